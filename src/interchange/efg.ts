import { formatMove, formatPosition } from '../rules/notation.ts'
import type { Position } from '../rules/position.ts'
import { SEATS } from '../rules/scenario.ts'
import { type End, endFrom, type GameGraph } from './game-graph.ts'
import { inQuotes } from './in-quotes.ts'
import type { Words } from './words.ts'

/** How many nodes the tree of a graph has: a position counts once for every way that leads to it, and so does an ending. */
export function treeSize({ root, nodes }: GameGraph): number {
  const sizes = new Map<Position, number>()
  const sizeOf = (position: Position): number => {
    const known = sizes.get(position)
    if (known !== undefined) return known
    const edges = nodes.get(position) ?? []
    const size = edges.reduce((sum, { to }) => sum + (to < 0 ? 1 : sizeOf(to)), 1)
    sizes.set(position, size)
    return size
  }
  return sizeOf(root)
}

/**
 * A game graph as Gambit's extensive form, a tree with perfect information. Two players, but the other delegation's answers
 * follow from the position, so every node is the chair's. What the world holds is fixed: it is the game of somebody who
 * knows it. Payoffs are an ending's worth to each seat. The tree has `treeSize` nodes: ask first.
 */
export function efgOf({ game, root, nodes }: GameGraph, players: readonly [string, string], words: Words): string {
  const lines: string[] = []
  const numbers = new Map<string, number>()
  let decisions = 0
  const writeEnd = ({ ending, worth }: End) => {
    const name = words.ended(ending, worth)
    const number = numbers.get(name) ?? numbers.size + 1
    numbers.set(name, number)
    const payoffs = SEATS.map((seat) => worth[seat]).join(', ')
    lines.push(`t "" ${number} ${inQuotes(name)} { ${payoffs} }`)
  }
  const write = (position: Position): void => {
    const edges = nodes.get(position) ?? []
    const actions = edges.map(({ move }) => inQuotes(formatMove(move))).join(' ')
    decisions++
    // Gambit wants every node's name but once, and a position stands in many places
    const name = `${formatPosition(position)} #${decisions}`
    lines.push(`p ${inQuotes(name)} ${game.chair + 1} ${decisions} "" { ${actions} } 0`)
    for (const { to } of edges) {
      if (to < 0) writeEnd(endFrom(game, position, to))
      else write(to)
    }
  }
  write(root)
  return `EFG 2 R ${inQuotes(words.title)} { ${players.map(inQuotes).join(' ')} }\n\n${lines.join('\n')}\n`
}
