/**
 * A test oracle, not a second copy of the rules in the product: the rule book, sections 4 to 8, read again in plain
 * objects and words, slowly, with no table and no code of src/rules. It takes from there only types and from the
 * scenario only numbers. `oracle.test.ts` plays it against the real rules; nothing else may use it.
 */
import { geneva } from '../../src/content/geneva.ts'
import type { ClauseId, Form, OptionId, SeatId } from '../../src/rules/scenario.ts'

export interface PlainWorld {
  readonly chair: SeatId
  readonly mandate: { readonly [seat in SeatId]: string }
  readonly temperament: string
  readonly posture: string
  readonly event: number
  readonly leak: boolean
  readonly votes: number
  /** By how much an adjournment cools the temper: not at all in version 1, by two rungs in version 2. */
  readonly cools: 0 | 2
  /** What silence at the arrival gives to their face, and takes off temper: nothing in version 1. */
  readonly silence: 0 | 1
}

export type PlainDraft = { readonly [clause in ClauseId]: OptionId | null }

export interface PlainState {
  /** A statement 1 to 8, or a place by name. */
  readonly where: number | 'arrival' | 'recess' | 'press'
  readonly form: Form | null
  readonly draft: PlainDraft
  readonly trust: number
  readonly temper: number
  readonly face: { readonly [seat in SeatId]: number }
  readonly line: number
}

export interface PlainChange {
  readonly clause: ClauseId
  readonly option: OptionId
}
export type PlainText = readonly PlainChange[]
export type PlainAnswer = 'proposal' | 'red-line' | 'better-text' | 'accepted' | 'insult' | 'refused'

const OPTIONS: readonly OptionId[] = ['a', 'b', 'c', 'd', 'e']
const clauses = geneva.clauses
const orderOf = (clause: ClauseId) => clauses.findIndex(({ id }) => id === clause)
export const otherSeat = (seat: SeatId): SeatId => (seat === 'russia' ? 'usa' : 'russia')

const must = <T>(found: T | undefined): T => {
  if (found === undefined) throw new Error('the scenario does not have it')
  return found
}

/** What an option is worth to a country; open is 0. */
export function countryValue(seat: SeatId, clause: ClauseId, option: OptionId | null): number {
  return option === null ? 0 : must(must(clauses[orderOf(clause)]).values[seat][OPTIONS.indexOf(option)])
}

const weightOf = (seat: SeatId, mandate: string, clause: ClauseId) =>
  must(must(geneva.mandates[seat].find(({ id }) => id === mandate)).weights[orderOf(clause)])

const weighed = (seat: SeatId, mandate: string, { clause, option }: { clause: ClauseId; option: OptionId | null }) =>
  weightOf(seat, mandate, clause) * countryValue(seat, clause, option)

export const settledIn = (draft: PlainDraft): PlainChange[] =>
  clauses.flatMap(({ id }) => {
    const option = draft[id]
    return option === null ? [] : [{ clause: id, option }]
  })

export const worthOf = (world: PlainWorld, seat: SeatId, draft: PlainDraft): number =>
  settledIn(draft).reduce((sum, change) => sum + weighed(seat, world.mandate[seat], change), 0)

export const isRedLine = (world: PlainWorld, seat: SeatId, change: PlainChange): boolean =>
  countryValue(seat, change.clause, change.option) <= -4 || weighed(seat, world.mandate[seat], change) <= -8

/** The first option of the clause that is at least as good for both and better for one. */
export function betterThan({ clause, option }: PlainChange): OptionId | null {
  const dominates = (rival: OptionId) => {
    const more = (['russia', 'usa'] as const).map(
      (seat) => countryValue(seat, clause, rival) - countryValue(seat, clause, option),
    )
    return more.every((by) => by >= 0) && more.some((by) => by > 0)
  }
  return OPTIONS.find(dominates) ?? null
}

const temperamentOf = (world: PlainWorld) => must(geneva.temperaments.find(({ id }) => id === world.temperament))

/** Their hope for a clause at a statement. */
export function hopeFor(world: PlainWorld, clause: ClauseId, statement: number): number {
  const { first, last } = temperamentOf(world)
  const aspiration = first - Math.floor(((first - last) * (statement - 1)) / 7)
  const them = otherSeat(world.chair)
  const best = Math.max(...OPTIONS.map((option) => weighed(them, world.mandate[them], { clause, option })))
  return Math.floor((aspiration * best) / 100)
}

const keepsLine = (world: PlainWorld, line: number, { clause, option }: PlainChange) => {
  const pledge = geneva.lines[world.chair][line - 1]
  return pledge !== undefined && pledge.clause === clause && pledge.keptBy.includes(option)
}

const statementIn = (state: PlainState): number => (typeof state.where === 'number' ? state.where : 0)

/** What one change gains them. */
export function gainOf(world: PlainWorld, state: PlainState, change: PlainChange): number {
  const them = otherSeat(world.chair)
  const now = weighed(them, world.mandate[them], change)
  const before = state.draft[change.clause]
  if (before !== null) return now - weighed(them, world.mandate[them], { clause: change.clause, option: before })
  return now - hopeFor(world, change.clause, statementIn(state)) + (keepsLine(world, state.line, change) ? 2 : 0)
}

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0)
export const gainOfText = (world: PlainWorld, state: PlainState, text: PlainText) =>
  sumOf(text.map((change) => gainOf(world, state, change)))

export function creditOf(world: PlainWorld, draft: PlainDraft, statement: number): number {
  const them = otherSeat(world.chair)
  return sumOf(
    settledIn(draft).map(
      (change) => weighed(them, world.mandate[them], change) - hopeFor(world, change.clause, statement),
    ),
  )
}

export const leewayOf = (world: PlainWorld, { trust, temper }: PlainState) =>
  2 * trust + temperamentOf(world).pressure * temper

const isFinal = (state: PlainState) => statementIn(state) >= 6

/** Every change of one clause that the session allows, whoever puts it forward. */
function changesAllowed(state: PlainState): PlainChange[] {
  const basket = statementIn(state) <= 2 ? 'principles' : 'text'
  return clauses.flatMap(({ id, basket: its }) =>
    OPTIONS.filter((option) => {
      const now = state.draft[id]
      if (!isFinal(state)) return its === basket && option !== now
      return now !== null && Math.abs(OPTIONS.indexOf(option) - OPTIONS.indexOf(now)) === 1
    }).map((option) => ({ clause: id, option })),
  )
}

/** All texts of one or two of these changes, the clauses of a pair in their order. */
function textsOf(changes: readonly PlainChange[]): PlainText[] {
  const pairs = changes.flatMap((one) =>
    changes.filter((two) => orderOf(two.clause) > orderOf(one.clause)).map((two) => [one, two] as const),
  )
  return [...changes.map((change) => [change] as const), ...pairs]
}

export const textsToTable = (world: PlainWorld, state: PlainState): PlainText[] =>
  textsOf(changesAllowed(state).filter((change) => !isRedLine(world, world.chair, change)))

export const withText = (draft: PlainDraft, text: PlainText): PlainDraft => {
  const changed: { [clause in ClauseId]: OptionId | null } = { ...draft }
  for (const { clause, option } of text) changed[clause] = option
  return changed
}

/** Whether they would put their name to a draft: worth, and credit against leeway. */
export function wouldPutNameTo(world: PlainWorld, state: PlainState, draft: PlainDraft): boolean {
  const enough = worthOf(world, otherSeat(world.chair), draft) >= geneva.fallback
  return enough && creditOf(world, draft, statementIn(state)) >= -leewayOf(world, state)
}

/** Of two texts of equal score, whether the first goes before the second. */
function goesBefore(one: PlainText, two: PlainText): boolean {
  const rank = (text: PlainText) => [
    text.length,
    ...text.map(({ clause }) => orderOf(clause)),
    ...text.map(({ option }) => OPTIONS.indexOf(option)),
  ]
  const [a, b] = [rank(one), rank(two)]
  const at = a.findIndex((value, index) => value !== b[index])
  return at >= 0 && must(a[at]) < must(b[at])
}

function scoreOf(world: PlainWorld, state: PlainState, text: PlainText): number {
  const them = otherSeat(world.chair)
  const us = world.chair
  const moved = (seat: SeatId, mandate: string) =>
    sumOf(
      text.map(
        (change) =>
          weighed(seat, mandate, change) -
          weighed(seat, mandate, { clause: change.clause, option: state.draft[change.clause] }),
      ),
    )
  const ours = sumOf(geneva.mandates[us].map(({ id }) => moved(us, id)))
  const weight = 35 + Math.floor((35 * (statementIn(state) - 1)) / 7) + 8 * state.trust
  return 300 * moved(them, world.posture) + weight * ours
}

/** Their proposal (section 7), or null. */
export function proposalOf(world: PlainWorld, state: PlainState): PlainText | null {
  const them = otherSeat(world.chair)
  const able = changesAllowed(state).filter(
    (change) =>
      !isRedLine(world, them, change) &&
      countryValue(world.chair, change.clause, change.option) > -4 &&
      betterThan(change) === null &&
      gainOf(world, state, change) >= -2,
  )
  let best: { text: PlainText; score: number } | null = null
  for (const text of textsOf(able)) {
    const score = scoreOf(world, state, text)
    if (score <= 0) continue
    if (isFinal(state) && !wouldPutNameTo(world, state, withText(state.draft, text))) continue
    if (best === null || score > best.score || (score === best.score && goesBefore(text, best.text)))
      best = { text, score }
  }
  return best?.text ?? null
}

const isSameText = (one: PlainText, two: PlainText | null) =>
  two !== null &&
  one.length === two.length &&
  one.every(({ clause, option }) => two.some((change) => change.clause === clause && change.option === option))

/** Their answer to a text, the first rule of section 5 that holds. */
export function answerOf(
  world: PlainWorld,
  state: PlainState,
  text: PlainText,
  proposal: PlainText | null,
): PlainAnswer {
  if (isSameText(text, proposal)) return 'proposal'
  if (text.some((change) => isRedLine(world, otherSeat(world.chair), change))) return 'red-line'
  if (text.some((change) => betterThan(change) !== null)) return 'better-text'
  const gain = gainOfText(world, state, text)
  const credit = creditOf(world, state.draft, statementIn(state))
  const goodwill = Math.max(0, leewayOf(world, state))
  if (gain >= 0 || gain + Math.min(0, credit) >= -goodwill) return 'accepted'
  return gain <= -9 ? 'insult' : 'refused'
}
