import { endingsMet, shortestLine } from '../../atlas/line.ts'
import { walk } from '../../atlas/walk.ts'
import { formatMove } from '../../rules/notation.ts'
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

/** `sweep`: a whole world, par of every ending it holds, and a shortest line to each. */
export function sweep(options: Options, io: Io): void {
  const game = gameAt(startOf(options))
  const before = cpuSeconds()
  const walked = walk(game)
  const seconds = cpuSeconds() - before
  const counts = countsOf(walked)
  const movesPerSecond = Math.round(counts.moves / Math.max(seconds, 1e-6))
  const endings = [...endingsMet(walked)].map(
    ([ending, step]) => [ending, { par: step.par, line: shortestLine(game, walked, step).map(formatMove) }] as const,
  )
  if (options.flags.has('json')) {
    io.out(jsonLine({ ...counts, endings: Object.fromEntries(endings), seconds, movesPerSecond }))
    return
  }
  const lines = endings.map(([ending, { par, line }]) => {
    const name = say(`ending.${ending}.name`)
    return `${say('cli.sweep.line', { ending, name, par })}\n${wrap(line.join('; '), 100, 4)}`
  })
  const speed = say('cli.sweep.speed', { seconds: seconds.toFixed(2), speed: figures(movesPerSecond) })
  io.out(`${countTable(walked)}\n${say('cli.sweep.title')}\n${lines.join('')}\n${speed}\n`)
}
