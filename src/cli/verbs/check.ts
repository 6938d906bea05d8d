import { formatPath, type ScenarioProblem } from '../../content/scenario-problem.ts'
import { readScenario } from '../../content/scenario-schema.ts'
import { SCENARIOS } from '../../content/scenarios.ts'
import { quoted } from '../../i18n/quoted.ts'
import { BadInput, refuse } from '../bad-input.ts'
import { fileOf, nameOf, readText } from '../file.ts'
import type { Io } from '../io.ts'
import { isJsonProblem, readJson } from '../json-lines.ts'
import type { Options } from '../options.ts'
import { jsonLine } from '../print.ts'
import { say } from '../say.ts'

/** What is wrong, in words; of its figures only `name` comes from the file. */
function wordsOf({ problem, args }: ScenarioProblem): string {
  const { name } = args
  return say(`cli.problem.${problem}`, typeof name === 'string' ? { ...args, name: quoted(name) } : args)
}

/** `check FILE`: whether a file holds a scenario, and everything that is wrong with it. */
export async function check(options: Options, io: Io): Promise<void> {
  const path = fileOf(options)
  const file = nameOf(path)
  const json = readJson(await readText(io, path))
  if (isJsonProblem(json)) {
    refuse(`cli.json.${json.problem}`, { file, line: json.line, at: json.at === '' ? 'none' : quoted(json.at) })
  }
  const read = readScenario(json.value)
  if (read.ok) {
    const { rulesVersion: rules } = read.scenario
    const isPlayed = SCENARIOS.has(rules)
    const words = `${say('cli.check.valid', { file, rules, played: isPlayed ? 'yes' : 'no' })}\n`
    io.out(options.flags.has('json') ? jsonLine({ valid: true, rules, played: isPlayed }) : words)
    return
  }
  const problems = read.problems
    .map((found) => ({
      line: json.lineOf(found.path),
      path: quoted(formatPath(found.path)),
      problem: wordsOf(found),
    }))
    .sort((a, b) => a.line - b.line)
  const lines = problems.map((found) => say('cli.check.line', { ...found, path: found.path || say('cli.check.whole') }))
  throw new BadInput(say('cli.check.invalid', { file, count: problems.length }), problems, lines)
}
