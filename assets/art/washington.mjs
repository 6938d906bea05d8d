/** Washington's half of the night. */
import { blocksOf, windows } from './skyline.mjs'
import { d, ellipse, path, rect, soft, stroke } from './svg.mjs'

/** Washington from the river, standing on y = 612: a memorial, the obelisk, the dome. */
export function washington(page) {
  const far = [
    [936, 540, 70, 72],
    [1010, 528, 80, 84],
    [1180, 540, 60, 72],
    [1460, 520, 70, 92],
    [1532, 500, 68, 112],
  ]
  const marble = page.across([
    [0, '#d9ae88'],
    [0.4, '#8f7a86'],
    [1, '#3a3656'],
  ])
  const columns = (x1, x2, step, y1, y2) => {
    let shape = ''
    for (let x = x1; x <= x2; x += step) shape += d`M${x},${y1}V${y2}`
    return shape
  }
  return [
    blocksOf(far, '#262647'),
    windows(far, 23),
    path(
      'M1104,612L1111,270L1120,248L1129,270L1136,612Z',
      page.across([
        [0, '#f0c498'],
        [0.5, '#a58a90'],
        [1, '#4a4262'],
      ]),
    ),
    soft(page, 1120, 252, 26, 26, '#ff9a7a', 0.7),
    ellipse(1120, 262, 2, 2, '#ff8a6a'),
    path('M936,612V566H1068V612Z', marble),
    path('M930,566L1002,536L1074,566Z', marble),
    stroke(columns(946, 1060, 14, 570, 606), '#ffe0b0', 4, 0.55),
    path('M1180,612V548H1560V612Z', marble),
    rect(1172, 540, 396, 9, '#e8c29a', { opacity: 0.8 }),
    path('M1290,548V500H1450V548Z', marble),
    path('M1284,500L1370,474L1456,500Z', marble),
    stroke(
      columns(1192, 1280, 15, 554, 606) + columns(1300, 1440, 14, 506, 546) + columns(1462, 1552, 15, 554, 606),
      '#ffe0b0',
      4,
      0.5,
    ),
    path('M1312,480V446H1428V480Z', marble),
    stroke(columns(1320, 1420, 10, 450, 478), '#ffe0b0', 3, 0.6),
    path('M1306,446H1434V438H1306Z', '#f0cca0'),
    path(
      'M1318,438C1318,360 1344,322 1370,318C1396,322 1422,360 1422,438Z',
      page.across([
        [0, '#ffe0b4'],
        [0.4, '#b09a9c'],
        [1, '#4a4262'],
      ]),
    ),
    stroke(
      'M1340,436C1340,380 1352,340 1368,320M1370,436V320M1400,436C1400,380 1388,340 1372,320M1324,404C1350,412 1390,412 1416,404',
      '#fff0d0',
      1.4,
      0.4,
    ),
    path('M1358,320V292H1382V320Z', marble),
    path('M1360,292C1362,280 1378,280 1380,292Z', '#e8c29a'),
    stroke('M1370,280V262', '#ffe2a0', 4, 0.9),
    soft(page, 1370, 300, 40, 40, '#ffdc9c', 0.6),
    stroke('M1330,590h80M1320,600h100', '#ffd486', 4, 0.6),
  ]
}
