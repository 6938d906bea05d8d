/** How a lesson goes: each step with its minutes. */
export interface Plan {
  readonly how: 'devices' | 'paper'
  readonly steps: readonly (readonly [step: Step, minutes: number])[]
}

type Step = 'frame' | 'read' | 'summit' | 'compare' | 'short' | 'debrief' | 'pairs' | 'board' | 'reflect'

/** Three lessons, the shortest first. */
export const PLANS: readonly Plan[] = [
  {
    how: 'devices',
    steps: [
      ['frame', 3],
      ['read', 3],
      ['summit', 10],
      ['short', 4],
    ],
  },
  {
    how: 'devices',
    steps: [
      ['frame', 5],
      ['read', 5],
      ['summit', 13],
      ['compare', 6],
      ['debrief', 12],
      ['reflect', 4],
    ],
  },
  {
    how: 'paper',
    steps: [
      ['frame', 7],
      ['read', 8],
      ['pairs', 45],
      ['board', 8],
      ['debrief', 15],
      ['reflect', 7],
    ],
  },
]

/** The length of a lesson in minutes. */
export const minutesOf = ({ steps }: Plan): number => steps.reduce((sum, [, minutes]) => sum + minutes, 0)
