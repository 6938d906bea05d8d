import { totalOf, type Walk } from '../../atlas/forward.ts'
import { sweep } from '../../atlas/sweep.ts'
import { LARGEST_SEED } from '../../session/seed.ts'
import { wholeNumber } from '../../session/whole-number.ts'
import { refuse } from '../bad-input.ts'
import type { Io } from '../io.ts'
import type { Options } from '../options.ts'
import { gameAt, startOf } from '../origin.ts'
import { columns, figures, jsonLine } from '../print.ts'
import { say } from '../say.ts'

/** What a walk counted, as JSON shows it. */
export function countsOf(walked: Walk) {
  return { byDepth: walked.byDepth.map(({ positions, moves }) => [positions, moves]), ...totalOf(walked) }
}

/** The same as a table. */
export function countTable(walked: Walk): string {
  const { positions, moves } = totalOf(walked)
  return columns(
    [
      [say('cli.count.depth'), say('cli.count.positions'), say('cli.count.moves')],
      ...walked.byDepth.map((row, depth) => [`${depth}`, figures(row.positions), figures(row.moves)]),
      [say('cli.count.total'), figures(positions), figures(moves)],
    ],
    'right',
  )
}

/** `count`: positions and legal moves of a world by depth. */
export function count(options: Options, io: Io): void {
  const start = startOf(options)
  const { depth } = options.values
  const deepest = depth === undefined ? Number.POSITIVE_INFINITY : wholeNumber(depth, LARGEST_SEED)
  if (deepest === null) refuse('cli.bad.depth', { depth: depth ?? '' })
  const walked = sweep(gameAt(start), { deepest })
  io.out(options.flags.has('json') ? jsonLine(countsOf(walked)) : countTable(walked))
}
