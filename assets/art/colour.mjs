/** Colour arithmetic for the drawings. Colours are '#rrggbb' strings; amounts run from 0 to 1. */

const channels = (colour) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))

/** The colour `amount` of the way from `from` to `to`. */
export function mix(from, to, amount) {
  const end = channels(to)
  const mixed = channels(from).map((value, i) => Math.round(value + (end[i] - value) * amount))
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}

/** Toward the room's darkness, a violet black rather than a dead one. */
export const dark = (colour, amount) => mix(colour, '#140d14', amount)

/** Toward lamplight. */
export const lite = (colour, amount) => mix(colour, '#fff1d6', amount)

/** Shadow on skin: warm, so that no face turns grey, and shallower on darker skin, so that no face is lost. */
export const skinShade = (skin, amount) => mix(skin, '#3e121c', amount)
