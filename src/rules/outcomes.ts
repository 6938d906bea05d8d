/**
 * The ways a summit can end and what they are worth (rule book, section 10). `share`: per cent of the worth over the
 * fallback that is kept; `offset`: fallback plus this, for both seats alike.
 */
export const OUTCOMES = [
  { id: 'treaty', ending: 1, share: 100 },
  { id: 'foreigners-only', ending: 5, share: 100 },
  { id: 'neutral-trial', ending: 7, share: 100 },
  { id: 'years-later', ending: 2, share: 40 },
  { id: 'senate-votes', ending: 3, offset: -2 },
  { id: 'senate-text', ending: 3, offset: -4 },
  { id: 'struck-down', ending: 4, offset: -4 },
  { id: 'walked-back', ending: 17, offset: -4 },
  { id: 'pilot', ending: 14, share: 80 },
  { id: 'prosecute-at-home', ending: 6, share: 80 },
  { id: 'incidents', ending: 11, share: 80 },
  { id: 'contact-points', ending: 12, share: 80 },
  { id: 'gestures-protocol', ending: 9, share: 80 },
  { id: 'swap', ending: 8, share: 50 },
  { id: 'pledge', ending: 10, share: 50 },
  { id: 'gestures-declaration', ending: 9, share: 50 },
  { id: 'as-it-happened', ending: 13, offset: 2 },
  { id: 'third-country', ending: 16, offset: -1 },
  { id: 'united-nations', ending: 15, offset: 0 },
  { id: 'polite-failure', ending: 18, offset: 1 },
  { id: 'contact-points-only', ending: 12, offset: 0 },
  { id: 'walk-out', ending: 19, offset: -2 },
  { id: 'escalation', ending: 20, offset: -8 },
] as const satisfies readonly { id: string; ending: number; share?: number; offset?: number }[]

export type OutcomeId = (typeof OUTCOMES)[number]['id']
/** The ending's number, 1 to 20. */
export type Ending = (typeof OUTCOMES)[number]['ending']
/** All endings, in the order of their numbers. */
export const ENDINGS: readonly Ending[] = [...new Set(OUTCOMES.map(({ ending }) => ending))].sort((a, b) => a - b)

/** Whether a signature keeps any of its worth in an outcome, or has fallen. */
export const keepsShare = (id: OutcomeId): boolean => OUTCOMES.some((one) => one.id === id && 'share' in one)

/** Whether both capitals said yes to a signed text, and it holds. One that waits for years is no yes. */
export const isRatified = (id: OutcomeId): boolean => keepsShare(id) && id !== 'years-later'

/** Negative numbers stand for outcomes where a step may give a position or an end. */
export const outcomeCode = (id: OutcomeId): number => -1 - OUTCOMES.findIndex((outcome) => outcome.id === id)

/** The outcome of a negative code; anything else is our bug. */
export function outcomeOf(code: number): (typeof OUTCOMES)[number] {
  const outcome = OUTCOMES[-1 - code]
  if (outcome === undefined) throw new Error(`no outcome has the code ${code}`)
  return outcome
}

/** What an outcome is worth to a seat whose draft weighs `worth` (rounded down, towards minus infinity). */
export function outcomeWorth(code: number, worth: number, fallback: number): number {
  const outcome = outcomeOf(code)
  return 'share' in outcome
    ? fallback + Math.floor(((worth - fallback) * outcome.share) / 100)
    : fallback + outcome.offset
}
