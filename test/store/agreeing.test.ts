import { describe, expect, it } from 'vitest'
import { createGameStore } from '../../src/store/game-store.ts'
import { openShelf } from '../../src/store/shelf.ts'
import { storage } from './storage.ts'

/** A summit in pair mode, at the villa. */
function paired() {
  const shelf = storage()
  const store = createGameStore(openShelf(() => shelf))
  const { actions } = store.getState()
  actions.set({ pair: true })
  actions.begin({ seed: 7 }, 'russia')
  actions.enterVilla()
  return { store, actions, decisions: () => store.getState().playing?.view.decisions }
}

describe('two people who share a chair', () => {
  it('make a move once both have said yes', async () => {
    const { store, actions, decisions } = paired()
    const made = actions.send({ do: 'warm' })
    expect(store.getState().agreeing).toEqual({ move: { do: 'warm' }, yes: [false, false] })
    actions.agreeing.say(0, true)
    expect(decisions()).toBe(0)
    actions.agreeing.say(1, true)
    expect(await made).toBe(true)
    expect(decisions()).toBe(1)
    expect(store.getState().agreeing).toBeNull()
  })

  it('decide nothing where one of them takes a yes back, or they talk on', async () => {
    const { store, actions, decisions } = paired()
    const made = actions.send({ do: 'warm' })
    actions.agreeing.say(0, true)
    actions.agreeing.say(0, false)
    actions.agreeing.say(1, true)
    expect(store.getState().agreeing?.yes).toEqual([false, true])
    actions.agreeing.talkOn()
    expect(await made).toBe(false)
    expect(decisions()).toBe(0)
  })

  it('speak about one move at a time', async () => {
    const { store, actions } = paired()
    const first = actions.send({ do: 'warm' })
    const second = actions.send({ do: 'silent' })
    expect(await first).toBe(false)
    actions.agreeing.talkOn()
    expect(await second).toBe(false)
    expect(store.getState().agreeing).toBeNull()
  })

  it('are not asked about what is refused, in the lesson, or in practice', async () => {
    const { store, actions } = paired()
    expect(await actions.send({ do: 'ask' })).toBe(false)
    expect(store.getState()).toMatchObject({ agreeing: null, refusal: {} })
    actions.practising.begin(actions.code(), 0)
    expect(await actions.send({ do: 'warm' })).toBe(true)
  })

  it('forget what they spoke about when another summit begins', () => {
    const { store, actions } = paired()
    void actions.send({ do: 'warm' })
    actions.begin({ seed: 8 }, 'usa')
    expect(store.getState().agreeing).toBeNull()
  })
})
