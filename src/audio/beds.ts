import type { Screen } from '../store/state.ts'

/** Room tones: one sounds at a time, for as long as a place is shown. */
export const BEDS = ['lake', 'villa', 'terrace', 'press', 'capitals'] as const
export type Bed = (typeof BEDS)[number]

const BED_OF: { readonly [screen in Screen]: Bed } = {
  title: 'lake',
  dossier: 'villa',
  arrival: 'terrace',
  table: 'villa',
  answered: 'villa',
  tutorial: 'villa',
  recess: 'terrace',
  press: 'press',
  ratification: 'capitals',
  ending: 'villa',
  debrief: 'villa',
  analysis: 'villa',
  two: 'villa',
  atlas: 'lake',
  runner: 'lake',
  claims: 'lake',
  assigning: 'lake',
  assigned: 'lake',
  class: 'lake',
  pack: 'lake',
}

/** The room tone of a screen's place. */
export const bedOf = (screen: Screen): Bed => BED_OF[screen]
