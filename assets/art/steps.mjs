/** Arrival: the villa's front steps and open doors in the morning's last shade, cameras in front with their backs to us. */
import { mix } from './colour.mjs'
import { arch } from './interior.mjs'
import { crown } from './nature.mjs'
import { d, ellipse, group, path, rect, sheet, soft, stroke } from './svg.mjs'

const stone = (page) => page.linear([[0, '#a88f80'], [0.35, '#e2c6a0'], [0.5, '#f3dcb4'], [0.65, '#e2c6a0'], [1, '#9a8278']], 200, 0, 1400, 0)

function column(page, x, width, top, bottom) {
  const shaft = page.linear([[0, '#7d6a64'], [0.3, '#d3b796'], [0.55, '#fff0cc'], [0.75, '#dcbf98'], [1, '#86706a']], x, 0, x + width, 0)
  const flutes = [0.22, 0.4, 0.58, 0.76].map((t) => d`M${x + width * t},${top + 36}V${bottom - 30}`).join('')
  return [
    rect(x, top + 26, width, bottom - top - 46, shaft),
    stroke(flutes, '#7d6658', 2, 0.35),
    path(d`M${x - 14},${top}h${width + 28}v12l-10,16h${-width - 8}l-10,-16Z`, shaft),
    path(d`M${x - 12},${bottom}h${width + 24}v-12l-8,-12h${-width - 8}l-8,12Z`, shaft),
  ]
}

function facade(page) {
  const wall = stone(page)
  let joints = ''
  for (let y = 60; y < 600; y += 44) joints += d`M0,${y}H1600`
  for (let row = 0; row < 13; row++) for (let x = (row % 2) * 70; x < 1600; x += 140) joints += d`M${x},${60 + row * 44 - 44}v44`
  const window = (x) => {
    const hole = arch(x, 170, 190, 260, 560)
    return [
      path(arch(x - 20, 210, 168, 262, 574), page.across([[0, '#c4a888'], [0.6, '#fbe6c0'], [1, '#a88c76']])),
      path(hole, page.down([[0, '#22363c'], [0.5, '#6a5a4e'], [1, '#c98d54']])),
      soft(page, x + 85, 470, 70, 90, '#ffc878', 0.7),
      path(d`M${x},560V250C${x + 10},330 ${x + 50},440 ${x + 10},560ZM${x + 170},560V250C${x + 160},330 ${x + 120},440 ${x + 160},560Z`, '#7a2630', { opacity: 0.85 }),
      stroke(d`M${x + 85},190V560M${x},262H${x + 170}M${x},360H${x + 170}M${x},460H${x + 170}`, '#3a2a20', 6, 0.9),
      path(d`M${x - 30},574h230v16h-230Z`, '#e8cfa8'),
    ]
  }
  return [
    rect(0, 0, 1600, 640, wall),
    stroke(joints, '#8a7060', 1.4, 0.22),
    rect(0, 0, 1600, 46, page.down([[0, '#6d5a56'], [1, '#b99c84']])),
    rect(0, 46, 1600, 12, '#f0d8b0', { opacity: 0.8 }),
    window(116), window(1314),
  ]
}

function door(page) {
  const light = page.radial([[0, '#fff6da'], [0.4, '#ffd992'], [0.8, '#d9924c'], [1, '#7a4a28']], 800, 480, 330)
  const leaf = (x, s) => group([
    path('M0,230L74,252V634L0,640Z', page.across([[0, '#4a2616'], [1, '#8a5430']])),
    stroke('M12,262L62,276V400L12,396ZM12,420L62,424V600L12,606Z', '#2a140a', 3, 0.7),
    stroke('M74,252V634', '#ffe0a0', 2.4, 0.7), ellipse(66, 446, 4, 8, '#f0cf80'),
  ], { transform: `translate(${x} 0) scale(${s} 1)` })
  return [
    path(arch(626, 348, 92, 258, 640), page.across([[0, '#b39778'], [0.5, '#fff0cc'], [1, '#a88c76']])),
    path(arch(654, 292, 120, 262, 640), light),
    path(arch(654, 292, 120, 262, 262), page.down([[0, '#ffe7ae'], [1, '#ffc36e']])),
    stroke('M800,120V262M654,262H946M800,262L690,168M800,262L910,168M800,262L664,214M800,262L936,214', '#4a2a18', 5, 0.9),
    ellipse(800, 262, 40, 34, 'none', { stroke: '#4a2a18', 'stroke-width': 5 }),
    rect(650, 258, 300, 12, '#5a3420'),
    path('M742,640V470C742,404 858,404 858,470V640Z', '#c9823f', { opacity: 0.35 }),
    path('M770,330L800,318L830,330V360H770Z', '#fff3cf'), soft(page, 800, 345, 60, 50, '#fff3cf', 0.8),
    leaf(654, 1), leaf(946, -1),
  ]
}

function stairs(page) {
  return [0, 1, 2, 3, 4, 5].map((i) => {
    const y = 636 + i * 22
    const half = 300 + i * 62
    return [
      path(d`M${800 - half},${y}H${800 + half}L${800 + half + 30},${y + 10}H${800 - half - 30}Z`, page.linear([[0, '#8a7468'], [0.5, '#ffe9c2'], [1, '#8a7468']], 800 - half, 0, 800 + half, 0)),
      rect(800 - half - 30, y + 10, half * 2 + 60, 13, page.linear([[0, '#5a4a48'], [0.5, '#c4a27c'], [1, '#5a4a48']], 800 - half, 0, 800 + half, 0)),
      path(d`M${800 - 84 - i * 12},${y}h${168 + i * 24}l6,10v12h${-180 - i * 24}v-12Z`, i % 2 ? '#8f2f38' : mix('#8f2f38', '#5c1822', 0.2), { opacity: 0.94 }),
      stroke(d`M${800 - 84 - i * 12},${y + 1}h${168 + i * 24}`, '#e09a86', 1.6, 0.5),
    ]
  })
}

/** The press from behind: shoulders, heads, cameras on shoulders and stands, a microphone on a pole. */
function cameras(page) {
  const night = page.linear([[0, '#1d2128'], [1, '#07090c']], 0, 620, 0, 900)
  const person = (x, y, k, lean = 0) => group([
    path('M-84,220C-84,120 -66,96 -30,84L-18,60H18L30,84C66,96 84,120 84,220Z', night),
    ellipse(0, 30, 30, 38, night),
    stroke('M-84,210C-83,124 -64,98 -30,86M-30,30C-30,2 -14,-8 2,-8', '#ffd9a0', 2.4, 0.5),
  ], { transform: d`translate(${x} ${y}) scale(${k}) rotate(${lean})` })
  const camera = (x, y, k) => group([
    path('M-44,-26H34V26H-44Z', '#0c0e12'), path('M34,-18L70,-26V26L34,18Z', '#14181e'), path('M-20,-46H16V-26H-20Z', '#11141a'),
    rect(-40, -22, 40, 28, '#1b2a30'), rect(-36, -18, 32, 20, page.slant([[0, '#6a8a90'], [0.5, '#d9b07a'], [1, '#7a4a2a']])),
    ellipse(22, -16, 4, 4, '#e0473c'), stroke('M-44,-26H34L70,-26', '#ffd9a0', 2, 0.5),
  ], { transform: d`translate(${x} ${y}) scale(${k})` })
  const stand = (x, y, k) => group(stroke('M0,0V40M0,40L-40,220M0,40L40,220M0,40V210', '#0c0e12', 8, 1), { transform: d`translate(${x} ${y}) scale(${k})` })
  return [
    person(120, 700, 1.1), person(1490, 694, 1.15, -3), person(330, 744, 0.95, 3), person(1290, 746, 0.95),
    stand(236, 700, 1.1), camera(236, 684, 1.05),
    stand(1392, 690, 1.1), group(camera(0, 0, 1), { transform: 'translate(1392 676) scale(-1.05 1.05)' }),
    person(18, 760, 1.25), person(1592, 764, 1.2), person(480, 800, 0.9), person(1130, 800, 0.9, 2),
    stroke('M1480,900L1052,636', '#0a0c10', 7, 1), group([ellipse(0, 0, 46, 17, '#14171c'), stroke('M-38,-8C-10,-18 20,-16 40,-6', '#a08a70', 3, 0.4)], { transform: 'translate(1030 624) rotate(31)' }),
    group(camera(0, 0, 0.8), { transform: 'translate(452 776)' }),
  ]
}

/** The SVG text of the arrival. */
export function steps() {
  const page = sheet(1600, 900)
  const lantern = (x) => [
    soft(page, x, 330, 150, 150, '#ffcf86', 0.8),
    path(d`M${x - 20},300H${x + 20}L${x + 13},366H${x - 13}Z`, '#fff1c8'), stroke(d`M${x - 20},300H${x + 20}L${x + 13},366H${x - 13}ZM${x},300V366`, '#2a1c14', 3.4, 1),
    path(d`M${x - 24},300L${x},274L${x + 24},300Z`, '#2a1c14'), stroke(d`M${x},274V246`, '#2a1c14', 5, 1),
  ]
  const tub = (x) => [
    crown({ x, y: 520, rx: 74, ry: 84, seed: x, colour: '#1c3322', light: '#b9a860', toward: x < 800 ? 1 : -1, count: 60 }),
    rect(x - 5, 580, 10, 40, '#3a2618'),
    path(d`M${x - 46},604H${x + 46}L${x + 36},690H${x - 36}Z`, page.across([[0, '#5a2f20'], [0.5, '#b8693f'], [1, '#5a2f20']])), rect(x - 52, 598, 104, 14, '#9a5836'),
  ]
  return page.svg([
    facade(page), door(page),
    [[470, 66], [1064, 66]].map(([x, w]) => column(page, x, w, 60, 642)), lantern(584), lantern(1016),
    rect(0, 640, 1600, 260, page.down([[0, '#8f7c68'], [0.35, '#6b5c54'], [1, '#1f1c20']])),
    soft(page, 800, 700, 560, 120, '#ffd590', 0.55),
    stairs(page),
    soft(page, 800, 560, 300, 260, '#ffd590', 0.45),
    path('M800,640L560,770H1040Z', '#ffe3a8', { opacity: 0.18 }),
    tub(402), tub(1198),
    crown({ x: 20, y: 120, rx: 190, ry: 150, seed: 5, colour: '#16261c', light: '#8a8a4a', count: 80 }),
    crown({ x: 1590, y: 110, rx: 180, ry: 150, seed: 7, colour: '#16261c', light: '#8a8a4a', toward: -1, count: 80 }),
    cameras(page),
    [[340, 650], [1264, 660], [150, 640]].map(([x, y]) => [soft(page, x, y, 60, 60, '#ffffff', 0.5), stroke(d`M${x - 34},${y}h68M${x},${y - 24}v48`, '#fffdf2', 1.6, 0.6)]),
    rect(0, 0, 1600, 900, page.radial([[0, '#07080c', 0], [0.55, '#07080c', 0.12], [1, '#07080c', 0.7]], 800, 430, 1000)),
  ])
}
