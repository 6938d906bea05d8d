import type { View } from '../rules/view.ts'

/** The looks a face can have. */
export const LOOKS = ['calm', 'unmoved', 'pleased', 'stung', 'cornered'] as const
export type Look = (typeof LOOKS)[number]

const BY_TEMPER: readonly Look[] = ['calm', 'calm', 'unmoved', 'cornered']

/** How the other delegation looks: by temper and by their last answer, never by a secret. */
export function theirLook(view: View): Look {
  const last = view.remembered.at(-1)
  for (const fact of last?.facts ?? []) {
    if (fact.fact !== 'answered') continue
    const { kind, verdicts } = fact.answer
    if (kind === 'insult' || kind === 'red-line') return view.temper === 3 ? 'cornered' : 'stung'
    if (kind === 'refused' || kind === 'better-text') return view.temper === 3 ? 'cornered' : 'unmoved'
    return verdicts.some(({ verdict }) => verdict === 'resists') ? 'unmoved' : 'pleased'
  }
  if (last?.move.do === 'accept' || last?.move.do === 'bridge' || last?.move.do === 'sign') return 'pleased'
  if (last?.move.do === 'press' || last?.move.do === 'gallery') return view.temper === 3 ? 'cornered' : 'stung'
  return BY_TEMPER[view.temper] ?? 'calm'
}

/** How our own delegation looks: by temper and by what became of the last statement. */
export function ourLook(view: View): Look {
  const last = view.remembered.at(-1)
  const answer = last?.facts.find((fact) => fact.fact === 'answered')?.answer.kind
  if (answer === 'accepted' || answer === 'proposal') return 'pleased'
  if (answer === 'insult' || answer === 'red-line') return 'cornered'
  return BY_TEMPER[view.temper] ?? 'calm'
}
