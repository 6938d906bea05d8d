import type { Move } from '../rules/move.ts'
import type { Scenario } from '../rules/scenario.ts'
import type { HomeView, View } from '../rules/view.ts'
import { ADVISERS, type Adviser } from './advisers.ts'

/** Why an adviser recommends a choice at arrival, in the recess or before the press. */
export type ChoiceReason =
  | 'open-hand'
  | 'keep-free'
  | 'pledge-pays'
  | 'cool-down'
  | 'learn-mandate'
  | 'fill-open'
  | 'open-again'
  | 'stand-straight'
  | 'quiet-walk'
  | 'line-is-broken'
  | 'line-is-safe'
  | 'their-votes-short'
  | 'our-votes-short'
  | 'same-words'

export interface Recommendation {
  readonly adviser: Adviser
  readonly move: Move
  readonly reason: ChoiceReason
}

type Choice = readonly [Move, ChoiceReason]

const won = (groups: readonly HomeView[]): number => groups.filter((group) => group.won).length

/** The public line whose clause weighs more in the mandate, the first of equals. */
function heavierLine(scenario: Scenario, view: View): 1 | 2 {
  const weights = scenario.mandates[view.chair].find(({ id }) => id === view.mandate)?.weights ?? []
  const [one = 0, two = 0] = scenario.lines[view.chair].map(
    ({ clause }) => weights[scenario.clauses.findIndex(({ id }) => id === clause)] ?? 0,
  )
  return two > one ? 2 : 1
}

function onArrival(adviser: Adviser, scenario: Scenario, view: View): Choice {
  if (adviser === 'envoy') return [{ do: 'warm' }, 'open-hand']
  if (adviser === 'counsel') return [{ do: 'silent' }, 'keep-free']
  return [{ do: 'line', line: heavierLine(scenario, view) }, 'pledge-pays']
}

const TRUST_TOP = 3
const FACE_TOP = 2

function inRecess(adviser: Adviser, view: View): Choice {
  const can = (kind: Move['do']) => view.legal.some((move) => move.do === kind)
  const isKnown = new Set(view.readings.map(({ mandate }) => mandate)).size === 1
  if (view.temper >= 2 && adviser !== 'hardliner') return [{ do: 'lakeside' }, 'cool-down']
  if (adviser === 'counsel') {
    if (view.lineKept === false && can('retract')) return [{ do: 'retract' }, 'line-is-broken']
    if (can('host')) return [{ do: 'host' }, 'fill-open']
  }
  if (adviser !== 'hardliner' && !isKnown) return [{ do: 'channel' }, 'learn-mandate']
  if (adviser === 'envoy' && view.trust < TRUST_TOP) return [{ do: 'channel' }, 'open-again']
  if (view.face[view.chair] === FACE_TOP) return [{ do: 'lakeside' }, 'quiet-walk']
  return [{ do: 'capital' }, view.line > 0 && view.lineKept ? 'line-is-safe' : 'stand-straight']
}

function beforePress(adviser: Adviser, view: View): Choice {
  const theirs = view.chair === 'russia' ? 'usa' : 'russia'
  const [own, other] = [won(view.home[view.chair]), won(view.home[theirs])]
  if (adviser === 'envoy')
    return [{ do: other <= own ? 'credit' : 'joint' }, other <= own ? 'their-votes-short' : 'same-words']
  if (adviser === 'counsel') return [{ do: 'joint' }, 'same-words']
  return [{ do: own <= other ? 'claim' : 'joint' }, own <= other ? 'our-votes-short' : 'same-words']
}

/** What each adviser recommends at arrival, in the recess and at the press conference; empty elsewhere. */
export function recommend(scenario: Scenario, view: View): Recommendation[] {
  const choose = (adviser: Adviser): Choice | null => {
    if (view.act === 'arrival') return onArrival(adviser, scenario, view)
    if (view.act === 'recess') return inRecess(adviser, view)
    return view.act === 'press' ? beforePress(adviser, view) : null
  }
  return ADVISERS.flatMap((adviser) => {
    const choice = choose(adviser)
    return choice === null ? [] : [{ adviser, move: choice[0], reason: choice[1] }]
  })
}
