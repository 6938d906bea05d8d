/** A delegate's bust, 300 by 420, facing right. */
import { bust, TORSO } from './clothes.mjs'
import { eyes, glasses } from './eyes.mjs'
import { complexion, ear, lines, nose, skin } from './face.mjs'
import { hair } from './hair.mjs'
import { kept, pose } from './hands.mjs'
import { beard, moustache, mouth } from './mouth.mjs'
import { group, path, sheet } from './svg.mjs'

/** The height at which a bust fades into the dark of the table. */
const FADE = [330, 420]

/** The SVG text of `person` in the look of that name. */
export function portrait(person, lookName) {
  const page = sheet(300, 420)
  const look = person.looks[lookName]
  const tones = complexion(person.skin)
  const locks = hair(page, person, look)
  const turn = look.turn ?? 0
  const [right, down, degrees] = look.head ?? [0, 0, 0]
  const smile = look.cheeks ? 2 : 0
  const face = group(
    [
      eyes(page, tones, person, look),
      nose(page, tones, person.nose, look.flare),
      lines(tones, person, look),
      person.beard ? beard(page, person.beard) : '',
      mouth(tones, person, look.mouth),
      person.moustache ? moustache(page, person.moustache, look.squeeze, smile) : '',
    ],
    turn ? { transform: `translate(${turn} 0)` } : {},
  )
  const covered = person.style === 'fringe'
  const head = group(
    [
      locks.back,
      covered ? '' : ear(page, tones, person.earring),
      skin(page, tones, person, look),
      face,
      person.glasses && look.worn && look.worn !== 'up' ? glasses(page, person.glasses, look.worn) : '',
      locks.front,
      person.glasses && look.worn === 'up' ? glasses(page, person.glasses, 'up') : '',
    ],
    { transform: `translate(${right} ${down}) rotate(${degrees} 145 230)` },
  )
  const body = group(
    [
      bust(page, tones, person, look),
      person.glasses && !look.worn ? kept(page, person.glasses, person.glasses.off) : '',
    ],
    { transform: `translate(0 ${(look.shoulders ?? 0) - 10})` },
  )
  const fade = path(
    'M0,320 H300 V420 H0Z',
    page.linear(
      [
        [0, '#0d0708', 0],
        [1, '#0d0708', 0.75],
      ],
      0,
      FADE[0],
      0,
      FADE[1],
    ),
    { 'clip-path': page.clip(TORSO) },
  )
  return page.svg([body, head, pose(page, tones, person, look), fade])
}
