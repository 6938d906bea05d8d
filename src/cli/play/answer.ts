import type { GameKey } from '../../i18n/languages.ts'
import { carriedKey, reasonKey } from '../../i18n/reason.ts'
import { tellKey } from '../../i18n/tell.ts'
import { type Happening, tellingOf } from '../../i18n/telling.ts'
import type { ToldAnswer } from '../../rules/answer.ts'
import type { Fact } from '../../rules/fact.ts'
import { acrossFrom, type SeatId } from '../../rules/scenario.ts'
import { wrap } from '../print.ts'
import { optionWords, say, word } from '../say.ts'

function answerLines(answer: ToldAnswer, carried: GameKey | null): string[] {
  const { kind, verdicts, reasons, better, near } = answer
  const lines = [`${say(`stamp.${kind}`)}.`]
  for (const { clause, option, verdict } of verdicts) {
    lines.push(`${say('verdict.of', { clause: say(`clause.${clause}`), option, verdict })}.`)
  }
  lines.push(...reasons.map((reason) => say(reasonKey(reason))))
  if (carried !== null) lines.push(say(carried))
  if (better !== null) {
    const { clause, option } = better
    lines.push(say('speech.better', { clause: say(`clause.${clause}`), option, words: optionWords(clause, option) }))
  }
  if (near) lines.push(say('speech.near'))
  return lines
}

/** What has happened, as the browser tells it too, and what it does. */
export function happeningLine(happening: Happening, number: number, seed: number | null): string {
  const name = `${word(`${happening}.${number}.name`)} (${say('recess.fiction')})`
  return `${name}. ${say(tellingOf(happening, number, seed))} ${word(`${happening}.${number}.does`)}`
}

/** One fact in words; nothing for facts that the end tells in full. */
function factLines(chair: SeatId, seed: number | null, fact: Fact, carried: GameKey | null): string[] {
  switch (fact.fact) {
    case 'answered':
      return answerLines(fact.answer, carried)
    case 'tell': {
      const { tell } = fact
      const hands = say(tellKey(acrossFrom(chair), tell))
      return [say('tell.of', { clause: say(`clause.${tell.clause}`), hands })]
    }
    case 'named':
      return [say('speech.named', { clause: say(`clause.${fact.clause}`) })]
    case 'settled': {
      const { clause, from, to } = fact
      const key = from === null ? 'changed.settled' : 'changed.moved'
      return [say(key, { clause: say(`clause.${clause}`), from: from ?? '', to, words: optionWords(clause, to) })]
    }
    case 'trust':
    case 'temper': {
      const [from, to] = [word(`${fact.fact}.${fact.from}`), word(`${fact.fact}.${fact.to}`)]
      return [say('cli.play.changed', { gauge: say(fact.fact), from, to })]
    }
    case 'face': {
      const gauge = say(fact.seat === chair ? 'cli.play.our-face' : 'cli.play.their-face')
      return [say('cli.play.changed', { gauge, from: word(`face.${fact.from}`), to: word(`face.${fact.to}`) })]
    }
    case 'line':
      return [
        fact.line === 0 ? say('changed.no-line') : say('changed.line', { line: word(`line.${chair}-${fact.line}`) }),
      ]
    case 'event':
      return [happeningLine('event', fact.event, seed)]
    case 'leak':
      return [say(fact.leaked ? 'leak.yes' : 'leak.no')]
    case 'mandate-learnt':
      return [say('speech.learnt', { mandate: word(`mandate.${fact.mandate}`) })]
    case 'signed':
      return [say('cli.play.signed', { form: say(`form.${fact.form}`).toLowerCase() })]
    case 'act':
      return fact.act === 'expanded' || fact.act === 'final' ? [say(`changed.act.${fact.act}`)] : []
    case 'votes':
      return [happeningLine('votes', fact.votes, seed)]
    case 'broke-down':
      return [say('cli.play.broke')]
    case 'ended':
      return []
  }
}

/** What came of a decision, a line a fact. The seed decides how events are told; null: a world named by hand. */
export function tellFacts(chair: SeatId, seed: number | null, facts: readonly Fact[]): string {
  const carried = carriedKey(facts)
  const lines = facts.flatMap((fact) => factLines(chair, seed, fact, carried))
  return lines.map((line) => wrap(line, 80, 2)).join('')
}
