import { beforeEach, describe, expect, it } from 'vitest'
import { parseMove } from '../../src/rules/notation.ts'
import { ATTEMPTS_KEY } from '../../src/store/attempts.ts'
import { createGameStore, type GameStore, SETTINGS_KEY } from '../../src/store/game-store.ts'
import { IMPORTED_KEY } from '../../src/store/imported.ts'
import { isAtStake, isOver } from '../../src/store/run.ts'
import { openShelf, type Shelf } from '../../src/store/shelf.ts'
import { screenOf } from '../../src/store/state.ts'
import { storage } from './storage.ts'

/** Lines of seed 38 from Russia's chair, each a shortest one: parallel gestures, a treaty, what really happened. */
const DEAL = 'line 1; adjourn; host; table offlimits=d relief=d; adjourn; sign protocol; claim'
const TREATY = 'line 1; table scope=c; bridge; capital; table evidence=b verification=d; adjourn; sign treaty; claim'
const NO_DEAL = 'warm; adjourn; channel; table offlimits=c relief=c; adjourn; adjourn'

let shelf: Shelf
let store: GameStore
let now = 0
const watch = { now: () => now, date: () => 1_800_000_000_000 + now }
beforeEach(() => {
  const kept = storage()
  shelf = openShelf(() => kept)
  now = 1000
  store = createGameStore(shelf, true, watch)
})

const run = () => store.getState().run
const running = () => store.getState().actions.running
const begin = (category: 'any' | 'treaty' | 'no-deal' | 'low' | 'best-deal' | 'all-endings' = 'any', kind = 'set') =>
  running().begin({ category, kind: kind as 'set', seed: 38 }, 'russia')

/** Makes moves, a second before each; then leaves the votes where there are some. */
async function play(line: string, of: GameStore = store): Promise<void> {
  const { actions } = of.getState()
  for (const written of line.split('; ')) {
    const parsed = parseMove(written)
    if (!parsed.ok) throw new Error(`not a move: ${written}`)
    now += 1000
    expect(await actions.send(parsed.value)).toBe(true)
    actions.letGo()
  }
  now += 500
  if (screenOf(of.getState()) === 'ratification') actions.leaveVotes()
}

describe('a run', () => {
  it('begins with its first decision on the screen, and both clocks at zero', () => {
    begin()
    expect(screenOf(store.getState())).toBe('arrival')
    expect(running().times()).toEqual({ real: 0, game: 0 })
    now += 250
    expect(running().times()).toEqual({ real: 250, game: 250 })
  })

  it('takes a mark with every decision, at the moment it was sent, and with what it was made', async () => {
    begin()
    running().use('key')
    now += 700
    await store.getState().actions.send({ do: 'silent' })
    running().use('touch')
    now += 300
    await store.getState().actions.send({ do: 'ask' })
    expect(run()?.attempt.legs[0]?.made).toEqual([
      { act: 'arrival', move: 'silent', real: 700, game: 700 },
      { act: 'restricted', move: 'ask', real: 1000, game: 1000 },
    ])
    expect(run()?.devices).toEqual(['key', 'touch'])
  })

  it('ends when its ending is shown; the votes count in real time alone', async () => {
    begin()
    await play(DEAL)
    const state = run()
    expect(state).toMatchObject({ miss: null, attempt: { reached: true } })
    expect(state?.attempt.legs[0]?.end).toEqual({ ending: 9, real: 7500, game: 7000 })
    now += 60_000
    expect(running().times()).toMatchObject({ real: 7500, game: 7000 })
  })

  it('counts no in-game time while the page is not seen, and real time all the same', () => {
    begin()
    now += 100
    running().hide(true)
    now += 5000
    running().hide(false)
    now += 100
    expect(running().times()).toEqual({ real: 5200, game: 200 })
  })

  it('that misses its goal says why and is no personal best', async () => {
    begin('treaty')
    await play(DEAL)
    expect(run()).toMatchObject({ miss: 'no-treaty', attempt: { reached: false } })
  })

  it('on the best deal waits for the sweep of its world, and is judged with the time it was shown at', async () => {
    begin('best-deal')
    await play(DEAL)
    expect(run()?.miss).toBe('not-swept')
    now += 9000
    const own = store.getState().playing?.view.end?.worth.russia ?? 0
    running().learn({ best: own, endings: [9] })
    expect(run()).toMatchObject({ miss: null, attempt: { reached: true, legs: [{ end: { real: 7500 } }] } })
    expect(store.getState().attempts).toHaveLength(1)
    expect(store.getState().attempts[0]?.reached).toBe(true)
  })

  it('through all endings goes on from match to match, its clocks running', async () => {
    begin('all-endings')
    running().learn({ best: 30, endings: [9, 13] })
    await play(DEAL)
    expect(run()).toMatchObject({ miss: 'endings-left' })
    running().again()
    expect(screenOf(store.getState())).toBe('arrival')
    expect(running().times().real).toBe(7500)
    await play(NO_DEAL)
    const over = run()
    expect(over !== null && isOver(over)).toBe(true)
    expect(over?.attempt).toMatchObject({ reached: true, legs: [{ end: { ending: 9 } }, { end: { ending: 13 } }] })
  })

  it('through all endings counts no match that was left before its first decision', async () => {
    begin('all-endings')
    await play('line 1')
    running().again()
    running().again()
    expect(run()?.attempt.legs).toMatchObject([{ made: [{ move: 'line 1' }] }, { made: [] }])
  })
})

describe('a restart', () => {
  it('is the same seed with both clocks at zero, and the attempt before it counts as left', async () => {
    begin()
    await play('line 1; adjourn')
    running().again()
    expect(running().times()).toEqual({ real: 0, game: 0 })
    expect(store.getState().playing).toMatchObject({ seed: 38, view: { decisions: 0 } })
    expect(store.getState().attempts).toMatchObject([{ reached: false, legs: [{ act: 'recess', end: null }] }])
  })

  it('before the first decision leaves no trace', () => {
    begin()
    running().again()
    running().again()
    expect(store.getState().attempts).toEqual([])
  })

  it('of a new run draws a new seed only where seeds are drawn', () => {
    begin('any', 'set')
    running().afresh(99)
    expect(store.getState().playing?.seed).toBe(38)
    begin('any', 'random')
    running().afresh(99)
    expect(store.getState().playing?.seed).toBe(99)
  })
})

describe('whoever opens something else', () => {
  it.each([
    ['the title', () => store.getState().actions.toTitle()],
    ['the atlas', () => store.getState().actions.open('atlas')],
    ['practice', () => void store.getState().actions.practising.begin(store.getState().actions.code(), 1)],
    ['the analysis board', () => void store.getState().actions.study()],
    ['the tutorial', () => store.getState().actions.tutoring.begin()],
    ['another match', () => store.getState().actions.begin({ seed: 7 }, 'usa')],
  ])('such as %s leaves the run, and the attempt is kept as left', async (_, open) => {
    begin()
    await play('line 1')
    open()
    expect(run()).toBeNull()
    expect(store.getState().attempts).toMatchObject([{ reached: false, legs: [{ made: [{ move: 'line 1' }] }] }])
  })

  it('after the ending comes back to a run that is still there', async () => {
    begin()
    await play(DEAL)
    store.getState().actions.study()
    store.getState().actions.close()
    expect(run()?.attempt.reached).toBe(true)
    expect(screenOf(store.getState())).toBe('ending')
  })

  it('practises without a clock', async () => {
    begin()
    await play(DEAL)
    const { actions } = store.getState()
    actions.practising.begin(actions.code(), 1)
    await actions.send({ do: 'walk' })
    expect(store.getState().attempts).toHaveLength(1)
    expect(run()?.attempt.legs[0]?.made).toHaveLength(7)
  })
})

describe('instant text', () => {
  it('holds for the run alone: the player’s own settings are not touched', () => {
    store.getState().actions.set({ pace: 'calm' })
    begin()
    expect(store.getState().settings).toMatchObject({ pace: 'instant', motion: 'less' })
    store.getState().actions.set({ music: 5 })
    expect(JSON.parse(shelf.get(SETTINGS_KEY) ?? '')).toMatchObject({ pace: 'calm', motion: 'system', music: 5 })
    running().leave()
    expect(store.getState().settings).toMatchObject({ pace: 'calm', motion: 'system', music: 5 })
  })

  it.each([DEAL, TREATY, NO_DEAL])('leads to the same views as the staged game: %s', async (line) => {
    const staged = createGameStore(
      openShelf(() => storage()),
      true,
      watch,
    )
    staged.getState().actions.begin({ seed: 38 }, 'russia')
    staged.getState().actions.enterVilla()
    begin()
    for (const move of line.split('; ')) {
      await play(move)
      await play(move, staged)
      expect(store.getState().playing?.view).toEqual(staged.getState().playing?.view)
      expect(store.getState().playing?.briefing).toEqual(staged.getState().playing?.briefing)
    }
    expect(store.getState().playing?.view.end).not.toBeNull()
  })
})

describe('attempts', () => {
  it('are there at the next visit', async () => {
    begin()
    await play(DEAL)
    const { attempts } = store.getState()
    expect(attempts).toHaveLength(1)
    expect(createGameStore(shelf, true, watch).getState().attempts).toEqual(attempts)
  })

  it('that cannot be read are laid aside, and the player is told', () => {
    shelf.set(ATTEMPTS_KEY, '{"format":"reciprocity-attempts 1","attempts":[{}]}')
    expect(createGameStore(shelf, true, watch).getState()).toMatchObject({
      attempts: [],
      notices: ['attempts-damaged'],
    })
    expect(shelf.get(ATTEMPTS_KEY)).toBeNull()
    expect(shelf.get('reciprocity.save.aside.1')).toContain('attempts')
  })

  it('and what was read from a file are erased with everything else', async () => {
    begin()
    await play(DEAL)
    const [task] = store.getState().attempts
    if (task === undefined) throw new Error('no attempt was kept')
    expect(running().take(task, { attempts: 3, best: [{ real: 5, game: null }], golds: [] })).toBe(true)
    expect(createGameStore(shelf, true, watch).getState().imported).toEqual(store.getState().imported)
    store.getState().actions.eraseAll()
    expect([shelf.get(ATTEMPTS_KEY), shelf.get(IMPORTED_KEY)]).toEqual([null, null])
    expect(store.getState()).toMatchObject({ attempts: [], imported: {}, run: null })
  })

  it('are erased in the middle of a run, the one that runs among them', async () => {
    begin()
    await play('line 1')
    store.getState().actions.eraseAll()
    expect(shelf.get(ATTEMPTS_KEY)).toBeNull()
    expect(store.getState()).toMatchObject({ attempts: [], run: null, settings: { pace: 'fast' } })
  })
})

describe('what is lost with a run', () => {
  it('is nothing of a single match, nor of the first of a series while it runs', async () => {
    begin('any')
    expect(run()).toSatisfy((one) => !isAtStake(one))
    await play(DEAL)
    expect(run()).toSatisfy((one) => !isAtStake(one))
    begin('all-endings')
    expect(run()).toSatisfy((one) => !isAtStake(one))
  })

  it('is a series once a match of it has ended or been left, until it is over', async () => {
    begin('all-endings')
    await store.getState().actions.send({ do: 'silent' })
    running().again()
    expect(run()).toSatisfy(isAtStake)
    begin('all-endings')
    await play(DEAL)
    expect(run()).toSatisfy(isAtStake)
    running().learn({ best: 25, endings: [9] })
    expect(run()).toSatisfy((one) => !isAtStake(one))
  })
})
