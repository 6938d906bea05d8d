/** How fast readings are ruled out by random texts; bundled before it runs (see bundled.ts). */
import { explain, isNear } from '../../src/rules/answer.ts'
import { compile } from '../../src/rules/game.ts'
import { findText } from '../../src/rules/move.ts'
import { GAUGES } from '../../src/rules/position.ts'
import type { Scenario, Seat } from '../../src/rules/scenario.ts'
import { isSummit, openSummit, play, type Summit } from '../../src/rules/summit.ts'
import { viewOf } from '../../src/rules/view.ts'
import { anyWorld, chanceOf } from './chance.ts'
import { contextAt } from './scene.ts'

const played = (summit: Summit, move: Parameters<typeof play>[1]): Summit => {
  const next = play(summit, move)
  if (!isSummit(next)) throw new Error(next)
  return next
}

/** Games in which what an answer tells rules out a reading that still counts as open; the part told is named. */
export function unusedTellings(scenario: Scenario, chair: Seat, worlds: number): { readonly [part: string]: number } {
  const chance = chanceOf(7 + chair)
  const unused: { [part: string]: number } = {}
  for (let number = 0; number < worlds; number++) {
    const summit = played(openSummit(compile(scenario, anyWorld(chance, chair))), { do: 'silent' })
    const texts = viewOf(summit).legal.filter((move) => move.do === 'table')
    const move = chance.pick(texts)
    const next = played(summit, move)
    const said = next.decisions.at(-1)?.facts.find((fact) => fact.fact === 'answered')?.answer
    if (said === undefined || move.do !== 'table') continue
    for (const hypothesis of next.open) {
      const ctx = contextAt(hypothesis, summit.position)
      const supposed = explain(hypothesis, ctx, summit.position % GAUGES, findText(ctx, move.text))
      const parts = { ...supposed, near: isNear(hypothesis, ctx, summit.position % GAUGES, findText(ctx, move.text)) }
      for (const part of Object.keys(said) as (keyof typeof said)[]) {
        // That a text is near is told only where it is so in every reading left.
        if (part === 'near' && !said.near) continue
        if (JSON.stringify(said[part]) !== JSON.stringify(parts[part])) unused[part] = (unused[part] ?? 0) + 1
      }
    }
  }
  return unused
}
