import { compile } from '../../rules/game.ts'
import { mix } from '../../rules/mix.ts'
import type { Move } from '../../rules/move.ts'
import { formatText } from '../../rules/notation.ts'
import { readingsLeft } from '../../rules/readings.ts'
import type { Scenario, Seat } from '../../rules/scenario.ts'
import { isSummit, openSummit, play, type Summit } from '../../rules/summit.ts'
import { viewOf } from '../../rules/view.ts'
import { planWorlds } from './plan-worlds.ts'

/** How long reading the other side takes, for one chair. */
export interface ReadingsOpen {
  /** Readings left in the mean, of nine: once their first proposal is seen, and on coming to the recess after two texts. */
  readonly afterProposal: number
  readonly byRecess: number
  /** Worlds that were played, and those of them that came to the recess: a text can end the talks. */
  readonly worlds: number
  readonly toRecess: number
  /** The different first proposals that they made in these worlds, in notation. */
  readonly firstProposals: readonly string[]
}

const played = (summit: Summit, move: Move): Summit => {
  const next = play(summit, move)
  if (!isSummit(next)) throw new Error(next)
  return next
}

/** A text that the chair may table, drawn by a number. */
function tableAny(summit: Summit, number: number): Summit {
  const texts = viewOf(summit).legal.filter((move) => move.do === 'table')
  const drawn = texts[(number >>> 0) % texts.length]
  if (drawn === undefined) throw new Error('no text to table')
  return played(summit, drawn)
}

/**
 * Plays random texts to the recess, after silence on arrival, in `worlds` worlds of a chair that are spread over those of the
 * plans of play (the first and every so-manieth after it). The same seed draws the same texts.
 */
export function readingsOpen(scenario: Scenario, chair: Seat, worlds: number, seed: number): ReadingsOpen {
  const all = planWorlds(scenario, chair)
  const count = Math.min(worlds, all.length)
  const proposals = new Set<string>()
  let [first, recess, toRecess] = [0, 0, 0]
  for (let index = 0; index < count; index++) {
    const at = Math.floor((index * all.length) / count)
    const opened = played(openSummit(compile(scenario, all[at] as (typeof all)[number])), { do: 'silent' })
    first += readingsLeft(opened.open).length
    const { proposal } = viewOf(opened)
    if (proposal !== null) proposals.add(formatText(proposal.text))
    const once = tableAny(opened, mix([seed, chair, at, 1]))
    const twice = once.outcome === null ? tableAny(once, mix([seed, chair, at, 2])) : once
    if (twice.outcome !== null) continue
    toRecess++
    recess += readingsLeft(twice.open).length
  }
  return {
    afterProposal: first / count,
    byRecess: recess / toRecess,
    worlds: count,
    toRecess,
    firstProposals: [...proposals].sort(),
  }
}
