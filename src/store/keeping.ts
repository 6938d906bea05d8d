import type { KeptRun } from './runs.ts'
import { type GoodSave, readSave, type SaveProblem } from './save.ts'
import type { Shelf } from './shelf.ts'
import { areSaves, readSaves, readSlots, SLOTS, type Slot, type SlotNumber, slotKey, writeSaves } from './slots.ts'
import type { Assignments } from './taken.ts'

/** Keeping summits beside the autosave: three slots, and all of it, finished runs and assignments too, as one file. */
export interface Keeping {
  slots(): readonly Slot[]
  /** Keeps the running summit in a slot, over whatever lay there; false where the browser has no room. */
  keepIn(slot: SlotNumber): boolean
  /** Goes on with the summit of a slot; the slot keeps it. Null, or why it cannot be read. */
  takeFrom(slot: SlotNumber): SaveProblem | 'watching' | null
  /** Null, or why it stays. */
  clear(slot: SlotNumber): 'watching' | null
  exportSaves(): string
  /** Takes the running summit and the slots from a file, and adds its runs and assignments; all or none. Null, or why not. */
  importSaves(file: string): SaveProblem | 'no-room' | 'watching' | null
}

interface Table {
  readonly shelf: Shelf
  /** The running summit as it is saved; null where there is none. */
  running(): string | null
  runs(): readonly KeptRun[]
  /** Adds finished runs to those that are kept; false where the browser has no room. */
  addRuns(runs: readonly KeptRun[]): boolean
  assignments(): Assignments
  /** Adds assignments that are not known here; the one that was played there is played on with its summit. */
  addAssignments(others: Assignments): void
  /** False in a tab that only watches. */
  mayWrite(): boolean
  /** Puts a kept summit on the table, in the place of the running one. */
  adopt(kept: GoodSave): void
}

/** The actions of keeping, over a shelf and a table. */
export function keepingOn(table: Table): Keeping {
  const { shelf, running, runs, addRuns, assignments, addAssignments, mayWrite, adopt } = table
  const put = (slot: SlotNumber, text: string | null): boolean => {
    if (text !== null) return shelf.set(slotKey(slot), text) || !shelf.lasting
    shelf.remove(slotKey(slot))
    return true
  }
  const contents = () => SLOTS.map((slot) => shelf.get(slotKey(slot)))
  return {
    slots: () => readSlots(shelf),
    keepIn(slot) {
      const text = mayWrite() ? running() : null
      return text !== null && put(slot, text)
    },
    takeFrom(slot) {
      if (!mayWrite()) return 'watching'
      const text = shelf.get(slotKey(slot))
      const read = text === null ? null : readSave(text)
      if (read === null) return null
      if (!read.ok) return read.problem
      adopt(read)
      return null
    },
    clear(slot) {
      if (!mayWrite()) return 'watching'
      put(slot, null)
      return null
    },
    exportSaves() {
      const [first = null, second = null, third = null] = contents()
      const { assigned, taken } = assignments()
      const slots = [first, second, third] as const
      return writeSaves({ running: running(), slots, runs: runs(), assignments: { assigned, taken } })
    },
    importSaves(file) {
      const read = readSaves(file)
      if (!areSaves(read)) return read
      if (!mayWrite()) return 'watching'
      const before = contents()
      if (!SLOTS.every((slot, index) => put(slot, read.slots[index] ?? null)) || !addRuns(read.runs)) {
        for (const [index, slot] of SLOTS.entries()) put(slot, before[index] ?? null)
        return 'no-room'
      }
      const { taken, assigned } = read.assignments
      addAssignments({ taken, assigned: read.summit === null ? null : assigned })
      if (read.summit !== null) adopt(read.summit)
      return null
    },
  }
}
