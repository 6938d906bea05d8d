import { describe, expect, it } from 'vitest'
import { bestWorth } from '../../src/atlas/best.ts'
import { sweep } from '../../src/atlas/sweep.ts'
import { efgOf, treeSize } from '../../src/interchange/efg.ts'
import type { GameGraph } from '../../src/interchange/game-graph.ts'
import { parsePosition } from '../../src/rules/notation.ts'
import { bundled } from '../rules/bundled.ts'
import { COUNTED } from '../rules/counted-worlds.ts'
import { graphAfter, LATE, MIDDLE, SEAT_NAMES, smallGame, words } from './charts.ts'
import { type EfgNode, readEfg } from './efg-reader.ts'

const read = (graph: GameGraph) => readEfg(efgOf(graph, SEAT_NAMES, words))

/** Backward induction on a tree: what every player gets when each takes the action that pays them most. */
function solved(node: EfgNode): readonly number[] {
  if (node.kind === 'end') return node.payoffs
  const after = [...node.actions.values()].map(solved)
  const own = (payoffs: readonly number[]) => payoffs[node.player - 1] as number
  return after.reduce((best, each) => (own(each) > own(best) ? each : best))
}

/** The most that any end of a tree pays to all players together. */
const mostTogether = (node: EfgNode): number =>
  node.kind === 'end'
    ? node.payoffs.reduce((sum, payoff) => sum + payoff, 0)
    : Math.max(...[...node.actions.values()].map(mostTogether))

const allIn = (node: EfgNode): EfgNode[] =>
  node.kind === 'end' ? [node] : [node, ...[...node.actions.values()].flatMap(allIn)]

describe.each([0, 1] as const)('an .efg file of chair %i', (chair) => {
  const game = smallGame(chair)
  const { values } = sweep(game, { values: true })
  const worth = (measure: 'own' | 'joint', position: number) => values && bestWorth(values, measure, position)

  it.each([MIDDLE, LATE])('has the values of the sweep by backward induction, at every position (%s)', (line) => {
    const { root } = read(graphAfter(game, line))
    const decisions = allIn(root).flatMap((node) => (node.kind === 'player' ? [node] : []))
    // a position stands in many places of the tree: once is enough for those far down
    const seen = new Set<string>()
    for (const node of decisions) {
      const [named = ''] = node.name.split(' #')
      if (seen.has(named)) continue
      seen.add(named)
      const position = parsePosition(named)
      if (!position.ok) throw new Error(`${node.name} is no position`)
      expect(solved(node)[chair], node.name).toBe(worth('own', position.value))
      expect(mostTogether(node), node.name).toBe(worth('joint', position.value))
    }
    expect(seen.size).toBeGreaterThan(10)
  })

  it('is a tree of perfect information: every decision is the chair’s, and no two share an information set', () => {
    const graph = graphAfter(game, LATE)
    const { title, players, root } = read(graph)
    const all = allIn(root)
    const decisions = all.flatMap((node) => (node.kind === 'player' ? [node] : []))
    expect({ title, players }).toEqual({ title: 'A "late" game', players: SEAT_NAMES })
    expect(new Set(decisions.map(({ player }) => player))).toEqual(new Set([chair + 1]))
    expect(new Set(decisions.map(({ infoset }) => infoset)).size).toBe(decisions.length)
    expect(all).toHaveLength(treeSize(graph))
  })
})

describe('an .efg file of the real scenario', () => {
  it('has the value of the sweep too', { timeout: 120_000 }, async () => {
    const { realGame } = await bundled<typeof import('./real.ts')>(new URL('./real.ts', import.meta.url))
    const line =
      'warm; ease; table scope=c nationals=b; host; table evidence=c offlimits=a; ask; table verification=c relief=b; table scope=d offlimits=b'
    const world = COUNTED[0]?.world
    if (world === undefined) throw new Error('no world was counted')
    const { text, positions, own, joint } = realGame(world, line)
    const { root } = readEfg(text)
    expect(positions).toBeGreaterThan(20)
    expect({ own: solved(root)[1], joint: mostTogether(root) }).toEqual({ own, joint })
    expect(own).toBe(18) // the best of the whole world lies on this line
  })
})

describe('the reader of .efg files', () => {
  const text = efgOf(graphAfter(smallGame(1), LATE), SEAT_NAMES, words)
  it.each([
    ['a tree that ends early', text.slice(0, text.lastIndexOf('t "')), 'too early'],
    ['an outcome that pays otherwise the second time', text.replace(/\{ 5, 5 \}/, '{ 5, 6 }'), 'means'],
    [
      'a name that stands twice',
      text
        .replaceAll(' #2"', ' #1"')
        .replaceAll(/"7 [^"#]*#1"/g, '"one"')
        .replace(/"8 [^"#]*#1"/, '"one"'),
      'one is a name already',
    ],
    ['a player who is not there', text.replace(/^p ("[^"]*") 2/m, 'p $1 3'), 'no player 3'],
  ])('refuses %s', (_, broken, sentence) => {
    expect(() => readEfg(broken)).toThrow(sentence)
  })
})
