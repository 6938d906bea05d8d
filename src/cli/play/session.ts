import type { Move, Text } from '../../rules/move.ts'
import { formatMove } from '../../rules/notation.ts'
import { findOutlook } from '../../rules/outlook.ts'
import type { View } from '../../rules/view.ts'
import { type Briefing, briefingFor } from '../../session/advice.ts'
import { type Guesses, isMatch, lastFacts, type Match, playMove, viewFor } from '../../session/match.ts'
import { wholeNumber } from '../../session/whole-number.ts'
import { whyMisread } from '../reasons.ts'
import { say } from '../say.ts'
import { drawTable } from '../table.ts'
import { tellFacts } from './answer.ts'
import { drawBoard, drawPrice } from './board.ts'
import { cardMoves } from './cards.ts'
import { questionFor } from './confirm.ts'
import { drawEnd } from './end.ts'
import { type Input, readInput } from './input.ts'
import { drawMoves } from './moves.ts'
import type { Speaker } from './speaker.ts'

/** A match in a terminal: what is typed goes in line by line, what is to be read goes to the speaker. */
export class Session {
  #match: Match
  #view: View
  #briefing: Briefing
  /** A move that was asked about and waits for its second time. */
  #pending: Move | null = null
  /** Questions for a guess that were answered with an empty line. */
  readonly #passed = new Set<keyof Guesses>()
  /** Whether the player has left of their own will. */
  hasQuit = false
  readonly #speaker: Speaker
  readonly #minutesOf: (match: Match) => string

  constructor(match: Match, speaker: Speaker, minutesOf: (match: Match) => string) {
    this.#match = match
    this.#speaker = speaker
    this.#minutesOf = minutesOf
    this.#view = viewFor(match, match.chair)
    this.#briefing = briefingFor(match.summit.game.scenario, this.#view)
  }

  /** The match as far as it has come. */
  get match(): Match {
    return this.#match
  }

  get isOver(): boolean {
    return this.#view.end !== null
  }

  /** Which guess can be made now. */
  get #guessNow(): keyof Guesses | null {
    return this.#view.act === 'arrival' ? 'villa' : this.#view.act === 'press' ? 'press' : null
  }

  /** Whether a guess can be asked for: one can be made, none has been, and the question was not passed. */
  get isGuessOpen(): boolean {
    const when = this.#guessNow
    return when !== null && this.#match.guesses[when] === null && !this.#passed.has(when)
  }

  /** Shows where the match stands. */
  show(): void {
    const { scenario } = this.#match.summit.game
    const { end } = this.#view
    const text = end === null ? drawTable(scenario, this.#view, this.#briefing) : drawEnd(this.#view, end)
    this.#speaker.tell(text, this.#view)
  }

  /** Prints the record so far, after a sentence that says why. */
  showMinutes(why: string | null): void {
    const minutes = this.#minutesOf(this.#match)
    this.#speaker.tell(`${why === null ? '' : `\n${why}\n\n`}${minutes}`, { minutes })
  }

  /** Takes one line that was typed; `asked`: as an answer to the question for a guess. */
  take(line: string, asked: boolean): void {
    const pending = this.#pending
    this.#pending = null
    const input = readInput(line)
    if (asked && input.type === 'nothing' && this.#guessNow !== null) this.#passed.add(this.#guessNow)
    if (input.type === 'number') this.#number(input.typed, asked, pending)
    else this.#act(input, pending)
  }

  #act(input: Exclude<Input, { type: 'number' }>, pending: Move | null): void {
    const { scenario } = this.#match.summit.game
    const [speaker, view, briefing] = [this.#speaker, this.#view, this.#briefing]
    switch (input.type) {
      case 'nothing':
      case 'tag':
        this.#pending = pending
        break
      case 'quit':
        this.hasQuit = true
        break
      case 'help':
        speaker.tell(`${say('cli.play.help')}\n`, { help: say('cli.play.help') })
        break
      case 'moves':
        speaker.tell(drawMoves(view), { moves: view.legal.map(formatMove) })
        break
      case 'state':
        this.show()
        break
      case 'minutes':
        this.showMinutes(null)
        break
      case 'board':
        speaker.tell(drawBoard(scenario, view, briefing), briefing)
        break
      case 'guess':
        this.#guess(input.typed, input.when)
        break
      case 'misread':
        speaker.refuse(say('cli.misread', { why: whyMisread(input.misread) }))
        break
      default:
        this.#decide(input, pending)
    }
  }

  /** What comes to a move, or to the price of one. */
  #decide(input: Extract<Input, { type: 'yes' | 'move' | 'price' }>, pending: Move | null): void {
    if (input.type === 'price') this.#price(input.text)
    else if (input.type === 'yes') {
      if (pending === null) this.#speaker.refuse(say('cli.play.nothing-asked'))
      else this.#make(pending)
    } else if (input.copied) this.#make(input.move)
    else this.#try(input.move, pending)
  }

  /** A number alone: a card's, or else a guess where one was asked for. */
  #number(typed: string, asked: boolean, pending: Move | null): void {
    const number = wholeNumber(typed, 3)
    const move = number === null ? undefined : cardMoves(this.#briefing)[number - 1]
    if (move !== undefined) this.#try(move, pending)
    else if (asked) this.#guess(typed, null)
    else this.#speaker.refuse(say('cli.play.no-card'))
  }

  #price(text: Text): void {
    const price = drawPrice(this.#view, this.#briefing, text)
    if (price === null) this.#refuse(playMove(this.#match, { do: 'table', text }))
    else this.#speaker.tell(price, findOutlook(this.#briefing.outlooks, text))
  }

  #refuse(refusal: ReturnType<typeof playMove>): void {
    if (isMatch(refusal)) return
    this.#speaker.refuse(say('cli.refused', { why: say(`cli.why.${refusal}`), instead: say(`cli.instead.${refusal}`) }))
  }

  /** Makes a move, or asks first where it cannot be taken back lightly. */
  #try(move: Move, pending: Move | null): void {
    const question = isMatch(playMove(this.#match, move)) ? questionFor(move, this.#view, this.#briefing) : null
    const isAgain = pending !== null && formatMove(pending) === formatMove(move)
    if (question === null || isAgain) this.#make(move)
    else {
      this.#pending = move
      this.#speaker.tell(`${question} ${say('cli.play.again')}\n`, { confirm: question, move: formatMove(move) })
    }
  }

  #make(move: Move): void {
    const next = playMove(this.#match, move)
    if (!isMatch(next)) {
      this.#refuse(next)
      return
    }
    this.#match = next
    this.#view = viewFor(next, next.chair)
    this.#briefing = briefingFor(next.summit.game.scenario, this.#view)
    const told = tellFacts(this.#view.chair, next.seed, lastFacts(next))
    this.#speaker.tell(`\n${say('cli.play.you', { move: formatMove(move) })}\n${told}`, null)
    this.show()
  }

  /** Keeps a guess in per cent, or says why not. Tags of minutes count before the first decision, for both guesses. */
  #guess(typed: string, tag: keyof Guesses | null): void {
    if (tag !== null && this.#view.decisions > 0) return
    const when = tag ?? this.#guessNow
    const percent = wholeNumber(typed.replace(/\s*%$/, ''), 100)
    if (when === null || percent === null) {
      this.#speaker.refuse(say(when === null ? 'cli.play.guess.late' : 'cli.play.guess.bad'))
      return
    }
    this.#match = { ...this.#match, guesses: { ...this.#match.guesses, [when]: percent } }
    this.#speaker.tell(`${say('cli.play.guess.kept', { percent })}\n`, { guess: when, percent })
  }
}
