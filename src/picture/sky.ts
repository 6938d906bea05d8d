import type { AtlasSample } from '../content/atlas.ts'
import type { Ending } from '../rules/outcomes.ts'
import type { Form } from '../rules/scenario.ts'
import type { LineTo } from '../store/gaze.ts'
import { figureOf, type Point } from './figure.ts'
import type { Box } from './places.ts'
import { trunkOf } from './trunk.ts'

/** A star: a position that moves lead to from the start. `id` is those moves. */
export interface Star extends Point {
  readonly id: string
  /** The endings whose lines pass it; one alone where it belongs to a constellation. */
  readonly endings: readonly Ending[]
}

/** The stars of one ending: those that its line does not share. */
export interface Constellation {
  readonly ending: Ending
  /** What is signed on its line; null where nothing is. */
  readonly form: Form | null
  readonly par: number
  /** The world at hand lacks this ending: its line is that of another world. */
  readonly isElsewhere: boolean
  /** Its part of the sky: stars above, name below. */
  readonly cell: Box
  /** The moves of its line, in notation. */
  readonly moves: readonly string[]
  /** Its whole line, from the first star of all to its own last one: a star more than moves. */
  readonly line: readonly Star[]
}

export interface Sky {
  readonly constellations: readonly Constellation[]
  /** Every star once; the first of all comes first. */
  readonly stars: readonly Star[]
}

/** From the top: the more was agreed, the higher. */
const FORMS = ['treaty', 'protocol', 'declaration', null] as const
/** The part of the painting that constellations have, and in each cell the foot that its name has. */
const SKY: Box = { x: 50, y: 92, width: 1510, height: 504 }
const NAME = 67
const MOST_IN_ROW = 7
/** No cell is wider than this; a figure keeps so far from the edges of its own. */
const WIDEST = 270
const MARGIN = { aside: 34, above: 5 } as const

/** The first moves of a line as one word. */
export const starId = (line: readonly string[], moves: number): string => line.slice(0, moves).join('; ')

/** The stars of a line, the first one of all included. What is the line of another world shares no other star. */
function idsOf({ ending, isElsewhere, moves }: Drawn): readonly string[] {
  const ids = moves.map((_, made) => starId(moves, made + 1))
  return ['', ...(isElsewhere ? ids.map((id) => `${ending}: ${id}`) : ids)]
}

/** What is signed on a line; null where nothing is. */
function formOf(line: readonly string[]): Form | null {
  const signed = line.find((move) => move.startsWith('sign '))?.slice('sign '.length)
  return FORMS.find((form) => form === signed) ?? null
}

type Drawn = Omit<Constellation, 'cell' | 'line'>

/** The line of every ending: that of the world at hand, or else the sample's. */
function linesOf(sample: AtlasSample, lines: readonly LineTo[] | null): readonly Drawn[] {
  return sample.endings.map(({ ending, line: sampled, seed }) => {
    const own = lines?.find((known) => known.ending === ending)?.line
    const moves = own ?? sampled
    const isElsewhere = lines === null ? seed !== sample.seed : own === undefined
    return { ending, form: formOf(moves), par: moves.length, isElsewhere, moves }
  })
}

/** Rows of endings, the highest first: by what is signed, then by par; no row is crowded. */
function rowsOf(drawn: readonly Drawn[]): readonly (readonly Drawn[])[] {
  return FORMS.flatMap((form) => {
    const all = drawn.filter((one) => one.form === form).sort((a, b) => a.par - b.par || a.ending - b.ending)
    const rows = Math.ceil(all.length / MOST_IN_ROW)
    const each = Math.ceil(all.length / Math.max(1, rows))
    return Array.from({ length: rows }, (_, row) => all.slice(row * each, (row + 1) * each))
  })
}

/** A cell for every ending; each row has the whole width. */
function cellsOf(rows: readonly (readonly Drawn[])[]): ReadonlyMap<Ending, Box> {
  const height = SKY.height / rows.length
  return new Map(
    rows.flatMap((row, down) => {
      const each = SKY.width / row.length
      const width = Math.min(WIDEST, each)
      return row.map(({ ending }, along) => {
        const x = SKY.x + (along + 0.5) * each - width / 2
        return [ending, { x, y: SKY.y + down * height, width, height }] as const
      })
    }),
  )
}

/** Which endings' lines pass each star. */
function passing(drawn: readonly Drawn[]): ReadonlyMap<string, readonly Ending[]> {
  const passed = new Map<string, Ending[]>()
  for (const one of drawn) {
    for (const id of idsOf(one)) passed.set(id, [...(passed.get(id) ?? []), one.ending])
  }
  return passed
}

const middleOf = ({ x, y, width, height }: Box): Point => ({ x: x + width / 2, y: y + (height - NAME) / 2 })

/** Skies that were drawn: the same one is asked for whenever the eye moves. */
const drawnBefore = new WeakMap<AtlasSample, WeakMap<object, Sky>>()

/**
 * The sky of a chair, from the shortest lines of a world: what lines share low over the lake, the rest as a figure in the
 * ending's own part of the sky. The lines alone decide it.
 */
export function skyOf(sample: AtlasSample, lines: readonly LineTo[] | null): Sky {
  const skies = drawnBefore.get(sample) ?? new WeakMap<object, Sky>()
  drawnBefore.set(sample, skies)
  const sky = skies.get(lines ?? sample) ?? draw(sample, lines)
  skies.set(lines ?? sample, sky)
  return sky
}

function draw(sample: AtlasSample, lines: readonly LineTo[] | null): Sky {
  const drawn = linesOf(sample, lines)
  const cells = cellsOf(rowsOf(drawn))
  const cellOf = (ending: Ending): Box => cells.get(ending) ?? SKY
  const endingsAt = passing(drawn)
  const stars = new Map<string, Star>()
  const shared = [...endingsAt].filter(([id, endings]) => id === '' || endings.length > 1)
  for (const star of trunkOf(
    shared.map(([id, endings]) => ({ id, endings })),
    (ending) => middleOf(cellOf(ending)).x,
  )) {
    stars.set(star.id, star)
  }
  const constellations = drawn.map((one): Constellation => {
    const cell = cellOf(one.ending)
    const ids = idsOf(one)
    const own = ids.filter((id) => !stars.has(id))
    const [width, height] = [cell.width - 2 * MARGIN.aside, cell.height - NAME - 2 * MARGIN.above]
    const figure = figureOf(one.moves.slice(one.moves.length - own.length), middleOf(cell), width, height)
    for (const [nth, point] of figure.entries()) {
      const id = own[nth] ?? ''
      stars.set(id, { ...point, id, endings: [one.ending] })
    }
    const line = ids.flatMap((id) => stars.get(id) ?? [])
    return { ...one, cell, line }
  })
  return { constellations, stars: [...stars.values()] }
}
