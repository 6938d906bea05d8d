import { writeKept } from './kept.ts'
import { type KeptRun, RUNS, withRun, withRuns } from './runs.ts'
import type { Shelf } from './shelf.ts'

/** The finished runs of a store. */
export interface Finished {
  /** Keeps one more, as the newest. */
  add(run: KeptRun): void
  /** Keeps those of another list that are not known yet; false, and nothing changed, where there is no room. */
  addAll(runs: readonly KeptRun[]): boolean
  /** Forgets the one with this code. */
  remove(code: string): void
}

interface Desk {
  readonly shelf: Shelf
  runs(): readonly KeptRun[]
  show(runs: readonly KeptRun[]): void
  /** False in a tab that only watches: nothing of this changes there. */
  mayWrite(): boolean
  tellFull(): void
}

export function finishedOn({ shelf, runs, show, mayWrite, tellFull }: Desk): Finished {
  const write = (list: readonly KeptRun[]): boolean => writeKept(shelf, RUNS, list)
  const change = (list: readonly KeptRun[]): void => {
    if (!mayWrite()) return
    show(list)
    if (!write(list)) tellFull()
  }
  return {
    add: (run) => change(withRun(runs(), run)),
    addAll(others) {
      const list = withRuns(runs(), others)
      if (!write(list)) return false
      show(list)
      return true
    },
    remove: (code) => change(runs().filter((run) => run.code !== code)),
  }
}
