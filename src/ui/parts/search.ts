/** A text as it is compared: small letters, no accents, and one kind of apostrophe. */
const plain = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’ʼ]/g, "'").toLowerCase()

/**
 * Those of a list in whose texts every word that is asked for stands, in the order of the list: whole or in part,
 * whatever the case and the accents. A question without words asks for everything.
 */
export function search<T>(list: readonly T[], textsOf: (item: T) => readonly string[], asked: string): readonly T[] {
  const words = plain(asked).split(/\s+/).filter(Boolean)
  if (words.length === 0) return list
  return list.filter((item) => {
    const text = plain(textsOf(item).join('\n'))
    return words.every((word) => text.includes(word))
  })
}
