/** What moves on the table: a delegate's fountain pen and a sheet of paper on its way to the treaty. */
import { sheet as paper, path, stroke } from './svg.mjs'

/** A fountain pen, 48 by 36, its nib on the paper at (3, 32); turn it about the nib to write. */
export function pen() {
  const page = paper(48, 36)
  const brass = page.slant([
    [0, '#fff0c0'],
    [0.5, '#e3bb6a'],
    [1, '#7a5420'],
  ])
  const body = page.linear(
    [
      [0, '#6d7884'],
      [0.35, '#2a2f38'],
      [1, '#07080b'],
    ],
    24,
    12,
    29,
    20,
  )
  return page.svg([
    stroke('M5,33L44,23', '#000', 3.2, 0.35, { filter: page.blur(1.2) }),
    path('M3,32L9.400,25.600L12.200,29.600Z', brass),
    stroke('M3,32L9,28.500', '#4a3014', 0.6),
    path('M9.400,25.600L27,13.900L30,18L12.200,29.600Z', body),
    path('M26,14.500L41,4.600C43.500,3.200 46.200,6.800 44,8.800L29,18.700Z', body),
    path('M25.200,15L27.400,13.600L30.400,17.800L28.200,19.200Z', brass),
    stroke('M31,14L40,8', '#e3bb6a', 1),
    stroke('M12,25.500L25,16.800M29,13.700L40,6.400', '#c9d2da', 0.8, 0.6),
  ])
}

/** A sheet in the table's perspective, 120 by 44, its near edge below; what stands on it cannot be read. */
export function looseSheet() {
  const page = paper(120, 44)
  const lines = [12, 17, 22, 27, 32].map((y, i) => `M${19 - y * 0.18},${y}H${i === 4 ? 66 : 101 + y * 0.18}`).join('')
  return page.svg([
    path('M14,7H107L118,43H3Z', '#000', { opacity: 0.4, filter: page.blur(1.6) }),
    path(
      'M14,3H106L118,40H2Z',
      page.slant([
        [0, '#fffaf0'],
        [1, '#dfcda4'],
      ]),
    ),
    path('M2,40H118L117.700,39H2.300Z', '#a8946a'),
    stroke('M42,7.500H78', '#7a2a2a', 1.8, 0.85),
    stroke(lines, '#6f6047', 1.3, 0.55),
    stroke('M14,3H106', '#fffdf6', 0.8, 0.8),
  ])
}
