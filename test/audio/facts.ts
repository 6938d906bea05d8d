import type { AnswerKind, ToldAnswer } from '../../src/rules/answer.ts'
import type { Fact } from '../../src/rules/fact.ts'

const answer = (kind: AnswerKind): ToldAnswer => ({ kind, verdicts: [], reasons: [], better: null, near: false })
export const answered = (kind: AnswerKind): Fact => ({ fact: 'answered', answer: answer(kind) })

/** A fact of every kind; a kind that is missing here does not compile. */
export const SAMPLES: { readonly [kind in Fact['fact']]: Extract<Fact, { fact: kind }> | Fact } = {
  answered: answered('accepted'),
  tell: { fact: 'tell', tell: { clause: 'scope', sign: 'stirred', by: 'envoy' } },
  named: { fact: 'named', clause: 'scope' },
  settled: { fact: 'settled', clause: 'scope', from: null, to: 'c' },
  trust: { fact: 'trust', from: 1, to: 2 },
  temper: { fact: 'temper', from: 1, to: 2 },
  face: { fact: 'face', seat: 'usa', from: 1, to: 2 },
  line: { fact: 'line', line: 1 },
  event: { fact: 'event', event: 1 },
  leak: { fact: 'leak', leaked: true },
  'mandate-learnt': { fact: 'mandate-learnt', mandate: 'parity' },
  signed: { fact: 'signed', form: 'treaty' },
  act: { fact: 'act', act: 'recess' },
  votes: { fact: 'votes', votes: 0 },
  'broke-down': { fact: 'broke-down' },
  ended: { fact: 'ended', ending: 13 },
}
