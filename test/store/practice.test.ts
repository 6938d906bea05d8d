import { beforeEach, describe, expect, it } from 'vitest'
import { createGameStore, type GameStore } from '../../src/store/game-store.ts'
import { RUNS_KEY } from '../../src/store/runs.ts'
import { openShelf, type Shelf } from '../../src/store/shelf.ts'
import { screenOf } from '../../src/store/state.ts'
import { storage } from './storage.ts'

let shelf: Shelf
let store: GameStore
beforeEach(() => {
  const kept = storage()
  shelf = openShelf(() => kept)
  store = createGameStore(shelf)
})

/** Plays from Russia's chair to the walk-out at the first statement: two decisions, ending 19. */
async function walkOut(seed: number) {
  const { actions } = store.getState()
  actions.begin({ seed }, 'russia')
  actions.enterVilla()
  await actions.send({ do: 'silent' })
  await actions.send({ do: 'walk' })
}

describe('finished runs', () => {
  it('are kept with ending, decisions and worth, and are there at the next visit', async () => {
    await walkOut(7)
    const [run] = store.getState().runs
    expect(run).toMatchObject({ chair: 'russia', ending: 19, decisions: 2, worth: { russia: 10, usa: 10 } })
    expect(createGameStore(shelf).getState().runs).toEqual([run])
  })

  it('are kept once, the newest last', async () => {
    await walkOut(7)
    await walkOut(8)
    await walkOut(7)
    const codes = store.getState().runs.map(({ code }) => code)
    expect(codes).toHaveLength(2)
    expect(codes[1]).toBe(store.getState().actions.code())
  })

  it('are forgotten one by one, but not by a tab that watches', async () => {
    await walkOut(7)
    await walkOut(8)
    const { actions, runs } = store.getState()
    actions.setWatching(true)
    actions.forgetRun(runs[0]?.code ?? '')
    expect(store.getState().runs).toEqual(runs)
    actions.setWatching(false)
    actions.forgetRun(runs[0]?.code ?? '')
    expect(store.getState().runs).toEqual([runs[1]])
    expect(createGameStore(shelf).getState().runs).toEqual([runs[1]])
  })

  it('are read again where another tab has changed them', async () => {
    const watching = createGameStore(shelf, false)
    await walkOut(7)
    expect(watching.getState().runs).toEqual([])
    watching.getState().actions.reloadRuns()
    expect(watching.getState().runs).toEqual(store.getState().runs)
  })

  it('can be played again in the same world, from either chair', async () => {
    await walkOut(7)
    const { actions } = store.getState()
    const code = actions.code()
    actions.begin({ seed: 9 }, 'russia')
    actions.againOf(code, 'usa')
    expect(store.getState().playing).toMatchObject({ seed: 7, chair: 'usa', view: { decisions: 0 } })
  })

  it('that cannot be read are laid aside, and the player is told', () => {
    shelf.set(RUNS_KEY, '{"game":"chess"}')
    const next = createGameStore(shelf)
    expect(next.getState()).toMatchObject({ runs: [], notices: ['runs-damaged'] })
    expect(shelf.get('reciprocity.save.aside.1')).toBe('{"game":"chess"}')
  })

  it('are erased with everything else', async () => {
    await walkOut(7)
    store.getState().actions.eraseAll()
    expect([store.getState().runs, shelf.get(RUNS_KEY)]).toEqual([[], null])
  })
})

describe('the analysis board', () => {
  it('opens over a run code and closes to what was there', async () => {
    await walkOut(7)
    const { actions } = store.getState()
    const code = actions.code()
    actions.toTitle()
    expect(actions.study(code)).toBeNull()
    expect(screenOf(store.getState())).toBe('analysis')
    expect(store.getState().studied?.whole.view.end?.ending).toBe(19)
    actions.close()
    expect(screenOf(store.getState())).toBe('title')
  })

  it('writes a code as we do, however it was typed, and has the minutes of its run', async () => {
    await walkOut(7)
    const { actions } = store.getState()
    const code = actions.code()
    const minutes = actions.minutes('2021-06-16')
    actions.begin({ seed: 9 }, 'usa')
    actions.enterCode('')
    actions.study(` ${code.toLowerCase().replace(/(...)/g, '$1-')}`)
    expect(store.getState()).toMatchObject({ studied: { code }, entering: null, playing: { seed: 9 } })
    expect([actions.code(), actions.minutes('2021-06-16')]).toEqual([code, minutes])
  })

  it('refuses a mistyped code and opens nothing', () => {
    expect(store.getState().actions.study('0123456789')).toEqual({ problem: 'mistyped' })
    expect(screenOf(store.getState())).toBe('title')
  })
})

describe('practice', () => {
  it('goes on from any decision of a run, and keeps nothing', async () => {
    await walkOut(7)
    const { actions } = store.getState()
    const before = { runs: store.getState().runs, playing: store.getState().playing }
    expect(actions.practising.begin(actions.code(), 1)).toBeNull()
    expect(screenOf(store.getState())).toBe('table')
    expect(store.getState().practised).toMatchObject({ from: 1, playing: { view: { decisions: 1 } } })
    await actions.send({ do: 'ask' })
    await actions.send({ do: 'walk' })
    actions.letGo()
    expect(screenOf(store.getState())).toBe('ending')
    expect(store.getState().runs).toEqual(before.runs)
    actions.practising.leave()
    expect(store.getState()).toMatchObject({ practised: null, playing: before.playing })
  })

  it('takes decisions back, not those it began after', async () => {
    await walkOut(7)
    const { actions } = store.getState()
    actions.practising.begin(actions.code(), 1)
    await actions.send({ do: 'ask' })
    await actions.send({ do: 'press' })
    actions.practising.undo()
    expect(store.getState().practised?.playing.view.remembered.map(({ move }) => move.do)).toEqual(['silent', 'ask'])
    actions.practising.undo()
    actions.practising.undo()
    expect(store.getState().practised?.playing.view.decisions).toBe(1)
  })

  it('begins again where it began, whatever came after', async () => {
    await walkOut(7)
    const { actions } = store.getState()
    actions.practising.begin(actions.code(), 1)
    await actions.send({ do: 'walk' })
    actions.practising.again()
    expect(store.getState().practised).toMatchObject({ from: 1, playing: { view: { decisions: 1 } } })
  })

  it('returns to the board it was opened from', async () => {
    await walkOut(7)
    const { actions } = store.getState()
    actions.study()
    actions.practising.begin(actions.code(), 0)
    expect(screenOf(store.getState())).toBe('dossier')
    actions.practising.leave()
    expect(screenOf(store.getState())).toBe('analysis')
  })

  it('leaves a running summit where it was', async () => {
    await walkOut(7)
    const { actions } = store.getState()
    const code = actions.code()
    actions.begin({ seed: 9 }, 'usa')
    actions.enterVilla()
    await actions.send({ do: 'warm' })
    actions.practising.begin(code, 0)
    actions.enterVilla()
    await actions.send({ do: 'silent' })
    actions.practising.leave()
    expect(store.getState().playing).toMatchObject({ seed: 9, view: { decisions: 1, chair: 'usa' } })
  })
})
