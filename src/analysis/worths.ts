import { type Game, sumOver } from '../rules/game.ts'
import { DRAFTS } from '../rules/position.ts'
import type { Pair } from '../rules/scenario.ts'

/** What every draft is worth to Russia and to the United States, by packed number (`packDraft`); open counts 0. */
export function worths(game: Game): Pair<Int16Array> {
  const russia = new Int16Array(DRAFTS)
  const usa = new Int16Array(DRAFTS)
  for (let draft = 0; draft < DRAFTS; draft++) {
    russia[draft] = sumOver(game.worths[0], draft)
    usa[draft] = sumOver(game.worths[1], draft)
  }
  return [russia, usa]
}
