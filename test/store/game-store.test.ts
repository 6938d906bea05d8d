import { beforeEach, describe, expect, it } from 'vitest'
import { ASIDE_KEY } from '../../src/store/aside.ts'
import { createGameStore, SAVE_KEY, SETTINGS_KEY } from '../../src/store/game-store.ts'
import { DEFAULTS, readSettings, type Settings } from '../../src/store/settings.ts'
import { openShelf, type Shelf } from '../../src/store/shelf.ts'
import { screenOf } from '../../src/store/state.ts'
import { storage } from './storage.ts'

let shelf: Shelf
beforeEach(() => {
  const kept = storage()
  shelf = openShelf(() => kept)
})

const playedTo = async (store: ReturnType<typeof createGameStore>) => {
  const { actions } = store.getState()
  actions.begin({ seed: 7 }, 'usa')
  actions.enterVilla()
  await actions.send({ do: 'warm' })
}

describe('the store', () => {
  it('shows the title first, then dossier, arrival, table', async () => {
    const store = createGameStore(shelf)
    const { actions } = store.getState()
    expect(screenOf(store.getState())).toBe('title')
    actions.begin({ seed: 7 }, 'usa')
    expect(screenOf(store.getState())).toBe('dossier')
    actions.enterVilla()
    expect(screenOf(store.getState())).toBe('arrival')
    await actions.send({ do: 'silent' })
    expect(screenOf(store.getState())).toBe('table')
  })

  it('keeps every decision: another visit goes on where this one was', async () => {
    await playedTo(createGameStore(shelf))
    const next = createGameStore(shelf).getState()
    expect(screenOf(next)).toBe('table')
    expect(next.playing?.view).toMatchObject({ decisions: 1, chair: 'usa', trust: 2 })
    expect(next.playing?.seed).toBe(7)
  })

  it('refuses an illegal move with its reason and changes nothing', async () => {
    const store = createGameStore(shelf)
    await playedTo(store)
    const before = store.getState().playing?.view
    expect(await store.getState().actions.send({ do: 'joint' })).toBe(false)
    expect(store.getState().refusal).toBe('not-in-this-act')
    expect(store.getState().playing?.view).toEqual(before)
    await store.getState().actions.send({ do: 'ask' })
    expect(store.getState().refusal).toBeNull()
  })

  it('lays each bad save aside and says so', () => {
    shelf.set(SAVE_KEY, 'rubbish')
    expect(createGameStore(shelf).getState()).toMatchObject({ playing: null, notices: ['save-damaged'] })
    shelf.set(SAVE_KEY, '{"game":"chess"}')
    expect(createGameStore(shelf).getState().notices).toEqual(['save-foreign'])
    expect([shelf.get(`${ASIDE_KEY}.1`), shelf.get(`${ASIDE_KEY}.2`)]).toEqual(['rubbish', '{"game":"chess"}'])
    expect(shelf.get(SAVE_KEY)).toBeNull()
  })

  it('loses no bad save, however many there are, and keeps the same one once', () => {
    for (let n = 1; n <= 12; n++) {
      shelf.set(SAVE_KEY, `rubbish ${n}`)
      createGameStore(shelf)
    }
    shelf.set(SAVE_KEY, 'rubbish 3')
    createGameStore(shelf)
    expect(shelf.get(`${ASIDE_KEY}.12`)).toBe('rubbish 12')
    expect(shelf.get(`${ASIDE_KEY}.13`)).toBeNull()
    createGameStore(shelf).getState().actions.eraseAll()
    expect(shelf.get(`${ASIDE_KEY}.1`)).toBeNull()
  })

  it('never writes over a bad save for which there is no room elsewhere', async () => {
    const kept = storage()
    const put = kept.setItem
    kept.setItem(SAVE_KEY, 'not a summit')
    kept.setItem = (key, text) => {
      if (key.startsWith(ASIDE_KEY)) throw new DOMException('full', 'QuotaExceededError')
      put(key, text)
    }
    const store = createGameStore(openShelf(() => kept))
    expect(store.getState().notices).toEqual(['save-stuck'])
    await playedTo(store)
    expect(store.getState().playing?.view.decisions).toBe(1)
    expect(kept.getItem(SAVE_KEY)).toBe('not a summit')
  })

  it('leaves a save that it cannot read to the tab that plays', () => {
    const store = createGameStore(shelf)
    store.getState().actions.setWatching(true)
    shelf.set(SAVE_KEY, 'written by a newer version')
    store.getState().actions.reload()
    expect(shelf.get(SAVE_KEY)).toBe('written by a newer version')
    store.getState().actions.setWatching(false)
    store.getState().actions.reload()
    expect(shelf.get(`${ASIDE_KEY}.1`)).toBe('written by a newer version')
    expect(store.getState().notices).toEqual(['save-damaged'])
  })

  it('plays on without storage, with a notice', async () => {
    const store = createGameStore(
      openShelf(() => {
        throw new DOMException('denied', 'SecurityError')
      }),
    )
    expect(store.getState().notices).toEqual(['storage-off'])
    await playedTo(store)
    expect(store.getState().playing?.view.decisions).toBe(1)
  })

  it('says when the storage is full', async () => {
    const full = storage(10)
    const store = createGameStore(openShelf(() => full))
    await playedTo(store)
    expect(store.getState().notices).toEqual(['storage-full'])
    expect(store.getState().playing?.view.decisions).toBe(1)
  })

  it('that watches changes nothing', async () => {
    const store = createGameStore(shelf)
    await playedTo(store)
    store.getState().actions.setWatching(true)
    const kept = shelf.get(SAVE_KEY)
    expect(await store.getState().actions.send({ do: 'ask' })).toBe(false)
    store.getState().actions.begin({ seed: 9 }, 'russia')
    expect(store.getState().playing).toMatchObject({ seed: 7, chair: 'usa' })
    expect(shelf.get(SAVE_KEY)).toBe(kept)
  })

  it('asks before an address replaces a running match, and goes on with the same one', async () => {
    const store = createGameStore(shelf)
    await playedTo(store)
    const { actions } = store.getState()
    actions.visit({ seed: 7 }, 'usa')
    expect(store.getState().offered).toBeNull()
    actions.visit({ seed: 8 }, 'usa')
    expect(store.getState()).toMatchObject({ offered: { chair: 'usa' }, playing: { seed: 7 } })
    expect(JSON.stringify(store.getState().offered)).toBe('{"chair":"usa"}')
    actions.answerOffer(false)
    expect(store.getState()).toMatchObject({ offered: null, playing: { seed: 7 } })
    actions.visit({ seed: 8 }, 'usa')
    actions.answerOffer(true)
    expect(store.getState().playing?.seed).toBe(8)
  })

  it('that only watches begins nothing, lays nothing aside and says why', () => {
    shelf.set(SAVE_KEY, 'written by a newer version')
    const store = createGameStore(shelf, false)
    expect(store.getState()).toMatchObject({ watching: true, notices: ['watching'], playing: null })
    expect(store.getState().actions.visit({ seed: 9 }, 'russia')).toBe(false)
    expect(shelf.get(SAVE_KEY)).toBe('written by a newer version')
  })

  it('tells a decision that was made, and none that was read or taken up', async () => {
    const store = createGameStore(shelf)
    await playedTo(store)
    expect(store.getState().made).toMatchObject({ decision: 1, move: { do: 'warm' } })
    store.getState().actions.keeping.keepIn(1)
    store.getState().actions.keeping.takeFrom(1)
    expect(store.getState().made).toBeNull()
  })

  it('forgets what it said of a bad save once everything is erased', () => {
    shelf.set(SAVE_KEY, 'rubbish')
    const store = createGameStore(shelf)
    store.getState().actions.eraseAll()
    expect(store.getState().notices).toEqual([])
  })

  it('plays the same world again, from either chair', async () => {
    const store = createGameStore(shelf)
    await playedTo(store)
    store.getState().actions.again('russia')
    expect(store.getState().playing).toMatchObject({ seed: 7, chair: 'russia', view: { decisions: 0 } })
  })

  it('keeps settings and forgets everything when asked', async () => {
    const store = createGameStore(shelf)
    await playedTo(store)
    store.getState().actions.set({ textSize: 150 })
    expect(createGameStore(shelf).getState().settings.textSize).toBe(150)
    store.getState().actions.eraseAll()
    expect([shelf.get(SAVE_KEY), shelf.get(SETTINGS_KEY)]).toEqual([null, null])
    expect(screenOf(store.getState())).toBe('title')
    expect(store.getState().settings).toEqual(DEFAULTS)
  })
})

describe('the last answer of a session', () => {
  const walkedOut = async (settings: Partial<Settings>) => {
    const store = createGameStore(openShelf(() => storage()))
    const { actions } = store.getState()
    actions.set(settings)
    actions.begin({ seed: 7 }, 'usa')
    actions.enterVilla()
    await actions.send({ do: 'silent' })
    const before = screenOf(store.getState())
    await actions.send({ do: 'walk' })
    return { store, before }
  }

  it('is seen at the table a moment longer; the state is the same, and letting go changes nothing else', async () => {
    const { store, before } = await walkedOut({})
    expect(before).toBe('table')
    expect(screenOf(store.getState())).toBe('answered')
    expect(store.getState().playing?.view.act).toBe('ended')
    const { held: _, ...state } = store.getState()
    state.actions.letGo()
    expect(screenOf(store.getState())).toBe('ending')
    expect(store.getState()).toEqual({ ...state, held: false })
  })

  it.each([{ pace: 'instant' }, { motion: 'less' }] as const)('does not linger with %j', async (settings) => {
    const { store } = await walkedOut(settings)
    expect(screenOf(store.getState())).toBe('ending')
  })
})

describe('settings', () => {
  it('take defaults for what is missing or wrong, field by field', () => {
    expect(readSettings('{"textSize":120,"contrast":"pink","keys":false}')).toEqual({
      ...DEFAULTS,
      textSize: 120,
      keys: false,
    })
    for (const text of [null, '', 'rubbish', '7', 'null', '[]']) expect(readSettings(text)).toEqual(DEFAULTS)
  })
})
