import type { GameKey } from '../../i18n/languages.ts'
import type { Args, Say } from '../../i18n/say.ts'
import type { Fact } from '../../rules/fact.ts'
import type { SeatId } from '../../rules/scenario.ts'
import type { Remembered } from '../../rules/view.ts'
import type { GameWords } from '../context.ts'

/** Why a gauge moved: the answer where it moved the gauge, else the move itself. */
function causeOf(made: Remembered, fact: Extract<Fact, { fact: 'trust' | 'temper' }>): string {
  if (made.move.do !== 'table') return made.move.do
  const kind = made.facts.find((told) => told.fact === 'answered')?.answer.kind
  if (kind === 'proposal') return 'accept'
  if (kind === 'accepted') return fact.to > fact.from ? 'gave' : 'took'
  return kind ?? ''
}

const faceCause = (made: Remembered): string =>
  made.move.do === 'table' || made.move.do === 'accept' ? 'text' : made.move.do

/** The message of one fact, or null where something else on the screen says it. */
function changeOf(made: Remembered, fact: Fact, chair: SeatId, say: Say<GameKey>): [string, Args?] | null {
  switch (fact.fact) {
    case 'settled': {
      const words = say(`option.${fact.clause}-${fact.to}`)
      const args = { clause: say(`clause.${fact.clause}`), from: fact.from ?? '', to: fact.to, words }
      return [fact.from === null ? 'changed.settled' : 'changed.moved', args]
    }
    case 'trust':
    case 'temper': {
      const to = say(`${fact.fact}.${fact.to}` as GameKey)
      return [`changed.${fact.fact}.${causeOf(made, fact)}`, { to }]
    }
    case 'face': {
      const whose = fact.seat === chair ? 'own' : 'theirs'
      return [`changed.${whose}.${faceCause(made)}`, { to: say(`face.${fact.to}` as GameKey) }]
    }
    case 'line':
      return fact.line === 0
        ? ['changed.no-line']
        : ['changed.line', { line: say(`line.${chair}-${fact.line}` as GameKey) }]
    case 'leak':
      return [fact.leaked ? 'changed.leak' : 'changed.no-leak']
    case 'act':
      return fact.act === 'expanded' || fact.act === 'final' ? [`changed.act.${fact.act}`] : null
    default:
      return null
  }
}

/** What the decision itself did: the recess event that may follow in the same breath is told by the recess. */
function ownFacts({ facts }: Remembered): readonly Fact[] {
  const event = facts.findIndex(({ fact }) => fact === 'event')
  return event < 0 ? facts : facts.slice(0, event)
}

/** What a decision changed, one sentence each, with its reason. */
export function changesOf(made: Remembered, chair: SeatId, { say }: GameWords): string[] {
  return ownFacts(made).flatMap((fact) => {
    const change = changeOf(made, fact, chair, say)
    return change === null ? [] : [say(change[0] as GameKey, change[1])]
  })
}
