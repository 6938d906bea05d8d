import { beforeEach, describe, expect, it } from 'vitest'
import type { Assignment } from '../../src/classroom/assignment.ts'
import { formatAssignment } from '../../src/classroom/assignment-code.ts'
import { isRun, parseCode } from '../../src/session/run-code.ts'
import { createGameStore, type GameStore, SAVE_KEY } from '../../src/store/game-store.ts'
import { openShelf, type Shelf } from '../../src/store/shelf.ts'
import { askedOf, assignedOf, screenOf } from '../../src/store/state.ts'
import { ASSIGNED_KEY, type Taken } from '../../src/store/taken.ts'
import { PLAIN } from '../classroom/any-assignment.ts'
import { storage } from './storage.ts'

let shelf: Shelf
let store: GameStore
beforeEach(() => {
  const kept = storage()
  shelf = openShelf(() => kept)
  store = createGameStore(shelf)
})

const state = () => store.getState()
const assigning = () => state().actions.assigning
const again = () => {
  store = createGameStore(shelf)
}
/** Opens an assignment as its link does; gives what was taken up. */
const open = (change: Partial<Assignment> = {}, drawn = 99): Taken => {
  expect(assigning().read(formatAssignment({ ...PLAIN, ...change }), drawn)).toBeNull()
  return askedOf(state()) as Taken
}
/** Walks out at the first statement: two decisions. */
const walkOut = async () => {
  state().actions.enterVilla()
  await state().actions.send({ do: 'silent' })
  await state().actions.send({ do: 'walk' })
}

describe('the link of an assignment', () => {
  it('opens its page above whatever runs, and begins nothing', async () => {
    state().actions.begin({ seed: 3 }, 'russia')
    const taken = open({ tries: 2 })
    expect(screenOf(state())).toBe('assigned')
    expect(taken).toMatchObject({ seed: 7, tries: 0, pseudonym: '', run: null })
    state().actions.close()
    expect(state().playing?.seed).toBe(3)
    expect(assignedOf(state())).toBeNull()
  })

  it('opens the field with what is wrong where the text is no assignment', () => {
    expect(assigning().read('ABCDEFGHJK', 1)).toEqual({ problem: 'mistyped' })
    expect(screenOf(state())).toBe('assigned')
    expect(state().asked).toEqual({ text: 'ABCDEFGHJK', id: null })
    expect(state().taken).toEqual([])
  })

  it('gives everything back when it is opened again, under other texts too', () => {
    const { id } = open({ seed: 'random' }, 41)
    assigning().note(id, { pseudonym: 'Heron-12', before: 'Relief.' })
    again()
    const taken = open({ seed: 'random', due: 'Monday' }, 42)
    expect(taken).toMatchObject({ id, seed: 41, pseudonym: 'Heron-12', before: 'Relief.' })
    expect(taken.assignment.due).toBe('Monday')
    expect(state().taken).toHaveLength(1)
  })

  it('draws a seed once for a pupil, and takes the first from there with the temperament that is set', () => {
    const { seed } = open({ seed: 'random', temperament: 'proud' }, 100)
    expect(seed).toBeGreaterThanOrEqual(100)
    expect(open({ seed: 'random', temperament: 'proud' }, 5000).seed).toBe(seed)
  })
})

describe('a try', () => {
  it('counts from its first decision, outlives a reload, and leaves its run code', async () => {
    const { id } = open({ tries: 2, chair: 'usa' })
    assigning().begin(id, 'russia')
    expect(state().playing).toBeNull()
    assigning().begin(id, 'usa')
    expect(screenOf(state())).toBe('dossier')
    expect(assignedOf(state())).toMatchObject({ tries: 0 })
    again()
    await walkOut()
    expect(assignedOf(state())).toMatchObject({ tries: 1, run: state().actions.code() })
    again()
    expect(assignedOf(state())?.tries).toBe(1)
    const read = parseCode(assignedOf(state())?.run ?? '')
    expect(isRun(read) && read.match.seed).toBe(7)
  })

  it('is begun again in the same world; after the last there is none', async () => {
    const { id } = open({ tries: 2 })
    assigning().begin(id, 'usa')
    await walkOut()
    state().actions.again('russia')
    await walkOut()
    expect(assignedOf(state())?.tries).toBe(2)
    assigning().begin(id, 'usa')
    expect(state().playing?.view.end).not.toBeNull()
    state().actions.again('usa')
    expect(assignedOf(state())).toBeNull()
    expect(state().taken[0]?.tries).toBe(2)
  })

  it('ends with another summit: a new one, a kept one, or one from a file', async () => {
    const { id } = open()
    assigning().begin(id, 'usa')
    state().actions.begin({ seed: 8 }, 'usa')
    expect(state().assigned).toBeNull()
    state().actions.keeping.keepIn(1)
    assigning().begin(id, 'usa')
    state().actions.keeping.takeFrom(1)
    expect(state().assigned).toBeNull()
  })

  it('goes on from a place where it was kept', async () => {
    const { id } = open({ tries: 1 })
    assigning().begin(id, 'usa')
    state().actions.enterVilla()
    await state().actions.send({ do: 'silent' })
    state().actions.keeping.keepIn(1)
    state().actions.keeping.takeFrom(1)
    expect(assignedOf(state())).toMatchObject({ id, tries: 1 })
  })

  it('is left by hand, and the summit goes on', () => {
    const { id } = open()
    assigning().begin(id, 'usa')
    assigning().leave()
    expect(state()).toMatchObject({ assigned: null, playing: { seed: 7 } })
    expect(state().taken).toHaveLength(1)
  })

  it('is not thrown away by an address: the page asks', async () => {
    const { id } = open()
    assigning().begin(id, 'usa')
    await walkOut()
    expect(state().actions.visit({ seed: 9 }, 'usa')).toBe(true)
    expect(state().offered).toEqual({ chair: 'usa' })
    state().actions.answerOffer(false)
    expect(assignedOf(state())?.id).toBe(id)
  })

  it('is not begun in a tab that watches', () => {
    const { id } = open()
    state().actions.setWatching(true)
    assigning().begin(id, 'usa')
    expect(state().playing).toBeNull()
  })
})

describe('settings that an assignment holds', () => {
  const locks = { pace: 'calm', keys: false, language: 'ru', reading: 'easy' } as const

  it('hold on its page and while it is played, and not after', () => {
    state().actions.set({ pace: 'instant' })
    const { id } = open({ locks })
    expect(state().settings).toMatchObject(locks)
    state().actions.close()
    expect(state().settings).toMatchObject({ pace: 'instant', keys: true, language: null })
    assigning().begin(id, 'usa')
    expect(state().settings).toMatchObject(locks)
    assigning().leave()
    expect(state().settings).toMatchObject({ pace: 'instant', keys: true, language: null })
  })

  it('cannot be changed meanwhile; what is asked for holds after it, and the rest at once', () => {
    const { id } = open({ locks })
    assigning().begin(id, 'usa')
    state().actions.set({ pace: 'fast', textSize: 150 })
    expect(state().settings).toMatchObject({ pace: 'calm', textSize: 150 })
    again()
    expect(state().settings).toMatchObject({ pace: 'calm', textSize: 150 })
    assigning().leave()
    expect(state().settings.pace).toBe('fast')
  })
})

describe('what is kept of assignments', () => {
  it('is laid aside where it is damaged, and that is said', () => {
    shelf.set(ASSIGNED_KEY, '{"assigned":null,"taken":[{"code":"AAAA"}]}')
    again()
    expect(state()).toMatchObject({ taken: [], assigned: null, notices: ['assigned-damaged'] })
    expect(shelf.get(ASSIGNED_KEY)).toBeNull()
  })

  it('goes to another browser in the file of all saves, with its summit', async () => {
    const { id } = open({ tries: 3 })
    assigning().note(id, { pseudonym: 'Heron-12', before: 'Relief.' })
    assigning().begin(id, 'usa')
    state().actions.enterVilla()
    await state().actions.send({ do: 'silent' })
    const file = state().actions.keeping.exportSaves()
    shelf = openShelf(() => storage())
    again()
    expect(state().actions.keeping.importSaves(file)).toBeNull()
    expect(assignedOf(state())).toMatchObject({ id, pseudonym: 'Heron-12', before: 'Relief.', tries: 1 })
    expect(state().playing?.view.decisions).toBe(1)
    again()
    expect(assignedOf(state())?.id).toBe(id)
  })

  it('goes with everything else', () => {
    const { id } = open({ locks: { pace: 'calm' } })
    assigning().begin(id, 'usa')
    state().actions.eraseAll()
    expect([ASSIGNED_KEY, SAVE_KEY].map(shelf.get)).toEqual([null, null])
    expect(state()).toMatchObject({ taken: [], assigned: null, settings: { pace: 'fast' } })
  })

  it('is fifty assignments at the most, the newest', () => {
    for (let seed = 1; seed <= 60; seed++) open({ seed })
    expect(state().taken).toHaveLength(50)
    expect(state().taken.at(-1)?.seed).toBe(60)
  })

  it('never loses the one that is played', () => {
    const { id } = open()
    assigning().begin(id, 'usa')
    for (let seed = 100; seed <= 160; seed++) open({ seed })
    state().actions.close()
    expect(assignedOf(state())?.id).toBe(id)
  })
})
