import { parseArgs } from 'node:util'
import { refuse } from './bad-input.ts'
import { nearest } from './nearest.ts'
import { allOf, say } from './say.ts'
import { FLAGS, type Flag, isVerb, optionsOf, VALUED, type Valued, VERB_IDS, VERBS, type VerbId } from './verb-list.ts'

/** A command line that was read: every option is one of the verb's and stands once. */
export interface Options {
  readonly verb: VerbId
  readonly values: { readonly [option in Valued]?: string }
  readonly flags: ReadonlySet<Flag>
  /** The file, or the verb that help is asked for. */
  readonly argument: string | null
  /** Files after the first, where a verb takes several. */
  readonly more: readonly string[]
}

const isValued = (name: string): name is Valued => VALUED.some((known) => known === name)
const isFlag = (name: string): name is Flag => FLAGS.some((known) => known === name)

const KNOWN = {
  ...Object.fromEntries(VALUED.map((name) => [name, { type: 'string' as const }])),
  ...Object.fromEntries(FLAGS.map((name) => [name, { type: 'boolean' as const }])),
  help: { type: 'boolean' as const, short: 'h' },
}

// parseArgs says which word is wrong only in English prose; its tokens let us be as strict in our own sentences
const tokensOf = (argv: readonly string[]) =>
  parseArgs({ args: [...argv], options: KNOWN, strict: false, allowPositionals: true, tokens: true }).tokens

type Token = ReturnType<typeof tokensOf>[number]
type OptionToken = Extract<Token, { kind: 'option' }>

/** The verb a command line names; help where it names none or asks for help first. */
function verbIn(words: readonly string[]): VerbId {
  const [first] = words
  if (first === undefined) return 'help'
  if (isVerb(first)) return first
  const meant = nearest(first, VERB_IDS)
  return meant === null
    ? refuse('cli.bad.verb', { verb: first, verbs: allOf(VERB_IDS) })
    : refuse('cli.bad.verb.near', { verb: first, meant })
}

/** Refuses an option that nobody knows or that this verb has no use for. */
function checkName(verb: VerbId, token: OptionToken): void {
  const { name, rawName: option } = token
  if (optionsOf(verb).some((known) => known === name)) return
  const taken = allOf(optionsOf(verb).map((known) => `--${known}`))
  if (isValued(name) || isFlag(name)) refuse('cli.bad.option.verb', { option, verb, taken })
  const meant = nearest(name, optionsOf(verb))
  if (meant !== null) refuse('cli.bad.option.near', { option, meant: `--${meant}` })
  refuse('cli.bad.option', { option, verb, taken })
}

/** The value of an option that needs one. */
function readValue(token: OptionToken): string {
  const { value, rawName: option, inlineValue: inline } = token
  const isMissing = value === undefined || value === '' || (!inline && value.startsWith('--'))
  return isMissing ? refuse('cli.bad.value', { option }) : value
}

/** The words that are no option: the verb, then its file or files, code or verb. */
function argumentsOf(verb: VerbId, words: readonly string[]): readonly string[] {
  const [, ...named] = words
  const { takes } = VERBS[verb]
  const tooMuch = takes === 'files' ? undefined : named[takes === null ? 0 : 1]
  if (tooMuch !== undefined)
    refuse('cli.bad.word', { verb, word: tooMuch, takes: say(`cli.takes.${takes ?? 'nothing'}`) })
  return named
}

/** Reads a command line; stops with a sentence at the first thing that is wrong. */
export function readOptions(argv: readonly string[]): Options {
  const tokens = tokensOf(argv)
  const words = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []))
  const verb = verbIn(words)
  const values: { [option in Valued]?: string } = {}
  const flags = new Set<Flag>()
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    checkName(verb, token)
    const { name, rawName: option } = token
    if (isFlag(name)) {
      if (token.value !== undefined) refuse('cli.bad.flag', { option })
      flags.add(name)
    } else if (isValued(name)) {
      if (values[name] !== undefined) refuse('cli.bad.twice', { option })
      values[name] = readValue(token)
    }
  }
  // whoever asks for help gets it, whatever else is missing
  const [argument = null, ...more] = flags.has('help') && verb !== 'help' ? [] : argumentsOf(verb, words)
  return { verb, values, flags, argument, more }
}
