import { tellTwo } from '../../i18n/two.ts'
import type { SeatId } from '../../rules/scenario.ts'
import type { TwoView } from '../../rules/two/view.ts'
import { wrap } from '../print.ts'
import { say } from '../say.ts'

/** What has happened from some decision on, as a seat is told of it; empty where nothing has. */
export function drawTold({ remembered }: TwoView, reader: SeatId, seed: number, from: number): string {
  const told = tellTwo(remembered, { reader, seed, say }).slice(from)
  if (told.length === 0) return ''
  const lines = told.map(({ done, came }) => wrap([done, ...came].join(' '), 80, 2))
  return `\n${say(from === 0 ? 'two.record' : 'two.since')}\n${lines.join('')}`
}
