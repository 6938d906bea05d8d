import fc from 'fast-check'
import {
  type Assignment,
  LOCK_NAMES,
  LOCKABLE,
  type Locks,
  MOST,
  temperamentsOf,
  tidied,
} from '../../src/classroom/assignment.ts'
import { LARGEST_SEED } from '../../src/session/seed.ts'

const text = (most: number) =>
  fc
    .oneof(
      fc.constant(''),
      fc.string({ maxLength: most, unit: 'grapheme' }),
      fc.string({ maxLength: most, unit: 'binary' }),
    )
    .map((written) => tidied(written, most))

const locks: fc.Arbitrary<Locks> = fc
  .tuple(...LOCK_NAMES.map((name) => fc.option(fc.constantFrom(...(LOCKABLE[name] as readonly unknown[])))))
  .map((held) =>
    Object.fromEntries(LOCK_NAMES.flatMap((name, index) => (held[index] === null ? [] : [[name, held[index]]]))),
  )

/** Any assignment that a teacher can make. */
export const anyAssignment: fc.Arbitrary<Assignment> = fc.integer({ min: 1, max: 2 }).chain((rules) =>
  fc.record({
    rules: fc.constant(rules),
    title: text(MOST.title),
    seed: fc.oneof(fc.constant('random' as const), fc.nat({ max: 9999 }), fc.nat({ max: LARGEST_SEED })),
    chair: fc.constantFrom('russia' as const, 'usa' as const, 'choose' as const),
    temperament: fc.constantFrom(...temperamentsOf(rules)),
    locks,
    tries: fc.nat({ max: MOST.tries }),
    minutes: fc.nat({ max: MOST.minutes }),
    due: text(MOST.due),
  }),
)

/** A plain one: seed 7, either chair, nothing held. */
export const PLAIN: Assignment = {
  rules: 2,
  title: '',
  seed: 7,
  chair: 'choose',
  temperament: 'drawn',
  locks: {},
  tries: 0,
  minutes: 0,
  due: '',
}
