/** The villa's front wall, for the arrival. */
import { arch } from './interior.mjs'
import { d, ellipse, group, path, rect, soft, stroke } from './svg.mjs'

const stone = (page) =>
  page.linear(
    [
      [0, '#a88f80'],
      [0.35, '#e2c6a0'],
      [0.5, '#f3dcb4'],
      [0.65, '#e2c6a0'],
      [1, '#9a8278'],
    ],
    200,
    0,
    1400,
    0,
  )

/** A fluted column from `top` to `bottom`. */
export function column(page, x, width, top, bottom) {
  const shaft = page.linear(
    [
      [0, '#7d6a64'],
      [0.3, '#d3b796'],
      [0.55, '#fff0cc'],
      [0.75, '#dcbf98'],
      [1, '#86706a'],
    ],
    x,
    0,
    x + width,
    0,
  )
  const flutes = [0.22, 0.4, 0.58, 0.76].map((t) => d`M${x + width * t},${top + 36}V${bottom - 30}`).join('')
  return [
    rect(x, top + 26, width, bottom - top - 46, shaft),
    stroke(flutes, '#7d6658', 2, 0.35),
    path(d`M${x - 14},${top}h${width + 28}v12l-10,16h${-width - 8}l-10,-16Z`, shaft),
    path(d`M${x - 12},${bottom}h${width + 24}v-12l-8,-12h${-width - 8}l-8,12Z`, shaft),
  ]
}

/** The wall with its two tall windows, 1600 wide, down to y = 640. */
export function facade(page) {
  const wall = stone(page)
  let joints = ''
  for (let y = 60; y < 600; y += 44) joints += d`M0,${y}H1600`
  for (let row = 0; row < 13; row++)
    for (let x = (row % 2) * 70; x < 1600; x += 140) joints += d`M${x},${60 + row * 44 - 44}v44`
  const window = (x) => {
    const hole = arch(x, 170, 190, 260, 560)
    return [
      path(
        arch(x - 20, 210, 168, 262, 574),
        page.across([
          [0, '#c4a888'],
          [0.6, '#fbe6c0'],
          [1, '#a88c76'],
        ]),
      ),
      path(
        hole,
        page.down([
          [0, '#22363c'],
          [0.5, '#6a5a4e'],
          [1, '#c98d54'],
        ]),
      ),
      soft(page, x + 85, 470, 70, 90, '#ffc878', 0.7),
      path(
        d`M${x},560V250C${x + 10},330 ${x + 50},440 ${x + 10},560ZM${x + 170},560V250C${x + 160},330 ${x + 120},440 ${x + 160},560Z`,
        '#7a2630',
        { opacity: 0.85 },
      ),
      stroke(d`M${x + 85},190V560M${x},262H${x + 170}M${x},360H${x + 170}M${x},460H${x + 170}`, '#3a2a20', 6, 0.9),
      path(d`M${x - 30},574h230v16h-230Z`, '#e8cfa8'),
    ]
  }
  return [
    rect(0, 0, 1600, 640, wall),
    stroke(joints, '#8a7060', 1.4, 0.22),
    rect(
      0,
      0,
      1600,
      46,
      page.down([
        [0, '#6d5a56'],
        [1, '#b99c84'],
      ]),
    ),
    rect(0, 46, 1600, 12, '#f0d8b0', { opacity: 0.8 }),
    window(116),
    window(1314),
  ]
}

/** The open doors under their fanlight, the hall behind them. */
export function door(page) {
  const light = page.radial(
    [
      [0, '#fff6da'],
      [0.4, '#ffd992'],
      [0.8, '#d9924c'],
      [1, '#7a4a28'],
    ],
    800,
    480,
    330,
  )
  const leaf = (x, s) =>
    group(
      [
        path(
          'M0,230L74,252V634L0,640Z',
          page.across([
            [0, '#4a2616'],
            [1, '#8a5430'],
          ]),
        ),
        stroke('M12,262L62,276V400L12,396ZM12,420L62,424V600L12,606Z', '#2a140a', 3, 0.7),
        stroke('M74,252V634', '#ffe0a0', 2.4, 0.7),
        ellipse(66, 446, 4, 8, '#f0cf80'),
      ],
      { transform: `translate(${x} 0) scale(${s} 1)` },
    )
  return [
    path(
      arch(626, 348, 92, 258, 640),
      page.across([
        [0, '#b39778'],
        [0.5, '#fff0cc'],
        [1, '#a88c76'],
      ]),
    ),
    path(arch(654, 292, 120, 262, 640), light),
    path(
      arch(654, 292, 120, 262, 262),
      page.down([
        [0, '#ffe7ae'],
        [1, '#ffc36e'],
      ]),
    ),
    stroke(
      'M800,120V262M654,262H946M800,262L690,168M800,262L910,168M800,262L664,214M800,262L936,214',
      '#4a2a18',
      5,
      0.9,
    ),
    ellipse(800, 262, 40, 34, 'none', { stroke: '#4a2a18', 'stroke-width': 5 }),
    rect(650, 258, 300, 12, '#5a3420'),
    path('M736,640L748,560H852L864,640Z', '#b8703a', { opacity: 0.4 }),
    path('M748,560V300L736,270H864L852,300V560Z', '#ffeab8', { opacity: 0.55 }),
    path('M772,560V440C772,398 828,398 828,440V560Z', '#c98a4c', { opacity: 0.55 }),
    stroke('M800,412V560', '#8a5430', 2, 0.5),
    stroke('M800,262V300', '#8a5430', 2, 0.8),
    soft(page, 800, 334, 96, 64, '#fff6da', 0.9),
    path(
      'M800,298C806,312 826,318 838,326C832,350 818,362 800,366C782,362 768,350 762,326C774,318 794,312 800,298Z',
      '#fffaf0',
      { opacity: 0.75 },
    ),
    stroke('M762,326C774,334 826,334 838,326M770,342C780,348 820,348 830,342', '#d9a24c', 2, 0.8),
    stroke(
      'M768,330v8M780,333v9M792,334v9M808,334v9M820,333v9M832,330v8M782,347v7M800,349v8M818,347v7',
      '#e3bb6a',
      2,
      0.6,
    ),
    leaf(654, 1),
    leaf(946, -1),
  ]
}
