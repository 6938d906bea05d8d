import { cutDown } from '../../content/small.ts'
import { actChart } from '../../interchange/act-chart.ts'
import type { Chart } from '../../interchange/chart.ts'
import { dotOf } from '../../interchange/dot.ts'
import { efgOf, treeSize } from '../../interchange/efg.ts'
import { gameChart } from '../../interchange/game-chart.ts'
import { type GameGraph, gameGraph } from '../../interchange/game-graph.ts'
import { MOST_CHARACTERS, mermaidOf } from '../../interchange/mermaid.ts'
import { scxmlOf } from '../../interchange/scxml.ts'
import { xstateOf } from '../../interchange/xstate.ts'
import { compile } from '../../rules/game.ts'
import { START } from '../../rules/position.ts'
import { SEATS } from '../../rules/scenario.ts'
import { formatWorldName, nameWorld, WORLD_FIELDS } from '../../session/world.ts'
import { refuse } from '../bad-input.ts'
import { exportWords } from '../export-words.ts'
import type { Io } from '../io.ts'
import { positionAfter } from '../moves-line.ts'
import type { Options } from '../options.ts'
import { rulesOf, startOf, worldAt } from '../origin.ts'
import { jsonLine } from '../print.ts'
import { allOf, oneOf, say } from '../say.ts'
import type { Flag, Valued } from '../verb-list.ts'

/** What writes a chart, by format. An .efg file holds a tree, not a chart. */
const WRITERS = { mermaid: mermaidOf, dot: dotOf, xstate: xstateOf, scxml: scxmlOf } as const
const FORMATS = [...(Object.keys(WRITERS) as (keyof typeof WRITERS)[]), 'efg'] as const
type Format = (typeof FORMATS)[number]

const WHOLES = ['acts', 'game'] as const

/** The largest graph and the largest tree that we write: some ten million characters. */
const MOST_POSITIONS = 30_000
const MOST_NODES = 100_000

/** Options that only a game has. */
const OF_A_GAME: readonly (Valued | Flag)[] = ['small', 'chair', 'seed', ...WORLD_FIELDS, 'after']

/** The word an option names, one of several; stops with a sentence where it is another. */
function oneNamed<T extends string>(option: 'format' | 'of', given: string | undefined, known: readonly T[]): T {
  const found = known.find((word) => word === given)
  if (found !== undefined) return found
  if (given === undefined) refuse('cli.export.missing', { option: `--${option}`, known: oneOf(known) })
  refuse('cli.export.unknown', { option: `--${option}`, given, known: oneOf(known) })
}

const titleOf = (options: Options): string => say('cli.export.title.acts', { rules: rulesOf(options).rules })

function actsOf(options: Options): Chart {
  const { values, flags } = options
  const extra = OF_A_GAME.filter((name) => flags.has(name as Flag) || values[name as Valued] !== undefined)
  if (extra.length > 0) refuse('cli.export.acts', { options: allOf(extra.map((name) => `--${name}`)) })
  return actChart(rulesOf(options).scenario, exportWords(titleOf(options)))
}

/** The game that is to be exported, from the start or after some moves. */
function graphOf(options: Options): { readonly graph: GameGraph; readonly title: string } {
  const start = startOf(options)
  const small = options.flags.has('small')
  const scenario = small ? cutDown(start.scenario) : start.scenario
  const game = compile(scenario, worldAt(start))
  const { after } = options.values
  const root = after === undefined ? START : positionAfter(game, after)
  const graph = gameGraph(game, root, MOST_POSITIONS)
  if (graph === null) refuse('cli.export.positions', { most: MOST_POSITIONS, small: small ? 'yes' : 'no' })
  const title = say('cli.export.title.game', {
    rules: start.rules,
    small: small ? 'yes' : 'no',
    seat: say(`seat.${SEATS[start.chair]}`),
    world: formatWorldName(nameWorld(scenario, game.world)),
    after: after ?? 'none',
  })
  return { graph, title }
}

function efg(options: Options): string {
  const { graph, title } = graphOf(options)
  const nodes = treeSize(graph)
  if (nodes > MOST_NODES) refuse('cli.export.nodes', { nodes, most: MOST_NODES })
  return efgOf(graph, [say('seat.russia'), say('seat.usa')], exportWords(title))
}

function textOf(options: Options, format: Format, whole: (typeof WHOLES)[number]): string {
  if (format === 'efg') return whole === 'game' ? efg(options) : refuse('cli.export.tree')
  if (whole === 'acts') return WRITERS[format](actsOf(options))
  const { graph, title } = graphOf(options)
  const text = WRITERS[format](gameChart(graph, exportWords(title)))
  if (format === 'mermaid' && text.length > MOST_CHARACTERS) {
    refuse('cli.export.mermaid', { characters: text.length, most: MOST_CHARACTERS })
  }
  return text
}

/** `export`: the acts, or the game of a world, as a file for another program. */
export function exportGame(options: Options, io: Io): void {
  const format = oneNamed('format', options.values.format, FORMATS)
  const whole = oneNamed('of', options.values.of ?? 'acts', WHOLES)
  const text = textOf(options, format, whole)
  io.out(options.flags.has('json') ? jsonLine({ format, of: whole, text }) : text)
}
