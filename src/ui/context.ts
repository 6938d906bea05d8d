import { createContext } from 'preact'
import { useContext, useLayoutEffect, useReducer, useRef } from 'preact/hooks'
import type { Debrief } from '../analysis/debrief.ts'
import type { GameKey, LanguageId, StartKey } from '../i18n/languages.ts'
import type { Say } from '../i18n/say.ts'
import type { Banks } from '../i18n/speech.ts'
import type { Keeper } from '../platform/offline.ts'
import type { View } from '../rules/view.ts'
import type { GameState, GameStore } from '../store/game-store.ts'
import { type Playing, playingOf } from '../store/state.ts'
import type { AskSurvey } from '../workers/known-surveys.ts'

/** What every panel can reach: the store, and the words of the chosen language. */
export interface Table {
  readonly store: GameStore
  readonly say: Say<StartKey>
  readonly lang: LanguageId
  readonly sums: Sums
  readonly keeper: Keeper
}

/** Sums that take their time, done beside the page. */
export interface Sums {
  /** What is to be learnt from a summit that is over; null for one that is not. */
  readonly debrief: (view: View) => Promise<Debrief | null>
  /** What is within reach in a run, told as it is found; gives what ends it. */
  readonly survey: AskSurvey
}
export const TableContext = createContext<Table | null>(null)

/** Words of the game screens: they are loaded after the title. */
export interface GameWords {
  readonly say: Say<GameKey>
  readonly banks: Banks
}
export const WordsContext = createContext<GameWords | null>(null)

function present<T>(value: T | null, name: string): T {
  if (value === null) throw new Error(`${name} is used outside its provider`)
  return value
}

export const useTable = (): Table => present(useContext(TableContext), 'TableContext')
export const useWords = (): GameWords => present(useContext(WordsContext), 'WordsContext')
export const useActions = () => useTable().store.getState().actions

/** Follows one value of the store. Select primitives or references, never a fresh object. */
export function useGame<T>(select: (state: GameState) => T): T {
  const { store } = useTable()
  const [, again] = useReducer((n: number) => n + 1, 0)
  const value = select(store.getState())
  const last = useRef({ select, value })
  last.current = { select, value }
  useLayoutEffect(() => {
    const check = () => {
      if (!Object.is(last.current.select(store.getState()), last.current.value)) again(0)
    }
    check() // a change between render and effect is not lost
    return store.subscribe(check)
  }, [store])
  return value
}

/** The match on the screen, running or the tutorial's; game screens are only shown while there is one. */
export const usePlaying = (): Playing => present(useGame(playingOf), 'a running match')
