import { beforeEach, describe, expect, it } from 'vitest'
import { geneva } from '../../src/content/geneva.ts'
import { planOf } from '../../src/picture/director.ts'
import type { Move } from '../../src/rules/move.ts'
import { findOutlook } from '../../src/rules/outlook.ts'
import { lastFacts, openMatch, playAll, viewFor } from '../../src/session/match.ts'
import { isWorld, parseWorld } from '../../src/session/world.ts'
import { createGameStore, type GameStore, SAVE_KEY } from '../../src/store/game-store.ts'
import { openShelf, type Shelf } from '../../src/store/shelf.ts'
import { playingOf, screenOf } from '../../src/store/state.ts'
import { LESSONS, PRACTICE, STEPS, type StepId, TRADE } from '../../src/store/tutorial.ts'
import { storage } from './storage.ts'

let shelf: Shelf
let store: GameStore
beforeEach(() => {
  shelf = openShelf(() => storage())
  store = createGameStore(shelf)
})

const indexOf = (id: StepId): number => STEPS.findIndex((step) => step.id === id)
const table = () => {
  const playing = playingOf(store.getState())
  if (playing === null) throw new Error('nothing is played')
  return playing
}
const send = (move: Move) => store.getState().actions.send(move)
const tutoring = () => store.getState().actions.tutoring
const stepNow = (): StepId | null => STEPS[store.getState().tutored?.step ?? -1]?.id ?? null

/** Does what the present step asks for, in the first of the ways it names. */
async function follow(): Promise<void> {
  const { asks } = STEPS[indexOf(stepNow() ?? 'read')] ?? STEPS[0]
  if (asks === 'board') tutoring().boardOpened()
  else if (asks === 'reading') tutoring().goOn()
  else expect(await send(asks[0])).toBe(true)
}

/** Plays the tutorial from its start to a step. */
async function playTo(id: StepId): Promise<void> {
  tutoring().begin()
  while (stepNow() !== id) await follow()
}

describe('the script', () => {
  it('runs from start to end with what it asks for, through every lesson in order', async () => {
    tutoring().begin()
    const seen: StepId[] = []
    for (let step = stepNow(); step !== null; step = seen.includes(stepNow() ?? step) ? null : stepNow()) {
      seen.push(step)
      expect(screenOf(store.getState())).toBe('tutorial')
      await follow()
    }
    expect(seen).toEqual(STEPS.map(({ id }) => id))
    expect([...new Set(STEPS.map(({ lesson }) => lesson))]).toEqual([...LESSONS])
  })

  it('asks for moves that are legal, each of them', async () => {
    for (const { id, asks } of STEPS) {
      if (typeof asks === 'string') continue
      for (const move of asks) {
        await playTo(id)
        expect(await send(move), `${id}: ${move.do}`).toBe(true)
        expect(stepNow(), id).toBe(STEPS[indexOf(id) + 1]?.id)
      }
    }
  })

  it('begins with nothing settled, and a proposal of theirs that we may accept', async () => {
    await playTo('read')
    expect(table()).toMatchObject({ chair: 'russia', view: { mandate: 'relief', worth: 0, trust: 1, statement: 1 } })
    expect(table().view.proposal).toEqual({
      text: [
        { clause: 'scope', option: 'd' },
        { clause: 'numbers', option: 'd' },
      ],
      acceptable: true,
    })
  })

  it('ask: they name scope, trust rises by one, three readings are ruled out', async () => {
    await playTo('named')
    expect(table().facts).toEqual(
      expect.arrayContaining([
        { fact: 'named', clause: 'scope' },
        { fact: 'trust', from: 1, to: 2 },
      ]),
    )
    expect(table().view.readings).toHaveLength(6)
  })

  it('give: it costs one point and some face, and trust rises by one', async () => {
    await playTo('gave')
    expect(table().facts).toEqual(
      expect.arrayContaining([
        { fact: 'trust', from: 2, to: 3 },
        { fact: 'face', seat: 'russia', from: 1, to: 0 },
      ]),
    )
    expect(table().view).toMatchObject({ worth: -1, act: 'recess' })
  })

  it('package: after the recess, what was heard is kept, face is even again, and the whole is likelier than its half', async () => {
    await playTo('trade')
    const { view, briefing } = table()
    expect(view).toMatchObject({ act: 'expanded', statement: 3, trust: 3, worth: -1, face: { russia: 1 } })
    expect(view.readings).toHaveLength(6)
    expect(findOutlook(briefing.outlooks, [TRADE[1]])).toMatchObject({ accepted: 5, of: 6, ownGain: 9 })
    expect(findOutlook(briefing.outlooks, TRADE)).toMatchObject({ accepted: 6, of: 6, ownGain: 8 })
    expect(view.proposal?.text).toContainEqual(TRADE[0])
  })

  it('package: it passes, one clause pays for the other, and trust pays a step', async () => {
    await playTo('traded')
    const answered = table().facts.find((fact) => fact.fact === 'answered')
    expect(answered).toMatchObject({
      answer: {
        kind: 'accepted',
        verdicts: [
          { clause: 'offlimits', option: 'd', verdict: 'fine' },
          { clause: 'relief', option: 'b', verdict: 'resists' },
        ],
      },
    })
    expect(table().facts).toContainEqual({ fact: 'trust', from: 3, to: 2 })
    expect(table().view.worth).toBe(7)
  })

  it('package: without the gift, with a step of trust less, it would be refused', () => {
    const moves: readonly Move[] = [{ do: 'silent' }, { do: 'ask' }, { do: 'adjourn' }, { do: 'capital' }]
    const world = parseWorld(geneva, 0, PRACTICE.world)
    if (!isWorld(world)) throw new Error('the practice world is misnamed')
    const poorer = playAll(openMatch({ world }, 0, PRACTICE.rulesVersion), [...moves, { do: 'table', text: TRADE }])
    if (!('summit' in poorer)) throw new Error('the practice table refuses')
    expect(viewFor(poorer, 0).trust).toBe(2)
    expect(lastFacts(poorer)).toContainEqual(
      expect.objectContaining({ fact: 'answered', answer: expect.objectContaining({ kind: 'refused' }) }),
    )
  })

  it('home: a treaty needs two groups in each capital; Washington has three, Moscow none', async () => {
    await playTo('home')
    const { russia, usa } = table().view.home
    expect([russia, usa].map((groups) => groups.filter(({ won }) => won).length)).toEqual([0, 3])
  })
})

describe('any other move', () => {
  it('that is legal is held back at every step, and nothing is lost', async () => {
    for (const { id, asks } of STEPS) {
      await playTo(id)
      const { view } = table()
      const asked = typeof asks === 'string' ? [] : asks.map((move) => JSON.stringify(move))
      const others = view.legal.filter((move) => !asked.includes(JSON.stringify(move)))
      expect(others.length, id).toBeGreaterThan(0)
      for (const [index, move] of others.entries()) {
        expect(await send(move), `${id}: ${JSON.stringify(move)}`).toBe(false)
        expect(store.getState().tutored).toMatchObject({ step: indexOf(id), held: index + 1 })
      }
      expect(table().view).toEqual(view)
      if (id !== 'end') await follow() // and the way on is still open
    }
  })

  it('that is not legal is refused as at any table', async () => {
    await playTo('ask')
    expect(await send({ do: 'sign', form: 'treaty' })).toBe(false)
    expect(store.getState()).toMatchObject({ refusal: 'not-in-this-act', tutored: { step: indexOf('ask'), held: 0 } })
  })

  it.each(['ask', 'worth'] as const)('is no way round: the step %s cannot be read away', async (id) => {
    await playTo(id)
    tutoring().goOn()
    expect(stepNow()).toBe(id)
  })

  it('is the board alone where the board is asked for', async () => {
    await playTo('read')
    tutoring().boardOpened()
    expect(stepNow()).toBe('read')
  })

  it('goes for the clause board too, where there is only something to be read and not on the board', async () => {
    for (const { id, asks } of STEPS) {
      await playTo(id)
      const isHeld = asks === 'reading' && id !== 'weigh'
      expect(tutoring().mayDraft(), id).toBe(!isHeld)
      expect(store.getState().tutored).toMatchObject({ step: indexOf(id), held: isHeld ? 1 : 0 })
    }
    tutoring().leave()
    expect(tutoring().mayDraft()).toBe(true)
  })

  it('may name its two clauses in either order', async () => {
    await playTo('trade')
    expect(await send({ do: 'table', text: [TRADE[1], TRADE[0]] })).toBe(true)
  })
})

describe('the running summit', () => {
  const startSummit = async () => {
    const { actions } = store.getState()
    actions.begin({ seed: 7 }, 'usa')
    actions.enterVilla()
    await actions.send({ do: 'warm' })
  }

  it('is untouched by the whole tutorial, in the page and where it is kept', async () => {
    await startSummit()
    const kept = shelf.get(SAVE_KEY)
    const { playing } = store.getState()
    await playTo('end')
    expect(store.getState().playing).toBe(playing)
    expect(shelf.get(SAVE_KEY)).toBe(kept)
    tutoring().leave()
    expect(screenOf(store.getState())).toBe('table')
    await send({ do: 'ask' })
    expect(createGameStore(shelf).getState().playing?.view).toMatchObject({ decisions: 2, chair: 'usa' })
  })

  it('is what slots and files hold, also during the tutorial', async () => {
    await startSummit()
    const before = store.getState().actions.keeping.exportSaves()
    await playTo('trade')
    expect(store.getState().actions.keeping.exportSaves()).toBe(before)
  })

  it('is not made by the tutorial where there was none', async () => {
    await playTo('end')
    tutoring().leave()
    expect(shelf.get(SAVE_KEY)).toBeNull()
    expect(screenOf(store.getState())).toBe('title')
  })

  it.each(STEPS.map(({ id }) => id))('is there again when the tutorial is left at the step %s', async (id) => {
    await startSummit()
    await playTo(id)
    tutoring().leave()
    expect(store.getState()).toMatchObject({ tutored: null, refusal: null, playing: { chair: 'usa' } })
    expect(screenOf(store.getState())).toBe('table')
  })

  it('ends the tutorial when a new one begins', async () => {
    await playTo('give')
    store.getState().actions.begin({ seed: 8 }, 'russia')
    expect(screenOf(store.getState())).toBe('dossier')
  })
})

describe('the tutorial', () => {
  it('is shown in the room, and by the lake when its session has closed', async () => {
    await playTo('give')
    expect(planOf(store.getState(), 'ltr')).toMatchObject({ scene: 'room', right: { seat: 'russia' } })
    await playTo('gave')
    expect(planOf(store.getState(), 'ltr')).toEqual({ scene: 'terrace', weather: 'fair', votes: [] })
  })

  it('can be called again and begins at its start', async () => {
    await playTo('gave')
    tutoring().leave()
    tutoring().begin()
    expect(stepNow()).toBe('read')
    expect(table().view.decisions).toBe(1)
  })

  it('forgets a move that was still on its way when it was left', async () => {
    await playTo('ask')
    const sent = send({ do: 'ask' })
    tutoring().leave()
    expect(await sent).toBe(false)
    expect(store.getState().tutored).toBeNull()
  })

  it('does not begin in a tab that only watches', () => {
    store.getState().actions.setWatching(true)
    tutoring().begin()
    expect(store.getState().tutored).toBeNull()
  })
})
