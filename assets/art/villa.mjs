/** The villa from its garden, for the title. */
import { d, ellipse, group, path, rect, soft, stroke } from './svg.mjs'

/** The villa seen across its garden: seven bays, lit rooms, a pediment. */
export function villa(page) {
  const stone = page.across([
    [0, '#4b435a'],
    [0.5, '#8b7680'],
    [1, '#dda98a'],
  ])
  const lit = page.down([
    [0, '#ffe7a8'],
    [1, '#ffb45e'],
  ])
  const bays = [14, 57, 100, 276, 319, 362]
  const windows = bays.map((x) => d`M${x},66h24v44h-24ZM${x},148v-8c0,-18 24,-18 24,0v56h-24Z`).join('')
  const bars = bays.map((x) => d`M${x + 12},66v44M${x},88h24M${x + 12},128v68M${x},154h24`).join('')
  return group(
    [
      soft(page, 200, 210, 330, 90, '#ffb45e', 0.35),
      path(
        'M-6,36L34,-14H366L406,36Z',
        page.across([
          [0, '#2b2a40'],
          [1, '#6f5a68'],
        ]),
      ),
      path('M60,-14v-34h20v34ZM318,-14v-34h20v34Z', '#3a3348'),
      rect(0, 40, 400, 170, stone),
      rect(
        -8,
        34,
        416,
        10,
        page.across([
          [0, '#6f6274'],
          [1, '#f6cfa4'],
        ]),
      ),
      rect(
        -4,
        118,
        408,
        6,
        page.across([
          [0, '#6f6274'],
          [1, '#f0c39a'],
        ]),
      ),
      path(
        'M138,36L200,0L262,36Z',
        page.across([
          [0, '#77687a'],
          [1, '#e8b794'],
        ]),
      ),
      ellipse(200, 24, 8, 8, '#ffd28a'),
      rect(
        142,
        44,
        116,
        166,
        page.across([
          [0, '#5d5266'],
          [1, '#d3a188'],
        ]),
      ),
      [150, 182, 212, 244].map((x) =>
        rect(
          x,
          46,
          8,
          164,
          page.across([
            [0, '#6d6072'],
            [0.6, '#f3cda4'],
            [1, '#b98d7a'],
          ]),
        ),
      ),
      path(windows, lit),
      path(
        'M164,66h14v44h-14ZM193,66h14v44h-14ZM222,66h14v44h-14ZM164,140c0,-14 14,-14 14,0v70h-14ZM192,210v-72c0,-16 18,-16 18,0v72ZM222,140c0,-14 14,-14 14,0v70h-14Z',
        lit,
      ),
      stroke(bars, '#5a3a2a', 1.6, 0.8),
      stroke('M-8,35H408', '#ffe3b8', 1.4, 0.8),
      path(
        'M118,210h164l10,8h-184ZM106,218h188l12,9h-212ZM92,227h216l12,10h-240Z',
        page.across([
          [0, '#5f566a'],
          [1, '#d8ab90'],
        ]),
      ),
      rect(-30, 210, 120, 27, '#2a2a40'),
      rect(
        310,
        210,
        120,
        27,
        page.across([
          [0, '#3a3348'],
          [1, '#5f4c58'],
        ]),
      ),
      soft(page, 200, 236, 200, 26, '#ffc878', 0.6),
    ],
    { transform: 'translate(96 352) scale(1.06)' },
  )
}
