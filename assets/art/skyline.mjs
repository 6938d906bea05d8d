/** Plain buildings of a town at night, for both capitals. */
import { d, path, sequence, stroke } from './svg.mjs'

/** Lit windows scattered over blocks `[x, y, width, height]`. */
export function windows(blocks, seed) {
  const at = sequence(seed)
  const bands = ['', '', '']
  for (const [x, y, w, h] of blocks) {
    for (let row = y + 10; row < y + h - 8; row += 13) {
      for (let column = x + 6; column < x + w - 6; column += 11) {
        const chance = at(0, 1)
        if (chance < 0.4) bands[Math.floor(chance * 7.4)] += d`M${Math.round(column)},${Math.round(row)}v4.6`
      }
    }
  }
  return bands.map((shape, i) =>
    stroke(shape, ['#ffd486', '#ffb560', '#ffeab8'][i], 4, [0.85, 0.6, 0.5][i], { 'stroke-linecap': 'butt' }),
  )
}

/** Plain buildings `[x, y, width, height]` in one colour. */
export const blocksOf = (list, fill) => path(list.map(([x, y, w, h]) => d`M${x},${y}h${w}v${h}h${-w}Z`).join(''), fill)
