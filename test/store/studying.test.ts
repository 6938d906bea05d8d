import { beforeEach, describe, expect, it } from 'vitest'
import { createGameStore, type GameStore } from '../../src/store/game-store.ts'
import { openShelf } from '../../src/store/shelf.ts'
import { screenOf } from '../../src/store/state.ts'
import { storage } from './storage.ts'

let store: GameStore
const studied = () => {
  const now = store.getState().studied
  if (now === null) throw new Error('the board is closed')
  return now
}

beforeEach(async () => {
  const kept = storage()
  store = createGameStore(openShelf(() => kept))
  const { actions } = store.getState()
  actions.begin({ seed: 7 }, 'russia')
  actions.enterVilla()
  await actions.send({ do: 'warm' })
  await actions.send({ do: 'ask' })
  await actions.send({ do: 'walk' })
})

describe('stepping through a run', () => {
  it('begins where the last decision was made', () => {
    store.getState().actions.study()
    expect(studied()).toMatchObject({ at: 2, variation: null })
    expect(studied().playing.view).toMatchObject({ decisions: 2, statement: 2, end: null })
    expect(studied().whole.view.end?.ending).toBe(19)
  })

  it('shows the run after so many decisions, and stops at its first and its last', () => {
    const { study, studying } = store.getState().actions
    study()
    studying.goTo(1)
    expect(studied().playing.view).toMatchObject({ act: 'restricted', decisions: 1 })
    studying.goTo(Number.NEGATIVE_INFINITY)
    expect(studied().playing.view).toMatchObject({ act: 'arrival', decisions: 0 })
    studying.goTo(99)
    expect([studied().at, studied().playing.view.end?.ending]).toEqual([3, 19])
  })

  it('goes along other moves and back, and the run stays as it is', () => {
    const { study, studying } = store.getState().actions
    study()
    studying.goTo(1)
    studying.vary([{ do: 'press' }, { do: 'walk' }])
    expect(studied()).toMatchObject({ at: 1, variation: { made: 0 } })
    studying.along(1)
    expect(studied().playing.view.remembered.at(-1)?.move).toEqual({ do: 'press' })
    studying.along(9)
    expect(studied().variation?.made).toBe(2)
    expect(studied().playing.view.end?.ending).toBe(studied().variation?.whole.view.end?.ending)
    studying.back()
    expect(studied()).toMatchObject({ at: 1, variation: null, playing: { view: { decisions: 1 } } })
    expect(studied().whole.view.remembered.map(({ move }) => move.do)).toEqual(['warm', 'ask', 'walk'])
  })

  it('leaves a variation for any decision of the run', () => {
    const { study, studying } = store.getState().actions
    study()
    studying.vary([{ do: 'press' }])
    studying.goTo(0)
    expect(studied()).toMatchObject({ at: 0, variation: null })
  })

  it('takes a run that has not ended, too', async () => {
    const { actions } = store.getState()
    actions.begin({ seed: 8 }, 'usa')
    actions.study()
    expect([studied().at, studied().whole.view.end]).toEqual([0, null])
    actions.close()
    await actions.send({ do: 'silent' })
    actions.study()
    expect([studied().at, studied().whole.view.decisions]).toEqual([0, 1])
  })

  it('has the minutes of the run on the board, not of the one that waits', () => {
    const { begin, code, study, minutes } = store.getState().actions
    const studiedCode = code()
    begin({ seed: 8 }, 'usa')
    study(studiedCode)
    expect(minutes('2021-06-16')).toContain('[Seed "7"]')
  })

  it('does nothing while the board is closed', () => {
    const { study, close, studying } = store.getState().actions
    study()
    close()
    studying.goTo(0)
    studying.vary([{ do: 'press' }])
    expect(store.getState().studied).toBeNull()
    expect(screenOf(store.getState())).not.toBe('analysis')
  })
})
