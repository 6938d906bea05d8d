/** What views may hold of the other side's secrets; bundled before it runs (see bundled.ts). */
import { geneva } from '../../src/content/geneva.ts'
import type { Fact } from '../../src/rules/fact.ts'
import { SEATS, type Seat, type World } from '../../src/rules/scenario.ts'
import type { View } from '../../src/rules/view.ts'
import { isMatch, type Match, openMatch, playMove, stationsOf, viewFor } from '../../src/session/match.ts'
import { randomGame } from '../../src/session/random-game.ts'
import { anyWorld, type Chance, chanceOf } from '../rules/chance.ts'

/** All that has been told: the facts so far, their proposal, their will to sign. */
const told = (view: View) =>
  JSON.stringify([view.remembered.map(({ facts }) => facts), view.proposal, view.willing, view.event])

/** The same chair and own mandate; of the other side's secrets each stays or changes. */
function twinOf(world: World, chance: Chance): World {
  const other = anyWorld(chance, world.chair)
  const own = world.mandates[world.chair]
  const keep = () => chance.below(2) === 0
  const theirs = keep() ? world.mandates[1 - world.chair] : other.mandates[1 - world.chair]
  return {
    chair: world.chair,
    mandates: world.chair === 0 ? [own, theirs ?? 0] : [theirs ?? 0, own],
    temperament: keep() ? world.temperament : other.temperament,
    posture: keep() ? world.posture : other.posture,
    event: keep() ? world.event : other.event,
    leak: keep() ? world.leak : other.leak,
    votes: keep() ? world.votes : other.votes,
  }
}

export interface Twins {
  readonly problems: readonly string[]
  /** Pairs of views compared that had been told the same, and pairs of games told apart in the end. */
  readonly compared: number
  readonly apart: number
}

/** Plays pairs of games alike: as long as they were told the same, their views are the same to the last letter. */
export function compareTwins(chair: Seat, pairs: number): Twins {
  const problems: string[] = []
  let compared = 0
  let apart = 0
  for (let pair = 0; pair < pairs; pair++) {
    const chance = chanceOf(pair * 2 + chair)
    const world = anyWorld(chance, chair)
    const all = stationsOf(randomGame({ world }, chair, pair))
    let twin: Match = openMatch({ world: twinOf(world, chance) }, chair)
    for (const [made, match] of all.entries()) {
      const [one, two] = [viewFor(match, chair), viewFor(twin, chair)]
      if (told(one) !== told(two)) {
        apart++
        break
      }
      compared++
      const [a, b] = [JSON.stringify({ ...one, end: null }), JSON.stringify({ ...two, end: null })]
      if (a !== b) problems.push(`pair ${pair} after ${made} moves: told the same, and the views differ`)
      const move = match.summit.outcome === null ? all[made + 1]?.moves.at(-1) : undefined
      if (move === undefined) break
      const next = playMove(twin, move)
      if (!isMatch(next)) {
        problems.push(`pair ${pair} after ${made} moves: told the same, but ${move.do} is refused: ${next}`)
        break
      }
      twin = next
    }
  }
  return { problems, compared, apart }
}

/** When a kind of fact may be told: by the move it follows, or by the place it leads to. */
const WHEN: { readonly [fact in Fact['fact']]?: (view: View, move: string) => boolean } = {
  answered: (_, move) => move === 'table',
  named: (_, move) => move === 'ask',
  leak: (_, move) => move === 'channel',
  'mandate-learnt': (_, move) => move === 'channel',
  event: (view) => view.act === 'recess',
  votes: (view) => view.act === 'ended',
  ended: (view) => view.act === 'ended',
}

/** Words that must not be in a running view: temperaments, posture, votes, a leak and a mandate not yet learnt. */
export function findSecrets(chair: Seat, games: number): string[] {
  const problems: string[] = []
  const theirs = SEATS[chair === 0 ? 1 : 0]
  // `relief` is the name of a clause too
  const mandates = geneva.mandates[theirs].map(({ id }) => id).filter((id) => id !== 'relief')
  const never = ['posture', 'votes', 'seed', 'world']
  for (let game = 0; game < games; game++) {
    for (const match of stationsOf(randomGame({ seed: game }, chair, game))) {
      const view = viewFor(match, chair)
      const last = view.remembered.at(-1)
      for (const { fact } of last?.facts ?? []) {
        if (WHEN[fact]?.(view, last?.move.do ?? '') === false)
          problems.push(`game ${game}: ${fact} after ${last?.move.do}`)
      }
      if (view.end !== null) continue
      const text = JSON.stringify(view)
      const spoken = view.remembered.some(({ move }) => move.do === 'channel')
      // A temperament is learnt once it is the only one left among the readings.
      const left = new Set(view.readings.map(({ temperament }) => temperament))
      const temperaments = geneva.temperaments
        .filter((_, index) => left.size > 1 || !left.has(index))
        .map(({ id }) => id)
      const words = [...never, ...temperaments, ...(spoken ? [] : [...mandates, 'leak'])]
      for (const word of words) if (text.includes(`"${word}"`)) problems.push(`game ${game}: "${word}" in the view`)
      const past = view.act === 'recess' || view.remembered.some(({ act }) => act === 'recess')
      if (!past && view.event !== null) problems.push(`game ${game}: the event is told too early`)
    }
  }
  return problems
}
