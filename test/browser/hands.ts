import type { Page } from '@playwright/test'
import { game } from '../../src/i18n/en/game.ts'
import type { Move, Text } from '../../src/rules/move.ts'
import { parseMove } from '../../src/rules/notation.ts'
import { CLAUSES, FORMS } from '../../src/rules/scenario.ts'
import { decided, exposed, onScreen } from './page.ts'

/** One way to make moves on the page. */
export interface Hand {
  choose(page: Page, index: number): Promise<void>
  table(page: Page, text: Text): Promise<void>
  small(page: Page, move: SmallMove): Promise<void>
  sign(page: Page, form: number): Promise<void>
  confirm(page: Page): Promise<void>
  goOn(page: Page): Promise<void>
}

const KEYS = {
  accept: 'a',
  ask: 'q',
  ease: 'e',
  press: 'p',
  bridge: 'b',
  gallery: 'g',
  adjourn: 'j',
  walk: 'w',
} as const
type SmallMove = keyof typeof KEYS

/** The choices of arrival, recess and press conference in the order of their cards. */
const CHOICES = [
  ['silent', 'line 1', 'line 2', 'warm'],
  ['channel', 'capital', 'lakeside', 'host', 'retract'],
  ['joint', 'credit', 'claim'],
] as const

export const byKeyboard: Hand = {
  choose: (page, index) => page.keyboard.press(`${index + 1}`),
  async table(page, text) {
    await page.keyboard.press('d')
    await page.getByRole('radiogroup').first().waitFor()
    for (const { clause, option } of text) {
      await page.keyboard.press(`${CLAUSES.indexOf(clause) + 1}`)
      await page.keyboard.press(option)
    }
    await page.keyboard.press('t')
  },
  small: (page, move) => page.keyboard.press(KEYS[move]),
  async sign(page, form) {
    await page.keyboard.press('s')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press(`${form + 1}`)
  },
  async confirm(page) {
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
  },
  goOn: (page) => page.keyboard.press('Enter'),
}

/** Mouse or finger: `press` is a click or a tap. */
export function byPointer(press: (page: Page, selector: string, nth?: number) => Promise<void>): Hand {
  const small = async (page: Page, selector: string) => {
    if (!(await page.locator(selector).isVisible())) {
      await press(page, `.table-bar button:has-text("${game['table.small-moves']}")`)
    }
    await press(page, selector)
  }
  return {
    choose: (page, index) => press(page, '.choice-do', index),
    async table(page, text) {
      await press(page, '[data-draft]:visible')
      for (const { clause, option } of text) {
        await press(page, `[aria-labelledby="board-${clause}"] [role="radio"][aria-label^="${option}:"]`)
      }
      await press(page, '.board-do .button-brass')
    },
    small: (page, move) => (move === 'accept' ? press(page, '.table-accept') : small(page, `.table-move-${move}`)),
    async sign(page, form) {
      await small(page, '.table-move-sign')
      await press(page, '.table-form', form)
    },
    confirm: (page) => press(page, 'dialog[open] .dialog-yes'),
    goOn: (page) => press(page, 'main .button-brass'),
  }
}

async function make(page: Page, hand: Hand, move: Move, line: string): Promise<void> {
  const choices = CHOICES.find((list) => (list as readonly string[]).includes(line))
  if (choices !== undefined) return hand.choose(page, (choices as readonly string[]).indexOf(line))
  if (move.do === 'table') return hand.table(page, move.text)
  if (move.do === 'sign') return hand.sign(page, FORMS.indexOf(move.form))
  return hand.small(page, move.do as SmallMove)
}

/**
 * Plays moves in notation, `;` between them, from the dossier to the screen they lead to, past the votes; says yes where
 * the game asks twice.
 */
export async function playLine(page: Page, hand: Hand, moves: string, to = 'ending'): Promise<void> {
  await hand.goOn(page)
  await onScreen(page, 'arrival')
  await playMoves(page, hand, moves, to)
}

/** The same from the arrival on. */
export async function playMoves(page: Page, hand: Hand, moves: string, to = 'ending'): Promise<void> {
  for (const [index, line] of moves.split('; ').entries()) {
    const parsed = parseMove(line)
    if (!parsed.ok) throw new Error(`not a move: ${line}`)
    await make(page, hand, parsed.value, line)
    const asked = page.locator('dialog[open] .dialog-row')
    await Promise.race([decided(page, index + 1), asked.waitFor({ timeout: 30_000 }).catch(() => undefined)])
    if ((await exposed(page)).decisions <= index) await hand.confirm(page)
    await decided(page, index + 1)
  }
  if ((await exposed(page)).screen === 'ratification') {
    if (await page.getByRole('button', { name: game['votes.skip'] }).isVisible()) await page.keyboard.press('Escape')
    await page.getByRole('button', { name: game['votes.read'] }).waitFor()
    await hand.goOn(page)
  }
  await onScreen(page, to)
}
