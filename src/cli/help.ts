import { columns, jsonLine, wrap } from './print.ts'
import { say } from './say.ts'
import { optionsOf, VERB_IDS, VERBS, type VerbId } from './verb-list.ts'

const RUN = 'npm run -s cli --'
const WORLD = '--own justice --their parity --temperament proud --event 0 --leak no --votes 0 --posture relief'

/** Command lines that work as they stand. */
const EXAMPLES: { readonly [verb in VerbId]: readonly string[] } = {
  play: [
    'play --chair usa --seed 7',
    'play --chair russia --seed 7 --json',
    'play --chair russia --seed 7 --runner',
    'play --chair usa --seed daily --runner --category low% --pb best.txt',
    'play --two --seed 7',
  ],
  world: ['world --seed 7 --chair usa', `world --chair usa ${WORLD} --json`],
  count: ['count --chair usa --seed 7 --depth 5', `count --chair usa ${WORLD} --json`],
  sweep: ['sweep --chair usa --seed 7', `sweep --chair usa ${WORLD} --values --json`],
  random: ['random --chair usa --seed 7 --game 3', 'random --chair russia --seed 7 --game 3 --json'],
  replay: ['replay minutes.txt', 'replay - --json'],
  code: ['code minutes.txt', 'code - --json'],
  decode: ['decode VHV2JKEJ3E720G208T76K8', 'decode VHV2JKEJ3E720G208T76K8 --json'],
  verify: ['verify VHV2JKEJ3E720G208T76K8', 'verify VHV2JKEJ3E720G208T76K8 --json'],
  lss: ['lss first.txt second.txt', 'lss best.txt --category treaty'],
  board: ['board board.txt', 'board board.txt --category low% --chair usa --seed 38'],
  scenario: ['scenario', 'scenario --json'],
  check: ['check scenario.json', 'check - --json'],
  export: [
    'export --format mermaid',
    `export --format efg --of game --small --chair usa --seed 7 --after "silent; table scope=c numbers=c; table nationals=b; capital; adjourn; ask"`,
  ],
  help: ['help sweep', 'sweep --help'],
}

/** What `--json` prints, in short. */
const SHAPES: { readonly [verb in VerbId]?: string } = {
  play: '{"confirm":…}, {"minutes":…}',
  count: '{"byDepth":[[positions,moves],…],"positions":…,"moves":…}',
  sweep:
    '{"byDepth":…,"positions":…,"moves":…,"endings":{"1":{"par":7,"line":[moves]},…},"seconds":…,"movesPerSecond":…}; --values {"best":{"own":{"worth":18,"line":[moves]},"joint":…}}',
  code: '{"code":…}',
  export: '{"format":…,"of":…,"text":…}',
  lss: '{"lss":…}',
  board: '{"rows":[{"rank":1,"name":…,"decisions":…,"claim":…,"codes":[…]},…],"bad":[{"line":…,"problem":…},…]}',
  check: '{"error":…,"problems":[{"line":…,"path":…,"problem":…},…]}',
}

const usageOf = (verb: VerbId): string => {
  const { takes } = VERBS[verb]
  return takes === null ? verb : `${verb} ${say(`cli.help.argument.${takes}`)}`
}

const section = (title: string, body: string): string => `\n${title}\n${body.replace(/^(?=.)/gm, '  ')}`

const examplesOf = (lines: readonly string[]): string => lines.map((line) => `${RUN} ${line}\n`).join('')

function general(): string {
  const verbs = columns(VERB_IDS.map((verb) => [usageOf(verb), say(`cli.help.${verb}`)]))
  const examples = VERB_IDS.map((verb) => EXAMPLES[verb][0] ?? verb)
  return [
    `${say('cli.help.title')}\n${say('cli.help.usage')}\n`,
    section(say('cli.help.verbs'), verbs),
    section(say('cli.help.examples'), examplesOf(examples)),
    `\n${say('cli.help.more')}\n${wrap(say('cli.help.errors', { json: '{"error":"sentence"}' }))}`,
  ].join('')
}

function about(verb: VerbId): string {
  const options = columns(optionsOf(verb).map((option) => [`--${option}`, say(`cli.option.${option}`)]))
  const long = say(`cli.help.${verb}.long`, { json: SHAPES[verb] ?? '' })
  return [
    `${RUN} ${usageOf(verb)}: ${say(`cli.help.${verb}`)}\n`,
    wrap(long),
    section(say('cli.help.options'), options),
    section(say('cli.help.examples'), examplesOf(EXAMPLES[verb])),
  ].join('')
}

function asJson(verbs: readonly VerbId[]): string {
  const rows = verbs.map((verb) => ({
    verb,
    takes: VERBS[verb].takes,
    what: say(`cli.help.${verb}`),
    options: optionsOf(verb).map((option) => `--${option}`),
    examples: EXAMPLES[verb].map((line) => `${RUN} ${line}`),
  }))
  return jsonLine({ verbs: rows })
}

/** Help for one verb, or for all of them where it is null. */
export function helpFor(verb: VerbId | null, json: boolean): string {
  if (json) return asJson(verb === null ? VERB_IDS : [verb])
  return verb === null ? general() : about(verb)
}
