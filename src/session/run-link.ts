/** The name of a run code in the part of an address that is read by the page and sent nowhere. */
export const RUN_CODE = 'r'

/** The run code in what somebody typed or pasted: the whole of it, or what an address in it names. */
export function codeIn(text: string): string {
  const hash = text.indexOf('#')
  return (hash < 0 ? null : new URLSearchParams(text.slice(hash + 1)).get(RUN_CODE)) ?? text
}
