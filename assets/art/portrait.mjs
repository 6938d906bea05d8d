/** A delegate's bust, 300 by 420, facing right. */
import { bust, TORSO } from './clothes.mjs'
import { eyes, glasses } from './eyes.mjs'
import { complexion, ear, lines, nose, skin } from './face.mjs'
import { hair } from './hair.mjs'
import { kept } from './lenses.mjs'
import { beard, moustache, mouth } from './mouth.mjs'
import { pose } from './poses.mjs'
import { group, path, sheet } from './svg.mjs'

/** The height at which a bust fades into the dark of the table. */
const FADE = [330, 420]

const moved = (right, down) => (right || down ? `translate(${right} ${down})` : undefined)

/** The head with its hair, upright and in its place. */
function headOf(page, tones, person, look) {
  const locks = hair(page, person, look)
  const [turn, pitch] = [look.turn ?? 0, look.pitch ?? 0]
  const wears = person.glasses && look.worn ? glasses(page, person.glasses, look.worn, turn) : ''
  const face = [
    eyes(page, tones, person, look),
    nose(page, tones, person.nose, look.flare),
    lines(tones, person, look),
    person.beard ? beard(page, person.beard, turn) : '',
    mouth(tones, person, look.mouth),
    person.moustache ? moustache(page, person.moustache, look.squeeze, look.smile) : '',
    look.worn === 'up' ? '' : wears,
  ]
  const bare = person.style !== 'fringe' || look.tucked
  return [
    locks.back,
    bare ? group(ear(page, tones, person.earring), { transform: moved(turn * 0.3, -pitch * 0.6) }) : '',
    skin(page, tones, person, look),
    group(face, { transform: moved(turn, pitch) }),
    locks.front,
    look.worn === 'up' ? wears : '',
  ]
}

/** The SVG text of `person` in the look of that name. */
export function portrait(person, lookName) {
  const page = sheet(300, 420)
  const look = person.looks[lookName]
  const tones = complexion(person.skin)
  const [right, down, degrees] = look.head ?? [0, 0, 0]
  const hand = pose(page, tones, person, look)
  const keeps = person.glasses && !look.worn && !look.pose
  const shoulders = (look.shoulders ?? 0) - 10
  const figure = group(
    [
      group([bust(page, tones, person, look), keeps ? kept(page, person.glasses) : ''], {
        transform: moved(0, shoulders),
      }),
      hand.behind,
      group(headOf(page, tones, person, look), {
        transform: `translate(${right} ${down}) rotate(${degrees} 145 230)`,
      }),
      group(hand.over, { transform: moved(right, down) }),
    ],
    look.lean ? { transform: `rotate(${look.lean} 150 430)` } : {},
  )
  const night = [
    [0, '#0d0708', 0],
    [1, '#0d0708', 0.75],
  ]
  const fade = path('M0,320 H300 V420 H0Z', page.linear(night, 0, FADE[0], 0, FADE[1]), {
    'clip-path': page.clip(TORSO),
  })
  return page.svg([figure, fade])
}
