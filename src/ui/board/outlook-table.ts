import type { Change, Text } from '../../rules/move.ts'
import { keyOf, type Outlook, type Outlooks } from '../../rules/outlook.ts'
import { OPTIONS } from '../../rules/scenario.ts'

/** Outlooks by text: a board asks for many. */
export type OutlookTable = ReadonlyMap<string, Outlook>

export const outlookTable = (outlooks: Outlooks): OutlookTable =>
  new Map(outlooks.texts.map((outlook) => [keyOf(outlook.text), outlook]))

/** One step to a text that more readings accept and that still gains us something. */
export interface Neighbour {
  readonly change: Change
  readonly outlook: Outlook
}

const isBetter = (one: Outlook, other: Outlook): boolean =>
  one.accepted !== other.accepted ? one.accepted > other.accepted : one.ownGain > other.ownGain

/** The best one-step neighbour of a text with a higher accepted share and own gain above 0, or null. */
export function betterNeighbour(table: OutlookTable, text: Text): Neighbour | null {
  const now = table.get(keyOf(text))
  let best: Neighbour | null = null
  for (const { clause, option } of text) {
    for (const step of [-1, 1]) {
      const moved = OPTIONS[OPTIONS.indexOf(option) + step]
      if (moved === undefined) continue
      const change = { clause, option: moved }
      const outlook = table.get(keyOf(text.map((one) => (one.clause === clause ? change : one)) as unknown as Text))
      if (now === undefined || outlook === undefined || outlook.better !== null) continue
      if (outlook.accepted <= now.accepted || outlook.ownGain <= 0) continue
      if (best === null || isBetter(outlook, best.outlook)) best = { change, outlook }
    }
  }
  return best
}
