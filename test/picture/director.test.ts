import { describe, expect, it } from 'vitest'
import { drawingOf, qualityOf, typicalFrame } from '../../scenes/quality.ts'
import { planAhead, planOf } from '../../src/picture/director.ts'
import { frameOf } from '../../src/picture/framing.ts'
import { lightOf } from '../../src/picture/light.ts'
import { cropped } from '../../src/picture/picture.ts'
import { pictureOf } from '../../src/picture/picture-of.ts'
import { BACKDROPS, CHIN, SEATING } from '../../src/picture/places.ts'
import { soonWanted } from '../../src/picture/soon.ts'
import { treatyLines } from '../../src/picture/treaty.ts'
import type { Move } from '../../src/rules/move.ts'
import { readDraft } from '../../src/rules/position.ts'
import { CLAUSES, type SeatId } from '../../src/rules/scenario.ts'
import { createGameStore } from '../../src/store/game-store.ts'
import { LOOKS } from '../../src/store/look.ts'
import { openShelf } from '../../src/store/shelf.ts'

const newStore = () =>
  createGameStore(
    openShelf(() => {
      throw new Error('no storage')
    }),
  )

/** A store at the table, its first statement still to come. */
async function atTable(chair: SeatId) {
  const store = newStore()
  const { actions } = store.getState()
  actions.begin({ seed: 7 }, chair)
  actions.enterVilla()
  await actions.send({ do: 'silent' })
  return store
}

/** Plays on, taking what is offered, until the summit has ended; tells every plan on the way. */
async function plansOfMatch() {
  const store = newStore()
  const { actions } = store.getState()
  const plans = [planOf(store.getState(), 'ltr')]
  const note = () => plans.push(planOf(store.getState(), 'ltr'))
  const wishes: readonly Move['do'][] = ['sign', 'accept', 'ask', 'lakeside', 'joint']
  actions.begin({ seed: 7 }, 'usa')
  note()
  actions.enterVilla()
  for (let made = 0; made < 30; made++) {
    note()
    const legal = store.getState().playing?.view.legal ?? []
    const move = wishes.map((wish) => legal.find((one) => one.do === wish)).find((one) => one !== undefined) ?? legal[0]
    if (move === undefined) break
    await actions.send(move)
    note()
    actions.letGo()
  }
  actions.leaveVotes()
  note()
  return plans
}

const room = planOf((await atTable('russia')).getState(), 'ltr')

describe('the plan of a picture', () => {
  it('shows every backdrop and the room in the course of a signed match', async () => {
    const plans = await plansOfMatch()
    const shown = new Set(plans.map(({ scene }) => scene))
    const ofMatch = BACKDROPS.filter((backdrop) => backdrop !== 'atlas')
    expect([...shown].sort()).toEqual([...ofMatch, 'room'].sort())
    expect(plans.at(-1)).toEqual({ scene: 'front-page', weather: 'fair', votes: [] })
  })

  it.each(['russia', 'usa'] as const)('seats them where the line begins, from the chair of %s', async (chair) => {
    const state = (await atTable(chair)).getState()
    const theirs = chair === 'russia' ? 'usa' : 'russia'
    expect(planOf(state, 'ltr')).toMatchObject({ scene: 'room', left: { seat: theirs }, right: { seat: chair } })
    expect(planOf(state, 'rtl')).toMatchObject({ scene: 'room', left: { seat: chair }, right: { seat: theirs } })
  })

  it('is the same for the same state, and another after a statement', async () => {
    const store = await atTable('usa')
    const before = planOf(store.getState(), 'ltr')
    expect(planOf(store.getState(), 'ltr')).toEqual(before)
    await store.getState().actions.send({ do: 'press' })
    const after = planOf(store.getState(), 'ltr')
    expect(after).toMatchObject({ scene: 'room', left: { look: 'stung' } })
    expect(after).not.toEqual(before)
  })
})

describe('the plan ahead', () => {
  it('is where a summit most likely goes: from the title to the table, out to the lake, and back', async () => {
    const store = newStore()
    const { actions } = store.getState()
    const ahead = () => planAhead(store.getState(), 'ltr')
    expect(ahead()).toMatchObject({ scene: 'desk' })
    actions.begin({ seed: 7 }, 'usa')
    expect(ahead()).toMatchObject({ scene: 'steps' })
    actions.enterVilla()
    expect(ahead()).toMatchObject({ scene: 'room', left: { seat: 'russia' } })
    await actions.send({ do: 'silent' })
    expect(ahead()).toMatchObject({ scene: 'terrace' })
    await actions.send({ do: 'adjourn' })
    expect(ahead()).toMatchObject({ scene: 'terrace' })
    actions.letGo()
    expect(ahead()).toMatchObject({ scene: 'room' })
    await actions.send({ do: 'lakeside' })
    expect(ahead()).toBeNull()
  })
})

describe('the room', () => {
  it('holds six faces with our side mirrored, and a flag for each seat', async () => {
    const plan = planOf((await atTable('usa')).getState(), 'ltr')
    const items = pictureOf(plan, 1)
    const people = items.filter((item) => item.kind === 'image' && item.motion === 'breathe')
    expect(people).toHaveLength(6)
    for (const item of people) expect(item.kind === 'image' && item.flip).toBe(item.id.startsWith('right'))
    expect(items.map(({ id }) => id)).toEqual(expect.arrayContaining(['left-flag', 'right-flag', 'treaty', 'ink']))
    expect(items.map(({ id }) => id)).not.toContain('seal')
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
  })

  it('lays the seal on a signed treaty, and nothing else changes', async () => {
    const plan = planOf((await atTable('usa')).getState(), 'ltr')
    if (plan.scene !== 'room') throw new Error('not at the table')
    const ids = pictureOf(plan, 1).map(({ id }) => id)
    const signed = pictureOf({ ...plan, isSigned: true }, 1).map(({ id }) => id)
    expect(signed.filter((id) => !ids.includes(id))).toEqual(['seal'])
  })

  it('knows the drawings the next statement may want', async () => {
    const plan = planOf((await atTable('usa')).getState(), 'ltr')
    expect(new Set(soonWanted(plan)).size).toBe(6 * LOOKS.length)
    expect(soonWanted({ scene: 'desk', weather: 'fair', votes: [] })).toContain('room')
  })
})

describe('a cropped picture', () => {
  it('leaves out what lies beside an upright window, of full drawings only', () => {
    const items = pictureOf(room, 0.8)
    const cut = cropped(items, 253.4, 1346.6)
    const full = cut.find(({ id }) => id === 'room')
    expect(full).toMatchObject({ x: 253, width: 1094, part: [253 / 1600, 1347 / 1600] })
    expect(cut.filter((item, nth) => item !== items[nth]).map(({ id }) => id)).toEqual(['room', 'table'])
  })
})

describe('the treaty on the table', () => {
  it('has a line for each clause in order: a faint one where it is open, its letter where it is settled', () => {
    const open = treatyLines(readDraft(0))
    expect(open.map(({ clause }) => clause)).toEqual(CLAUSES)
    expect(open.every(({ letter }) => letter === null)).toBe(true)
    const settled = treatyLines({ ...readDraft(0), nationals: 'b', relief: 'e' })
    expect(settled.map(({ letter }) => letter)).toEqual([null, 'b', null, null, null, null, 'e'])
    expect(settled.map(({ x1, x2, y }) => [x1, x2, y])).toEqual(open.map(({ x1, x2, y }) => [x1, x2, y]))
  })

  it('keeps principles on the left page and the text on the right one, lines apart', () => {
    const lines = treatyLines(readDraft(0))
    const [left, right] = [lines.slice(0, 3), lines.slice(3)]
    expect(left.every(({ x2 }) => x2 < 800)).toBe(true)
    expect(right.every(({ x1 }) => x1 > 800)).toBe(true)
    for (const page of [left, right]) {
      page.slice(1).forEach(({ y }, above) => {
        expect(y - (page[above]?.y ?? 0)).toBeGreaterThanOrEqual(10)
      })
    }
  })
})

describe('the light', () => {
  it('goes from morning over afternoon to dusk, and lights the lamps', () => {
    const hours = (['restricted', 'expanded', 'final'] as const).map((act) => lightOf(act, 0))
    expect(hours.map(({ hour }) => hour)).toEqual(['morning', 'afternoon', 'dusk'])
    const lamps = hours.map(({ lamps: strength }) => strength)
    expect(lamps).toEqual([...lamps].sort((one, two) => one - two))
    expect(lamps).toEqual([0, expect.any(Number), 1])
  })

  it('grows hotter and closer with every rung of temper', () => {
    const rungs = [0, 1, 2, 3].map((temper) => lightOf('expanded', temper))
    expect(rungs[0]?.heat.alpha).toBe(0)
    rungs.slice(1).forEach((light, below) => {
      expect(light.heat.alpha).toBeGreaterThan(rungs[below]?.heat.alpha ?? 1)
      expect(light.edge).toBeGreaterThan(rungs[below]?.edge ?? 1)
    })
  })
})

describe('the frame', () => {
  const sizes = [
    [1600, 900],
    [1366, 768],
    [1024, 768],
    [2560, 1080],
    [844, 390],
    [390, 844],
    [320, 568],
  ] as const
  it.each(sizes)('keeps the near faces in view above the panels at %i x %i', (width, height) => {
    const { scale, x, y, height: shown, closeness } = frameOf(room, { width, height }, false)
    const near = 800 - (800 - SEATING.near.x) * closeness
    const [left, chin] = [(near - 90 - x) * scale, (CHIN - y) * scale]
    expect(left).toBeGreaterThan(-20 * scale)
    expect(chin).toBeLessThanOrEqual(shown * 0.66)
    expect(y).toBeLessThan(240)
  })

  it.each(sizes)('lifts the room while the board lies open at %i x %i, heads still in view', (width, height) => {
    const closed = frameOf(room, { width, height }, false)
    const open = frameOf(room, { width, height }, true)
    expect(open.scale).toBe(closed.scale)
    expect(open.y).toBeGreaterThan(closed.y)
    expect(open.y).toBeLessThan(300)
  })

  it.each(sizes)('covers the window with a backdrop at %i x %i', (width, height) => {
    const { scale, x, y } = frameOf({ scene: 'lake-dusk', weather: 'fair', votes: [] }, { width, height }, false)
    expect(x).toBeGreaterThanOrEqual(0)
    expect(y).toBeGreaterThanOrEqual(0)
    expect(scale * 1600).toBeGreaterThanOrEqual(width - 0.001)
    expect(scale * 900).toBeGreaterThanOrEqual(height - 0.001)
  })
})

describe('the quality', () => {
  it.each([
    ['ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero) (0x0000C0DE)), SwiftShader driver)', 'software'],
    ['llvmpipe (LLVM 15.0.6, 256 bits)', 'software'],
    ['Microsoft Basic Render Driver', 'software'],
    ['Mesa Software Rasterizer', 'software'],
    ['ANGLE (NVIDIA, NVIDIA GeForce RTX 3060 Direct3D11 vs_5_0 ps_5_0, D3D11)', 'hardware'],
    ['Apple GPU', 'hardware'],
    ['', 'hardware'],
    [null, 'none'],
  ])('knows what draws by the name %s', (name, drawing) => {
    expect(drawingOf(name)).toBe(drawing)
  })

  it('follows the setting, else what draws and how long a frame takes', () => {
    expect(qualityOf('plain', 'software', 90)).toBe('plain')
    expect(qualityOf('still', 'hardware', 4)).toBe('still')
    expect(qualityOf('auto', 'software', null)).toBe('still')
    expect(qualityOf('auto', 'hardware', null)).toBe('plain')
    expect(qualityOf('full', 'software', 90)).toBe('full')
    expect(qualityOf('auto', 'hardware', 16.7)).toBe('full')
    expect(qualityOf('auto', 'hardware', 20)).toBe('plain')
    expect(qualityOf('auto', 'hardware', 24.1)).toBe('still')
  })

  it('tells the time of a frame after sixty, or sooner where they are slow, and minds no single hitch', () => {
    const smooth = Array.from({ length: 60 }, (_, nth) => (nth === 20 ? 900 : 16.7))
    expect(typicalFrame(smooth.slice(0, 20))).toBeNull()
    expect(typicalFrame(smooth)).toBe(16.7)
    expect(typicalFrame(Array.from({ length: 6 }, () => 480))).toBe(480)
    expect(typicalFrame(Array.from({ length: 5 }, () => 480))).toBeNull()
  })
})
