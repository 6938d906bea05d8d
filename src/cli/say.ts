import { cli } from '../i18n/en/cli.ts'
import { game } from '../i18n/en/game.ts'
import { start } from '../i18n/en/start.ts'
import { type Args, sayer } from '../i18n/say.ts'
import type { ClauseId, OptionId } from '../rules/scenario.ts'

const words = { ...start, ...game, ...cli } as const

/** Every sentence and word the command line can print. */
export type CliKey = keyof typeof words

/** Says a message of the command line or of the game, in English. */
export const say = sayer(words, 'en')

/** Says a message whose key is made of ids, such as `mandate.justice`; a key that is missing is our bug. */
export function word(key: string, args?: Args): string {
  if (!Object.hasOwn(words, key)) throw new Error(`no words for ${key}`)
  return say(key as CliKey, args)
}

const either = new Intl.ListFormat('en', { type: 'disjunction' })
const all = new Intl.ListFormat('en', { type: 'conjunction' })

/** A list as people say it: `0, 1 or 2`, `--own and --their`. */
export const oneOf = (items: readonly string[]): string => either.format(items).replace(', or ', ' or ')
export const allOf = (items: readonly string[]): string => all.format(items).replace(', and ', ' and ')

/** The short wording of an option. */
export const optionWords = (clause: ClauseId, option: OptionId): string => say(`option.${clause}-${option}`)
