import { bestLine } from '../../atlas/best.ts'
import { endingsWithin } from '../../atlas/line.ts'
import { sweep as sweepWorld, valuesOf } from '../../atlas/sweep.ts'
import type { Values } from '../../atlas/values.ts'
import { MEASURES } from '../../atlas/worths.ts'
import { formatMove } from '../../rules/notation.ts'
import { START } from '../../rules/position.ts'
import type { Io } from '../io.ts'
import type { Options } from '../options.ts'
import { gameAt, startOf } from '../origin.ts'
import { figures, jsonLine, wrap } from '../print.ts'
import { say } from '../say.ts'
import { countsOf, countTable } from './count.ts'

/** CPU time of this process so far, in seconds. */
function cpuSeconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

/** The best worths from the start with their lines, by measure. */
const bestOf = (values: Values) =>
  MEASURES.map((measure) => {
    const { worth, line } = bestLine(values, measure, START)
    return [measure, { worth, line: line.map(formatMove) }] as const
  })

const lineOf = (title: string, line: readonly string[]): string => `${title}\n${wrap(line.join('; '), 100, 4)}`

/** `sweep`: a whole world, par of every ending it holds, a shortest line to each; with `--values` the best worths too. */
export function sweep(options: Options, io: Io): void {
  const game = gameAt(startOf(options))
  const before = cpuSeconds()
  const walked = sweepWorld(game)
  const seconds = cpuSeconds() - before
  const counts = countsOf(walked)
  const movesPerSecond = Math.round(counts.moves / Math.max(seconds, 1e-6))
  const endings = endingsWithin(game, walked).map(
    ({ ending, par, line }) => [ending, { par, line: line.map(formatMove) }] as const,
  )
  const best = options.flags.has('values') ? bestOf(valuesOf(game, walked)) : []
  if (options.flags.has('json')) {
    const found = { ...counts, endings: Object.fromEntries(endings), seconds, movesPerSecond }
    io.out(jsonLine(best.length === 0 ? found : { ...found, best: Object.fromEntries(best) }))
    return
  }
  const lines = endings.map(([ending, { par, line }]) =>
    lineOf(say('cli.sweep.line', { ending, name: say(`ending.${ending}.name`), par }), line),
  )
  const bests = best.map(([measure, { worth, line }]) => lineOf(say(`cli.sweep.best.${measure}`, { worth }), line))
  const title = best.length === 0 ? '' : `\n${say('cli.sweep.best.title')}\n`
  const speed = say('cli.sweep.speed', { seconds: seconds.toFixed(2), speed: figures(movesPerSecond) })
  io.out(`${countTable(walked)}\n${say('cli.sweep.title')}\n${lines.join('')}${title}${bests.join('')}\n${speed}\n`)
}
