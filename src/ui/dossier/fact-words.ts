import type { cards, FactCard } from '../../content/cards.ts'
import type { GameKey, LanguageId } from '../../i18n/languages.ts'
import type { Say } from '../../i18n/say.ts'
import { writeDate } from '../parts/dates.ts'

export type Card = (typeof cards)[number]
export type Contested = Extract<Card, { contested: true }>['id']
export type Plain = Extract<Card, { contested: false }>['id']

/** The day or days a fact speaks of, as they are written in a language. */
export function factDay(say: Say<GameKey>, lang: LanguageId, { when, until }: FactCard): string {
  const from = writeDate(lang, when)
  return until === undefined ? from : say('dossier.span', { from, until: writeDate(lang, until) })
}

/** All that is written on a card: title, day, and its one body or the two official lines, Moscow first. */
export function factLines(say: Say<GameKey>, lang: LanguageId, card: Card): readonly string[] {
  const words = card.contested
    ? [say(`card.${card.id}.moscow`), say(`card.${card.id}.washington`)]
    : [say(`card.${card.id as Plain}.body`)]
  return [say(`card.${card.id}.title`), factDay(say, lang, card), ...words]
}
