import type { Seat } from '../../src/rules/scenario.ts'
import { randomGame } from '../../src/session/random-game.ts'
import { formatCode } from '../../src/session/run-code.ts'
import { DEAL, matchOn } from '../runner/played.ts'

/** The code of a whole match of random moves on seed 7. */
export const codeOf = (game: number, chair: Seat = 0): string =>
  formatCode({ match: randomGame({ seed: 7 }, chair, game), settings: 0 })

/** The code of these moves on seed 7, from the American chair, with both forecasts. */
export const codeOn = (lines: readonly string[], villa: number | null = null, press: number | null = null): string =>
  formatCode({ match: { ...matchOn(7, 1, lines), guesses: { villa, press } }, settings: 0 })

/** A treaty that is stuck in the Senate (ending 3), in ten decisions. */
const STUCK = [
  ...['warm', 'table numbers=c', 'table nationals=a numbers=d', 'channel', 'ask', 'table offlimits=d'],
  ...['table evidence=a verification=b', 'table verification=c', 'sign treaty', 'credit'],
]
export const DEAL_CODE = codeOn(DEAL, 70, 90)
export const STUCK_CODE = codeOn(STUCK, 60, 80)
/** A match that has not ended. */
export const OPEN_CODE = codeOn(DEAL.slice(0, 3))

const grouped = (code: string): string => code.match(/.{1,4}/g)?.join('-') ?? ''
/** The same code with its last letter changed. */
export const mistyped = (code: string): string => `${code.slice(0, -1)}${code.endsWith('0') ? '1' : '0'}`

/** What stands in the five lines that hold no code. */
export const BROKEN = [
  `Wren-4 ${mistyped(codeOf(40))}`,
  `Gull-5 ${DEAL_CODE.slice(0, -4)}`,
  'Finch-6 sorry, mine is gone',
  'Crane-7',
  `Snipe-8 ${codeOf(41)}${codeOf(42)}${codeOf(43)}${codeOf(44)}${codeOf(45)}`,
] as const

/**
 * Thirty lines as they come in: five that hold no code; 22 runs that have ended, of 21 pseudonyms; Heron-12 twice with one
 * run and once more with another; one run of two pseudonyms; one match that has not ended; one code without a name.
 */
export const THIRTY: readonly string[] = [
  `1. Heron-12: ${grouped(DEAL_CODE)}`,
  `Heron-12 ${DEAL_CODE}`,
  `heron-12\t${codeOf(1, 1)}`,
  `"Stork-3","${STUCK_CODE}"`,
  `Otter-9 ${STUCK_CODE}`,
  `Marten-2 https://some.where/play/#r=${codeOf(2)}`,
  `- Цапля-7: ${grouped(codeOf(3)).replaceAll('-', ' ')}`,
  codeOf(4),
  `Badger-8 ${OPEN_CODE}`,
  ...Array.from({ length: 16 }, (_, nth) => `Swift-${nth + 20} ${codeOf(nth + 5, (nth % 2) as Seat)}`),
  ...BROKEN,
]
