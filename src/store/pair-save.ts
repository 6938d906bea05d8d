import * as z from 'zod/mini'
import { SCENARIOS } from '../content/scenarios.ts'
import { LARGEST_SEED } from '../session/seed.ts'
import type { TwoMatch } from '../session/two/match.ts'
import { type TwoRecord, twoMatchOf } from '../session/two/record.ts'
import type { Kept } from './kept.ts'

const GAME = 'reciprocity-geneva-2021-two'
const FORMAT = 1

const SAVE = z.strictObject({
  game: z.literal(GAME),
  format: z.literal(FORMAT),
  match: z.strictObject({
    rulesVersion: z.int().check(z.gte(1)),
    seed: z.int().check(z.gte(0), z.lte(LARGEST_SEED)),
    moves: z.array(z.string().check(z.maxLength(60))).check(z.maxLength(60)),
  }),
  /** Whether the votes have been watched. */
  voted: z.boolean(),
  /** Whether they sat at the table, and had not left it for the title. */
  seated: z.boolean(),
})

/** A match of two as it lies on the shelf, in a place of its own. */
interface PairSave {
  readonly match: TwoRecord
  readonly voted: boolean
  readonly seated: boolean
}

/** A save that was read, with the match that was played again to prove it. */
export interface ReadPair extends PairSave {
  readonly played: TwoMatch | null
}

export const writePair = (save: PairSave): string => JSON.stringify({ game: GAME, format: FORMAT, ...save })

function parsePair(text: string): ReadPair | null {
  try {
    const { match, voted, seated } = SAVE.parse(JSON.parse(text))
    const played = SCENARIOS.has(match.rulesVersion) ? twoMatchOf(match) : null
    return played === null ? null : { match, voted, seated, played }
  } catch {
    return null
  }
}

/** The one match of two that is kept; none where `played` is null. */
export const PAIR: Kept<ReadPair> = {
  key: 'reciprocity.two',
  empty: { match: { rulesVersion: 1, seed: 0, moves: [] }, voted: false, seated: false, played: null },
  format: writePair,
  parse: parsePair,
}
