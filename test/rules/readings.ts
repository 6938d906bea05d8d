/** How fast readings are ruled out by random texts; bundled before it runs (see bundled.ts). */
import { geneva } from '../../src/content/geneva.ts'
import { explain, isNear } from '../../src/rules/answer.ts'
import { compile } from '../../src/rules/game.ts'
import { findText, type Text, textAt } from '../../src/rules/move.ts'
import { GAUGES, moodOf, trustOf } from '../../src/rules/position.ts'
import { readingsLeft } from '../../src/rules/readings.ts'
import type { Seat } from '../../src/rules/scenario.ts'
import { successor } from '../../src/rules/successor.ts'
import { isSummit, openSummit, play, type Summit } from '../../src/rules/summit.ts'
import { viewOf } from '../../src/rules/view.ts'
import { anyWorld, type Chance, chanceOf } from './chance.ts'
import { contextAt } from './scene.ts'

const played = (summit: Summit, move: Parameters<typeof play>[1]): Summit => {
  const next = play(summit, move)
  if (!isSummit(next)) throw new Error(next)
  return next
}

/** One random legal text; null where it ended the summit. */
function tableAny(summit: Summit, chance: Chance): Summit | null {
  const texts = viewOf(summit).legal.filter((move) => move.do === 'table')
  const next = played(summit, chance.pick(texts))
  return next.outcome === null ? next : null
}

/** What a text shows of a hypothesis, its reasons left out: kind, verdicts, trust and the next proposal. */
function shownWithoutReasons(hypothesis: Summit['game'], position: number, text: Text): string {
  const ctx = contextAt(hypothesis, position)
  const gauges = position % GAUGES
  const index = findText(ctx, text)
  const { kind, verdicts } = explain(hypothesis, ctx, gauges, index)
  const to = successor(hypothesis, ctx, gauges, index)
  const next = contextAt(hypothesis, to)
  const proposal = next.count === 0 ? -1 : (next.proposals[moodOf(to % GAUGES)] as number)
  return JSON.stringify([kind, verdicts, trustOf(to % GAUGES), proposal < 0 ? null : textAt(next, proposal)])
}

/** Readings left in the mean by the recess, after random texts, for a chair that is told no reasons. */
export function meanWithoutReasons(chair: Seat, worlds: number): number {
  const chance = chanceOf(1814 + chair)
  let [sum, reached] = [0, 0]
  for (let number = 0; number < worlds; number++) {
    let summit = played(openSummit(compile(geneva, anyWorld(chance, chair))), { do: 'silent' })
    let open = [...summit.open]
    while (viewOf(summit).act === 'restricted') {
      const next = tableAny(summit, chance)
      const move = next?.decisions.at(-1)?.move
      if (next === null || move?.do !== 'table') break
      const { game, position } = summit
      const seen = shownWithoutReasons(game, position, move.text)
      open = open.filter((hypothesis) => shownWithoutReasons(hypothesis, position, move.text) === seen)
      summit = next
    }
    if (viewOf(summit).act !== 'recess') continue
    reached++
    sum += readingsLeft(open).length
  }
  return sum / reached
}

/** Games in which what an answer tells rules out a reading that still counts as open; the part told is named. */
export function unusedTellings(chair: Seat, worlds: number): { readonly [part: string]: number } {
  const chance = chanceOf(7 + chair)
  const unused: { [part: string]: number } = {}
  for (let number = 0; number < worlds; number++) {
    const summit = played(openSummit(compile(geneva, anyWorld(chance, chair))), { do: 'silent' })
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
