/** Washington's landmark by night; the dome is one of the houses that vote (homes-usa.mjs). */
import { blocksOf, windows } from './skyline.mjs'
import { ellipse, path, soft } from './svg.mjs'

/** Washington from the river, standing on y = 612: plain blocks and the obelisk. */
export function washington(page) {
  const far = [
    [1058, 548, 40, 64],
    [1134, 540, 60, 72],
    [1500, 520, 50, 92],
    [1556, 498, 44, 114],
  ]
  return [
    blocksOf(far, '#262647'),
    windows(far, 23),
    path(
      'M1091,612L1099,215L1109,190L1120,215L1128,612Z',
      page.across([
        [0, '#f0c498'],
        [0.5, '#a58a90'],
        [1, '#4a4262'],
      ]),
    ),
    soft(page, 1109, 194, 30, 30, '#ff9a7a', 0.7),
    ellipse(1109, 206, 2.4, 2.4, '#ff8a6a'),
  ]
}
