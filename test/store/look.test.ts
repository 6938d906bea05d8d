import { describe, expect, it } from 'vitest'
import type { AnswerKind, Verdict } from '../../src/rules/answer.ts'
import type { Move } from '../../src/rules/move.ts'
import type { View } from '../../src/rules/view.ts'
import { openMatch, playMove, viewFor } from '../../src/session/match.ts'
import { randomGame } from '../../src/session/random-game.ts'
import { LOOKS, type Look, ourLook, type SeenByUs, theirLook } from '../../src/store/look.ts'

const TRUST = [0, 1, 2, 3] as const
const TEMPER = [0, 1, 2, 3] as const

/** In the American chair, the draft worth less than none. */
const US = { seat: 'usa', worth: 1, fallback: 12 } as const

/** A view after one move, at that trust and temper. */
function after(move: Move['do'], facts: View['remembered'][number]['facts'], trust: number, temper: number): SeenByUs {
  const made = { do: move } as Move
  return {
    ...US,
    trust,
    temper,
    remembered: [{ decision: 1, act: 'expanded', statement: 3, move: made, facts, temperament: null }],
  }
}

const answered = (kind: AnswerKind, trust: number, temper: number, verdict: Verdict = 'fine'): SeenByUs => {
  const verdicts = [{ clause: 'numbers', option: 'b', verdict }] as const
  const answer = { kind, verdicts, reasons: [], better: null, near: false }
  return after('table', [{ fact: 'answered', answer }], trust, temper)
}
const moved = (move: Move['do'], trust: number, temper: number): SeenByUs => after(move, [], trust, temper)
const silent = (trust: number, temper: number): SeenByUs => ({ ...US, remembered: [], trust, temper })

/** One row a trust from none to firm, one word a temper from calm to brink. */
const table = (look: (view: SeenByUs) => Look, view: (trust: number, temper: number) => SeenByUs) =>
  TRUST.map((trust) => TEMPER.map((temper) => look(view(trust, temper))).join(' '))

const everyTrust = (row: string) => [row, row, row, row]
const WITHHELD = [
  'wary wary wary cornered',
  'unmoved unmoved unmoved cornered',
  'unmoved unmoved unmoved cornered',
  'unmoved unmoved unmoved cornered',
]
const AT_REST = [
  'wary wary wary cornered',
  'calm calm unmoved cornered',
  'calm calm unmoved cornered',
  'warm warm unmoved cornered',
]
const GLAD = [
  'pleased pleased pleased pleased',
  'pleased pleased pleased pleased',
  'pleased pleased pleased pleased',
  'warm warm warm warm',
]
const THINKING = everyTrust('thinking thinking thinking thinking')
const HURT = everyTrust('stung stung stung cornered')

describe('their look', () => {
  it.each(['accepted', 'proposal'] as const)('is glad of a text they liked (%s), warm where trust is firm', (kind) => {
    expect(table(theirLook, (trust, temper) => answered(kind, trust, temper))).toEqual(GLAD)
  })

  it('gives nothing away where they refuse, or take a text against their will', () => {
    expect(table(theirLook, (trust, temper) => answered('refused', trust, temper))).toEqual(WITHHELD)
    expect(table(theirLook, (trust, temper) => answered('accepted', trust, temper, 'resists'))).toEqual(WITHHELD)
  })

  it('is stung by an insult, a red line, pressure or a speech to the gallery, and cornered at the brink', () => {
    for (const kind of ['insult', 'red-line'] as const)
      expect(table(theirLook, (trust, temper) => answered(kind, trust, temper))).toEqual(HURT)
    for (const move of ['press', 'gallery'] as const)
      expect(table(theirLook, (trust, temper) => moved(move, trust, temper))).toEqual(HURT)
  })

  it('thinks over a better text, a question and a break, also at the brink', () => {
    expect(table(theirLook, (trust, temper) => answered('better-text', trust, temper))).toEqual(THINKING)
    for (const move of ['ask', 'adjourn'] as const)
      expect(table(theirLook, (trust, temper) => moved(move, trust, temper))).toEqual(THINKING)
  })

  it('is glad where their text is taken, a word is found for them, or the draft is signed', () => {
    for (const move of ['accept', 'bridge', 'sign'] as const)
      expect(table(theirLook, (trust, temper) => moved(move, trust, temper))).toEqual(GLAD)
  })

  it('follows trust and temper where nothing was answered', () => {
    expect(table(theirLook, silent)).toEqual(AT_REST)
    for (const move of ['silent', 'line', 'warm', 'ease', 'lakeside', 'retract', 'host', 'channel', 'capital'] as const)
      expect(table(theirLook, (trust, temper) => moved(move, trust, temper))).toEqual(AT_REST)
  })
})

describe('our look', () => {
  it.each(['accepted', 'proposal'] as const)('is glad of a yes (%s), grudging or not', (kind) => {
    expect(table(ourLook, (trust, temper) => answered(kind, trust, temper))).toEqual(GLAD)
    expect(table(ourLook, (trust, temper) => answered(kind, trust, temper, 'resists'))).toEqual(GLAD)
  })

  it('is straight where a yes has cost us face', () => {
    const cost = { fact: 'face', seat: 'usa', from: 1, to: 0 } as const
    const paid = (trust: number, temper: number) => {
      const view = answered('accepted', trust, temper)
      return { ...view, remembered: view.remembered.map((made) => ({ ...made, facts: [...made.facts, cost] })) }
    }
    expect(table(ourLook, paid)).toEqual(WITHHELD)
  })

  it('is at rest where a yes in the final session leaves a draft worse than none, and glad of one that is better', () => {
    const late = (worth: number) => (trust: number, temper: number) => {
      const view = answered('accepted', trust, temper)
      return { ...view, worth, remembered: view.remembered.map((made) => ({ ...made, act: 'final' as const })) }
    }
    expect(table(ourLook, late(12))).toEqual(AT_REST)
    expect(table(ourLook, late(13))).toEqual(GLAD)
  })

  it('is cornered where we offended them', () => {
    for (const kind of ['insult', 'red-line'] as const)
      expect(table(ourLook, (trust, temper) => answered(kind, trust, temper))).toEqual(
        everyTrust('cornered cornered cornered cornered'),
      )
  })

  it('is stung by a refusal in a sharp room alone', () => {
    expect(table(ourLook, (trust, temper) => answered('refused', trust, temper))).toEqual([
      'wary wary stung cornered',
      'calm calm stung cornered',
      'calm calm stung cornered',
      'warm warm stung cornered',
    ])
  })

  it('thinks over their better text, in a break, and after a call to the capital', () => {
    expect(table(ourLook, (trust, temper) => answered('better-text', trust, temper))).toEqual(THINKING)
    for (const move of ['adjourn', 'capital'] as const)
      expect(table(ourLook, (trust, temper) => moved(move, trust, temper))).toEqual(THINKING)
  })

  it('is straight where we press, and at rest where we only ask', () => {
    for (const move of ['press', 'gallery'] as const)
      expect(table(ourLook, (trust, temper) => moved(move, trust, temper))).toEqual(
        everyTrust('unmoved unmoved unmoved cornered'),
      )
    expect(table(ourLook, (trust, temper) => moved('ask', trust, temper))).toEqual(AT_REST)
    expect(table(ourLook, silent)).toEqual(AT_REST)
  })
})

describe('in matches as they are played', () => {
  it('shows the looks that careless play can earn on both sides', () => {
    const seen = { theirs: new Set<Look>(), ours: new Set<Look>() }
    for (let number = 0; number < 8; number++) {
      const chair = number % 2 === 0 ? 0 : 1
      let match = openMatch({ seed: number }, chair)
      for (const move of randomGame({ seed: number }, chair, number).moves) {
        const view = viewFor(match, chair)
        seen.theirs.add(theirLook(view))
        seen.ours.add(ourLook(view))
        match = playMove(match, move) as typeof match
      }
    }
    const earned = LOOKS.filter((look) => look !== 'warm')
    expect([...seen.theirs]).toEqual(expect.arrayContaining(earned))
    expect([...seen.ours]).toEqual(expect.arrayContaining(earned))
  })
})
