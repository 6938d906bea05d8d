import { describe, expect, it } from 'vitest'
import { geneva } from '../../src/content/geneva.ts'
import { type Advice, adviseAtTable } from '../../src/delegates/advisers.ts'
import { adviceTitle, adviceWhy } from '../../src/i18n/advice.ts'
import { game } from '../../src/i18n/en/game.ts'
import { compile } from '../../src/rules/game.ts'
import { keyOf, type Outlook, outlooksOf } from '../../src/rules/outlook.ts'
import { SEATS, type Seat } from '../../src/rules/scenario.ts'
import { isSummit, openSummit, play } from '../../src/rules/summit.ts'
import { viewOf } from '../../src/rules/view.ts'
import { anyWorld, chanceOf } from '../rules/chance.ts'

type Card = Advice & { readonly outlook: Outlook }

const cheap = (texts: readonly Outlook[]) => texts.filter(({ ownGain }) => ownGain >= -2)
const even = (texts: readonly Outlook[]) => texts.filter(({ accepted, of }) => 2 * accepted >= of)
const both = ({ ownGain, of, theirTotal }: Outlook) => ownGain * of + theirTotal
const odds = ({ ownGain, accepted }: Outlook) => ownGain * accepted

/** What a sentence claims, said again in figures: the card, all candidates, and those that are on no other card. */
const CLAIMS: {
  readonly [key: string]: (card: Outlook, all: readonly Outlook[], left: readonly Outlook[]) => boolean
} = {
  'advice.why.envoy.gift': (card, all) => cheap(all).every((one) => one.theirTotal <= card.theirTotal),
  'advice.why.envoy.trade': (card, all) =>
    card.ownGain > 0 && cheap(all).every((one) => one.theirTotal <= card.theirTotal),
  'advice.why.envoy.demand': (card, all) =>
    card.theirTotal < 0 && cheap(all).every((one) => one.theirTotal <= card.theirTotal),
  'advice.why.counsel.gift': (card, all) => even(all).every((one) => both(one) <= both(card)),
  'advice.why.counsel.trade': (card) => card.ownGain > 0 && card.theirTotal >= 0 && even([card]).length === 1,
  'advice.why.counsel.demand': (card) => card.theirTotal < 0 && even([card]).length === 1,
  'advice.why.counsel.next': (card, _, left) => even(left).every((one) => both(one) <= both(card)),
  'advice.why.hardliner.most': (card, all) => all.every((one) => odds(one) <= odds(card)),
  'advice.why.hardliner.none': (card, all) => all.every((one) => one.ownGain <= card.ownGain || one.accepted === 0),
  'advice.why.hardliner.next': (card, _, left) => left.every((one) => odds(one) <= odds(card)),
  'advice.hardliner.demand': ({ ownGain }) => ownGain > 0,
  'advice.hardliner.hold': ({ ownGain, theirTotal }) => ownGain <= 0 && theirTotal < 0,
}

describe.each(SEATS)('%s: the words of a card', (seat) => {
  it('claim no more than its figures bear out', () => {
    const chair = SEATS.indexOf(seat) as Seat
    const chance = chanceOf(70 + chair)
    const met = new Set<string>()
    for (let match = 0; match < 14; match++) {
      let summit = openSummit(compile(geneva, anyWorld(chance, chair)))
      while (summit.outcome === null) {
        const view = viewOf(summit)
        const outlooks = outlooksOf(geneva, view)
        const cards = adviseAtTable(geneva, view, outlooks)
        const texts = cards.filter((card): card is Card => card.move.do === 'table')
        const all = outlooks.texts.filter(({ better }) => better === null)
        for (const card of texts) {
          const others = texts.filter((one) => one !== card).map(({ outlook }) => keyOf(outlook.text))
          const left = all.filter(({ text }) => !others.includes(keyOf(text)))
          for (const key of [adviceTitle(card), adviceWhy(card)]) {
            met.add(key)
            expect(CLAIMS[key]?.(card.outlook, all, left) ?? true, `${key} ${keyOf(card.outlook.text)}`).toBe(true)
          }
        }
        for (const card of cards)
          expect(Object.keys(game)).toEqual(expect.arrayContaining([adviceTitle(card), adviceWhy(card)]))
        const stay = view.legal.filter(({ do: kind }) => !['walk', 'adjourn', 'sign'].includes(kind))
        const next = play(
          summit,
          chance.below(3) > 0 ? (cards[chance.below(3)]?.move ?? chance.pick(stay)) : chance.pick(stay),
        )
        if (!isSummit(next)) throw new Error(next)
        summit = next
      }
    }
    const rare = ['advice.hardliner.hold']
    expect(Object.keys(CLAIMS).filter((key) => !met.has(key) && !rare.includes(key))).toEqual([])
  })
})
