import { describe, expect, it } from 'vitest'
import { atlasRuns, EMPTY_DESK } from '../../src/store/class-desk.ts'
import { createGameStore } from '../../src/store/game-store.ts'
import type { KeptRun } from '../../src/store/runs.ts'
import { openShelf } from '../../src/store/shelf.ts'
import { screenOf } from '../../src/store/state.ts'
import { DEAL_CODE } from '../classroom/handed-in.ts'
import { storage } from './storage.ts'

const RUN: KeptRun = { code: DEAL_CODE, chair: 'usa', ending: 10, decisions: 9, worth: { russia: 13, usa: 12 } }
const OF = { runs: [RUN], worlds: { russia: '', usa: DEAL_CODE } }

describe('the class debrief in the store', () => {
  it('stays as it was left while a run is stepped through, and is kept on no shelf', () => {
    const kept = storage()
    const shelf = openShelf(() => kept)
    const store = createGameStore(shelf)
    const { actions } = store.getState()
    actions.open('class')
    actions.debriefClass({ text: `Heron-12 ${DEAL_CODE}`, part: 'summits', isNamed: true })
    expect(actions.study(DEAL_CODE)).toBeNull()
    expect(screenOf(store.getState())).toBe('analysis')
    actions.close()
    expect(screenOf(store.getState())).toBe('class')
    expect(store.getState().classDesk).toMatchObject({ part: 'summits', isNamed: true })
    expect(createGameStore(shelf).getState().classDesk).toEqual(EMPTY_DESK)
  })
  it('lends its runs to the atlas, from which closing leads back', () => {
    const store = createGameStore(openShelf(() => storage()))
    const { actions } = store.getState()
    actions.open('class')
    actions.openAtlasOf(OF)
    expect(screenOf(store.getState())).toBe('atlas')
    expect(store.getState().gaze).toMatchObject({ chair: 'usa', runs: [], lines: null, chosen: null })
    expect(atlasRuns(store.getState())).toEqual([RUN])
    actions.close()
    expect(screenOf(store.getState())).toBe('class')
    expect(atlasRuns(store.getState())).toEqual([])
    actions.close()
    expect(screenOf(store.getState())).toBe('assigning')
  })
  it('leaves the atlas its own runs where that is opened by itself', () => {
    const store = createGameStore(openShelf(() => storage()))
    const { actions } = store.getState()
    actions.openAtlasOf(OF)
    actions.open('atlas')
    expect(store.getState().atlasOf).toBeNull()
  })
  it('is empty after everything was erased', () => {
    const store = createGameStore(openShelf(() => storage()))
    store.getState().actions.debriefClass({ text: DEAL_CODE })
    store.getState().actions.eraseAll()
    expect(store.getState().classDesk).toEqual(EMPTY_DESK)
  })
})
