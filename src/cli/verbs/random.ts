import { formatMove } from '../../rules/notation.ts'
import { formatMinutes, NO_DATE } from '../../session/minutes.ts'
import { randomGame } from '../../session/random-game.ts'
import { LARGEST_SEED } from '../../session/seed.ts'
import { wholeNumber } from '../../session/whole-number.ts'
import { refuse } from '../bad-input.ts'
import type { Io } from '../io.ts'
import type { Options } from '../options.ts'
import { startOf } from '../origin.ts'
import { jsonLine } from '../print.ts'
import { resultOf } from '../result.ts'

/** `random`: a whole game of random legal moves. */
export function random(options: Options, io: Io): void {
  const start = startOf(options)
  const named = options.values.game ?? '1'
  const game = wholeNumber(named, LARGEST_SEED)
  if (game === null) refuse('cli.bad.game', { game: named })
  const match = randomGame(start.origin, start.chair, game, start.rules)
  const minutes = formatMinutes(match, NO_DATE)
  const json = { game, moves: match.moves.map(formatMove), ...resultOf(match), minutes }
  io.out(options.flags.has('json') ? jsonLine(json) : minutes)
}
