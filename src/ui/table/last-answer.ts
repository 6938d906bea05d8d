import { useMemo } from 'preact/hooks'
import { dialogue } from '../../i18n/speech.ts'
import type { ToldAnswer } from '../../rules/answer.ts'
import { acrossFrom, type ClauseId } from '../../rules/scenario.ts'
import type { Tell } from '../../rules/tell.ts'
import type { Remembered } from '../../rules/view.ts'
import type { Playing } from '../../store/state.ts'
import { usePlaying, useWords } from '../context.ts'

/** What the other side said to one decision. */
export interface Told {
  readonly made: Remembered
  readonly line: string | null
  readonly answer: ToldAnswer | null
  /** What their hands said to it. */
  readonly tell: Tell | null
  /** The clause they named when they were asked. */
  readonly named: ClauseId | null
  /** Their mandate, where the back channel has told it. */
  readonly learnt: string | null
}

/** Every decision so far with what was said to it, first to last, in a match (the one on the screen). */
export function useTold(playing: Pick<Playing, 'view' | 'seed'> = usePlaying()): readonly Told[] {
  const { view, seed } = playing
  const { banks } = useWords()
  return useMemo(() => {
    const bank = banks[acrossFrom(view.chair)]
    return dialogue(view, banks, seed).map((key, index): Told => {
      const made = view.remembered[index] as Remembered
      const told = <F extends (typeof made.facts)[number]['fact']>(fact: F) =>
        made.facts.find((one): one is Extract<typeof one, { fact: F }> => one.fact === fact)
      return {
        made,
        line: key === null ? null : (bank[key] ?? null),
        answer: told('answered')?.answer ?? null,
        tell: told('tell')?.tell ?? null,
        named: told('named')?.clause ?? null,
        learnt: told('mandate-learnt')?.mandate ?? null,
      }
    })
  }, [view, banks, seed])
}
