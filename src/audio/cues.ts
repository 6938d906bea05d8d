import type { ActId } from '../rules/acts.ts'
import type { AnswerKind } from '../rules/answer.ts'
import type { Fact } from '../rules/fact.ts'

/** Short sounds, in the order of the file that holds them. */
export const CUES = [
  'tap',
  'paper',
  'pen',
  'glass',
  'chairs',
  'murmur',
  'shutters',
  'bell',
  'accept',
  'refuse',
  'red-line',
  'breakdown',
  'signature',
  'stamp',
  'vote-yes',
  'vote-no',
  'front-page',
] as const
export type Cue = (typeof CUES)[number]

const OF_ANSWER: { readonly [kind in AnswerKind]: Cue } = {
  accepted: 'accept',
  proposal: 'accept',
  'better-text': 'refuse',
  refused: 'refuse',
  insult: 'murmur',
  'red-line': 'red-line',
}

const OF_ACT: { readonly [act in ActId]: Cue | null } = {
  arrival: null,
  restricted: 'chairs',
  recess: 'bell',
  expanded: 'chairs',
  final: 'chairs',
  press: 'shutters',
  ended: null,
}

/** The quiet hour, in which nothing happens (see i18n/en/events.ts). */
const QUIET_HOUR = 0

/** What a fact sounds like; null for a fact that is heard in the theme, or not at all. */
export function cueOf(fact: Fact): Cue | null {
  switch (fact.fact) {
    case 'answered':
      return OF_ANSWER[fact.answer.kind]
    // Hands are seen, not heard.
    case 'tell':
      return null
    case 'named':
      return 'paper'
    case 'settled':
      return 'pen'
    case 'temper':
      return fact.to > fact.from ? 'chairs' : 'glass'
    case 'line':
      return fact.line === 0 ? 'paper' : 'shutters'
    case 'event':
      return fact.event === QUIET_HOUR ? null : 'murmur'
    case 'leak':
      return fact.leaked ? 'shutters' : null
    case 'mandate-learnt':
      return 'glass'
    case 'signed':
      return 'signature'
    case 'act':
      return OF_ACT[fact.act]
    case 'broke-down':
      return 'breakdown'
    // Trust is heard in the theme; face and votes have their own pictures; the paper tells the ending when it is shown.
    case 'trust':
    case 'face':
    case 'votes':
    case 'ended':
      return null
  }
}

/** More sounds than this after one decision would be noise. */
const MOST = 4

/** What the facts of one decision sound like: each sound once, in their order, four at most. */
export function cuesOf(facts: readonly Fact[]): readonly Cue[] {
  const cues = facts.flatMap((fact) => {
    const cue = cueOf(fact)
    if (cue === null) return []
    return cue === 'signature' ? [cue, 'stamp' as const] : [cue]
  })
  return [...new Set(cues)].slice(0, MOST)
}
