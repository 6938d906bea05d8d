import { beforeEach, describe, expect, it } from 'vitest'
import { createGameStore, type GameStore, SAVE_KEY } from '../../src/store/game-store.ts'
import { PAIR } from '../../src/store/pair-save.ts'
import { openShelf } from '../../src/store/shelf.ts'
import { playingOf, screenOf } from '../../src/store/state.ts'
import { storage } from './storage.ts'

let store: GameStore
let kept: Storage
const opened = (plays = true) =>
  createGameStore(
    openShelf(() => kept),
    plays,
  )
beforeEach(() => {
  kept = storage()
  store = opened()
})
const pairing = () => store.getState().actions.pairing
const paired = () => store.getState().paired

/** What everybody can read in the state: actions aside. */
const shown = ({ getState }: GameStore) => JSON.stringify({ ...getState(), actions: null })
const MANDATES = ['sovereignty', 'parity', 'relief"', 'victims', 'justice', 'stability']

describe('two people at one table', () => {
  it('sit under the curtain until the seat that decides lifts it', () => {
    pairing().begin(7)
    expect(screenOf(store.getState())).toBe('two')
    expect(paired()).toMatchObject({ next: 'russia', two: null, playing: null })
    expect(MANDATES.filter((id) => shown(store).includes(`"${id}`))).toEqual([])
    pairing().open()
    expect(playingOf(store.getState())).toMatchObject({ chair: 'russia', view: { mandate: 'relief' } })
    pairing().cover()
    expect(playingOf(store.getState())).toBeNull()
    expect(MANDATES.filter((id) => shown(store).includes(`"${id}`))).toEqual([])
  })

  it('let the curtain down after every decision that the other seat follows, and not before', async () => {
    const { actions } = store.getState()
    pairing().begin(7)
    expect(await actions.send({ do: 'silent' })).toBe(false) // under the curtain nobody decides
    for (const move of ['silent', 'silent'] as const) {
      pairing().open()
      expect(await actions.send({ do: move })).toBe(true)
      expect(paired()?.playing).toBeNull()
    }
    pairing().open()
    await actions.send({ do: 'table', text: [{ clause: 'scope', option: 'c' }] })
    expect(paired()).toMatchObject({ next: 'usa', playing: null })
    pairing().open()
    expect(pairing().send({ do: 'yes' })).toBe(false)
    expect(store.getState().refusal).toBe('answer-first')
    expect(pairing().send({ do: 'decline' })).toBe(true)
    expect(paired()).toMatchObject({ next: 'usa', playing: { chair: 'usa' }, since: 3 })
  })

  it('are kept in a place of their own, and come back under the curtain', async () => {
    const { actions } = store.getState()
    actions.begin({ seed: 9 }, 'usa')
    const single = kept.getItem(SAVE_KEY)
    pairing().begin(7)
    pairing().open()
    await actions.send({ do: 'warm' })
    expect(kept.getItem(SAVE_KEY)).toBe(single)
    pairing().leave()
    expect(store.getState().playing?.seed).toBe(9)
    const again = opened()
    expect(again.getState().pairKept).toEqual({ decisions: 1, isOver: false })
    expect(again.getState().paired).toBeNull() // they had left the table
    again.getState().actions.pairing.resume()
    expect(again.getState().paired).toMatchObject({ next: 'usa', playing: null })
    expect(opened().getState().paired).toMatchObject({ next: 'usa', playing: null }) // and now they had not
    again.getState().actions.eraseAll()
    expect(again.getState().pairKept).toBeNull()
    expect(kept.getItem(PAIR.key)).toBeNull()
  })

  it('see the end together, the votes first', async () => {
    const { actions } = store.getState()
    pairing().begin(7)
    for (const move of ['silent', 'silent', 'walk'] as const) {
      pairing().open()
      await actions.send({ do: move })
    }
    expect(paired()).toMatchObject({ next: null, playing: { view: { end: { ending: 19 } } } })
    expect(opened().getState().pairKept).toEqual({ decisions: 3, isOver: true })
  })

  it('leave the table to a summit that an address asks for, and stay kept', () => {
    const { actions } = store.getState()
    pairing().begin(7)
    actions.visit({ seed: 9 }, 'usa')
    expect(screenOf(store.getState())).toBe('dossier')
    expect(opened().getState()).toMatchObject({ paired: null, pairKept: { decisions: 0 }, playing: { seed: 9 } })
  })

  it('that cannot be read are laid aside, and it is said', () => {
    kept.setItem(PAIR.key, '{"game":"something"}')
    const other = opened()
    expect(other.getState().notices).toContain('two-damaged')
    expect(other.getState().pairKept).toBeNull()
    expect(kept.getItem('reciprocity.save.aside.1')).toContain('something')
  })

  it('do not sit down in a tab that watches', () => {
    const other = opened(false)
    other.getState().actions.pairing.begin(7)
    expect(other.getState().paired).toBeNull()
    expect(kept.getItem(PAIR.key)).toBeNull()
  })
})
