import { CLAUSES } from '../rules/scenario.ts'
import { at, type Path, type ScenarioProblem } from './scenario-problem.ts'

/** Clauses a basket may hold: a statement of four clauses has 170 texts, and a context has room for 256. */
const BASKET = 4

const listAt = (value: unknown, path: Path): unknown[] => {
  const found = at(value, path)
  return Array.isArray(found) ? found : []
}

/** The seven clauses stand in their order, and no basket holds more than a statement can. */
function clauseProblems(value: unknown): ScenarioProblem[] {
  const clauses = listAt(value, ['clauses'])
  const order = clauses.slice(0, CLAUSES.length).flatMap((clause, index): ScenarioProblem[] => {
    const id = at(clause, ['id'])
    const known = CLAUSES.some((name) => name === id)
    if (!known || id === CLAUSES[index]) return []
    return [{ path: ['clauses', index, 'id'], problem: 'other-clause', args: { wanted: CLAUSES[index] ?? '' } }]
  })
  const full = ['principles', 'text'].flatMap((basket): ScenarioProblem[] => {
    const held = clauses.flatMap((clause, index) => (at(clause, ['basket']) === basket ? [index] : []))
    const first = held[BASKET]
    if (first === undefined) return []
    return [{ path: ['clauses', first, 'basket'], problem: 'basket-too-full', args: { basket, most: BASKET } }]
  })
  return [...order, ...full]
}

/** A temperament comes down from its first aspiration to its last. */
function aspirationProblems(value: unknown): ScenarioProblem[] {
  return listAt(value, ['temperaments']).flatMap((temperament, index): ScenarioProblem[] => {
    const [first, last] = [at(temperament, ['first']), at(temperament, ['last'])]
    if (typeof first !== 'number' || typeof last !== 'number' || last <= first) return []
    return [{ path: ['temperaments', index, 'last'], problem: 'last-above-first', args: { first, last } }]
  })
}

/** Values that stand twice in a list where each must stand once; `inner` is the way from an item to its value. */
function twiceIn(value: unknown, path: Path, inner: Path): ScenarioProblem[] {
  const seen = new Set<unknown>()
  return listAt(value, path).flatMap((item, index): ScenarioProblem[] => {
    const name = at(item, inner)
    if (typeof name !== 'string') return []
    if (!seen.has(name)) {
      seen.add(name)
      return []
    }
    return [{ path: [...path, index, ...inner], problem: 'twice', args: { name } }]
  })
}

/** What must hold between the numbers of a scenario, whatever else is wrong with it. */
export function crossProblems(value: unknown): ScenarioProblem[] {
  const bySeat = (key: string, inner: Path) => ['russia', 'usa'].flatMap((seat) => twiceIn(value, [key, seat], inner))
  const kept = ['russia', 'usa'].flatMap((seat) =>
    listAt(value, ['lines', seat]).flatMap((_, line) => twiceIn(value, ['lines', seat, line, 'keptBy'], [])),
  )
  return [
    ...clauseProblems(value),
    ...bySeat('mandates', ['id']),
    ...aspirationProblems(value),
    ...twiceIn(value, ['temperaments'], ['id']),
    ...bySeat('homeGroups', ['id']),
    ...kept,
  ]
}
