/** A source of even chance from a name: the same name gives the same numbers, so the same sound. */
export function chance(name) {
  let state = 1
  for (const letter of name) state = (Math.imul(state, 31) + letter.charCodeAt(0)) >>> 0 || 1
  const next = () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    state >>>= 0
    return state / 4294967296
  }
  for (let i = 0; i < 16; i++) next()
  return {
    /** A number from `from` up to `to`. */
    between: (from, to) => from + (to - from) * next(),
    /** One of a list. */
    oneOf: (list) => list[Math.floor(next() * list.length)],
  }
}
