import { type Game, weightsOf } from './game.ts'
import { mix } from './mix.ts'
import type { Text } from './move.ts'
import { CLAUSE, CLAUSES, type ClauseId, OPTIONS } from './scenario.ts'

/** Who of a delegation watches over a clause, by the adviser's name. */
const WATCHER = {
  scope: 'envoy',
  nationals: 'hardliner',
  numbers: 'envoy',
  evidence: 'counsel',
  offlimits: 'hardliner',
  verification: 'counsel',
  relief: 'envoy',
} as const satisfies { readonly [clause in ClauseId]: string }

/**
 * What their hands say when a text is tabled: of one of its clauses, that it touches them, or that it leaves them at
 * ease. As often as their temperament says (`tells`, per cent) it is true; no answer, reading or forecast hangs on it.
 */
export interface Tell {
  readonly clause: ClauseId
  readonly sign: 'stirred' | 'at-ease'
  /** Whose hands they are. */
  readonly by: (typeof WATCHER)[ClauseId]
}

/** A clause of this weight or more touches a mandate. */
const HEAVY = 2

/** Whether a tell is true of a mandate that weighs its clause so. */
export const isTrueTell = ({ sign }: Tell, weight: number): boolean => (sign === 'stirred') === weight >= HEAVY

/**
 * Their tell at a text tabled in a group of positions (place, draft and line). It hangs on their mandate, temperament
 * and posture, and on nothing that is still to come. Null where the scenario gives their temperament none.
 */
export function tellOf(game: Game, group: number, text: Text): Tell | null {
  const { scenario, world, other } = game
  const share = scenario.temperaments[world.temperament]?.tells
  if (share === undefined) return null
  const mandate = world.mandates[other]
  const changes = text.map(({ clause, option }) => CLAUSE[clause] * OPTIONS.length + OPTIONS.indexOf(option))
  const noise = mix([mandate, world.temperament, world.posture, group, ...changes.sort((a, b) => a - b)]) >>> 0
  const clause = Math.floor((changes[noise % changes.length] as number) / OPTIONS.length)
  const touches = (weightsOf(game, other)[clause] ?? 0) >= HEAVY
  const isTrue = Math.floor(noise / 8) % 100 < share
  const touched = CLAUSES[clause] as ClauseId
  return { clause: touched, sign: touches === isTrue ? 'stirred' : 'at-ease', by: WATCHER[touched] }
}
