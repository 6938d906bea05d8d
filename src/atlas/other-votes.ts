import type { Game } from '../rules/game.ts'
import { PRESS, placeAt } from '../rules/position.ts'
import { noteEnd } from './ends.ts'
import { type Walk, walkSigned } from './forward.ts'
import { firstOfDraft, isFirstOfDraft } from './reached.ts'
import { newWork } from './work.ts'

/**
 * The walk of a world from the walk of another that differs from it in the votes alone: they decide how a signed draft
 * ends, so places, depths and counts are the same and only press conferences are walked again. The walk must have gone to
 * the end.
 */
export function walkWithVotes(game: Game, walk: Walk): Walk {
  const work = newWork(game, walk.reached)
  for (const [outcome, step] of walk.ends) {
    if (placeAt(step.from) < PRESS) noteEnd(work.ends, outcome, step)
  }
  for (const place of walk.reached.slice(PRESS)) {
    for (let slot = 0; slot < place.count; slot++) {
      if (!isFirstOfDraft(place, slot)) continue
      walkSigned(work, place, firstOfDraft(place.groups[slot] as number), Number.POSITIVE_INFINITY)
    }
  }
  return { ...walk, ends: work.ends.steps }
}
