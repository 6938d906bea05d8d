import { SEATS } from '../../rules/scenario.ts'
import { nameWorld, WORLD_FIELDS } from '../../session/world.ts'
import type { Io } from '../io.ts'
import type { Options } from '../options.ts'
import { type Start, startAsJson, startOf, worldAt } from '../origin.ts'
import { columns, jsonLine } from '../print.ts'
import { say, word } from '../say.ts'

function inWords(start: Start): string {
  const name = nameWorld(start.scenario, worldAt(start))
  const origin = 'seed' in start.origin ? say('cli.origin.seed', { seed: start.origin.seed }) : say('cli.origin.world')
  const title = say('cli.world.title', { seat: word(`seat.${SEATS[start.chair]}`), origin, rules: start.rules })
  const rows = [
    [say('cli.world.own'), word(`mandate.${name.own}`)],
    [say('cli.world.their'), word(`mandate.${name.their}`)],
    [say('cli.world.posture'), word(`mandate.${name.posture}`)],
    [say('cli.world.temperament'), word(`temperament.${name.temperament}`)],
    [say('cli.world.event'), word(`event.${name.event}.name`)],
    [say('cli.world.leak'), say('cli.world.leaks', { leak: name.leak })],
    [say('cli.world.votes'), word(`votes.${name.votes}.name`)],
  ]
  const options = WORLD_FIELDS.map((field) => `--${field} ${name[field]}`).join(' ')
  return `${title}\n${columns(rows)}${say('cli.world.name')}: ${options}\n`
}

/** `world`: everything that a seed decides. */
export function world(options: Options, io: Io): void {
  const start = startOf(options)
  io.out(options.flags.has('json') ? jsonLine(startAsJson(start)) : inWords(start))
}
