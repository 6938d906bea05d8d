import { describe, expect, it } from 'vitest'
import { geneva } from '../../src/content/geneva.ts'
import { ADVISERS, adviseAtTable } from '../../src/delegates/advisers.ts'
import { recommend } from '../../src/delegates/recommend.ts'
import { game } from '../../src/i18n/en/game.ts'
import { sayer } from '../../src/i18n/say.ts'
import { compile } from '../../src/rules/game.ts'
import { formatMove, formatText } from '../../src/rules/notation.ts'
import { findOutlook, type Outlook, outlooksOf } from '../../src/rules/outlook.ts'
import { type Scenario, SEATS, type Seat } from '../../src/rules/scenario.ts'
import { isSummit, openSummit, play, type Summit } from '../../src/rules/summit.ts'
import { type View, viewOf } from '../../src/rules/view.ts'
import { anyWorld, type Chance, chanceOf } from '../rules/chance.ts'
import { answerOf, gainOfText, isRedLine, type PlainState, type PlainWorld } from '../rules/plain-rules.ts'
import { gameNamed, moveOf, summitAt, textOf } from '../rules/scene.ts'

const at = (place: number, draft = '-------', trust = 1, temper = 1) =>
  `${place} ${draft} trust=${trust} temper=${temper} face=1/1 line=0`
const cardsOf = (view: View) => adviseAtTable(geneva, view, outlooksOf(geneva, view))

/** Summits met on the way to the final session with accepted texts now and then, one after each decision. */
function* summitsMet(chair: Seat, games: number): Generator<Summit> {
  for (let game = 0; game < games; game++) {
    const chance = chanceOf(game * 2 + chair)
    let summit = openSummit(compile(geneva, anyWorld(chance, chair)))
    while (summit.outcome === null) {
      yield summit
      summit = step(summit, chance)
    }
  }
}
function step(summit: Summit, chance: Chance): Summit {
  const view = viewOf(summit)
  const stay = view.legal.filter(({ do: kind }) => kind !== 'walk' && (kind !== 'adjourn' || chance.below(10) === 0))
  const kind = chance.pick([...new Set(stay.map((move) => move.do))])
  const likely = kind === 'table' ? outlooksOf(geneva, view).texts.filter(({ accepted }) => accepted > 0) : []
  const text = likely.length > 0 ? chance.pick(likely).text : null
  const move = text === null ? chance.pick(stay.filter((one) => one.do === kind)) : ({ do: 'table', text } as const)
  const next = play(summit, move)
  if (!isSummit(next)) throw new Error(next)
  return next
}

/** The readings left as worlds of the plain reading of the rule book. */
function supposedBy(view: View): PlainWorld[] {
  const theirs = view.chair === 'russia' ? 'usa' : 'russia'
  return view.readings.map(({ mandate, temperament }) => {
    const their = geneva.mandates[theirs][mandate]?.id ?? ''
    return {
      chair: view.chair,
      mandate: view.chair === 'russia' ? { russia: view.mandate, usa: their } : { russia: their, usa: view.mandate },
      temperament: geneva.temperaments[temperament]?.id ?? '',
      posture: their,
      ...{ event: 0, leak: false, votes: 0, cools: 0, silence: 0 },
    }
  })
}
const stateOf = (view: View): PlainState => ({
  where: view.statement ?? 'arrival',
  form: null,
  ...{ draft: view.draft, trust: view.trust, temper: view.temper, face: view.face, line: view.line },
})

describe.each(SEATS)('%s: the outlook of a text', (seat) => {
  const chair = SEATS.indexOf(seat) as Seat

  it('is the share of readings left that would accept it, and the mean of what it gains them', () => {
    const chance = chanceOf(5)
    for (const summit of summitsMet(chair, 8)) {
      const view = viewOf(summit)
      const { texts } = outlooksOf(geneva, view)
      const tabled = view.legal.filter(({ do: kind }) => kind === 'table')
      expect(texts.map(({ text }) => `table ${formatText(text)}`)).toEqual(tabled.map(formatMove))
      for (let tried = 0; tried < 10 && texts.length > 0; tried++) {
        const outlook = chance.pick(texts)
        const worlds = supposedBy(view)
        const state = stateOf(view)
        const answers = worlds.map((world) => answerOf(world, state, outlook.text, view.proposal?.text ?? null))
        const gains = worlds.map((world) => gainOfText(world, state, outlook.text))
        expect(outlook.of).toBe(view.readings.length)
        expect(outlook.accepted).toBe(answers.filter((kind) => kind === 'accepted' || kind === 'proposal').length)
        expect(outlook.theirGain).toBeCloseTo(gains.reduce((sum, gain) => sum + gain, 0) / gains.length)
        expect(outlook.redLines).toBe(answers.filter((kind) => kind === 'red-line').length)
        expect(worlds.some((world) => outlook.text.some((change) => isRedLine(world, seat, change)))).toBe(false)
      }
    }
  })

  it('names a price that holds: what happens lies within it', () => {
    const chance = chanceOf(6)
    const off: string[] = []
    for (const summit of summitsMet(chair, 20)) {
      const view = viewOf(summit)
      const { texts } = outlooksOf(geneva, view)
      for (let tried = 0; tried < 5 && texts.length > 0; tried++) {
        const outlook = chance.pick(texts)
        const next = play(summit, { do: 'table', text: outlook.text })
        if (!isSummit(next) || next.outcome !== null) continue
        off.push(...priceOff(view, next, outlook))
      }
    }
    expect([...new Set(off)]).toEqual([])
  })
})

/** Where what came of a text lies outside the price that was shown; facts of the same decision, no recess in between. */
function priceOff(view: View, next: Summit, outlook: Outlook): string[] {
  const facts = next.decisions.at(-1)?.facts ?? []
  const upTo = facts.findIndex(({ fact }) => fact === 'event')
  const now = upTo < 0 ? facts : facts.slice(0, upTo)
  const moved = (gauge: 'trust' | 'temper') => {
    const fact = now.find((one) => one.fact === gauge)
    return fact !== undefined && 'from' in fact && typeof fact.from === 'number' ? Number(fact.to) - fact.from : 0
  }
  const face = (own: boolean) => {
    const fact = now.find((one) => one.fact === 'face' && (one.seat === view.seat) === own)
    return fact?.fact === 'face' ? fact.to - fact.from : 0
  }
  const kind = now.find((fact) => fact.fact === 'answered')?.answer.kind
  const within = ([least, most]: readonly [number, number], value: number) => least <= value && value <= most
  const off: string[] = []
  if (kind === 'accepted' || kind === 'proposal') {
    if (!within(outlook.trust, moved('trust')))
      off.push(`trust ${view.trust}: ${outlook.trust} was shown, ${moved('trust')} came`)
    if (outlook.ownFace !== face(true))
      off.push(`own face ${view.face[view.seat]}: ${outlook.ownFace} was shown, ${face(true)} came`)
    if (outlook.theirFace !== face(false)) off.push(`their face: ${outlook.theirFace} was shown, ${face(false)} came`)
  } else if (!within(outlook.temper, moved('temper')))
    off.push(`temper: ${outlook.temper} was shown, ${moved('temper')} came`)
  return off
}

/** The first text that is greatest by an aim, apart from those already on a card. */
function firstBest(
  texts: readonly Outlook[],
  taken: readonly string[],
  aim: (outlook: Outlook) => number | null,
): Outlook | null {
  let best: { outlook: Outlook; value: number } | null = null
  for (const outlook of texts) {
    const value = aim(outlook)
    if (value === null || taken.includes(formatText(outlook.text))) continue
    if (best === null || value > best.value) best = { outlook, value }
  }
  return best?.outlook ?? null
}

describe.each(SEATS)('%s: the three cards', (seat) => {
  const chair = SEATS.indexOf(seat) as Seat

  it('each holds the text that its adviser looks for', () => {
    let drafted = 0
    for (const summit of summitsMet(chair, 20)) {
      const view = viewOf(summit)
      const outlooks = outlooksOf(geneva, view)
      const cards = adviseAtTable(geneva, view, outlooks)
      expect(cards.map(({ adviser }) => adviser)).toEqual(view.statement === null ? [] : ADVISERS)
      const texts = outlooks.texts.filter(({ better }) => better === null)
      const ready = view.act === 'final' && view.willing === true && view.worth > view.fallback
      if (ready && texts.every(({ ownGain }) => ownGain <= 0)) {
        expect(new Set(cards.map(({ move }) => move.do))).toEqual(new Set(['sign']))
        continue
      }
      const share = ({ accepted, of }: Outlook) => accepted / of
      const aims = {
        envoy: (one: Outlook) => (one.ownGain >= -2 ? one.theirTotal : null),
        counsel: (one: Outlook) => (share(one) >= 0.5 ? one.ownGain * one.of + one.theirTotal : null),
        hardliner: (one: Outlook) => one.ownGain * one.accepted,
      }
      const bias = { envoy: -10, counsel: 0, hardliner: 20 }
      const taken: string[] = []
      for (const { adviser, move, share: shown, outlook } of cards) {
        const best = firstBest(texts, taken, aims[adviser])
        expect(view.legal.map(formatMove)).toContain(formatMove(move))
        if (best === null) {
          const take = view.proposal?.acceptable === true && (outlooks.proposal?.ownGain ?? -1) >= 0
          expect(move.do).toBe(take ? 'accept' : ready ? 'sign' : 'ask')
          continue
        }
        drafted++
        taken.push(formatText(best.text))
        expect(move).toEqual({ do: 'table', text: best.text })
        expect(outlook).toEqual(best)
        const percent = Math.round(100 * share(best)) + (best.theirGain < 0 ? bias[adviser] : 0)
        expect(shown).toBe(Math.max(0, Math.min(100, percent)))
      }
    }
    expect(drafted).toBeGreaterThan(150)
  })

  it('know no more than the view: worlds that look alike get the same cards', () => {
    for (let rest = 0; rest < 27; rest++) {
      const world = { ...anyWorld(chanceOf(rest), chair), mandates: [1, 1] as const }
      const same = { ...world, event: (world.event + 1) % 6, leak: !world.leak, votes: (world.votes + 1) % 3 }
      const cards = [world, same].map((one) => {
        const summit = play(openSummit(compile(geneva, one)), { do: 'silent' })
        return isSummit(summit) ? JSON.stringify(cardsOf(viewOf(summit))) : ''
      })
      expect(cards[0]).toBe(cards[1])
    }
  })
})

describe('by hand', () => {
  const game = gameNamed({ chair: 'usa', own: 'victims', their: 'sovereignty' })

  it('the hardliner asks, the envoy gives, counsel trades', () => {
    const cards = cardsOf(viewOf(summitAt(game, at(1))))
    const [envoy, counsel, hardliner] = cards.map(({ outlook }) => outlook)
    expect(envoy?.ownGain).toBeGreaterThanOrEqual(-2)
    expect(hardliner?.ownGain).toBeGreaterThan(envoy?.ownGain ?? 0)
    expect((counsel?.accepted ?? 0) / 9).toBeGreaterThanOrEqual(0.5)
  })
  it('a demand is one whose mean gain to them is below 0', () => {
    const view = viewOf(summitAt(game, at(1)))
    const outlook = findOutlook(outlooksOf(geneva, view), textOf('scope=d'))
    expect(outlook?.theirGain).toBeLessThan(0)
    expect(outlook?.ownGain).toBe(6) // weight 2 x 3
  })
  it('the order of two clauses does not matter', () => {
    const outlooks = outlooksOf(geneva, viewOf(summitAt(game, at(1))))
    const [one, two] = [textOf('scope=c')[0], textOf('numbers=c')[0]]
    expect(findOutlook(outlooks, [two, one])).toEqual(findOutlook(outlooks, [one, two]))
    expect(findOutlook(outlooks, [two, one])).not.toBeNull()
  })
  it('all three say sign, each the form they believe in, when nothing is left to win', () => {
    const justice = gameNamed({ chair: 'usa', own: 'justice', their: 'sovereignty', temperament: 'cautious' })
    const view = viewOf(summitAt(justice, '8 d--c-d- trust=3 temper=3 face=1/1 line=0'))
    const signed = { ...view, willing: true, worth: 20 }
    const none = { texts: [], proposal: null }
    expect(adviseAtTable(geneva, signed, none).map(({ move }) => formatMove(move))).toEqual([
      'sign treaty',
      'sign protocol',
      'sign declaration',
    ])
    expect(adviseAtTable(geneva, { ...signed, worth: 12 }, none).map(({ move }) => formatMove(move))).toEqual([
      'ask',
      'ask',
      'ask',
    ])
  })
})

describe('from rules version 2 the advisers', () => {
  const justice = { chair: 'usa', own: 'justice', their: 'sovereignty', temperament: 'cautious' } as const
  const adviceAt = (line: string, scenario: Scenario) => {
    const view = viewOf(summitAt(gameNamed(justice, scenario), line))
    return { view, stances: adviseAtTable(scenario, view, outlooksOf(scenario, view)).map(({ stance }) => stance) }
  }
  const late = { ...geneva, signAtLast: true }
  const DRAFT = 'bbdccdd trust=3 temper=1 face=1/1 line=0'

  it('say sign at the last statement, for a text of that statement can no longer be signed', () => {
    const { view, stances } = adviceAt(`8 ${DRAFT}`, late)
    expect([view.willing, view.worth > view.fallback]).toEqual([true, true])
    expect(stances).toEqual(['sign', 'sign', 'sign'])
    expect(adviceAt(`8 ${DRAFT}`, geneva).stances).not.toContain('sign')
  })
  it('go on to amend before it', () => {
    expect(adviceAt(`7 ${DRAFT}`, late).stances).toEqual(adviceAt(`7 ${DRAFT}`, geneva).stances)
  })
})

describe.each(SEATS)('%s: at arrival, recess and press conference', (seat) => {
  it('each adviser recommends one legal choice with a reason', () => {
    const chair = SEATS.indexOf(seat) as Seat
    const met = { arrival: 0, recess: 0, press: 0 }
    for (const summit of summitsMet(chair, 40)) {
      const view = viewOf(summit)
      const all = recommend(geneva, view)
      if (view.act !== 'arrival' && view.act !== 'recess' && view.act !== 'press') {
        expect(all).toEqual([])
        continue
      }
      met[view.act]++
      expect(all.map(({ adviser }) => adviser)).toEqual(ADVISERS)
      for (const { move, reason } of all) {
        expect(view.legal.map(formatMove)).toContain(formatMove(move))
        expect(reason).not.toBe('')
      }
    }
    expect(met.press).toBeGreaterThan(0)
  })
  it('the arrival is: warm words, silence, a pledge on the clause that weighs more', () => {
    const own = seat === 'usa' ? 'victims' : 'parity'
    const summit = openSummit(gameNamed({ chair: seat, own, their: seat === 'usa' ? 'parity' : 'victims' }))
    const line = seat === 'usa' ? 'line 1' : 'line 2' // off-limits 3 to scope 2; numbers 3 to nationals 2
    expect(recommend(geneva, viewOf(summit)).map(({ move }) => move)).toEqual([
      moveOf('warm'),
      moveOf('silent'),
      moveOf(line),
    ])
  })
  it('in the recess nobody recommends what is of no use, and the reason is true of the room', () => {
    const chair = SEATS.indexOf(seat) as Seat
    const met = new Set<string>()
    const rooms = [...summitsMet(chair, 60)].map((summit) => viewOf(summit)).filter(({ act }) => act === 'recess')
    const tempers = [0, 1, 2, 3].flatMap((temper) => [0, 1, 2].map((own) => ({ temper, own })))
    for (const room of rooms) {
      for (const { temper, own } of tempers) {
        for (const readings of [room.readings, room.readings.slice(0, 1)]) {
          const view = { ...room, temper, face: { ...room.face, [seat]: own }, readings }
          const all = recommend(geneva, view)
          expect(all.map(({ adviser }) => adviser)).toEqual(ADVISERS)
          for (const { move, reason } of all) {
            met.add(reason)
            expect(view.legal.map(formatMove)).toContain(formatMove(move))
            if (move.do === 'channel') expect(new Set(readings.map(({ mandate }) => mandate)).size).toBeGreaterThan(1)
            if (move.do === 'capital') expect(own).toBeLessThan(2)
            if (reason === 'cool-down') expect(temper).toBe(2)
            if (reason === 'at-the-brink') expect(temper).toBe(3)
          }
        }
      }
    }
    expect([...met].sort()).toEqual([
      ...['at-the-brink', 'cool-down', 'fill-open', 'learn-mandate', 'line-is-broken', 'line-is-safe'],
      ...['quiet-walk', 'stand-straight'],
    ])
  })
  it('the words count as the rules do: two hard words from sharp, one from the brink, and more votes are no win yet', () => {
    const say = (key: keyof typeof game, adviser: string) => sayer(game, 'en')(key, { adviser })
    expect(say('because.cool-down', 'counsel')).toContain('Two hard words more')
    expect(say('because.at-the-brink', 'counsel')).toContain('One hard word more')
    expect(say('because.same-words', 'hardliner')).toContain('We have more votes than they.')
  })
})
