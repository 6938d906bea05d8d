import { beforeEach, expect, it, vi } from 'vitest'
import { viewOf } from '../../src/rules/view.ts'
import { matchOf } from '../../src/session/record.ts'
import { createGameStore } from '../../src/store/game-store.ts'
import { openShelf } from '../../src/store/shelf.ts'
import { storage } from './storage.ts'

vi.mock('../../src/session/record.ts', async (original) => {
  const real = await original<typeof import('../../src/session/record.ts')>()
  return { ...real, matchOf: vi.fn(real.matchOf) }
})
vi.mock('../../src/rules/view.ts', async (original) => {
  const real = await original<typeof import('../../src/rules/view.ts')>()
  return { ...real, viewOf: vi.fn(real.viewOf) }
})

const kept = storage()
const shelf = openShelf(() => kept)
const replays = vi.mocked(matchOf)
const views = vi.mocked(viewOf)

beforeEach(async () => {
  kept.clear()
  const { actions } = createGameStore(shelf).getState()
  actions.begin({ seed: 7 }, 'usa')
  actions.enterVilla()
  await actions.send({ do: 'warm' })
  actions.keeping.keepIn(1)
  actions.keeping.keepIn(3)
  replays.mockClear()
  views.mockClear()
})

it('a kept summit is played again once when the page opens', () => {
  expect(createGameStore(shelf).getState().playing?.view.decisions).toBe(1)
  expect(replays).toHaveBeenCalledTimes(1)
})

it('each slot is played again once when the slots are read or one is taken up', () => {
  const { keeping } = createGameStore(shelf).getState().actions
  replays.mockClear()
  expect(keeping.slots().map(({ state }) => state)).toEqual(['kept', 'empty', 'kept'])
  expect(replays).toHaveBeenCalledTimes(2)
  replays.mockClear()
  expect(keeping.takeFrom(1)).toBeNull()
  expect(replays).toHaveBeenCalledTimes(1)
})

it('each save of a file is played again once when the file is read', () => {
  const { keeping } = createGameStore(shelf).getState().actions
  const file = keeping.exportSaves()
  replays.mockClear()
  expect(keeping.importSaves(file)).toBeNull()
  expect(replays).toHaveBeenCalledTimes(3)
})

it('a view is built once a decision', async () => {
  const { actions } = createGameStore(shelf).getState()
  views.mockClear()
  await actions.send({ do: 'ask' })
  expect(views).toHaveBeenCalledTimes(1)
  await actions.send({ do: 'channel' })
  expect(views).toHaveBeenCalledTimes(1)
})
