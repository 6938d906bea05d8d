import { describe, expect, it } from 'vitest'
import { russia } from '../../src/i18n/en/speech/russia.ts'
import { usa } from '../../src/i18n/en/speech/usa.ts'

const banks: Readonly<Record<'russia' | 'usa', Readonly<Record<string, string>>>> = { russia, usa }

const tempers = ['calm', 'tense', 'sharp', 'brink']
const temperaments = ['cautious', 'proud', 'steady']
const reasons = ['far', 'near', 'lean', 'spent', 'heat']
const clauses = ['scope', 'nationals', 'numbers', 'evidence', 'offlimits', 'verification', 'relief']
const answers = ['gain', 'grudging', 'better', 'insult', 'redline', 'refused']
const replies = ['taken', 'ease', 'press', 'bridge', 'gallery', 'adjourn']
const forms = ['sign-treaty', 'sign-protocol', 'sign-declaration']
const own = ['silent', 'line-1', 'line-2', 'warm', 'channel', 'capital', 'lakeside', 'host', 'retract']
const says = [...own, 'joint', 'credit', 'claim'].map((kind) => `say-${kind}`)
const kinds = [...answers, ...replies, ...forms, ...says, 'ask', 'walk', 'breakdown', 'greeting', 'resume']

/** Most words in one breath; a line for any temper must also suit the tense room in which a summit begins. */
const BREATH: Readonly<Record<string, number>> = { any: 24, calm: 28, tense: 24, sharp: 18, brink: 12 }
const least = (temper: string) => (temper === 'sharp' || temper === 'brink' ? 5 : 8)

/** Words no line may hold: blocs and verdicts, worn images, machine words, and what the two heads never say. */
const BANNED = [
  /\b(the russians|the americans|the west|the free world|our partners)\b/i,
  /\b(hackers?|cybercriminals?|bad actors?|rogues?|regimes?|puppets?|oligarchs?|cowboys?|guilty)\b/i,
  /\b(bears?|thaw|reset|chess|cold war|cyber ?war)\b/i,
  /\b(wins?|won|loses?|lost|defeat(s|ed)?)\b/i,
  /\b(landscape|framework|robust|leverage|stakeholders?|navigate|delicate balance|testament)\b/i,
  /\b(crucial|pivotal|unprecedented|in good faith|make no mistake|let us be clear|history will judge)\b/i,
  /\b(frankly|with respect|impossible|technically)\b/i,
]

/** Words as a reader counts them: pieces with a letter or a figure in them. */
const count = (text: string) => text.split(/\s+/).filter((piece) => /[\p{L}\p{N}]/u.test(piece)).length

const oneOf = (words: readonly string[]) => `(?:any|${words.join('|')})`
const subject = `(?:any|expanded|final|(?:${clauses.join('|')})(?:-[a-e])?)`
const GRAMMAR = new RegExp(
  `^(?:${kinds.join('|')}) ${subject} ${oneOf(reasons)} ${oneOf(temperaments)} ${oneOf(tempers)}(?: [2-9])?$`,
)

/** Tags every delegation must have a line for. */
const required = [
  ...answers.flatMap((kind) => tempers.map((temper) => `${kind} any any any ${temper}`)),
  ...['gain', 'grudging', 'refused'].flatMap((kind) =>
    ['calm 2', 'tense 2'].map((temper) => `${kind} any any any ${temper}`),
  ),
  ...reasons.flatMap((reason) =>
    ['any', 'any 2', 'sharp', 'brink'].map((temper) => `refused any ${reason} any ${temper}`),
  ),
  ...clauses.flatMap((clause) => ['gain', 'grudging', 'ask'].map((kind) => `${kind} ${clause} any any any`)),
  ...clauses.map((clause) => `refused ${clause} far any any`),
  ...temperaments.flatMap((one) => [
    `refused any far ${one} any`,
    `refused any near ${one} any`,
    `press any any ${one} any`,
  ]),
  ...replies.flatMap((kind) => ['any', 'tense', 'sharp', 'brink'].map((temper) => `${kind} any any any ${temper}`)),
  ...[...forms, ...says, 'walk', 'breakdown', 'greeting'].flatMap((kind) =>
    ['any', 'any 2'].map((n) => `${kind} any any any ${n}`),
  ),
  ...['expanded', 'final'].flatMap((session) => ['any', 'any 2'].map((n) => `resume ${session} any any ${n}`)),
]

/** Options that one delegation can never sign, and those a better text for both exists for. */
const named = {
  russia: [
    'redline scope-e',
    'redline nationals-e',
    'redline numbers-e',
    'redline offlimits-e',
    'redline relief-e',
  ].concat(['better evidence-d', 'better evidence-e', 'better verification-e']),
  usa: ['redline scope-a', 'redline numbers-a', 'redline relief-a', 'better nationals-e', 'better relief-e'].concat([
    'better evidence-d',
    'better evidence-e',
    'better verification-e',
    'better offlimits-e',
  ]),
}

describe.each(['russia', 'usa'] as const)('what the head of %s says', (seat) => {
  const lines = Object.entries(banks[seat])
  const keys = new Set(lines.map(([key]) => key))

  it('is tagged by the grammar, further lines counted on from the first', () => {
    for (const [key] of lines) {
      expect(key).toMatch(GRAMMAR)
      const [, stem, number] = /^(.*) (\d)$/.exec(key) ?? []
      if (stem !== undefined) expect(keys, key).toContain(number === '2' ? stem : `${stem} ${Number(number) - 1}`)
      const [kind, , reason] = key.split(' ')
      if (reason !== 'any') expect(kind, key).toBe('refused')
    }
  })

  it('can be said in one breath', () => {
    for (const [key, text] of lines) {
      const temper = key.split(' ')[4] ?? ''
      expect(count(text), `${key}: ${text}`).toBeLessThanOrEqual(BREATH[temper] ?? 0)
      expect(count(text), `${key}: ${text}`).toBeGreaterThanOrEqual(least(temper))
    }
  })

  it('has a line for every answer at every temper, every reason, every clause and every move', () => {
    expect(lines.length).toBeGreaterThanOrEqual(400)
    expect(required.filter((key) => !keys.has(key))).toEqual([])
    expect(named[seat].filter((tag) => !keys.has(`${tag} any any any`))).toEqual([])
  })

  it('holds no banned word, no sign the messages would read as their own, no double space', () => {
    for (const [key, text] of lines) {
      for (const banned of BANNED) expect(text, key).not.toMatch(banned)
      expect(text, key).not.toMatch(/[{}'"“”<>#]| {2}|^\s|\s$|\n/)
      expect(text, key).toMatch(/^\p{Lu}.*[.?]$/u)
    }
  })

  it('names clauses only where its tag names one', () => {
    const clauseWords = /sixty days|two files|sixteen sectors|hospital|indictment|ambassador|sanctions|Article 61/i
    const loose = lines.filter(([key]) => key.split(' ')[1] === 'any' && !key.startsWith('say-'))
    expect(loose.filter(([, text]) => clauseWords.test(text)).map(([key]) => key)).toEqual([])
  })
})

describe('the two delegations', () => {
  const sizes = (measure: (bank: Readonly<Record<string, string>>) => number) => [measure(russia), measure(usa)]
  const within = (measured: readonly number[], share: number) =>
    expect(Math.max(...measured) / Math.min(...measured)).toBeLessThanOrEqual(1 + share)

  it('speak as often, of every kind, and at the same length', () => {
    within(
      sizes((bank) => Object.keys(bank).length),
      0.1,
    )
    within(
      sizes((bank) => count(Object.values(bank).join(' '))),
      0.1,
    )
    for (const kind of kinds.filter((one) => one !== 'redline' && one !== 'better'))
      within(
        sizes((bank) => Object.keys(bank).filter((key) => key.startsWith(`${kind} `)).length),
        0.1,
      )
  })

  it('never say the same line twice', () => {
    const all = [...Object.values(russia), ...Object.values(usa)].map((text) => text.toLowerCase())
    expect(all.filter((text, at) => all.indexOf(text) !== at)).toEqual([])
  })
})
