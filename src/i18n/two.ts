import type { Text } from '../rules/move.ts'
import type { SeatId } from '../rules/scenario.ts'
import type { TwoFact } from '../rules/two/fact.ts'
import { isReply } from '../rules/two/move.ts'
import type { TwoRemembered } from '../rules/two/view.ts'
import type { GameKey } from './languages.ts'
import type { Say } from './say.ts'
import { tellingOf } from './telling.ts'

/** A text in words, in one line: `Scope c, money crimes only; Numbers b, …`. */
export const textInLine = (text: Text, say: Say<GameKey>): string =>
  text
    .map(({ clause, option }) => `${say(`clause.${clause}`)} ${option}, ${say(`option.${clause}-${option}`)}`)
    .join('; ')

/** What a seat did, as one sentence for a reader: `who` is us or them. */
function deed({ seat, move, answers }: Deed, { reader, say }: Hearer): string {
  const who = seat === reader ? 'us' : 'them'
  if (isReply(move)) return say(`two.did.${move.do}`, { who })
  if (move.do === 'table') return say('two.did.table', { who, text: textInLine(move.text, say) })
  if (move.do === 'line') return say('two.did.line', { who, line: say(`line.${seat}-${move.line}`) })
  if (move.do === 'sign') return say('two.did.sign', { who, form: say(`form.${move.form}`).toLowerCase() })
  if (move.do === 'accept' && !answers) return say('two.did.take', { who })
  return say(`two.did.${move.do}`, { who })
}

/** A decision, and whether it answered what the other seat had put forward. */
interface Deed extends TwoRemembered {
  readonly answers: boolean
}

/** Whom something is told, of which summit, and in which words. */
export interface Hearer {
  readonly reader: SeatId
  readonly seed: number
  readonly say: Say<GameKey>
}

/** The recess event as it is told, invented, and what it does. */
function eventTold(event: number, seed: number, say: Say<GameKey>): string {
  const name = `${say(`event.${event}.name` as GameKey)} (${say('recess.fiction')})`
  return `${name}. ${say(tellingOf('event', event, seed))} ${say(`event.${event}.does` as GameKey)}`
}

/** One fact for a reader; nothing for facts that the screen tells in full elsewhere. */
function factLine(fact: TwoFact, made: TwoRemembered, { reader, seed, say }: Hearer): string[] {
  const up = 'from' in fact && fact.from !== null && 'to' in fact && fact.to > fact.from ? 'yes' : 'no'
  switch (fact.fact) {
    case 'named':
      return [say('two.named', { who: made.seat === reader ? 'us' : 'them', clause: say(`clause.${fact.clause}`) })]
    case 'settled': {
      const words = say(`option.${fact.clause}-${fact.to}`)
      const args = { clause: say(`clause.${fact.clause}`), from: fact.from ?? '', to: fact.to, words }
      return [say(fact.from === null ? 'changed.settled' : 'changed.moved', args)]
    }
    case 'trust':
    case 'temper': {
      const word = say(`${fact.fact}.${fact.to}` as GameKey)
      return [say('two.gauge', { change: say(`recess.changed.${fact.fact}`, { up, word }) })]
    }
    case 'face': {
      const word = say(`face.${fact.to}` as GameKey)
      return [say('two.gauge', { change: say('recess.changed.face', { seat: fact.seat, up, word }) })]
    }
    case 'leak':
      return [say(fact.leaked ? 'changed.leak' : 'changed.no-leak')]
    case 'mandate-learnt':
      return made.seat === reader ? [say('speech.learnt', { mandate: say(`mandate.${fact.mandate}` as GameKey) })] : []
    case 'event':
      return [eventTold(fact.event, seed, say)]
    case 'act':
      return fact.act === 'expanded' || fact.act === 'final' ? [say(`changed.act.${fact.act}`)] : []
    case 'broke-down':
      return [say('two.broke')]
    default:
      return []
  }
}

/** One decision as a reader is told of it: what was done, then what came of it, a sentence each. */
export interface ToldDecision {
  readonly made: TwoRemembered
  readonly done: string
  readonly came: readonly string[]
}

/** Every decision as one of the two seats is told of it, first to last. */
export function tellTwo(remembered: readonly TwoRemembered[], hearer: Hearer): ToldDecision[] {
  return remembered.map((made, index) => {
    const asked = remembered[index - 1]?.move.do
    const answers = made.seat !== remembered[index - 1]?.seat && asked === 'table'
    return {
      made,
      done: deed({ ...made, answers }, hearer),
      came: made.facts.flatMap((fact) => factLine(fact, made, hearer)),
    }
  })
}
