import type { Move, WordlessMove } from '../rules/move.ts'
import { BRINK, HIGHEST_FACE } from '../rules/position.ts'
import { acrossFrom, type Scenario } from '../rules/scenario.ts'
import { type View, wonIn } from '../rules/view.ts'
import { ADVISERS, type Adviser } from './advisers.ts'

/** Why an adviser recommends a choice at arrival, in the recess or before the press. */
export type ChoiceReason =
  | 'open-hand'
  | 'keep-free'
  | 'pledge-pays'
  | 'cool-down'
  | 'at-the-brink'
  | 'learn-mandate'
  | 'fill-open'
  | 'stand-straight'
  | 'quiet-walk'
  | 'line-is-broken'
  | 'line-is-safe'
  | 'their-votes-short'
  | 'our-votes-short'
  | 'same-words'

export interface Recommendation {
  readonly adviser: Adviser
  readonly move: WordlessMove
  readonly reason: ChoiceReason
}

type Choice = readonly [WordlessMove, ChoiceReason]

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

/** A choice of the recess with its reason, or null where it would be of no use now. */
type Use = (view: View) => Choice | null

const can = (view: View, kind: Move['do']): boolean => view.legal.some((move) => move.do === kind)

function coolDown({ temper }: View): Choice | null {
  if (temper < BRINK - 1) return null
  return [{ do: 'lakeside' }, temper === BRINK ? 'at-the-brink' : 'cool-down']
}

/** Of no use once a single mandate fits. */
function learnMandate({ readings }: View): Choice | null {
  const mandates = new Set(readings.map(({ mandate }) => mandate))
  return mandates.size > 1 ? [{ do: 'channel' }, 'learn-mandate'] : null
}

const fillOpen: Use = (view) => (can(view, 'host') ? [{ do: 'host' }, 'fill-open'] : null)

const withdrawLine: Use = (view) =>
  view.lineKept === false && can(view, 'retract') ? [{ do: 'retract' }, 'line-is-broken'] : null

/** Of no use where our face is as high as it can be. */
function standStraight({ face, chair, lineKept }: View): Choice | null {
  if (face[chair] === HIGHEST_FACE) return null
  return [{ do: 'capital' }, lineKept === true ? 'line-is-safe' : 'stand-straight']
}

/** What an adviser looks for in the recess, best first: the first that is of use is recommended, else a quiet walk. */
const IN_RECESS: { readonly [adviser in Adviser]: readonly Use[] } = {
  envoy: [coolDown, learnMandate, fillOpen, standStraight],
  counsel: [coolDown, withdrawLine, fillOpen, learnMandate, standStraight],
  hardliner: [standStraight, withdrawLine, learnMandate, fillOpen],
}

function inRecess(adviser: Adviser, view: View): Choice {
  for (const use of IN_RECESS[adviser]) {
    const choice = use(view)
    if (choice !== null) return choice
  }
  return [{ do: 'lakeside' }, 'quiet-walk']
}

function beforePress(adviser: Adviser, view: View): Choice {
  const theirs = acrossFrom(view.chair)
  const [own, other] = [wonIn(view.home[view.chair]), wonIn(view.home[theirs])]
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
