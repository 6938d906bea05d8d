import { ADVISERS, type Adviser } from '../../delegates/advisers.ts'
import { follow } from '../../delegates/follow.ts'
import { PLAN_IDS, type PlanId, planned } from '../../delegates/plans/plans.ts'
import { standAt } from '../../delegates/plans/stand.ts'
import type { Game } from '../../rules/game.ts'
import type { Worth } from '../../rules/medal.ts'
import { type Move, moveAt } from '../../rules/move.ts'
import { formatLine } from '../../rules/notation.ts'
import { type Ending, outcomeOf } from '../../rules/outcomes.ts'
import { draftAt, START } from '../../rules/position.ts'
import { successor } from '../../rules/successor.ts'
import { isSummit, openSummit, play } from '../../rules/summit.ts'
import { viewOf } from '../../rules/view.ts'
import { worthOf } from '../worths.ts'

/** Who plays: a fixed plan, or one adviser followed blindly. */
export type Player = PlanId | Adviser
export const PLAYERS: readonly Player[] = [...PLAN_IDS, ...ADVISERS]

/** How a world ended for a player: the ending's number, its worth as it stands (not over the fallback), and the moves made. */
export interface PlanResult {
  readonly player: Player
  readonly ending: Ending
  readonly worth: Worth
  /** Moves in notation, from the start to the ending. */
  readonly line: string
}

const isPlan = (player: Player): player is PlanId => PLAN_IDS.some((plan) => plan === player)

function resultOf(game: Game, player: Player, outcome: number, draft: number, moves: readonly Move[]): PlanResult {
  return {
    player,
    ending: outcomeOf(outcome).ending,
    worth: { own: worthOf(game, 'own', outcome, draft), joint: worthOf(game, 'joint', outcome, draft) },
    line: formatLine(moves),
  }
}

function playPlan(game: Game, plan: PlanId): PlanResult {
  const moves: Move[] = []
  for (let position = START; ; ) {
    const stand = standAt(game, position)
    const code = planned(plan, stand)
    moves.push(moveAt(stand.ctx, code))
    const to = successor(game, stand.ctx, stand.gauges, code)
    if (to < 0) return resultOf(game, plan, to, stand.ctx.draft, moves)
    position = to
  }
}

/** An adviser knows what the table shows, so this is played as at the table, readings and all: some hundred times slower. */
function playAdviser(game: Game, adviser: Adviser): PlanResult {
  let summit = openSummit(game)
  while (summit.outcome === null) {
    const next = play(summit, follow(adviser, game.scenario, viewOf(summit)))
    if (!isSummit(next)) throw new Error(`the ${adviser} advised what is not allowed: ${next}`)
    summit = next
  }
  const draft = draftAt(summit.position)
  const moves = summit.decisions.map(({ move }) => move)
  return resultOf(game, adviser, summit.outcome, draft, moves)
}

/** Plays a world to its ending, once for each player; the same always gives the same. */
export const playsOfWorld = (game: Game, players: readonly Player[] = PLAYERS): PlanResult[] =>
  players.map((player) => (isPlan(player) ? playPlan(game, player) : playAdviser(game, player)))
