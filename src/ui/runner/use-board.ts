import { useMemo } from 'preact/hooks'
import { NEWEST_RULES } from '../../content/scenarios.ts'
import { type Board, boardOf } from '../../runner/board.ts'
import { readBoardLine } from '../../runner/board-line.ts'
import { type CategoryId, needsReach } from '../../runner/categories.ts'
import { linesOf } from '../../session/lines.ts'
import { useReaches, worldKey } from './use-reach.ts'

/** A board as its codes prove it, and how many of the worlds that it needs have been swept, of how many. */
export interface BoardNow extends Board {
  readonly known: number
  readonly all: number
}

/** The worlds of all runs of a text, each once. */
function worldsOf(text: string) {
  const worlds = new Map<string, { seed: number; chair: 0 | 1; rules: number }>()
  for (const [index, row] of linesOf(text).entries()) {
    const line = readBoardLine(row, index + 1)
    if (line === null || 'problem' in line) continue
    const world = { seed: line.seed, chair: line.match.chair, rules: line.match.rulesVersion }
    worlds.set(worldKey(world), world)
  }
  return [...worlds.values()]
}

/** Plays the codes of a text again, and sweeps their worlds beside the page where the category hangs on them. */
export function useBoard(text: string, category: CategoryId): BoardNow {
  const worlds = useMemo(() => (needsReach(category) ? worldsOf(text) : []), [text, category])
  const reaches = useReaches(worlds)
  const known = worlds.filter((world) => reaches.has(worldKey(world))).length
  const board = useMemo(
    () =>
      boardOf(text, { category, rules: NEWEST_RULES }, ({ seed, chair, rulesVersion }) =>
        seed === null ? null : (reaches.get(worldKey({ seed, chair, rules: rulesVersion })) ?? null),
      ),
    [text, category, known],
  )
  return { ...board, known, all: worlds.length }
}
