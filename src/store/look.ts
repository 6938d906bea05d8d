import type { AnswerKind } from '../rules/answer.ts'
import type { Move } from '../rules/move.ts'
import { BRINK } from '../rules/position.ts'
import type { View } from '../rules/view.ts'

/** The looks a face can have; those wanted soonest come first. */
export const LOOKS = ['calm', 'unmoved', 'pleased', 'thinking', 'stung', 'wary', 'cornered', 'warm'] as const
export type Look = (typeof LOOKS)[number]

/** What a look may depend on: what was said last, trust and temper. Never a mandate, a temperament or a worth. */
export type Seen = Pick<View, 'remembered' | 'trust' | 'temper'>
/** Our own look may also depend on what the draft is worth to us. */
export type SeenByUs = Seen & Pick<View, 'seat' | 'worth' | 'fallback'>
type Gauges = Pick<View, 'trust' | 'temper'>

const NO_TRUST = 0
const FIRM = 3
const SHARP = 2

/** A face to which nothing was said: temper first, then trust. */
function atRest({ trust, temper }: Gauges): Look {
  if (temper === BRINK) return 'cornered'
  if (trust === NO_TRUST) return 'wary'
  if (temper === SHARP) return 'unmoved'
  return trust === FIRM ? 'warm' : 'calm'
}

const glad = ({ trust }: Gauges): Look => (trust === FIRM ? 'warm' : 'pleased')
const hurt = ({ temper }: Gauges): Look => (temper === BRINK ? 'cornered' : 'stung')

/** A face that gives nothing, or gave against its will. */
function withheld({ trust, temper }: Gauges): Look {
  if (temper === BRINK) return 'cornered'
  return trust === NO_TRUST ? 'wary' : 'unmoved'
}

/** The last move, the kind of their answer to it, and whether a clause of it went against them. */
function lastOf({ remembered }: Seen): { move?: Move['do']; kind?: AnswerKind; isGrudging: boolean } {
  const last = remembered.at(-1)
  if (last === undefined) return { isGrudging: false }
  const answer = last.facts.find((fact) => fact.fact === 'answered')?.answer
  if (answer === undefined) return { move: last.move.do, isGrudging: false }
  const isGrudging = answer.verdicts.some(({ verdict }) => verdict === 'resists')
  return { move: last.move.do, kind: answer.kind, isGrudging }
}

/**
 * How the other delegation looks. A text they liked pleases them, one they took against their will leaves them unmoved,
 * like one they refused; one they could not take stings; a better text of theirs, a question and a break make them think.
 * Where nothing was answered, and in how far they show it, temper and trust decide.
 */
export function theirLook(view: Seen): Look {
  const { move, kind, isGrudging } = lastOf(view)
  switch (kind ?? move) {
    case 'accepted':
    case 'proposal':
      return isGrudging ? withheld(view) : glad(view)
    case 'refused':
      return withheld(view)
    case 'better-text':
    case 'ask':
    case 'adjourn':
      return 'thinking'
    case 'insult':
    case 'red-line':
    case 'press':
    case 'gallery':
      return hurt(view)
    case 'accept':
    case 'bridge':
    case 'sign':
      return glad(view)
    default:
      return atRest(view)
  }
}

/** An agreement on our faces: nobody smiles at what has just cost us face, or, late in the day, at a draft worse than none. */
function agreed(view: SeenByUs): Look {
  const last = view.remembered.at(-1)
  const hasCost = (last?.facts ?? []).some(
    (fact) => fact.fact === 'face' && fact.seat === view.seat && fact.to < fact.from,
  )
  if (hasCost) return withheld(view)
  return last?.act === 'final' && view.worth <= view.fallback ? atRest(view) : glad(view)
}

/**
 * How our own delegation looks: glad of a yes that is worth it, thinking over a better text or in a break we asked
 * for, cornered where we have offended them; a refusal stings us only in a sharp room, and who presses keeps a
 * straight face.
 */
export function ourLook(view: SeenByUs): Look {
  const { move, kind } = lastOf(view)
  switch (kind ?? move) {
    case 'accepted':
    case 'proposal':
    case 'accept':
      return agreed(view)
    case 'bridge':
      return atRest(view)
    case 'sign':
      return glad(view)
    case 'better-text':
    case 'adjourn':
    case 'capital':
      return 'thinking'
    case 'insult':
    case 'red-line':
      return 'cornered'
    case 'refused':
      return view.temper === SHARP ? 'stung' : atRest(view)
    case 'press':
    case 'gallery':
      return view.temper === BRINK ? 'cornered' : 'unmoved'
    default:
      return atRest(view)
  }
}
