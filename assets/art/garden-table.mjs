/** A table for two, for the terrace, and a cup for any table. */
import { ellipse, group, path, stroke } from './svg.mjs'

/** A cup of coffee on its saucer at (x, y), `size` times 48 wide; its handle on the right, or left with `side` -1. */
export const cup = (page, x, y, size, side = 1) =>
  group(
    [
      ellipse(0, 4, 25, 8, '#8a7866', { opacity: 0.6 }),
      ellipse(0, 0, 24, 7.5, '#fffaf0'),
      ellipse(0, -1, 15, 4.4, '#d8c8b0'),
      path(
        'M-13,-20H13C13,-6 8,0 0,0C-8,0 -13,-6 -13,-20Z',
        page.across([
          [0, '#cbbda8'],
          [1, '#fffdf6'],
        ]),
      ),
      ellipse(0, -20, 13, 3.8, '#5a3420'),
      stroke('M13,-16c9,-2 9,8 1,10', '#f0e6d4', 2.6),
      stroke('M-4,-30c-4,-8 4,-10 0,-18M4,-28c-3,-7 4,-9 1,-15', '#fffaf0', 1.6, 0.4),
    ],
    { transform: `translate(${x} ${y}) scale(${size * side} ${size})` },
  )

/** Two chairs drawn back from a round table with two cups and one sheet of paper, around (800, 760). */
export function gardenTable(page) {
  const iron = '#1c2622'
  const seat = (x, s) =>
    group(
      [
        ellipse(6, 214, 84, 14, '#1a1210', { opacity: 0.4, filter: page.blur(4) }),
        stroke('M-34,120L-44,212M38,120L54,210M-30,122L-18,196M34,122L30,196', iron, 7),
        ellipse(2, 118, 48, 14, '#2f3f38'),
        ellipse(
          2,
          112,
          46,
          12,
          page.across([
            [0, '#5a2029'],
            [1, '#a8474a'],
          ]),
        ),
        stroke('M-42,116C-52,60 -50,10 -40,-20C-30,-36 20,-36 28,-20C34,10 36,60 40,112', iron, 7),
        stroke('M-22,-30C-28,10 -26,60 -22,100M0,-33V100M18,-30C22,10 22,60 20,100M-46,30C-20,40 14,40 34,30', iron, 4),
        stroke('M26,-22C33,10 36,60 39,108', '#ffe9b8', 2, 0.7),
      ],
      { transform: `translate(${x} 640) scale(${s} 1)` },
    )
  return [
    seat(560, 1),
    seat(1040, -1),
    ellipse(804, 858, 130, 20, '#1a1210', { opacity: 0.4, filter: page.blur(5) }),
    stroke('M800,740V850M800,850C770,852 744,858 730,868M800,850C830,852 856,858 870,868M800,850V872', iron, 9),
    ellipse(800, 736, 150, 34, '#6d5a50'),
    ellipse(
      800,
      728,
      150,
      34,
      page.across([
        [0, '#bda88e'],
        [0.55, '#fff4da'],
        [1, '#d6bb94'],
      ]),
    ),
    ellipse(800, 728, 150, 34, 'none', { stroke: '#fff8e4', 'stroke-width': 1.6, opacity: 0.7 }),
    cup(page, 742, 728, 1),
    cup(page, 862, 728, 1, -1),
    path('M786,706L824,702L838,722L796,728Z', '#fffaf0', { opacity: 0.95 }),
    stroke('M796,712L820,709M799,717L826,713', '#8a7a5a', 1.3, 0.6),
  ]
}
