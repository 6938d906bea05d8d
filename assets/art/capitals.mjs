/** Night over both capitals: towers and domes on the left, an obelisk and a dome on the right, one river between. */
import { glints } from './nature.mjs'
import { d, ellipse, group, path, rect, sequence, sheet, soft, stroke } from './svg.mjs'

const GROUND = 612

/** Lit windows scattered over blocks `[x, y, width, height]`. */
function windows(blocks, seed) {
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
  return bands.map((shape, i) => stroke(shape, ['#ffd486', '#ffb560', '#ffeab8'][i], 4, [0.85, 0.6, 0.5][i], { 'stroke-linecap': 'butt' }))
}

const blocksOf = (list, fill) => path(list.map(([x, y, w, h]) => d`M${x},${y}h${w}v${h}h${-w}Z`).join(''), fill)

/** An onion dome on a drum, its base `width` wide, standing on `y`. */
function onion(page, x, y, width, colour) {
  const w = width / 2
  return [
    path(d`M${x - w * 0.72},${y}V${y - width * 0.5}H${x + w * 0.72}V${y}Z`, page.across([[0, '#2a2440'], [1, '#6d5560']])),
    path(d`M${x - w * 0.7},${y - width * 0.5}C${x - w * 1.35},${y - width * 0.8} ${x - w * 0.95},${y - width * 1.25} ${x - w * 0.2},${y - width * 1.5}C${x - w * 0.06},${y - width * 1.58} ${x},${y - width * 1.7} ${x},${y - width * 1.85}C${x},${y - width * 1.7} ${x + w * 0.06},${y - width * 1.58} ${x + w * 0.2},${y - width * 1.5}C${x + w * 0.95},${y - width * 1.25} ${x + w * 1.35},${y - width * 0.8} ${x + w * 0.7},${y - width * 0.5}Z`, page.across([[0, '#1f1b34'], [0.6, colour], [1, '#ffdca0']])),
    stroke(d`M${x - w * 0.3},${y - width * 0.55}C${x - w * 0.7},${y - width * 0.9} ${x - w * 0.4},${y - width * 1.25} ${x},${y - width * 1.6}M${x + w * 0.2},${y - width * 0.55}C${x + w * 0.6},${y - width * 0.9} ${x + w * 0.4},${y - width * 1.25} ${x},${y - width * 1.6}`, '#ffe6b8', 1.2, 0.4),
    stroke(d`M${x},${y - width * 1.85}v${-width * 0.3}`, '#ffe2a0', 2, 0.9),
  ]
}

function left(page) {
  const far = [[20, 500, 70, 112], [96, 470, 54, 142], [330, 486, 80, 126], [420, 508, 60, 104], [540, 516, 90, 96], [630, 534, 70, 78]]
  const tower = page.across([[0, '#2b2240'], [0.55, '#7a4a4c'], [1, '#d99a6a']])
  const high = page.across([[0, '#28284a'], [0.6, '#6a5a6c'], [1, '#d0a080']])
  return [
    blocksOf(far, '#262647'), windows(far, 13),
    path('M150,612V420H172V350H190V300H200V262L207,200L214,262V300H224V350H242V420H264V612Z', high),
    windows([[152, 424, 110, 180], [174, 354, 66, 66], [190, 304, 34, 46]], 17), stroke('M207,204v-22', '#ffe2a0', 2, 0.9),
    path('M280,612V560H620V612Z', page.across([[0, '#2b2038'], [1, '#8a5450']])),
    stroke(d`M280,560${Array.from({ length: 21 }, () => 'h9v-9h-4v4h-2v-4h-4v9').join('')}`, '#5f3c46', 3, 1),
    path('M430,612V420H436V400H484V420H490V612Z', tower), path('M438,400V352H482V400ZM444,352L460,262L476,352Z', tower),
    ellipse(460, 376, 15, 15, '#ffe6a8'), ellipse(460, 376, 15, 15, 'none', { stroke: '#3a2430', 'stroke-width': 2 }), stroke('M460,376V366M460,376L467,380', '#3a2430', 2),
    path('M460,244l4.4,9.6 10.4,1.2 -7.8,7 2.2,10.4 -9.2,-5.2 -9.2,5.2 2.2,-10.4 -7.8,-7 10.4,-1.2Z', '#ff9a7a'), soft(page, 460, 258, 44, 44, '#ff9a7a', 0.6),
    stroke('M450,440v26M470,440v26M450,490v26M470,490v26', '#ffce80', 5, 0.8),
    path('M540,612V520H660V612Z', page.across([[0, '#2b2240'], [1, '#a06a5a']])),
    onion(page, 556, 530, 32, '#4f7a6a'), onion(page, 646, 530, 32, '#b0713c'), onion(page, 576, 500, 36, '#a84a48'), onion(page, 628, 498, 36, '#4a6a90'),
    path('M584,520V430L600,372L616,430V520Z', page.across([[0, '#3a2a44'], [1, '#d08a60']])), onion(page, 600, 396, 24, '#d9a64a'),
    stroke('M556,552v24M576,548v30M600,470v20M600,540v40M628,548v30M646,552v24', '#ffce80', 5, 0.75),
  ]
}

function right(page) {
  const far = [[936, 540, 70, 72], [1010, 528, 80, 84], [1180, 540, 60, 72], [1460, 520, 70, 92], [1532, 500, 68, 112]]
  const marble = page.across([[0, '#d9ae88'], [0.4, '#8f7a86'], [1, '#3a3656']])
  const columns = (x1, x2, step, y1, y2) => {
    let shape = ''
    for (let x = x1; x <= x2; x += step) shape += d`M${x},${y1}V${y2}`
    return shape
  }
  return [
    blocksOf(far, '#262647'), windows(far, 23),
    path('M1104,612L1111,270L1120,248L1129,270L1136,612Z', page.across([[0, '#f0c498'], [0.5, '#a58a90'], [1, '#4a4262']])), soft(page, 1120, 252, 26, 26, '#ff9a7a', 0.7), ellipse(1120, 262, 2, 2, '#ff8a6a'),
    path('M936,612V566H1068V612Z', marble), path('M930,566L1002,536L1074,566Z', marble), stroke(columns(946, 1060, 14, 570, 606), '#ffe0b0', 4, 0.55),
    path('M1180,612V548H1560V612Z', marble), rect(1172, 540, 396, 9, '#e8c29a', { opacity: 0.8 }),
    path('M1290,548V500H1450V548Z', marble), path('M1284,500L1370,474L1456,500Z', marble),
    stroke(columns(1192, 1280, 15, 554, 606) + columns(1300, 1440, 14, 506, 546) + columns(1462, 1552, 15, 554, 606), '#ffe0b0', 4, 0.5),
    path('M1312,480V446H1428V480Z', marble), stroke(columns(1320, 1420, 10, 450, 478), '#ffe0b0', 3, 0.6),
    path('M1306,446H1434V438H1306Z', '#f0cca0'),
    path('M1318,438C1318,360 1344,322 1370,318C1396,322 1422,360 1422,438Z', page.across([[0, '#ffe0b4'], [0.4, '#b09a9c'], [1, '#4a4262']])),
    stroke('M1340,436C1340,380 1352,340 1368,320M1370,436V320M1400,436C1400,380 1388,340 1372,320M1324,404C1350,412 1390,412 1416,404', '#fff0d0', 1.4, 0.4),
    path('M1358,320V292H1382V320Z', marble), path('M1360,292C1362,280 1378,280 1380,292Z', '#e8c29a'), stroke('M1370,280V262', '#ffe2a0', 4, 0.9), soft(page, 1370, 300, 40, 40, '#ffdc9c', 0.6),
    stroke('M1330,590h80M1320,600h100', '#ffd486', 4, 0.6),
  ]
}

function sky(page) {
  const at = sequence(101)
  const bands = ['', '']
  for (let i = 0; i < 170; i++) bands[i % 2] += d`M${Math.round(at(0, 1600))},${Math.round(at(0, 1) ** 1.3 * 430)}h.1`
  return [
    rect(0, 0, 1600, 640, page.down([[0, '#090f26'], [0.45, '#1d2450'], [0.75, '#4a3f6c'], [0.92, '#a0626c'], [1, '#e09a6c']])),
    stroke(bands[0], '#fff6e0', 1.4, 0.7), stroke(bands[1], '#cfe0ff', 2.2, 0.55),
    soft(page, 800, 590, 560, 220, '#ffb574', 0.5),
    soft(page, 800, 200, 190, 190, '#e8e4f6', 0.24), ellipse(800, 200, 42, 42, page.radial([[0, '#fffaf0'], [1, '#e2d6c4']], 790, 190, 56)), soft(page, 790, 210, 16, 12, '#b9ac9c', 0.4), soft(page, 814, 192, 12, 10, '#b9ac9c', 0.35),
    [[260, 330, 300], [1350, 300, 320], [620, 420, 260], [1010, 440, 260]].map(([x, y, w]) => soft(page, x, y, w, 12, '#8a6f92', 0.45)),
  ]
}

/** The river, from the foot of the picture to the horizon, with bridges of light. */
function river(page) {
  const banks = 'M0,900V770C260,700 560,690 700,650C760,632 786,622 792,612H808C814,622 840,632 900,650C1040,690 1340,700 1600,770V900Z'
  return [
    rect(0, GROUND - 2, 1600, 290, page.down([[0, '#2a2442'], [0.4, '#17182e'], [1, '#0a0b18']])),
    path(banks, page.linear([[0, '#ffd99a'], [0.14, '#c0808a'], [0.45, '#4a4a7c'], [1, '#141a38']], 0, 612, 0, 900)),
    group([
      soft(page, 800, 640, 170, 70, '#ffe6b4', 0.9),
      glints({ seed: 67, count: 260, x: 800, top: 618, bottom: 892, narrow: 10, wide: 620, colour: '#ffe3a8' }),
      glints({ seed: 71, count: 110, x: 300, top: 720, bottom: 892, narrow: 300, wide: 640, colour: '#f0a080', strength: 0.6 }),
      glints({ seed: 73, count: 110, x: 1300, top: 720, bottom: 892, narrow: 300, wide: 640, colour: '#f0c8a0', strength: 0.6 }),
    ], { 'clip-path': page.clip(banks) }),
    stroke('M0,770C260,700 560,690 700,650C760,632 786,622 792,612M1600,770C1340,700 1040,690 900,650C840,632 814,622 808,612', '#ffcf86', 3, 0.6),
    stroke('M0,770C260,700 560,690 700,650C760,632 786,622 792,612M1600,770C1340,700 1040,690 900,650C840,632 814,622 808,612', '#fff0c4', 5, 0.9, { 'stroke-dasharray': '.1 26' }),
  ]
}

/** The SVG text of both capitals. */
export function capitals() {
  const page = sheet(1600, 900)
  return page.svg([
    sky(page), left(page), right(page),
    soft(page, 460, 612, 420, 60, '#ffb574', 0.35), soft(page, 1240, 612, 420, 60, '#ffb574', 0.35),
    river(page),
    rect(0, 0, 1600, 900, page.radial([[0, '#04050c', 0], [0.6, '#04050c', 0.1], [1, '#04050c', 0.66]], 800, 470, 1000)),
  ])
}
