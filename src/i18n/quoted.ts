const LONGEST = 60

/** Characters that no terminal shows as themselves: control signs, marks of direction, odd line ends, half pairs. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u

function written(sign: string): string {
  const code = (sign.codePointAt(0) ?? 0).toString(16)
  return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, '0')}`
}

/** Words of a file as they may be printed: unseen characters written out, and no more than sixty characters. */
export function quoted(text: string): string {
  let seen = ''
  for (const sign of text) {
    const piece = UNSEEN.test(sign) ? written(sign) : sign
    if (seen.length + piece.length > LONGEST) return `${seen}…`
    seen += piece
  }
  return seen
}
