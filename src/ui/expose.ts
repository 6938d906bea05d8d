import { NEWEST_RULES } from '../content/scenarios.ts'
import type { ActId } from '../rules/acts.ts'
import { formatMove } from '../rules/notation.ts'
import type { SeatId } from '../rules/scenario.ts'
import type { CategoryId } from '../runner/categories.ts'
import type { SeedKind } from '../runner/seeds.ts'
import { splitsOf } from '../runner/splits.ts'
import type { GameState, GameStore } from '../store/game-store.ts'
import { isOver } from '../store/run.ts'
import type { Screen } from '../store/state.ts'
import { idsOf } from './runner/use-run.ts'

/**
 * What tests, streams and user scripts may read of the page. No secret is in it; the seed is public. During the tutorial
 * `screen` is `tutorial`, and everything else speaks of the running match, which waits; so it does under the analysis
 * board and the atlas, and while two people sit at one table (`two`). In practice everything speaks of the practice, and `practice` says so.
 */
export interface Exposed {
  readonly rulesVersion: number
  readonly seed: number | null
  readonly chair: SeatId | null
  readonly screen: Screen
  readonly act: ActId | null
  readonly statement: number | null
  readonly decisions: number
  readonly ending: number | null
  readonly practice: boolean
  /** The run against the clock; null where nothing is timed. */
  readonly run: ExposedRun | null
}

/** A run as it stands now. Times are milliseconds since it began; they are the page's word, and no proof. */
export interface ExposedRun {
  readonly category: CategoryId
  readonly kind: SeedKind
  /** The split that is to be reached next, from 0; as many as there are splits once the last is reached. */
  readonly split: number
  readonly real: number
  readonly game: number
  readonly over: boolean
}

/** The split after the last one that was reached: those before it that have no time were skipped. */
function runOf({ run, actions }: GameState): ExposedRun | null {
  if (run === null) return null
  const { category, kind } = run.attempt
  const splits = splitsOf(run.attempt, idsOf(run.attempt, run.reach).length)
  const split = splits.findLastIndex((mark) => mark !== null) + 1
  return Object.freeze({ category, kind, split, ...actions.running.times(), over: isOver(run) })
}

/** The screen that is shown: a state may be ahead of it while its words are still being fetched. */
const shown = (page: Window): Screen =>
  (page.document.documentElement.dataset['screen'] as Screen | undefined) ?? 'title'

function read(store: GameStore, page: Window): Exposed {
  const state = store.getState()
  const playing = state.practised?.playing ?? state.playing
  const view = playing?.view ?? null
  return Object.freeze({
    rulesVersion: view?.rulesVersion ?? NEWEST_RULES,
    seed: playing?.seed ?? null,
    chair: playing?.chair ?? null,
    screen: shown(page),
    act: view?.act ?? null,
    statement: view?.statement ?? null,
    decisions: view?.decisions ?? 0,
    ending: view?.end?.ending ?? null,
    practice: state.practised !== null,
    run: runOf(state),
  })
}

/**
 * Puts a read-only `window.reciprocity` on the page and sends a `reciprocity:decision` event on the document for every
 * decision, with its number, the act it was made in and the move in notation.
 */
export function exposeForTests(store: GameStore, page: Window): void {
  const fields = Object.keys(read(store, page)) as (keyof Exposed)[]
  const live = {}
  for (const field of fields) {
    Object.defineProperty(live, field, { enumerable: true, get: () => read(store, page)[field] })
  }
  Object.defineProperty(page, 'reciprocity', { value: Object.freeze(live), enumerable: true })
  store.subscribe(
    (state) => state.made,
    (made) => {
      if (made === null) return
      const detail = Object.freeze({ decision: made.decision, act: made.act, move: formatMove(made.move) })
      page.document.dispatchEvent(new CustomEvent('reciprocity:decision', { detail, bubbles: true }))
    },
  )
}
