import { CARD_GROUPS, type CardGroup, type FactCard } from '../../content/cards.ts'

/** Cards on one subject. */
export interface Group<C> {
  readonly group: CardGroup
  readonly cards: readonly C[]
}

/** Cards by what they are about, in the order of `CARD_GROUPS`, each group by day; a group without cards is left out. */
export function inGroups<C extends Pick<FactCard, 'group' | 'when'>>(cards: readonly C[]): readonly Group<C>[] {
  return CARD_GROUPS.map((group) => ({
    group,
    cards: cards
      .filter((card) => card.group === group)
      .sort((a, b) => (a.when < b.when ? -1 : a.when > b.when ? 1 : 0)),
  })).filter((each) => each.cards.length > 0)
}
