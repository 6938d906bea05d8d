import type { Change, Move } from '../rules/move.ts'
import type { SeatId } from '../rules/scenario.ts'
import type { WorldName } from '../session/world.ts'

/** What the tutorial teaches, in its order. */
export const LESSONS = ['read', 'ask', 'give', 'package', 'home'] as const
export type Lesson = (typeof LESSONS)[number]

/** A part of the screen that a step rings; the panels know where it lies. */
export type Ring =
  | 'proposal'
  | 'worth'
  | 'weights'
  | 'ask'
  | 'answer'
  | 'trust'
  | 'faces'
  | 'trade'
  | 'verdicts'
  | 'home'

/** One state of the tutorial. What follows it is the next row. */
export interface Step {
  readonly id: string
  readonly lesson: Lesson
  /** Which of TAKES the table stands in; a step with another take than the one before goes on at that one's hour. */
  readonly take: number
  readonly ring: Ring | null
  /** What leads on: having read it, opening the clause board, or one of these moves and no other. */
  readonly asks: 'reading' | 'board' | readonly Move[]
}

/**
 * The practice table: a world named by hand, under rules version 1. It was found by search: they name scope and offer it
 * together with numbers, which weighs as little for us, at a cost of one point; and the trade after the recess passes
 * with the step of trust that this earns, and would not without it.
 */
export const PRACTICE = {
  rulesVersion: 1,
  chair: 'russia',
  world: {
    own: 'relief',
    their: 'stability',
    temperament: 'proud',
    event: '0',
    leak: 'no',
    votes: '0',
    posture: 'victims',
  },
} as const satisfies { rulesVersion: number; chair: SeatId; world: WorldName }

/** Their own proposal: it costs us little, and holds what weighs most for them. */
const GIFT: readonly [Change, Change] = [
  { clause: 'scope', option: 'd' },
  { clause: 'numbers', option: 'd' },
]
/** What they ask for, and what weighs most for us, which it pays for. */
export const TRADE: readonly [Change, Change] = [
  { clause: 'offlimits', option: 'd' },
  { clause: 'relief', option: 'b' },
]

/** Moves that have been made when a take begins: the first at the first statement, the second after the recess. */
export const TAKES: readonly (readonly Move[])[] = [
  [{ do: 'silent' }],
  [{ do: 'silent' }, { do: 'ask' }, { do: 'accept' }, { do: 'capital' }],
]

/** The tutorial as a machine: its states, first to last. */
export const STEPS = [
  { id: 'read', lesson: 'read', take: 0, ring: 'proposal', asks: 'reading' },
  { id: 'worth', lesson: 'read', take: 0, ring: 'worth', asks: 'board' },
  { id: 'weigh', lesson: 'read', take: 0, ring: 'weights', asks: 'reading' },
  { id: 'ask', lesson: 'ask', take: 0, ring: 'ask', asks: [{ do: 'ask' }] },
  { id: 'named', lesson: 'ask', take: 0, ring: 'answer', asks: 'reading' },
  { id: 'give', lesson: 'give', take: 0, ring: 'proposal', asks: [{ do: 'accept' }, { do: 'table', text: GIFT }] },
  { id: 'gave', lesson: 'give', take: 0, ring: 'trust', asks: 'reading' },
  { id: 'face', lesson: 'give', take: 0, ring: 'faces', asks: 'reading' },
  { id: 'trade', lesson: 'package', take: 1, ring: 'trade', asks: [{ do: 'table', text: TRADE }] },
  { id: 'traded', lesson: 'package', take: 1, ring: 'verdicts', asks: 'reading' },
  { id: 'home', lesson: 'home', take: 1, ring: 'home', asks: 'reading' },
  { id: 'end', lesson: 'home', take: 1, ring: null, asks: 'reading' },
] as const satisfies readonly Step[]

export type StepId = (typeof STEPS)[number]['id']
