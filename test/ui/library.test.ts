import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CARD_GROUPS, cards } from '../../src/content/cards.ts'
import { inGroups } from '../../src/ui/library/groups.ts'
import { nextTab } from '../../src/ui/library/tabs.tsx'
import { search } from '../../src/ui/parts/search.ts'

describe('the index of facts', () => {
  const groups = inGroups(cards)

  it('has five groups, and every card stands in one of them once', () => {
    expect(groups.map(({ group }) => group)).toEqual(CARD_GROUPS)
    const listed = groups.flatMap((each) => each.cards.map(({ id }) => id))
    expect(listed.sort()).toEqual(cards.map(({ id }) => id).sort())
  })

  it('gives no group fewer than five cards, nor more than a third of all', () => {
    for (const each of groups) {
      expect(each.cards.length, each.group).toBeGreaterThanOrEqual(5)
      expect(each.cards.length, each.group).toBeLessThanOrEqual(cards.length / 3)
    }
  })

  it('goes by the day within a group, the dossier’s order on one day', () => {
    for (const { cards: list } of groups) {
      for (const [index, card] of list.slice(1).entries()) {
        const before = list[index] ?? card
        expect(before.when <= card.when, card.id).toBe(true)
        if (before.when === card.when) expect(cards.indexOf(before)).toBeLessThan(cards.indexOf(card))
      }
    }
  })

  it('puts under “after” nothing that was before the summit', () => {
    expect(groups.at(-1)?.cards.filter(({ when }) => when <= '2021-06-16')).toEqual([])
  })

  it('leaves out a group of which nothing was found', () => {
    expect(inGroups([{ group: 'law', when: '1999' } as const]).map(({ group }) => group)).toEqual(['law'])
    expect(inGroups([])).toEqual([])
  })
})

describe('a search', () => {
  const find = (texts: readonly string[], asked: string) => search(texts, (text) => [text], asked)

  it('finds words in any order, in part, and whatever their case', () => {
    expect(find(['A suspect in Swiss custody', 'Sixteen sectors'], 'CUSTODY suspec')).toEqual([
      'A suspect in Swiss custody',
    ])
  })

  it('wants every word, in any of the texts of one thing', () => {
    const found = search([1, 2], (n) => (n === 1 ? ['Treaty', 'of 1999'] : ['Treaty']), 'treaty 1999')
    expect(found).toEqual([1])
  })

  it('takes letters with and without accents for the same, and both apostrophes', () => {
    expect(find(['Communiqué'], 'communique')).toHaveLength(1)
    expect(find(['communique'], 'COMMUNIQUÉ')).toHaveLength(1)
    expect(find(['Russia’s offer'], "russia's")).toHaveLength(1)
    expect(find(['Ёлка'], 'елка')).toHaveLength(1)
  })

  it('finds everything when nothing is asked, and nothing for words that stand nowhere', () => {
    expect(find(['a', 'b'], '  ')).toEqual(['a', 'b'])
    expect(find(['a', 'b'], 'c')).toEqual([])
  })

  it('gives a part of the list in its order, and every text finds itself', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.string(), (texts, asked) => {
        const found = find(texts, asked)
        expect(found).toEqual(texts.filter((text) => found.includes(text)))
        for (const text of texts) expect(find(texts, text)).toContain(text)
      }),
    )
  })
})

describe('the tabs', () => {
  it('go round with the arrows, and to the ends with Home and End', () => {
    expect(nextTab('ArrowRight', 4, 5, 'ltr')).toBe(0)
    expect(nextTab('ArrowLeft', 0, 5, 'ltr')).toBe(4)
    expect(nextTab('Home', 3, 5, 'ltr')).toBe(0)
    expect(nextTab('End', 1, 5, 'ltr')).toBe(4)
  })

  it('follow the direction of the page', () => {
    expect(nextTab('ArrowLeft', 0, 5, 'rtl')).toBe(1)
    expect(nextTab('ArrowRight', 0, 5, 'rtl')).toBe(4)
  })

  it('leave every other key alone', () => {
    for (const key of ['Enter', ' ', 'Tab', 'ArrowDown', 'a']) expect(nextTab(key, 2, 5, 'ltr')).toBeNull()
  })
})
