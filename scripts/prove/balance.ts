/** What stands around the part of a page that is made by the command, one part for each rules version. */
const marks = (rules: number) =>
  [`<!-- made by npm run prove: rules ${rules} -->`, `<!-- end of rules ${rules} -->`] as const

/** A page with the part of one rules version put in place of the one it has; null where the page has no place for it. */
export function withPart(page: string, rules: number, part: string): string | null {
  const [open, close] = marks(rules)
  const [from, to] = [page.indexOf(open), page.indexOf(close)]
  if (from < 0 || to < from) return null
  return `${page.slice(0, from + open.length)}\n${part}\n${page.slice(to)}`
}

/** An empty page for one rules version, for a file that is not there yet. */
export const newPage = (rules: number): string => `${marks(rules).join('\n')}\n`
