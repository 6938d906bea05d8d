/** What a code in the part of an address that is read by the page and sent nowhere stands for, and its name there. */
export const NAMES = { run: 'r', assignment: 'a' } as const
export type Named = keyof typeof NAMES

/** The code in what somebody typed or pasted: the whole of it, or what an address in it names. */
export function codeIn(text: string, named: Named = 'run'): string {
  const hash = text.indexOf('#')
  return (hash < 0 ? null : new URLSearchParams(text.slice(hash + 1)).get(NAMES[named])) ?? text
}
