import { describe, expect, it } from 'vitest'
import { cards } from '../../src/content/cards.ts'
import { endingSources } from '../../src/content/endings.ts'
import { terms } from '../../src/content/glossary.ts'
import { sources } from '../../src/content/sources.ts'
import { cards as cardWords } from '../../src/i18n/en/cards.ts'
import { cases } from '../../src/i18n/en/cases.ts'
import { choices } from '../../src/i18n/en/choices.ts'
import { clauses } from '../../src/i18n/en/clauses.ts'
import { endings } from '../../src/i18n/en/endings.ts'
import { events } from '../../src/i18n/en/events.ts'
import { glossary } from '../../src/i18n/en/glossary.ts'
import { people } from '../../src/i18n/en/people.ts'
import { read, type Words, within } from './reading.ts'

const files: Readonly<Record<string, Words>> = { cardWords, cases, choices, clauses, endings, events, glossary, people }
const all = Object.values(files).flatMap((words) => Object.entries(words))
const endingNumbers = Array.from({ length: 20 }, (_, i) => i + 1)
const clauseIds = ['scope', 'nationals', 'numbers', 'evidence', 'offlimits', 'verification', 'relief']
const inventedNames = /Ozerskaya|Bikchurin|Verstova|Marchbanks|Tillery|Bellerose|Bivetti/

const named = (pattern: RegExp) => all.filter(([, text]) => pattern.test(text)).map(([key]) => key)

describe('sources', () => {
  const used = new Set<string>([
    ...cards.flatMap((card) => card.sources),
    ...Object.values(endingSources).flatMap((list) => [...list]),
    ...terms.flatMap((term) => ('sources' in term ? term.sources : [])),
  ])

  it('exist where they are named, and are named where they exist', () => {
    expect([...used].sort()).toEqual(Object.keys(sources).sort())
  })

  it('have a name, a quality and, where known, a date', () => {
    for (const [id, source] of Object.entries(sources)) {
      expect(source.by, id).not.toBe('')
      expect(['P', 'M', 'O'], id).toContain(source.quality)
      if ('date' in source) expect(source.date, id).toMatch(/^\d{4}(-\d\d(-\d\d)?)?$/)
      if ('url' in source) expect(URL.canParse(source.url), id).toBe(true)
    }
  })
})

describe('fact cards', () => {
  it('are thirty-two or more, each with a day, sources and a title of seven words at most', () => {
    expect(cards.length).toBeGreaterThanOrEqual(32)
    expect(new Set(cards.map(({ id }) => id)).size).toBe(cards.length)
    for (const card of cards) {
      expect(card.when, card.id).toMatch(/^\d{4}-\d\d-\d\d$/)
      if ('until' in card) expect(card.until > card.when, card.id).toBe(true)
      expect(card.sources.length, card.id).toBeGreaterThan(0)
      within(cardWords, `card.${card.id}.title`, 2, 7)
    }
  })

  it('lie two and two on the desk', () => {
    expect(cards.length % 2).toBe(0)
  })

  it('begin with the six that matter most', () => {
    const six = ['offer-and-answer', 'two-laws', 'pipeline', 'espionage-apart', 'treaty-of-1999', 'who-asked-whom']
    expect(cards.slice(0, 6).map(({ id }) => id)).toEqual(six)
  })

  it('have one body of fifty words at most, or two lines of like length, forty-five each, where contested', () => {
    for (const { id, contested } of cards) {
      const sides = contested ? ['moscow', 'washington'] : ['body']
      for (const side of sides) within(cardWords, `card.${id}.${side}`, 20, contested ? 45 : 50)
      if (!contested) continue
      const [a = 0, b = 0] = sides.map((side) => read(cardWords, `card.${id}.${side}`).length)
      expect(Math.min(a, b) / Math.max(a, b), id).toBeGreaterThanOrEqual(0.8)
    }
  })

  it('print the article’s slips corrected', () => {
    const text = Object.values(cardWords).join('\n')
    expect(text).toMatch(/nine federal agencies and about 100 companies/)
    expect(text).not.toMatch(
      /more than 100 (private )?companies|clear penalties|company,? (called )?Nobelium|last winter/i,
    )
    expect(text).toMatch(/Nobelium is no company/)
    expect(text).toMatch(/at more than 150 organisations in at least 24 countries/)
    expect(read(cardWords, 'card.largest-attack.body')).toMatch(
      /14 February 2021: “I think from a software engineering/,
    )
  })

  it('leave no words without a card', () => {
    const expected = cards.flatMap(({ id, contested }) =>
      ['title', ...(contested ? ['moscow', 'washington'] : ['body'])].map((part) => `card.${id}.${part}`),
    )
    expect(Object.keys(cardWords).sort()).toEqual(expected.sort())
  })
})

describe('endings', () => {
  it.each(endingNumbers)('no. %i has its page, its facts and its sources', (n) => {
    for (const part of ['name', 'headline', 'deck']) within(endings, `ending.${n}.${part}`, 1, 20)
    within(endings, `ending.${n}.headline`, 3, 8)
    within(endings, `ending.${n}.story`, 70, 110)
    within(endings, `ending.${n}.history`, 30, 70)
    within(endings, `ending.${n}.precedent`, 12, 45)
    expect(read(endings, `ending.${n}.story`).split('\n\n')).toHaveLength(2)
    expect(endingSources[n as keyof typeof endingSources].length).toBeGreaterThan(1)
  })

  it('quote nobody in the invented stories', () => {
    for (const n of endingNumbers) expect(read(endings, `ending.${n}.story`)).not.toMatch(/[“”]/)
  })
})

describe('clauses, moves and leaks', () => {
  it('name every option in short, two or three words and fourteen signs at most, none twice', () => {
    const shorts = clauseIds.flatMap((id) =>
      [...'abcde'].map((letter) => read(clauses, `option.${id}-${letter}.short`)),
    )
    expect(shorts.filter((short) => short.length > 14 || !/^\S+( \S+){1,2}$/.test(short))).toEqual([])
    expect(new Set(shorts).size).toBe(shorts.length)
  })

  it('name every clause and option, six words at most, thirty in the long form', () => {
    for (const id of clauseIds) {
      read(clauses, `clause.${id}`)
      within(clauses, `clause.${id}.what`, 4, 16)
      for (const letter of 'abcde') {
        within(clauses, `option.${id}-${letter}`, 2, 6)
        within(clauses, `option.${id}-${letter}.long`, 8, 30)
      }
    }
  })

  it('give every move a short label, its price in twelve words and its use', () => {
    const moves =
      'silent line-1 line-2 warm channel capital lakeside host retract joint credit claim ask ease press bridge ' +
      'gallery adjourn sign walk accept'
    for (const move of moves.split(' ')) {
      within(choices, `move.${move}`, 1, 4)
      within(choices, `move.${move}.does`, 3, 12)
      within(choices, `move.${move}.what`, 8, 36)
    }
    for (const line of ['line-1', 'line-2'])
      for (const seat of ['russia', 'usa']) within(choices, `move.${line}.${seat}`, 1, 4)
  })

  it('tell leaks in forty words', () => {
    for (const key of ['leak.yes', 'leak.no']) within(events, key, 20, 40)
  })
})

describe('the cast', () => {
  it('is seven people in four roles, each with a name and a line', () => {
    const cast = ['ozerskaya', 'bikchurin', 'verstova', 'marchbanks', 'tillery', 'bellerose', 'bivetti']
    for (const id of cast) {
      read(people, `person.${id}`)
      within(people, `person.${id}.who`, 8, 30)
    }
    for (const role of ['envoy', 'counsel', 'hardliner', 'host']) read(people, `role.${role}`)
    for (const id of ['sovereignty', 'parity', 'relief', 'victims', 'justice', 'stability'])
      within(people, `mandate.${id}.what`, 8, 20)
  })
})

describe('the wording', () => {
  it('has no straight quotes and no markup', () => {
    expect(named(/['"<>{}]/)).toEqual([])
  })

  it('quotes nobody who is invented', () => {
    expect(named(inventedNames).filter((key) => /[“”]/.test(all.find(([other]) => other === key)?.[1] ?? ''))).toEqual(
      [],
    )
  })

  it('avoids what the house does not say', () => {
    const avoided =
      'hackers?|cybercriminals?|bad actors?|rogue|regime|puppets?|oligarchs?|cowboys?|bears?|thaw|reset|' +
      'chess|Cold War|landscape|framework|robust|stakeholders?|navigate|testament|crucial|pivotal|unprecedented|' +
      'in good faith|make no mistake|wins?|loses?|defeats?|guilty'
    const inTheTheory = ['term.win-set.name'] // Putnam’s word
    expect(named(new RegExp(`\\b(${avoided})\\b`, 'i'))).toEqual(inTheTheory)
    expect(named(/\b[Tt]he (Russians|Americans)\b/)).toEqual([])
  })
})
