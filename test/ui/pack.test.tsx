// @vitest-environment happy-dom
import { type ComponentChild, render } from 'preact'
import { describe, expect, it } from 'vitest'
import { NEWEST_RULES, scenarioOf } from '../../src/content/scenarios.ts'
import { LANGUAGES, type LanguageId } from '../../src/i18n/languages.ts'
import { sayer } from '../../src/i18n/say.ts'
import { ENDINGS } from '../../src/rules/outcomes.ts'
import { redLinesOf } from '../../src/rules/red-lines.ts'
import { type Scenario, SEATS, type SeatId, seatOf } from '../../src/rules/scenario.ts'
import { Answers } from '../../src/ui/pack/answers.tsx'
import { READ_DOWN } from '../../src/ui/pack/endings-sheet.tsx'
import { Guide } from '../../src/ui/pack/guide.tsx'
import { minutesOf, PLANS } from '../../src/ui/pack/plans.ts'
import { LEVELS, type Level, type Printing, printingOf } from '../../src/ui/pack/printing.ts'
import { Role } from '../../src/ui/pack/role.tsx'
import { SESSIONS, TURNS } from '../../src/ui/pack/turns.ts'

const scenario = scenarioOf(NEWEST_RULES)
const LANGS = Object.keys(LANGUAGES) as LanguageId[]

async function printed(lang: LanguageId, level: Level, by: Scenario = scenario, seed = 7): Promise<Printing> {
  const [game, pack] = await Promise.all([LANGUAGES[lang].game(), LANGUAGES[lang].pack()])
  return printingOf(sayer(game, lang), sayer(pack, lang), lang, { seed, level }, by)
}

function shown(sheet: ComponentChild): HTMLElement {
  const root = document.createElement('div')
  render(sheet, root)
  return root
}

const headingsOf = (root: HTMLElement) => [...root.querySelectorAll('h3')].map(({ textContent }) => textContent)

/** All words of a sheet, those of neighbouring cells apart. */
function wordsOf(root: Node): string[] {
  if (root.nodeType === 3) return (root.textContent ?? '').split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word))
  return [...root.childNodes].flatMap(wordsOf)
}

/** Every pair of mandates that a world can hold. */
const PAIRS = scenario.mandates.russia.flatMap((_, russia) =>
  scenario.mandates.usa.map((_, usa) => [russia, usa] as const),
)

describe.each(LANGS)('the role sheets in %s', (lang) => {
  it.each(LEVELS)('of the level %s have the same parts and equal length', async (level) => {
    const printing = await printed(lang, level)
    for (const mandates of PAIRS) {
      const of = { ...printing, world: { ...printing.world, mandates } }
      const sheets = SEATS.map((chair) => shown(<Role printing={of} chair={chair} />))
      const [russia = 0, usa = 0] = sheets.map((sheet) => wordsOf(sheet).length)
      expect(Math.min(russia, usa) / Math.max(russia, usa), `${mandates}: ${russia} and ${usa} words`).toBeGreaterThan(
        0.9,
      )
      expect(headingsOf(sheets[0] as HTMLElement)).toEqual(headingsOf(sheets[1] as HTMLElement))
      expect(headingsOf(sheets[0] as HTMLElement)).toHaveLength(7)
    }
  })

  it('are shorter in the easy level, with the same parts', async () => {
    const [full, easy] = await Promise.all(LEVELS.map((level) => printed(lang, level)))
    const [long, short] = [full, easy].map((printing) => shown(<Role printing={printing as Printing} chair="usa" />))
    expect(wordsOf(short as HTMLElement).length).toBeLessThan(wordsOf(long as HTMLElement).length)
    expect(headingsOf(short as HTMLElement)).toEqual(headingsOf(long as HTMLElement))
  })

  it('and the sheets for play by hand hold no figure of their own', async () => {
    const words = Object.entries(await LANGUAGES[lang].pack())
    const own = words.filter(([key]) => /^pack\.(role|answers|observer|rubric)\./.test(key))
    expect(own.length).toBeGreaterThan(80)
    expect(own.filter(([, text]) => /\d/.test(text.replace(/\{[^{}]*\}/g, '')))).toEqual([])
  })
})

/** The scenario with every number that a sheet tells made another one. */
const OTHER: Scenario = {
  ...scenario,
  fallback: 71,
  thresholds: { ...scenario.thresholds, generous: 72, lineBonus: 73 },
  adjournCools: 5,
  mandates: {
    russia: scenario.mandates.russia.map((mandate) => ({ ...mandate, weights: mandate.weights.map((w) => w + 10) })),
    usa: scenario.mandates.usa.map((mandate) => ({ ...mandate, weights: mandate.weights.map((w) => w + 20) })),
  },
  homeGroups: {
    russia: scenario.homeGroups.russia.map((group) => ({ ...group, needs: 81 })),
    usa: scenario.homeGroups.usa.map((group) => ({ ...group, needs: 82 })),
  },
}

/** The figures in the table of a role sheet: what a clause weighs, and what each of its options is worth. */
const tableOf = (root: HTMLElement) =>
  [...root.querySelectorAll('.sheet-weighed tbody tr')].map((row) => ({
    weight: Number(row.querySelector('td')?.textContent),
    worths: [...row.querySelectorAll('b')].map(({ textContent }) => Number(textContent?.replace('−', '-'))),
    red: [...row.querySelectorAll('td')].flatMap((cell, at) => (cell.querySelector('.sheet-cross') ? [at - 1] : [])),
  }))

describe('the figures of the sheets', () => {
  const cases = [scenario, OTHER].flatMap((by) => SEATS.map((chair) => [by.fallback, chair, by] as const))

  it.each(cases)('are those of the scenario: fallback %i, chair %s', async (_, chair: SeatId, by) => {
    const printing = await printed('en', 'full', by)
    const mandate = by.mandates[chair][printing.world.mandates[seatOf(chair)]]
    const red = redLinesOf(by, chair, mandate?.id ?? '')
    expect(tableOf(shown(<Role printing={printing} chair={chair} />))).toEqual(
      by.clauses.map(({ id, values }, index) => {
        const weight = mandate?.weights[index] ?? 0
        const lines = red.filter(({ clause }) => clause === id).map(({ option }) => 'abcde'.indexOf(option))
        return { weight, worths: values[chair].map((value) => value * weight), red: lines }
      }),
    )
  })

  it('follow the scenario wherever they are told', async () => {
    const printing = await printed('en', 'full', OTHER)
    const text = (sheet: ComponentChild) => wordsOf(shown(sheet)).join(' ')
    const role = text(<Role printing={printing} chair="russia" />)
    const answers = text(<Answers printing={printing} />)
    expect(role).toContain('is worth 71 to you')
    expect(role).toContain('needs 81')
    for (const told of [
      '72 or more',
      'Add 73',
      'falls 5 steps',
      '81 81 81',
      '82 82 82',
      '71 100%',
      '(draft 71)',
      '69',
    ]) {
      expect(answers).toContain(told)
    }
    expect(text(<Guide printing={printing} />)).toContain('A text worth less than 71')
  })
})

describe('play by hand', () => {
  it('lets the seats speak in turn and open the sessions in turn, as often as the rules say', () => {
    const spoken = SESSIONS.map((session) => TURNS.filter((turn) => turn.session === session).map(({ seat }) => seat))
    expect(spoken.map(({ length }) => length)).toEqual([4, 6, 6])
    expect(spoken.map(([first]) => first)).toEqual(['russia', 'usa', 'russia'])
    for (const seats of spoken) expect(seats.every((seat, at) => at === 0 || seat !== seats[at - 1])).toBe(true)
    expect(TURNS.map(({ number }) => number)).toEqual(Array.from({ length: 16 }, (_, at) => at + 1))
  })

  it('finds every ending in the table, once', () => {
    expect([...READ_DOWN].sort((a, b) => a - b)).toEqual(ENDINGS)
  })
})

describe('the lesson plans', () => {
  it('take 20, 45 and 90 minutes', () => {
    expect(PLANS.map(minutesOf)).toEqual([20, 45, 90])
  })
})
