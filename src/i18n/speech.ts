import type { ToldAnswer } from '../rules/answer.ts'
import type { Fact } from '../rules/fact.ts'
import type { Move } from '../rules/move.ts'
import { formatMove } from '../rules/notation.ts'
import { acrossFrom, type SeatId } from '../rules/scenario.ts'
import type { Remembered, View } from '../rules/view.ts'
import { hashOf } from './hash.ts'

/**
 * A delegation's lines by tags: `KIND SUBJECT REASON TEMPERAMENT TEMPER [n]`, each `any` where it does not matter.
 * The subject is a clause, or a clause and an option (`relief-b`).
 */
export type Bank = { readonly [key: string]: string }
/** Both delegations' lines. */
export type Banks = { readonly [seat in SeatId]: Bank }

/** What a line must fit. */
export interface Occasion {
  readonly kind: string
  /** Clauses and clause-options that may be spoken of. */
  readonly subjects: readonly string[]
  readonly reason: string
  /** Known only when one temperament is left among the readings. */
  readonly temperament: string
  readonly temper: string
}

const TEMPERS = ['calm', 'tense', 'sharp', 'brink'] as const

/** How much a tag that fits adds: what is closest to the occasion speaks. */
const WEIGHTS = { option: 9, clause: 5, reason: 3, temperament: 2 } as const
/** The hotter the room, the more a line for that temper is wanted: breath grows short before words grow exact. */
const TEMPER_WEIGHTS: { readonly [temper: string]: number } = { calm: 1, tense: 1, sharp: 6, brink: 10 }

/** How well a line fits, or -1 where it does not. */
function closeness(key: string, occasion: Occasion): number {
  const [kind, subject = 'any', reason = 'any', temperament = 'any', temper = 'any'] = key.split(' ')
  if (kind !== occasion.kind) return -1
  let score = 0
  if (subject !== 'any') {
    if (!occasion.subjects.includes(subject)) return -1
    score += subject.includes('-') ? WEIGHTS.option : WEIGHTS.clause
  }
  for (const [tag, wanted, weight] of [
    [reason, occasion.reason, WEIGHTS.reason],
    [temperament, occasion.temperament, WEIGHTS.temperament],
    [temper, occasion.temper, TEMPER_WEIGHTS[occasion.temper] ?? 1],
  ] as const) {
    if (tag === 'any') continue
    if (tag !== wanted) return -1
    score += weight
  }
  return score
}

/**
 * The line for an occasion: the closest that has not been used in this match, among equals by the salt; a used one only
 * where nothing else fits; null where the bank has nothing of the kind.
 */
export function chooseLine(bank: Bank, occasion: Occasion, used: ReadonlySet<string>, salt: string): string | null {
  const fitting = Object.keys(bank)
    .map((key) => ({ key, score: closeness(key, occasion) }))
    .filter(({ score }) => score >= 0)
  const fresh = fitting.filter(({ key }) => !used.has(key))
  const from = fresh.length > 0 ? fresh : fitting
  const top = Math.max(...from.map(({ score }) => score))
  const best = from.filter(({ score }) => score === top)
  return best[hashOf(salt) % best.length]?.key ?? null
}

/** The true reason a refusal is spoken with: always among the printed ones. */
export function spokenReason(answer: ToldAnswer): string {
  if (answer.kind !== 'refused') return 'any'
  if (answer.near) return 'near'
  if (answer.reasons.some(({ term, sign }) => term === 'trust' && sign === 0)) return 'spent'
  for (const { term, sign } of answer.reasons) {
    if (term === 'clause' && sign < 0) return 'far'
    if (term === 'credit') return 'lean'
    if (term === 'pressure' && sign < 0) return 'heat'
  }
  return 'any'
}

function answerKind(answer: ToldAnswer, facts: readonly Fact[]): string {
  if (answer.kind === 'accepted') {
    const gave = facts.some((fact) => fact.fact === 'trust' && fact.to < fact.from)
    return gave || answer.verdicts.some(({ verdict }) => verdict === 'resists') ? 'grudging' : 'gain'
  }
  return { proposal: 'taken', 'red-line': 'redline', 'better-text': 'better', insult: 'insult', refused: 'refused' }[
    answer.kind
  ]
}

/** Clauses and options an answer may speak of: those that made it what it is. */
function answerSubjects(answer: ToldAnswer, kind: string): string[] {
  const heard = answer.verdicts.filter(({ clause, verdict }) => {
    if (answer.kind === 'red-line') return verdict === 'red-line'
    if (answer.kind === 'better-text') return clause === answer.better?.clause
    if (kind === 'gain' || kind === 'taken') return true
    return verdict === 'resists'
  })
  return heard.flatMap(({ clause, option }) => [clause, `${clause}-${option}`])
}

/** Kinds of the other side's reply to moves that table no text. */
const REPLIES: { readonly [kind in Move['do']]?: string } = {
  accept: 'taken',
  ask: 'ask',
  ease: 'ease',
  press: 'press',
  bridge: 'bridge',
  gallery: 'gallery',
  adjourn: 'adjourn',
  walk: 'walk',
}

/** What the other side answers to a decision. */
function replyTo(made: Remembered, temper: string, temperament: string): Occasion | null {
  const shared = { reason: 'any', temperament, temper, subjects: [] as string[] }
  if (made.facts.some(({ fact }) => fact === 'broke-down')) return { ...shared, kind: 'breakdown' }
  for (const fact of made.facts) {
    if (fact.fact === 'answered') {
      const { answer } = fact
      const kind = answerKind(answer, made.facts)
      return { ...shared, kind, subjects: answerSubjects(answer, kind), reason: spokenReason(answer) }
    }
    if (fact.fact === 'named') return { ...shared, kind: 'ask', subjects: [fact.clause] }
  }
  if (made.act === 'recess') return { ...shared, kind: 'resume', subjects: ['expanded'] }
  if (made.act === 'arrival') return { ...shared, kind: 'greeting' }
  if (made.move.do === 'sign') return { ...shared, kind: `sign-${made.move.form}` }
  const kind = REPLIES[made.move.do]
  return kind === undefined ? null : { ...shared, kind }
}

/** The key of what the other side said to each decision, in order; null where it said nothing. */
export function dialogue(view: View, banks: Banks, seed: number | null): (string | null)[] {
  const theirs = acrossFrom(view.chair)
  const used = new Set<string>()
  let temper = 1
  return view.remembered.map((made) => {
    for (const fact of made.facts) if (fact.fact === 'temper') temper = fact.to
    const occasion = replyTo(made, TEMPERS[temper] ?? 'tense', made.temperament ?? 'any')
    if (occasion === null) return null
    const key = chooseLine(banks[theirs], occasion, used, `${seed} ${made.decision} ${formatMove(made.move)}`)
    if (key !== null) used.add(key)
    return key
  })
}

/** What the chair's head says with a choice at arrival, in the recess or before the press. */
export function ownWords(view: View, banks: Banks, move: Move, seed: number | null): string | null {
  const kind = move.do === 'line' ? `say-line-${move.line}` : `say-${move.do}`
  const occasion = { kind, subjects: [], reason: 'any', temperament: 'any', temper: TEMPERS[view.temper] ?? 'tense' }
  return chooseLine(banks[view.chair], occasion, new Set(), `${seed} ${view.decisions} ${kind}`)
}
