/** The villa's table room without its people: `room.svg`, 1600 by 900. */
import { arch, curtain, valance, walls, windowFrame } from './interior.mjs'
import { chartPainting, passPainting, picture, wallLamp } from './pictures.mjs'
import { group, path, sheet, soft, vignette } from './svg.mjs'
import { view } from './view.mjs'

/** The three windows: x, width, top, spring of the arch, sill. */
const WINDOWS = [
  [352, 208, 96, 190, 500],
  [604, 392, 66, 210, 500],
  [1040, 208, 96, 190, 500],
]

/** The SVG text of the room at evening. */
export function room() {
  const page = sheet(1600, 900)
  const openings = WINDOWS.map((w) => arch(...w)).join('')
  const beams = [
    [690, 150],
    [800, 190],
    [910, 150],
  ].map(([x, w]) =>
    path(
      `M${x - 30},120H${x + 30}L${x + (x - 800) * 0.9 + w * 0.5},640H${x + (x - 800) * 0.9 - w * 0.5}Z`,
      page.linear(
        [
          [0, '#ffdc9c', 0.13],
          [1, '#ffdc9c', 0],
        ],
        0,
        120,
        0,
        640,
      ),
      { filter: page.blur(14) },
    ),
  )
  return page.svg([
    walls(page),
    group(view(page), { 'clip-path': page.clip(openings) }),
    WINDOWS.map((w) => windowFrame(page, w)),
    curtain(page, 274, 96, 1),
    curtain(page, 1230, 96, -1),
    curtain(page, 556, 52, 1),
    curtain(page, 992, 52, -1),
    valance(page, 262, 179.5, 6),
    picture(page, 70, 130, 148, 190, passPainting),
    picture(page, 1382, 130, 148, 190, chartPainting),
    wallLamp(page, 238, 236),
    wallLamp(page, 1362, 236),
    soft(page, 800, 350, 820, 520, '#ffb877', 0.3),
    beams,
    vignette(page, '#04090c', [0.58, 0.1, 0.72], 800, 380, 980),
  ])
}
