import { useLayoutEffect, useState } from 'preact/hooks'
import { type Assignment, DRAWN, MOST } from '../../classroom/assignment.ts'
import { NEWEST_RULES } from '../../content/scenarios.ts'
import { readSeed } from '../../session/seed.ts'
import { wholeNumber } from '../../session/whole-number.ts'
import { seedFrom } from '../../store/origin.ts'
import { useActions, useGame } from '../context.ts'

/** An assignment with nothing set yet. */
const firstWith = (seed: number): Assignment => ({
  rules: NEWEST_RULES,
  ...{ title: '', seed, chair: 'choose', temperament: DRAWN, locks: {}, tries: 0, minutes: 0, due: '' },
})

/** What is written in a field, and whether it is none of what belongs there. */
export interface Written {
  readonly text: string
  readonly isBad: boolean
  readonly write: (text: string) => void
}

/** The assignment on the teacher's page, and its two numbers as they are written: wrong ones stay, and change nothing. */
export function useMaking() {
  const { make } = useActions().assigning
  const made = useGame((state) => state.making)
  const [first] = useState(() => firstWith(seedFrom(Math.random())))
  const assignment = made ?? first
  // Kept from the first look on: the link may be copied at once, and the print pack speaks of the same seed.
  useLayoutEffect(() => {
    if (made === null) make(first)
  }, [])
  const [seed, setSeed] = useState(`${assignment.seed === 'random' ? first.seed : assignment.seed}`)
  const [minutes, setMinutes] = useState(`${assignment.minutes}`)
  const set = (change: Partial<Assignment>) => make({ ...assignment, ...change })
  const isRandom = assignment.seed === 'random'
  const seedWritten: Written = {
    text: seed,
    isBad: !isRandom && readSeed(seed.trim()) === null,
    write(text) {
      setSeed(text)
      const read = readSeed(text.trim())
      if (read !== null) set({ seed: read })
    },
  }
  const minutesWritten: Written = {
    text: minutes,
    isBad: wholeNumber(minutes.trim(), MOST.minutes) === null,
    write(text) {
      setMinutes(text)
      const read = wholeNumber(text.trim(), MOST.minutes)
      if (read !== null) set({ minutes: read })
    },
  }
  const draw = (random: boolean) => set({ seed: random ? 'random' : (readSeed(seed.trim()) ?? (first.seed as number)) })
  return { assignment, set, draw, seed: seedWritten, minutes: minutesWritten }
}

export type Making = ReturnType<typeof useMaking>
