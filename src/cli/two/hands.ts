import type { Text } from '../../rules/move.ts'
import { findOutlook } from '../../rules/outlook.ts'
import type { Scenario, SeatId } from '../../rules/scenario.ts'
import { formatTwoMove, type TwoMove } from '../../rules/two/move.ts'
import type { TwoRefusal } from '../../rules/two/refusal.ts'
import type { TwoView } from '../../rules/two/view.ts'
import type { TwoLink } from '../../session/two/link.ts'
import { ownPapers, theirMandates } from '../play/dossier.ts'
import { textLines } from '../play/price.ts'
import { wrap } from '../print.ts'
import { whyMisread, whyRefused } from '../reasons.ts'
import { say } from '../say.ts'
import { drawTwoBoard } from './board.ts'
import { twoQuestionFor } from './confirm.ts'
import { readTwoInput } from './input.ts'
import { drawTwoMoves } from './moves.ts'
import { putForward } from './price.ts'
import { drawTwoTable } from './table.ts'
import { drawTold } from './told.ts'

/** A match of two in a terminal, as it is shown to one seat after the other. */
export class Hands {
  readonly #link: TwoLink
  readonly #scenario: Scenario
  readonly #out: (text: string) => void
  readonly #minutes: () => string
  /** How many decisions each seat had seen when it last sat here; null before its first time. */
  readonly #seen = new Map<SeatId, number>()
  /** A move that was asked about and waits for its second time. */
  #pending: string | null = null
  /** Whether they have left of their own will. */
  hasQuit = false

  constructor(link: TwoLink, scenario: Scenario, out: (text: string) => void, minutes: () => string) {
    this.#link = link
    this.#scenario = scenario
    this.#out = out
    this.#minutes = minutes
  }

  /** Who decides now; null where the summit is over. */
  get decider(): SeatId | null {
    return this.#link.decider()
  }

  /** Shows a seat its papers the first time, then what has happened since it sat here, and where it stands. */
  seat(seat: SeatId): void {
    const two = this.#link.view(seat)
    const seen = this.#seen.get(seat)
    if (seen === undefined) this.#papers(two)
    this.#tell(two, seat, seen ?? 0)
  }

  /** Takes one line that the seat has typed. */
  take(seat: SeatId, line: string): void {
    const pending = this.#pending
    this.#pending = null
    const two = this.#link.view(seat)
    const input = readTwoInput(line)
    switch (input.type) {
      case 'nothing':
        this.#pending = pending
        break
      case 'quit':
        this.hasQuit = true
        break
      case 'help':
        this.#out(`${say('cli.two.help')}\n`)
        break
      case 'moves':
        this.#out(drawTwoMoves(two))
        break
      case 'state':
        this.#out(drawTwoTable(two))
        break
      case 'papers':
        this.#papers(two)
        break
      case 'minutes':
        this.#out(this.#minutes())
        break
      case 'board':
        this.#out(drawTwoBoard(this.#scenario, two))
        break
      case 'price':
        this.#price(two, input.text)
        break
      case 'misread':
        this.#out(`${say('cli.misread', { why: whyMisread(input.misread) })}\n`)
        break
      default:
        this.#try(two, input.by ?? seat, input.move, input.by !== null || pending === formatTwoMove(input.move))
    }
  }

  #papers({ view }: TwoView): void {
    this.#out(`\n${say('cli.two.dossier', { delegation: say(`delegation.${view.seat}`) })}\n\n`)
    this.#out(ownPapers(this.#scenario, view))
    this.#out(`${say('two.dossier.theirs')}\n${theirMandates(this.#scenario, view)}\n${say('cli.play.begin')}\n`)
  }

  #tell(two: TwoView, seat: SeatId, from: number): void {
    this.#out(drawTold(two, seat, this.#link.seed, from))
    this.#out(drawTwoTable(two))
    this.#seen.set(seat, two.remembered.length)
  }

  #price({ view, outlooks }: TwoView, text: Text): void {
    const outlook = findOutlook(outlooks, text)
    if (outlook === null) this.#refuse(this.#link.refusal(view.seat, { do: 'table', text }) ?? 'not-in-this-act')
    else this.#out([...textLines(text), putForward(outlook, view.temper)].map((line) => wrap(line, 80, 2)).join(''))
  }

  #refuse(refusal: TwoRefusal): void {
    this.#out(`${say('cli.refused', { why: whyRefused(refusal), instead: say(`cli.instead.${refusal}`) })}\n`)
  }

  /** Makes a move, or asks first where it cannot be taken back lightly. */
  #try(two: TwoView, seat: SeatId, move: TwoMove, sure: boolean): void {
    const refusal = this.#link.refusal(seat, move)
    const question = refusal === null && !sure ? twoQuestionFor(move, two) : null
    if (refusal !== null) this.#refuse(refusal)
    else if (question !== null) {
      this.#pending = formatTwoMove(move)
      this.#out(`${question} ${say('cli.two.again')}\n`)
    } else {
      this.#link.send(seat, move)
      if (this.decider === seat) this.#tell(this.#link.view(seat), seat, this.#seen.get(seat) ?? 0)
      else this.#seen.set(seat, this.#link.decisions())
    }
  }
}
