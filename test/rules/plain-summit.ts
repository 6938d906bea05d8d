/** The second half of the test oracle (see plain-rules.ts): moves, votes and endings, sections 4, 6 and 8 to 10. */
import { geneva } from '../../src/content/geneva.ts'
import type { Form, OptionId, SeatId } from '../../src/rules/scenario.ts'
import {
  answerOf,
  countryValue,
  gainOfText,
  isRedLine,
  otherSeat,
  type PlainDraft,
  type PlainState,
  type PlainText,
  type PlainWorld,
  proposalOf,
  settledIn,
  textsToTable,
  withText,
  worthOf,
  wouldPutNameTo,
} from './plain-rules.ts'

export interface PlainEnd {
  readonly ending: number
  readonly worth: { readonly [seat in SeatId]: number }
}

/** Gauges before they are brought back into their ranges. */
interface Gauges {
  trust: number
  temper: number
  face: { [seat in SeatId]: number }
}

const within = (value: number, top: number) => Math.min(top, Math.max(0, value))
const gaugesOf = ({ trust, temper, face }: PlainState): Gauges => ({ trust, temper, face: { ...face } })
const inRange = (g: Gauges) => ({
  trust: within(g.trust, 3),
  temper: within(g.temper, 3),
  face: { russia: within(g.face.russia, 2), usa: within(g.face.usa, 2) },
})

const flat = (ending: number, over: number): PlainEnd => {
  const worth = geneva.fallback + over
  return { ending, worth: { russia: worth, usa: worth } }
}
const share = (world: PlainWorld, draft: PlainDraft, ending: number, percent: number): PlainEnd => {
  const part = (seat: SeatId) =>
    geneva.fallback + Math.floor(((worthOf(world, seat, draft) - geneva.fallback) * percent) / 100)
  return { ending, worth: { russia: part('russia'), usa: part('usa') } }
}

/** Groups won in a capital after the press conference. */
function groupsWon(world: PlainWorld, { draft, line }: PlainState, seat: SeatId, face: number): number {
  const pledge = seat === world.chair ? geneva.lines[seat][line - 1] : undefined
  const now = pledge === undefined ? null : draft[pledge.clause]
  const pledged = pledge === undefined ? 0 : now === null || pledge.keptBy.includes(now) ? 2 : -5
  const news = (world.votes === 1 && seat === 'usa') || (world.votes === 2 && seat === 'russia') ? -2 : 0
  return geneva.homeGroups[seat].filter(({ weights, needs }) => {
    const support = geneva.clauses.reduce(
      (sum, { id }, at) => sum + (weights[at] ?? 0) * countryValue(seat, id, draft[id]),
      0,
    )
    return support + 3 * (face - 1) + pledged + news >= needs
  }).length
}

function ratify(world: PlainWorld, state: PlainState, form: Form, R: number, U: number): PlainEnd {
  const { draft, trust } = state
  const is = (option: OptionId | null, ...those: (OptionId | null)[]) => those.includes(option)
  if (form !== 'declaration') {
    if (is(draft.nationals, 'd', 'e') || (form === 'protocol' && draft.nationals === 'c')) return flat(4, -4)
    if (draft.scope === 'a' || draft.numbers === 'a' || draft.relief === 'a') return flat(3, -4)
  }
  if (form === 'treaty') {
    if (R >= 2 && U >= 2) return share(world, draft, draft.nationals === 'a' ? 5 : draft.nationals === 'c' ? 7 : 1, 100)
    if (R >= 2 && U === 1) return trust >= 2 ? share(world, draft, 2, 40) : flat(3, -2)
    return flat(17, -4)
  }
  if (R === 0 || U === 0) return flat(17, -4)
  if (form === 'declaration') {
    if (is(draft.numbers, 'a', 'b') && is(draft.nationals, 'a', null)) return share(world, draft, 8, 50)
    return share(world, draft, draft.offlimits !== null ? 10 : 9, 50)
  }
  if (draft.nationals === 'b') return share(world, draft, draft.numbers === 'c' && trust >= 2 ? 14 : 6, 80)
  if (draft.verification === null) return share(world, draft, 9, 80)
  return share(world, draft, draft.offlimits !== null ? 11 : 12, 80)
}

function suspend(world: PlainWorld, draft: PlainDraft, trust: number): PlainEnd {
  if (draft.nationals === null && draft.offlimits !== null && draft.relief === 'c') return flat(13, 2)
  if (world.event === 4 && (draft.nationals === null || draft.numbers === null)) return flat(16, -1)
  if (draft.scope === null) return flat(15, 0)
  if (trust >= 2) return flat(18, 1)
  return flat(draft.verification !== null ? 12 : 15, 0)
}

/** The draft after the host's hand, or null where it has nothing to write. */
function hosted(world: PlainWorld, draft: PlainDraft): PlainDraft | null {
  const clause = geneva.clauses.find(({ id, basket }) => basket === 'principles' && draft[id] === null)?.id
  if (clause === undefined) return null
  const sum = (option: OptionId) => countryValue('russia', clause, option) + countryValue('usa', clause, option)
  const left = (['a', 'b', 'c', 'd', 'e'] as const).filter(
    (option) =>
      countryValue('russia', clause, option) > -4 &&
      countryValue('usa', clause, option) > -4 &&
      !isRedLine(world, world.chair, { clause, option }),
  )
  const best = left.find((option) => left.every((rival) => sum(option) >= sum(rival)))
  return best === undefined ? null : withText(draft, [{ clause, option: best }])
}

const written = (text: PlainText) => `table ${text.map(({ clause, option }) => `${clause}=${option}`).join(' ')}`

/** Every legal move, in notation, with what it leads to. */
export function plainMoves(world: PlainWorld, state: PlainState): Map<string, PlainState | PlainEnd> {
  const { where } = state
  const own = world.chair
  const theirs = otherSeat(own)
  const moves = new Map<string, PlainState | PlainEnd>()

  if (where === 'arrival') {
    const speak = (move: string, line: number, trust: number, face: number, gift = 0) => {
      const g = gaugesOf(state)
      g.temper -= gift
      g.face[theirs] += gift
      g.trust += trust
      g.face[own] += face
      moves.set(move, { ...state, ...inRange(g), where: 1, line })
    }
    speak('silent', 0, 0, 0, world.silence)
    speak('line 1', 1, 0, 1)
    speak('line 2', 2, 0, 1)
    speak('warm', 0, 1, -1)
    return moves
  }

  if (where === 'recess') {
    const event = gaugesOf(state)
    if (world.event === 1) event.temper = Math.min(3, event.temper + 1)
    if (world.event === 2) event.face.russia -= 1
    if (world.event === 3) event.face.usa -= 1
    if (world.event === 4) event.trust -= 1
    if (world.event === 5) event.trust += 1
    const after: PlainState = { ...state, ...inRange(event), where: 3 }
    const choose = (move: string, change: (g: Gauges) => void, more: Partial<PlainState> = {}) => {
      const g = gaugesOf(after)
      change(g)
      moves.set(move, { ...after, ...inRange(g), ...more })
    }
    choose('channel', (g) => {
      g.trust += 1
      if (!world.leak) return
      g.temper = Math.min(3, g.temper + 1)
      g.face[own] -= 1
    })
    choose('capital', (g) => {
      g.face[own] += 1
    })
    choose('lakeside', (g) => {
      g.temper -= 2
    })
    const draft = hosted(world, state.draft)
    if (draft !== null) choose('host', () => {}, { draft })
    if (state.line !== 0)
      choose(
        'retract',
        (g) => {
          g.face[own] -= 1
        },
        { line: 0 },
      )
    return moves
  }

  if (where === 'press') {
    const say = (move: string, by: number) => {
      const face = { ...state.face }
      face[own] += by
      face[theirs] -= by
      const won = (seat: SeatId) => groupsWon(world, state, seat, face[seat])
      moves.set(move, ratify(world, state, state.form ?? 'declaration', won('russia'), won('usa')))
    }
    say('joint', 0)
    say('credit', -1)
    say('claim', 1)
    return moves
  }

  const afterSession = (now: PlainState): PlainState | PlainEnd =>
    where <= 2 ? { ...now, where: 'recess' } : where <= 5 ? { ...now, where: 6 } : suspend(world, now.draft, now.trust)
  const finish = (change: (g: Gauges) => void, draft = state.draft): PlainState | PlainEnd => {
    const g = gaugesOf(state)
    change(g)
    const now: PlainState = { ...state, ...inRange(g), draft }
    if (g.temper > 3) return now.trust === 0 ? flat(20, -8) : flat(19, -2)
    return [2, 5, 8].includes(where) ? afterSession(now) : { ...now, where: where + 1 }
  }
  const falls = (seat: SeatId, text: PlainText) =>
    text.reduce((sum, { clause, option }) => {
      return sum + countryValue(seat, clause, option) - countryValue(seat, clause, state.draft[clause])
    }, 0) < 0
  const take = (text: PlainText) =>
    finish(
      (g) => {
        if (gainOfText(world, state, text) >= 0) g.trust += 1
        if (falls(own, text)) g.face[own] -= 1
      },
      withText(state.draft, text),
    )

  const proposal = proposalOf(world, state)
  if (proposal !== null && !proposal.some((change) => isRedLine(world, own, change)))
    moves.set('accept', take(proposal))
  for (const text of textsToTable(world, state)) {
    const answer = answerOf(world, state, text, proposal)
    const gain = gainOfText(world, state, text)
    const accepted = () =>
      finish(
        (g) => {
          if (gain < 0) g.trust -= 1
          if (gain >= 4) g.trust += 1
          for (const seat of ['russia', 'usa'] as const) if (falls(seat, text)) g.face[seat] -= 1
        },
        withText(state.draft, text),
      )
    const after = {
      proposal: () => take(text),
      accepted,
      'red-line': () =>
        finish((g) => {
          g.temper += 1
          g.trust -= 1
        }),
      insult: () =>
        finish((g) => {
          g.temper += 1
        }),
      'better-text': () => finish(() => {}),
      refused: () => finish(() => {}),
    }
    moves.set(written(text), after[answer]())
  }
  moves.set(
    'ask',
    finish((g) => {
      if (g.trust < 2) g.trust += 1
    }),
  )
  if (state.temper > 0)
    moves.set(
      'ease',
      finish((g) => {
        g.temper -= 1
        if (state.temper >= 2) g.face[own] -= 1
      }),
    )
  moves.set(
    'press',
    finish((g) => {
      g.temper += 1
      g.trust -= 1
    }),
  )
  if (state.face[own] > 0 && state.face[theirs] < 2)
    moves.set(
      'bridge',
      finish((g) => {
        g.face[own] -= 1
        g.face[theirs] += 1
      }),
    )
  if (state.face[own] < 2)
    moves.set(
      'gallery',
      finish((g) => {
        g.face[own] += 1
        g.temper += 1
      }),
    )
  // Never below calm.
  moves.set('adjourn', afterSession({ ...state, temper: Math.max(0, state.temper - world.cools) }))
  moves.set('walk', flat(19, -2))
  const settled = settledIn(state.draft)
  const noRedLine = (seat: SeatId) => !settled.some((change) => isRedLine(world, seat, change))
  if (
    where >= 6 &&
    settled.length >= 3 &&
    noRedLine(own) &&
    noRedLine(theirs) &&
    wouldPutNameTo(world, state, state.draft)
  )
    for (const form of ['treaty', 'protocol', 'declaration'] as const)
      moves.set(`sign ${form}`, { ...state, where: 'press', form })
  return moves
}
