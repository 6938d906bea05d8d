import type { Change, Move } from '../rules/move.ts'
import type { SeatId } from '../rules/scenario.ts'
import type { WorldName } from '../session/world.ts'

/** What the tutorial teaches, in its order. */
export const LESSONS = ['read', 'ask', 'give', 'package', 'home'] as const
export type Lesson = (typeof LESSONS)[number]

/** A part of the screen that a step rings; the panels know where it lies. */
export type Ring = 'proposal' | 'worth' | 'weights' | 'ask' | 'answer' | 'trust' | 'trade' | 'verdicts' | 'home'

/** One state of the tutorial. What follows it is the next row. */
export interface Step {
  readonly id: string
  readonly lesson: Lesson
  /** Which of TAKES the table stands in; a step with another take than the one before turns the clock back. */
  readonly take: number
  readonly ring: Ring | null
  /** What leads on: having read it, opening the clause board, or one of these moves and no other. */
  readonly asks: 'reading' | 'board' | readonly Move[]
}

/**
 * The practice table: a world named by hand, under rules version 1. It was found by search: they name scope, offer it at
 * a cost of one point, and take numbers as we like them best only where scope pays for it.
 */
export const PRACTICE = {
  rulesVersion: 1,
  chair: 'russia',
  world: {
    own: 'parity',
    their: 'victims',
    temperament: 'steady',
    event: '0',
    leak: 'no',
    votes: '0',
    posture: 'victims',
  },
} as const satisfies { rulesVersion: number; chair: SeatId; world: WorldName }

const SCOPE = { clause: 'scope', option: 'd' } as const
/** Their own proposal: it costs us little, and holds what weighs most for them. */
const GIFT: readonly [Change, Change] = [SCOPE, { clause: 'numbers', option: 'd' }]
/** What weighs most for us, paid for with what weighs most for them. */
export const TRADE: readonly [Change, Change] = [SCOPE, { clause: 'numbers', option: 'b' }]

/** Moves that have been made when a take begins. A session has two statements, so gift and trade are each its second. */
export const TAKES: readonly (readonly Move[])[] = [[{ do: 'silent' }], [{ do: 'silent' }, { do: 'ask' }]]

/** The tutorial as a machine: its states, first to last. */
export const STEPS = [
  { id: 'read', lesson: 'read', take: 0, ring: 'proposal', asks: 'reading' },
  { id: 'worth', lesson: 'read', take: 0, ring: 'worth', asks: 'board' },
  { id: 'weigh', lesson: 'read', take: 0, ring: 'weights', asks: 'reading' },
  { id: 'ask', lesson: 'ask', take: 0, ring: 'ask', asks: [{ do: 'ask' }] },
  { id: 'named', lesson: 'ask', take: 0, ring: 'answer', asks: 'reading' },
  { id: 'give', lesson: 'give', take: 0, ring: 'proposal', asks: [{ do: 'accept' }, { do: 'table', text: GIFT }] },
  { id: 'gave', lesson: 'give', take: 0, ring: 'trust', asks: 'reading' },
  { id: 'trade', lesson: 'package', take: 1, ring: 'trade', asks: [{ do: 'table', text: TRADE }] },
  { id: 'traded', lesson: 'package', take: 1, ring: 'verdicts', asks: 'reading' },
  { id: 'home', lesson: 'home', take: 1, ring: 'home', asks: 'reading' },
  { id: 'end', lesson: 'home', take: 1, ring: null, asks: 'reading' },
] as const satisfies readonly Step[]

export type StepId = (typeof STEPS)[number]['id']
