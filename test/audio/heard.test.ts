import { beforeEach, describe, expect, it } from 'vitest'
import { type Heard, heardBetween } from '../../src/audio/heard.ts'
import { mixOf } from '../../src/audio/mix.ts'
import { createGameStore, type GameStore } from '../../src/store/game-store.ts'
import { openShelf } from '../../src/store/shelf.ts'

const quiet = () =>
  openShelf(() => {
    throw new Error('no storage')
  })

let store: GameStore
let heard: Heard[]
const cues = () => heard.splice(0).map(({ cue }) => cue)
const actions = () => store.getState().actions

beforeEach(() => {
  store = createGameStore(quiet())
  heard = []
  store.subscribe((after, before) => void heard.push(...heardBetween(before, after)))
})

/** Plays to the press conference of a world in which the other side signs. */
async function toPress(): Promise<void> {
  actions().begin({ seed: 7 }, 'russia')
  actions().enterVilla()
  await actions().send({ do: 'silent' })
  for (let tries = 0; tries < 12 && store.getState().playing?.view.act !== 'press'; tries++) {
    const { legal, proposal } = store.getState().playing?.view ?? { legal: [], proposal: null }
    const wanted = ['sign', ...(proposal === null ? [] : ['accept']), 'lakeside', 'bridge', 'ease', 'ask']
    const move = wanted.map((kind) => legal.find((each) => each.do === kind)).find((each) => each !== undefined)
    if (move !== undefined) await actions().send(move)
  }
}

describe('from the title to the table', () => {
  it('a dossier is opened, cameras wait, chairs are taken', async () => {
    actions().begin({ seed: 7 }, 'usa')
    expect(cues()).toEqual(['paper'])
    actions().enterVilla()
    expect(cues()).toEqual(['shutters'])
    await actions().send({ do: 'silent' })
    expect(cues()).toEqual(['glass', 'chairs'])
  })

  it('settings, notices and refusals make no sound', async () => {
    actions().begin({ seed: 7 }, 'usa')
    cues()
    actions().set({ music: 10 })
    actions().notify('picture-off')
    await actions().send({ do: 'joint' })
    expect(cues()).toEqual([])
  })

  it('one sound begins after the other', async () => {
    actions().begin({ seed: 7 }, 'usa')
    actions().enterVilla()
    await actions().send({ do: 'line', line: 1 })
    const last = heard.slice(-2)
    expect(last.map(({ cue }) => cue)).toEqual(['shutters', 'chairs'])
    expect((last[1]?.after ?? 0) - (last[0]?.after ?? 0)).toBeGreaterThan(300)
  })
})

describe('the end of a summit', () => {
  it('is signed and sealed, called group by group, and printed', async () => {
    await toPress()
    expect(store.getState().playing?.view.act).toBe('press')
    expect(heard.slice(-2).map(({ cue }) => cue)).toEqual(['signature', 'stamp'])
    heard.splice(0)
    actions().letGo()
    expect(cues()).toEqual(['shutters'])
    await actions().send({ do: 'joint' })
    expect(cues()).toEqual([])
    const { view } = store.getState().playing ?? { view: null }
    const [theirs, ours] = [view?.end?.home?.usa ?? [], view?.end?.home?.russia ?? []]
    const groups = theirs.flatMap((group, index) => [group, ours[index]])
    for (const [index, group] of groups.entries()) {
      actions().call(index + 1)
      expect(cues()).toEqual([group?.won ? 'vote-yes' : 'vote-no'])
    }
    heard.splice(0)
    actions().leaveVotes()
    expect(cues()).toEqual(['front-page'])
  })

  it('sounds no vote where all are told at once', async () => {
    await toPress()
    await actions().send({ do: 'joint' })
    heard.splice(0)
    actions().call(6)
    expect(cues()).toEqual([])
  })

  it('by walking out goes straight to the paper', async () => {
    actions().begin({ seed: 7 }, 'usa')
    actions().enterVilla()
    await actions().send({ do: 'silent' })
    cues()
    await actions().send({ do: 'walk' })
    actions().letGo()
    expect(cues()).toContain('front-page')
  })
})

describe('the mix', () => {
  it('follows the place', () => {
    expect(mixOf(store.getState())?.bed).toBe('lake')
    actions().begin({ seed: 7 }, 'usa')
    expect(mixOf(store.getState())?.bed).toBe('villa')
    actions().enterVilla()
    expect(mixOf(store.getState())?.bed).toBe('terrace')
  })

  it('follows the three volumes, each by itself', () => {
    const loud = mixOf(store.getState())
    actions().set({ room: 0 })
    expect(mixOf(store.getState())).toEqual({ ...loud, room: 0 })
    actions().set({ room: 60, sounds: 30 })
    expect(mixOf(store.getState())).toEqual({ ...loud, cues: 0.3 })
    actions().set({ sounds: 60, music: 0 })
    expect(mixOf(store.getState())).toMatchObject({ room: loud?.room, theme: { pad: 0, warmth: 0 } })
  })

  it('is nothing where all is mute', () => {
    actions().set({ mute: true })
    expect(mixOf(store.getState())).toBeNull()
    actions().set({ mute: false, music: 0, sounds: 0, room: 0 })
    expect(mixOf(store.getState())).toBeNull()
  })

  it('never asks for more than full strength', () => {
    actions().set({ music: 100, sounds: 100, room: 100 })
    const mix = mixOf(store.getState())
    const strengths = [mix?.room, mix?.cues, ...Object.values(mix?.theme ?? {})]
    expect(strengths.every((strength) => strength !== undefined && strength >= 0 && strength <= 1)).toBe(true)
  })
})

describe('volumes in the settings', () => {
  it('are kept from 0 to 100 in whole per cent; anything else is the default', async () => {
    const { DEFAULTS, readSettings } = await import('../../src/store/settings.ts')
    expect(readSettings('{"music":0,"sounds":100,"room":101,"mute":"yes","captions":false}')).toEqual({
      ...DEFAULTS,
      music: 0,
      sounds: 100,
      captions: false,
    })
    expect(readSettings('{"music":33.3,"sounds":-1}')).toEqual(DEFAULTS)
  })
})

describe('the tutorial', () => {
  it('is heard at its own table, and leaves the running summit silent', async () => {
    actions().begin({ seed: 7 }, 'usa')
    actions().tutoring.begin()
    actions().tutoring.goOn()
    actions().tutoring.boardOpened()
    actions().tutoring.goOn()
    cues()
    await actions().send({ do: 'ask' })
    expect(store.getState().tutored?.playing.view.decisions).toBeGreaterThan(
      store.getState().playing?.view.decisions ?? 0,
    )
    expect(cues()).toContain('paper')
  })
})
