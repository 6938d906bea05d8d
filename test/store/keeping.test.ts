import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { createGameStore, type GameStore, SAVE_KEY } from '../../src/store/game-store.ts'
import { RUNS_KEY } from '../../src/store/runs.ts'
import { openShelf } from '../../src/store/shelf.ts'
import { areSaves, readSaves, slotKey } from '../../src/store/slots.ts'
import { storage } from './storage.ts'

let store: GameStore
let kept: Storage
beforeEach(async () => {
  kept = storage()
  store = createGameStore(openShelf(() => kept))
  const { actions } = store.getState()
  actions.begin({ seed: 7 }, 'usa')
  actions.enterVilla()
  await actions.send({ do: 'warm' })
})
const keeping = () => store.getState().actions.keeping

describe('a slot', () => {
  it('keeps the running summit and gives it back as it was', async () => {
    expect(keeping().keepIn(2)).toBe(true)
    await store.getState().actions.send({ do: 'ask' })
    store.getState().actions.begin({ seed: 8 }, 'russia')
    expect(keeping().takeFrom(2)).toBeNull()
    expect(store.getState().playing).toMatchObject({ seed: 7, chair: 'usa', view: { decisions: 1 } })
    expect(keeping().slots()[1]).toMatchObject({ state: 'kept', chair: 'usa', seed: 7, decisions: 1, ending: null })
    expect(JSON.parse(kept.getItem(SAVE_KEY) ?? '').match.seed).toBe(7)
  })

  it('that cannot be read says why, stays, and leaves the running summit alone', () => {
    kept.setItem(slotKey(1), 'rubbish')
    expect(keeping().slots()[0]).toEqual({ state: 'bad', problem: 'damaged' })
    expect(keeping().takeFrom(1)).toBe('damaged')
    expect(kept.getItem(slotKey(1))).toBe('rubbish')
    expect(store.getState().playing?.seed).toBe(7)
  })

  it('is not written by a tab that watches', () => {
    store.getState().actions.setWatching(true)
    expect(keeping().keepIn(1)).toBe(false)
    expect(keeping().clear(1)).toBe('watching')
    expect(keeping().takeFrom(1)).toBe('watching')
    expect(keeping().importSaves(keeping().exportSaves())).toBe('watching')
    expect(keeping().slots()[0]).toEqual({ state: 'empty' })
  })

  it('is forgotten with everything else', () => {
    keeping().keepIn(3)
    store.getState().actions.eraseAll()
    expect(
      keeping()
        .slots()
        .map(({ state }) => state),
    ).toEqual(['empty', 'empty', 'empty'])
  })
})

describe('the file of all saves', () => {
  it('carries running summit and slots to another browser', () => {
    keeping().keepIn(1)
    const other = createGameStore(openShelf(() => storage()))
    expect(other.getState().actions.keeping.importSaves(keeping().exportSaves())).toBeNull()
    expect(other.getState().playing).toMatchObject({ seed: 7, chair: 'usa' })
    expect(other.getState().actions.keeping.slots()[0]).toMatchObject({ state: 'kept', seed: 7 })
  })

  it('carries finished summits too, and adds them to those that are there', async () => {
    await store.getState().actions.send({ do: 'walk' })
    const [walked] = store.getState().runs
    const file = keeping().exportSaves()
    const other = createGameStore(openShelf(() => storage()))
    const { actions } = other.getState()
    actions.begin({ seed: 9 }, 'russia')
    await actions.send({ do: 'silent' })
    await actions.send({ do: 'walk' })
    const [own] = other.getState().runs
    expect(actions.keeping.importSaves(file)).toBeNull()
    expect(other.getState().runs).toEqual([walked, own])
    expect(actions.keeping.importSaves(file)).toBeNull()
    expect(other.getState().runs).toEqual([walked, own])
  })

  it('of the first format, which knew no finished summits, is still read', () => {
    keeping().keepIn(1)
    const { runs: _, assignments: __, ...old } = JSON.parse(keeping().exportSaves())
    const other = createGameStore(openShelf(() => storage()))
    expect(other.getState().actions.keeping.importSaves(JSON.stringify({ ...old, format: 1 }))).toBeNull()
    expect(other.getState()).toMatchObject({ playing: { seed: 7 }, runs: [] })
  })

  it('of the second format, which knew no assignments, is still read', () => {
    const { assignments: _, ...old } = JSON.parse(keeping().exportSaves())
    expect(areSaves(readSaves(JSON.stringify({ ...old, format: 2 })))).toBe(true)
  })

  it('is refused where a finished summit in it is not what its code comes to', async () => {
    await store.getState().actions.send({ do: 'walk' })
    const saves = JSON.parse(keeping().exportSaves())
    const altered = (change: object) => JSON.stringify({ ...saves, runs: [{ ...saves.runs[0], ...change }] })
    expect(areSaves(readSaves(altered({})))).toBe(true)
    for (const change of [{ ending: 1 }, { decisions: 5 }, { chair: 'russia' }, { worth: { russia: 30, usa: 30 } }])
      expect(readSaves(altered(change))).toBe('damaged')
    expect(readSaves(altered({ code: '7777777777777777' }))).toBe('damaged')
  })

  it('is taken whole or not at all', () => {
    keeping().keepIn(1)
    const saves = JSON.parse(keeping().exportSaves())
    expect(keeping().importSaves(JSON.stringify({ ...saves, slots: [null, null, 'rubbish'] }))).toBe('damaged')
    expect(keeping().importSaves('{"game":"chess"}')).toBe('foreign')
    expect(keeping().importSaves(JSON.stringify({ ...saves, format: 4 }))).toBe('newer')
    expect(keeping().slots()[0]).toMatchObject({ state: 'kept' })
  })

  it('leaves the slots as they were where there is no room', () => {
    keeping().keepIn(1)
    const file = keeping().exportSaves()
    keeping().clear(1)
    const put = kept.setItem
    kept.setItem = (key, text) => {
      if (key === slotKey(1)) throw new DOMException('full', 'QuotaExceededError')
      put(key, text)
    }
    expect(keeping().importSaves(file)).toBe('no-room')
    expect(kept.getItem(slotKey(1))).toBeNull()
  })

  it('leaves slots and finished summits as they were where there is no room for the summits', async () => {
    await store.getState().actions.send({ do: 'walk' })
    keeping().keepIn(1)
    const file = keeping().exportSaves()
    const smaller = storage()
    const other = createGameStore(openShelf(() => smaller))
    const put = smaller.setItem
    smaller.setItem = (key, text) => {
      if (key === RUNS_KEY) throw new DOMException('full', 'QuotaExceededError')
      put(key, text)
    }
    expect(other.getState().actions.keeping.importSaves(file)).toBe('no-room')
    expect([other.getState().runs, smaller.getItem(slotKey(1))]).toEqual([[], null])
  })

  it('altered anywhere is refused or still holds good saves, never thrown', () => {
    keeping().keepIn(1)
    const file = keeping().exportSaves()
    fc.assert(
      fc.property(fc.nat(file.length), fc.string({ maxLength: 3 }), (at, patch) => {
        const read = readSaves(file.slice(0, at) + patch + file.slice(at + patch.length))
        if (!areSaves(read)) expect(['damaged', 'foreign', 'newer']).toContain(read)
      }),
    )
  })
})
