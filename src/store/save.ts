import * as z from 'zod/mini'
import { NEWEST_RULES } from '../content/scenarios.ts'
import type { Match } from '../session/match.ts'
import { type MatchRecord, matchOf } from '../session/record.ts'
import { LARGEST_SEED } from '../session/seed.ts'
import { WORLDS } from '../session/world.ts'

const GAME = 'reciprocity-geneva-2021'
const FORMAT = 1

const percent = z.nullable(z.int().check(z.gte(0), z.lte(100)))
const SAVE = z.strictObject({
  game: z.literal(GAME),
  format: z.literal(FORMAT),
  match: z.strictObject({
    rulesVersion: z.int().check(z.gte(1)),
    seed: z.nullable(z.int().check(z.gte(0), z.lte(LARGEST_SEED))),
    world: z.nullable(z.int().check(z.gte(0), z.lt(WORLDS))),
    chair: z.union([z.literal(0), z.literal(1)]),
    moves: z.array(z.string().check(z.maxLength(60))).check(z.maxLength(40)),
    guesses: z.strictObject({ villa: percent, press: percent }),
  }),
  /** Whether the player has left the dossier. */
  arrived: z.boolean(),
  /** Whether the votes have been watched. */
  voted: z.boolean(),
})

/** A match as it is kept between visits, with the screen's place where the rules have none. */
export interface Save {
  readonly match: MatchRecord
  readonly arrived: boolean
  readonly voted: boolean
}

/** Why a save is not used; it is kept aside. */
export type SaveProblem = 'damaged' | 'foreign' | 'newer'
/** A save that was read, with the match that was played again to prove it. */
export interface GoodSave {
  readonly ok: true
  readonly save: Save
  readonly match: Match
}
export type ReadSave = GoodSave | { readonly ok: false; readonly problem: SaveProblem }

export const writeSave = (save: Save): string => JSON.stringify({ game: GAME, format: FORMAT, ...save })

const no = (problem: SaveProblem): ReadSave => ({ ok: false, problem })

/** Reads a save: unknown games, newer formats and rules, damage and moves that the rules refuse are told apart. */
export function readSave(text: string): ReadSave {
  let kept: unknown
  try {
    kept = JSON.parse(text)
  } catch {
    return no('damaged')
  }
  if (typeof kept !== 'object' || kept === null) return no('damaged')
  const head = kept as { game?: unknown; format?: unknown; match?: { rulesVersion?: unknown } | null }
  if (head.game !== GAME) return no('foreign')
  if (typeof head.format === 'number' && head.format > FORMAT) return no('newer')
  const rules = head.match?.rulesVersion
  if (typeof rules === 'number' && rules > NEWEST_RULES) return no('newer')
  const parsed = SAVE.safeParse(kept)
  if (!parsed.success || (parsed.data.match.seed === null) === (parsed.data.match.world === null)) return no('damaged')
  const { match: record, arrived, voted } = parsed.data
  const match = matchOf(record)
  return match === null ? no('damaged') : { ok: true, save: { match: record, arrived, voted }, match }
}
