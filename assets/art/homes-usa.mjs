/** The houses of Washington that vote, each in the dark and with its lights on. They stand on y = 612 of the capitals. */
import { d, ellipse, group, path, rect, soft, stroke } from './svg.mjs'

const WARM = '#ffd486'
const columns = (x1, x2, step, y1, y2) => {
  let shape = ''
  for (let x = x1; x <= x2; x += step) shape += d`M${x},${y1}V${y2}`
  return shape
}

const marble = (page) =>
  page.across([
    [0, '#8f7470'],
    [0.4, '#4f465e'],
    [1, '#26243f'],
  ])

/** Light that falls on a wall from its foot, ending where the trees begin. */
const washed = (page, shape, top, foot = 606) =>
  path(
    shape,
    page.linear(
      [
        [0, '#ffc27a', 0.12],
        [0.84, '#ffc27a', 0.52],
        [1, '#ffc27a', 0],
      ],
      0,
      top,
      0,
      foot,
    ),
  )

const PLACE = { transform: 'translate(-190 -98) scale(1.16)' }
const HALLS = 'M1180,612V548H1290V500H1450V548H1560V612Z'
const PORTICO = 'M1284,500L1370,474L1456,500Z'
const DRUM = 'M1312,480V446H1428V480Z'
const DOME = 'M1318,438C1318,360 1344,322 1370,318C1396,322 1422,360 1422,438Z'
const LANTERN = 'M1358,320V292H1382V320Z'
const RIBS =
  'M1340,436C1340,380 1352,340 1368,320M1370,436V320M1400,436C1400,380 1388,340 1372,320M1324,404C1350,412 1390,412 1416,404'
const ROWS =
  columns(1192, 1280, 15, 556, 596) +
  columns(1300, 1440, 14, 508, 534) +
  columns(1307, 1433, 14, 560, 596) +
  columns(1462, 1552, 15, 556, 596)
const GALLERY = columns(1320, 1420, 10, 451, 477)

/** Congress: wings, a portico and the dome. */
const congress = {
  box: [1150, 150, 450, 470],
  dark: (page) =>
    group(
      [
        path(HALLS, marble(page)),
        rect(1172, 540, 396, 9, '#6d5f6c'),
        path(PORTICO, marble(page)),
        stroke(ROWS, '#17162e', 5, 0.6),
        path(DRUM, marble(page)),
        stroke(GALLERY, '#17162e', 3.4, 0.6),
        path('M1306,446H1434V438H1306Z', '#7a6a72'),
        path(
          DOME,
          page.across([
            [0, '#a8887c'],
            [0.4, '#5f5468'],
            [1, '#2c2946'],
          ]),
        ),
        stroke(RIBS, '#c8b0a8', 1.4, 0.3),
        path(LANTERN, marble(page)),
        path('M1360,292C1362,280 1378,280 1380,292Z', '#6d5f6c'),
        stroke('M1370,280V262', '#8d7d80', 4, 0.9),
      ],
      PLACE,
    ),
  lit: (page) =>
    group(
      [
        soft(page, 1370, 420, 180, 200, '#ffc27a', 0.42),
        washed(page, HALLS + PORTICO, 470),
        path(DRUM, '#ffc27a', { opacity: 0.5 }),
        path(
          DOME,
          page.across([
            [0, '#ffe6bc', 0.95],
            [0.45, '#ffd9a0', 0.75],
            [1, '#c89a7a', 0.5],
          ]),
        ),
        stroke(RIBS, '#fff6e0', 1.4, 0.7),
        stroke(ROWS, WARM, 5, 1),
        stroke(GALLERY, WARM, 3.6, 1),
        stroke('M1306,442H1434M1172,544H1568', '#ffe6b8', 3, 0.8),
        path(LANTERN, '#ffe0a0', { opacity: 0.9 }),
        stroke('M1370,280V264', '#fff0c8', 4),
        soft(page, 1370, 300, 54, 54, '#ffe0a0', 0.9),
      ],
      PLACE,
    ),
}

const TEMPLE = 'M940,588V500H1052V588ZM930,500V488H1062V500Z'
const STAIRS = 'M934,612V604H938V596H942V588H1050V596H1054V604H1058V612Z'
const PEDIMENT = 'M926,488L996,444L1066,488Z'
const ATTIC = 'M952,470V428H1040V470Z'
const PILLARS = columns(948, 1044, 16, 504, 586)
const SCALES =
  'M996,458V480M983,463H1009M977,474h12M1003,474h12M983,463l-6,11M983,463l6,11M1009,463l-6,11M1009,463l6,11'

/** Prosecutors and courts: a court house with pillars, stairs, and scales in its pediment. */
const courts = {
  box: [880, 390, 232, 230],
  dark: (page) => [
    path(ATTIC, '#2c2946'),
    path(STAIRS, '#4a4058'),
    path(TEMPLE, '#211f3a'),
    stroke(PILLARS, '#6d5f6e', 6.4, 1, { 'stroke-linecap': 'butt' }),
    rect(928, 488, 136, 10, '#6d5f6c'),
    path(PEDIMENT, marble(page)),
    stroke(SCALES, '#2a2744', 1.8),
    stroke('M926,488L996,444', '#e0b498', 1.6, 0.5),
  ],
  lit: (page) => [
    soft(page, 996, 510, 116, 108, '#ffc27a', 0.5),
    path('M942,588V500H1050V588Z', '#ffbe6a', { opacity: 0.95 }),
    path(ATTIC, '#ffc27a', { opacity: 0.28 }),
    washed(page, STAIRS + PEDIMENT, 430),
    stroke(PILLARS, '#fff0d0', 6.4, 1, { 'stroke-linecap': 'butt' }),
    stroke(PILLARS, '#b88a68', 2, 0.6, { 'stroke-linecap': 'butt', transform: 'translate(2.4 0)' }),
    stroke('M930,493H1062M926,488L996,444L1066,488', '#fff0d0', 2, 0.9),
    stroke(SCALES, '#fff3cc', 2),
    stroke('M960,438v18M976,438v12M1016,438v12M1032,438v18', WARM, 5, 0.9, { 'stroke-linecap': 'butt' }),
  ],
}

const STUDIO = 'M830,612V474H908V612Z'
const RIBBONS = [488, 510, 532, 554].map((y) => d`M836,${y}H902`).join('')
const BOWL = 'M836,440C836,462 862,474 884,460Z'
const POLES = [826, 848, 870, 892, 914]
const CLOTHS = ['#d8d2c4', '#5f7fa8', '#b0504c', '#d0a850', '#6a8f78']

const poles = (colour, height) => stroke(POLES.map((x) => d`M${x},610V${height}`).join(''), colour, 1.6)
const pennants = (opacity) =>
  POLES.map((x, i) => path(d`M${x + 1},562q6,-3 12,0v9q-6,3 -12,0Z`, CLOTHS[i], { opacity }))

/** The press and the allies: a studio with a dish and a mast, a row of plain flags before it. */
const allies = {
  box: [790, 370, 160, 250],
  dark: (page) => [
    path(STUDIO, marble(page)),
    rect(824, 468, 90, 8, '#6d5f6c'),
    stroke(RIBBONS, '#17162e', 12, 0.75, { 'stroke-linecap': 'butt' }),
    path(BOWL, '#4a4260'),
    stroke('M836,440L884,460M860,450L872,428M862,466V470', '#8d7d80', 2),
    stroke('M898,468V400M894,468L898,414L902,468', '#2a2744', 2),
    poles('#2a2744', 560),
    pennants(0.4),
  ],
  lit: (page) => [
    soft(page, 869, 520, 80, 100, '#ffc27a', 0.5),
    washed(page, STUDIO, 470),
    stroke(RIBBONS, WARM, 12, 1, { 'stroke-linecap': 'butt', 'stroke-dasharray': '9 2' }),
    stroke(RIBBONS, '#fff3cc', 3, 0.6, { 'stroke-linecap': 'butt', transform: 'translate(0 -3)' }),
    path(BOWL, '#ffdca8', { opacity: 0.8 }),
    stroke('M836,440L884,460M860,450L872,428', '#fff3cc', 2),
    soft(page, 872, 428, 22, 22, '#ffe0a0', 0.9),
    stroke('M898,468V400', '#ffcf98', 1.6, 0.8),
    soft(page, 898, 398, 26, 26, '#ff7a5a', 0.9),
    ellipse(898, 398, 2.6, 2.6, '#ffb09a'),
    poles('#ffe0a6', 560),
    pennants(1),
  ],
}

/** Congress, prosecutors and courts, press and allies. `box` is [x, y, width, height] of what shines. */
export const USA = [congress, courts, allies]
