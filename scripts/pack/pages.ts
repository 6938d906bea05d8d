/** How many pages a PDF has whose text can be searched and read aloud; 0 for anything else. */
export function pagesIn(file: Uint8Array): number {
  const text = new TextDecoder('latin1').decode(file)
  // What maps the drawn letters back to text is kept beside every font.
  if (!text.startsWith('%PDF-') || !text.includes('/ToUnicode')) return 0
  return text.match(/\/Type\s*\/Page\b/g)?.length ?? 0
}
