import { sumOver } from '../game.ts'
import { outcomeOf, outcomeWorth } from '../outcomes.ts'
import type { PressWords } from '../press.ts'
import { SEATS, type Seat } from '../scenario.ts'
import type { EndView } from '../view.ts'
import { facesAfterPress } from './choices.ts'
import { homesOf } from './home.ts'
import type { TwoSummit } from './summit.ts'

const isPressWords = (word: string | undefined): word is PressWords =>
  word === 'joint' || word === 'credit' || word === 'claim'

/** How a summit of two ended, told to both; null while it runs. A person has neither temperament nor posture. */
export function twoEnd({ game, at, outcome, decisions }: TwoSummit): EndView | null {
  if (outcome === null) return null
  const { scenario, world, games } = game
  const worth = (seat: Seat) => outcomeWorth(outcome, sumOver(games[seat].worths[seat], at.draft), scenario.fallback)
  const mandate = (seat: Seat) => scenario.mandates[SEATS[seat]][world.mandates[seat]]?.id ?? ''
  const last = decisions.at(-1)?.move.do
  const faces = facesAfterPress(at.gauges, [at.words ?? 'joint', isPressWords(last) ? last : 'joint'])
  return {
    ending: outcomeOf(outcome).ending,
    outcome: outcomeOf(outcome).id,
    form: at.form,
    worth: { russia: worth(0), usa: worth(1) },
    mandates: { russia: mandate(0), usa: mandate(1) },
    temperament: '',
    posture: '',
    event: world.event,
    leak: world.leak,
    votes: world.votes,
    home: at.form === null ? null : homesOf(games, at.draft, at.lines, (seat) => faces[seat], world.votes),
  }
}
