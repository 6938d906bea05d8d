import { quoted } from '../../i18n/quoted.ts'
import { whyLeftOut } from '../../i18n/why-left-out.ts'
import { SEATS } from '../../rules/scenario.ts'
import { type Board, type BoardProblem, type BoardTask, boardOf } from '../../runner/board.ts'
import { readSeed } from '../../session/seed.ts'
import { formatTime } from '../../session/times.ts'
import { refuse } from '../bad-input.ts'
import { fileOf, readText } from '../file.ts'
import type { Io } from '../io.ts'
import type { Options } from '../options.ts'
import { chairOf, rulesOf } from '../origin.ts'
import { columns, jsonLine } from '../print.ts'
import { reachAt } from '../run/reach.ts'
import { categoryOf } from '../run/task.ts'
import { categoryName } from '../run/words.ts'
import { say } from '../say.ts'

function taskOf(options: Options): BoardTask {
  const { chair, seed: named } = options.values
  const seed = named === undefined ? undefined : (readSeed(named) ?? refuse('cli.bad.seed', { seed: named }))
  return {
    category: categoryOf(options) ?? 'any',
    rules: rulesOf(options).rules,
    ...(chair === undefined ? {} : { chair: chairOf(options) }),
    ...(seed === undefined ? {} : { seed }),
  }
}

/** Why a line is left out, in words. */
const whyOut = (found: BoardProblem): string => whyLeftOut(say, say, found)

function drawBoard({ rows, bad }: Board, task: BoardTask): string {
  const head = ['rank', 'name', 'decisions', 'worth', 'endings', 'claim', 'chair', 'seed', 'code'] as const
  const table = rows.map(({ rank, name, decisions, own, endings, left, claim, chair, seed, codes }) => [
    `${rank}`,
    name === '' ? say('claims.nameless') : quoted(name),
    `${decisions}`,
    `${own}`,
    task.category === 'all-endings'
      ? say('cli.board.seen', { seen: endings.length, of: endings.length + left })
      : endings.join(' '),
    claim === null ? '-' : formatTime(claim),
    say(`seat.${SEATS[chair]}`),
    `${seed}`,
    codes.join(' '),
  ])
  const out = bad.map((found) => `  ${say('runner.out.line', { line: found.line, why: whyOut(found) })}\n`)
  return [
    `${say('cli.board.title', { category: categoryName(task.category), count: rows.length })}\n`,
    rows.length === 0 ? '' : columns([head.map((column) => say(`cli.board.column.${column}`)), ...table]),
    `${say('cli.board.claims')}\n`,
    out.length === 0 ? '' : `\n${say('cli.board.out', { count: out.length })}\n${out.join('')}`,
  ].join('')
}

/** `board FILE`: a file of run codes, each played again and ranked by what it proves. */
export async function board(options: Options, io: Io): Promise<void> {
  const task = taskOf(options)
  const found = boardOf(await readText(io, fileOf(options)), task, ({ seed, chair, rulesVersion: rules }) =>
    seed === null ? null : reachAt({ seed, chair, rules }),
  )
  const json = () => ({
    ...found,
    rows: found.rows.map((row) => ({ ...row, chair: SEATS[row.chair] })),
    bad: found.bad.map((one) => ({ line: one.line, problem: one.problem, why: whyOut(one) })),
  })
  io.out(options.flags.has('json') ? jsonLine(json()) : drawBoard(found, task))
}
