import type { MoveKind } from './acts.ts'
import { CODE } from './codes.ts'
import type { Context } from './context.ts'
import { CLAUSES, type ClauseId, FORMS, type Form, OPTIONS, type OptionId } from './scenario.ts'

/** One clause of a text and the option put forward for it. */
export interface Change {
  readonly clause: ClauseId
  readonly option: OptionId
}

/** A text: one or two changes. The order of two never matters; ours is the order of the clauses. */
export type Text = readonly [Change] | readonly [Change, Change]

/** What is asked of the game, imperative. */
export type Move = { readonly do: 'table'; readonly text: Text } | WordlessMove

/** A move that puts forward no text of its own. */
export type WordlessMove =
  | { readonly do: 'sign'; readonly form: Form }
  | { readonly do: 'line'; readonly line: 1 | 2 }
  | { readonly do: Exclude<MoveKind, 'table' | 'sign' | 'line'> }

/** Codes of the moves that have no argument (see successor.ts). */
const PLAIN = {
  silent: CODE.SILENT,
  warm: CODE.WARM,
  accept: CODE.ACCEPT,
  ask: CODE.ASK,
  ease: CODE.EASE,
  press: CODE.PRESS,
  bridge: CODE.BRIDGE,
  gallery: CODE.GALLERY,
  adjourn: CODE.ADJOURN,
  walk: CODE.WALK,
  channel: CODE.CHANNEL,
  capital: CODE.CAPITAL,
  lakeside: CODE.LAKESIDE,
  host: CODE.HOST,
  retract: CODE.RETRACT,
  joint: CODE.JOINT,
  credit: CODE.CREDIT,
  claim: CODE.CLAIM,
} as const

/** Whether a word is a move that has no argument. */
export const isPlain = (word: unknown): word is keyof typeof PLAIN =>
  typeof word === 'string' && Object.hasOwn(PLAIN, word)

function isChange(value: unknown): value is Change {
  const { clause, option } = (value ?? {}) as { clause?: unknown; option?: unknown }
  return CLAUSES.includes(clause as ClauseId) && OPTIONS.includes(option as OptionId)
}

// a hole in a list is passed over by `every`, so the list is copied first
const isText = (value: unknown): value is Text =>
  Array.isArray(value) && (value.length === 1 || value.length === 2) && [...value].every(isChange)

/** Whether a value is a move as it should be made: a known kind, form or line, one or two changes of known clauses. */
export function isMove(value: unknown): value is Move {
  if (typeof value !== 'object' || value === null) return false
  const { do: kind, text, form, line } = value as { do?: unknown; text?: unknown; form?: unknown; line?: unknown }
  if (kind === 'table') return isText(text)
  if (kind === 'sign') return FORMS.includes(form as Form)
  if (kind === 'line') return line === 1 || line === 2
  return isPlain(kind)
}

const changeOf = (clause: number, option: number): Change => ({
  clause: CLAUSES[clause] as ClauseId,
  option: OPTIONS[option - 1] as OptionId,
})

/** The text of that index in a context. */
export function textAt(ctx: Context, index: number): Text {
  const first = changeOf(ctx.clause1[index] as number, ctx.option1[index] as number)
  const clause2 = ctx.clause2[index] as number
  return clause2 < 0 ? [first] : [first, changeOf(clause2, ctx.option2[index] as number)]
}

/** The index of a text in a context, or -1 where the act does not allow it. */
export function findText(ctx: Context, text: Text): number {
  const entries = text.map(({ clause, option }) => [CLAUSES.indexOf(clause), OPTIONS.indexOf(option) + 1] as const)
  const [one, two = [-1, 0] as const] = entries.sort(([a], [b]) => a - b)
  for (let i = 0; one !== undefined && i < ctx.count; i++) {
    if (ctx.clause1[i] !== one[0] || ctx.option1[i] !== one[1] || ctx.clause2[i] !== two[0]) continue
    if (two[0] < 0 || ctx.option2[i] === two[1]) return i
  }
  return -1
}

/** A move's code in a context, or -1 for a text that is none of its texts. */
export function codeOf(ctx: Context, move: Move): number {
  if (move.do === 'table') return findText(ctx, move.text)
  if (move.do === 'sign') return CODE.SIGN + FORMS.indexOf(move.form)
  if (move.do === 'line') return CODE.LINE + move.line - 1
  return PLAIN[move.do]
}

/** The move of a code in a context. */
export function moveAt(ctx: Context, code: number): Move {
  if (code < CODE.ACCEPT) return { do: 'table', text: textAt(ctx, code) }
  if (code >= CODE.SIGN && code < CODE.SILENT) return { do: 'sign', form: FORMS[code - CODE.SIGN] as Form }
  if (code === CODE.LINE || code === CODE.LINE + 1) return { do: 'line', line: code === CODE.LINE ? 1 : 2 }
  const plain = Object.keys(PLAIN).find((word) => isPlain(word) && PLAIN[word] === code)
  if (!isPlain(plain)) throw new Error(`no move has the code ${code}`)
  return { do: plain }
}
