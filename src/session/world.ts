import { acrossFrom, type Pair, type Scenario, SEATS, type Seat, type SeatId, type World } from '../rules/scenario.ts'

/** A world named by hand: ids of the scenario, seen from the chair. */
export interface WorldName {
  readonly own: string
  readonly their: string
  readonly temperament: string
  readonly event: string
  readonly leak: string
  readonly votes: string
  readonly posture: string
}
export const WORLD_FIELDS = ['own', 'their', 'temperament', 'event', 'leak', 'votes', 'posture'] as const
export type WorldField = (typeof WORLD_FIELDS)[number]

/** A field that is missing or names nothing, with what it may be. */
export interface Misnamed {
  readonly field: WorldField
  readonly given: string | undefined
  readonly allowed: readonly string[]
}

/** The words a field of a world's name may hold, in the scenario's order. */
function allowedIn(scenario: Scenario, chair: SeatId): { readonly [field in WorldField]: readonly string[] } {
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id)
  const theirs = acrossFrom(chair)
  return {
    own: ids(scenario.mandates[chair]),
    their: ids(scenario.mandates[theirs]),
    temperament: ids(scenario.temperaments),
    event: ['0', '1', '2', '3', '4', '5'],
    leak: ['no', 'yes'],
    votes: ['0', '1', '2'],
    posture: ids(scenario.mandates[theirs]),
  }
}

/** A world from its name, or every field that is wrong. */
export function parseWorld(
  scenario: Scenario,
  chair: Seat,
  name: { readonly [field in WorldField]?: string | undefined },
): World | readonly Misnamed[] {
  const allowed = allowedIn(scenario, SEATS[chair])
  const index = (field: WorldField) => allowed[field].indexOf(name[field] ?? '')
  const wrong = WORLD_FIELDS.filter((field) => index(field) < 0)
  if (wrong.length > 0) return wrong.map((field) => ({ field, given: name[field], allowed: allowed[field] }))
  const mandates: Pair<number> = chair === 0 ? [index('own'), index('their')] : [index('their'), index('own')]
  return {
    chair,
    mandates,
    temperament: index('temperament'),
    posture: index('posture'),
    event: index('event'),
    leak: index('leak') === 1,
    votes: index('votes'),
  }
}

export const isWorld = (parsed: World | readonly Misnamed[]): parsed is World => !Array.isArray(parsed)

/** The name of a world; `parseWorld` reads it back. */
export function nameWorld(scenario: Scenario, world: World): WorldName {
  const allowed = allowedIn(scenario, SEATS[world.chair])
  const word = (field: WorldField, index: number) => allowed[field][index] ?? ''
  const other = world.chair === 0 ? 1 : 0
  return {
    own: word('own', world.mandates[world.chair]),
    their: word('their', world.mandates[other]),
    temperament: word('temperament', world.temperament),
    event: word('event', world.event),
    leak: word('leak', world.leak ? 1 : 0),
    votes: word('votes', world.votes),
    posture: word('posture', world.posture),
  }
}

/** The name of a world in one line: `own=justice their=parity …`. */
export const formatWorldName = (name: WorldName): string =>
  WORLD_FIELDS.map((field) => `${field}=${name[field]}`).join(' ')

/** Sizes of a world's fields, first to last: 2,916 worlds a chair. */
const RADIX = [3, 3, 3, 3, 6, 2, 3] as const
export const WORLDS = RADIX.reduce<number>((product, size) => product * size, 1)

/** A world as one number below WORLDS, so that a save can hold a world named by hand without printing its secrets. */
export function numberOfWorld(world: World): number {
  const digits = [
    world.mandates[0],
    world.mandates[1],
    world.temperament,
    world.posture,
    world.event,
    world.leak ? 1 : 0,
    world.votes,
  ]
  return digits.reduce((sum, digit, index) => sum * (RADIX[index] as number) + digit, 0)
}

/** The world of a number below WORLDS; `numberOfWorld` gives it back. */
export function worldOfNumber(number: number, chair: Seat): World {
  const digits: number[] = []
  let rest = number
  for (const size of [...RADIX].reverse()) {
    digits.unshift(rest % size)
    rest = Math.floor(rest / size)
  }
  const [russia = 0, usa = 0, temperament = 0, posture = 0, event = 0, leak = 0, votes = 0] = digits
  return { chair, mandates: [russia, usa], temperament, posture, event, leak: leak === 1, votes }
}
