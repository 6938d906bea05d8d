import { describe, expect, it } from 'vitest'
import { atlasTable } from '../../src/content/atlas.ts'
import { figureOf, type Point } from '../../src/picture/figure.ts'
import { type Sky, skyOf, starId } from '../../src/picture/sky.ts'
import { wayOf } from '../../src/picture/ways.ts'
import { ENDINGS } from '../../src/rules/outcomes.ts'
import { acrossFrom, SEATS, type SeatId } from '../../src/rules/scenario.ts'

/** No two stars of a sky are nearer to each other than this, in design units. */
const APART = 8

const distance = (one: Point, other: Point) => Math.hypot(one.x - other.x, one.y - other.y)

function nearestPair({ stars }: Sky): number {
  const pairs = stars.flatMap((one, nth) => stars.slice(nth + 1).map((other) => distance(one, other)))
  return Math.min(...pairs)
}

/** Lines of another world: those of the other chair, with every third ending lacking. */
const otherLines = (chair: SeatId) =>
  atlasTable.chairs[acrossFrom(chair)].endings.filter(({ ending }) => ending % 3 !== 0)

describe.each(SEATS)('the sky from the chair of %s', (chair) => {
  const sample = atlasTable.chairs[chair]
  const sky = skyOf(sample, null)

  it('has a place for every ending, within the painting', () => {
    expect(sky.constellations.map(({ ending }) => ending)).toEqual(ENDINGS)
    for (const { x, y } of sky.stars) {
      expect(x).toBeGreaterThan(0)
      expect(x).toBeLessThan(1600)
      expect(y).toBeGreaterThan(60)
      expect(y).toBeLessThan(690)
    }
  })

  it('is the same for the same lines', () => {
    const again = sample.endings.map(({ ending, line }) => ({ ending, line }))
    expect(skyOf(sample, again).stars).toEqual(sky.stars)
    expect(skyOf(sample, otherLines(chair))).not.toEqual(sky)
  })

  it.each([
    ['of the sample', null],
    ['of another world', otherLines(chair)],
  ])('keeps its stars apart, with the lines %s', (_, lines) => {
    expect(nearestPair(skyOf(sample, lines))).toBeGreaterThan(APART)
  })

  it('gives every cell to one ending', () => {
    const { constellations } = sky
    for (const [nth, { cell }] of constellations.entries()) {
      for (const { cell: other } of constellations.slice(nth + 1)) {
        const isAside = cell.x + cell.width <= other.x + 1e-6 || other.x + other.width <= cell.x + 1e-6
        const isAbove = cell.y + cell.height <= other.y + 1e-6 || other.y + other.height <= cell.y + 1e-6
        expect(isAside || isAbove).toBe(true)
      }
    }
  })

  it('has a star for every move of a line, from the first star of all', () => {
    for (const { line, moves, par } of sky.constellations) {
      expect(moves).toHaveLength(par)
      expect(line.map(({ id }) => id)).toEqual(Array.from({ length: par + 1 }, (_, made) => starId(moves, made)))
    }
  })

  it('lets lines that begin alike share their stars, and no others', () => {
    for (const { id, endings } of sky.stars) {
      const passing = sky.constellations.filter(
        ({ moves }) => starId(moves, id === '' ? 0 : id.split('; ').length) === id,
      )
      expect(endings).toEqual(passing.map(({ ending }) => ending))
    }
    expect(sky.stars.filter(({ endings }) => endings.length > 1).length).toBeGreaterThan(3)
  })

  it('has the higher forms higher, and within a form the shorter lines first', () => {
    const order = ['treaty', 'protocol', 'declaration', null]
    const seen = [...sky.constellations].sort((a, b) => a.cell.y - b.cell.y || a.cell.x - b.cell.x)
    expect(seen.map(({ form }) => order.indexOf(form))).toEqual(seen.map(({ form }) => order.indexOf(form)).sort())
    for (const form of order) {
      const pars = seen.filter((one) => one.form === form).map(({ par }) => par)
      expect(pars).toEqual([...pars].sort((a, b) => a - b))
    }
  })

  it('tells which endings the world at hand lacks', () => {
    const lines = otherLines(chair)
    for (const { ending, isElsewhere } of skyOf(sample, lines).constellations) {
      expect(isElsewhere).toBe(lines.every((line) => line.ending !== ending))
    }
  })

  it('lets the line of another world share no star but the first one', () => {
    // In a world without the news from elsewhere the very moves of ending 16 lead to another one.
    const alike = sample.endings.find(({ ending }) => ending === 16)?.line ?? []
    const { constellations } = skyOf(sample, [{ ending: 15, line: alike }])
    const elsewhere = constellations.find(({ ending }) => ending === 16)
    expect(elsewhere?.line).toHaveLength(alike.length + 1)
    expect(elsewhere?.line.slice(1).map(({ endings }) => endings)).toEqual(alike.map(() => [16]))
  })
})

describe('the way of a run', () => {
  const sky = skyOf(atlasTable.chairs.usa, null)
  const [known] = sky.constellations
  if (known === undefined) throw new Error('a sky without constellations')

  it('goes along the stars for as long as it follows a line', () => {
    expect(wayOf(sky, { ending: known.ending, line: known.moves }, 0)).toEqual(known.line)
  })

  it('leaves them where it parts, has a point for every decision, and comes to its ending', () => {
    const line = [...known.moves.slice(0, 2), 'ask', 'ease', 'walk']
    const way = wayOf(sky, { ending: 19, line }, 3) ?? []
    const goal = sky.constellations.find(({ ending }) => ending === 19)?.line.at(-1)
    expect(way).toHaveLength(line.length + 1)
    expect(way.slice(0, 3)).toEqual(known.line.slice(0, 3))
    expect(way.at(-1)?.x).toBeCloseTo(goal?.x ?? Number.NaN)
    expect(way.at(-1)?.y).toBeCloseTo(goal?.y ?? Number.NaN)
  })
})

describe('a figure', () => {
  it('keeps within its box, one star a move', () => {
    const stars = figureOf(
      ['ask', 'ask', 'ease', 'adjourn', 'sign treaty', 'claim', 'ask', 'ask'],
      { x: 100, y: 50 },
      120,
      60,
    )
    expect(stars).toHaveLength(8)
    for (const { x, y } of stars) {
      expect(Math.abs(x - 100)).toBeLessThanOrEqual(60.001)
      expect(Math.abs(y - 50)).toBeLessThanOrEqual(30.001)
    }
  })
})
