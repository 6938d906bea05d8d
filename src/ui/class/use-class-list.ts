import { useEffect, useMemo, useReducer } from 'preact/hooks'
import { type BadLine, type ClassLine, readClassLine } from '../../classroom/class-line.ts'
import { type ClassList, classListOf } from '../../classroom/class-list.ts'
import { linesOf } from '../../session/lines.ts'
import { useGame } from '../context.ts'

/** What was handed in, as far as its lines have been played again. */
export interface ClassNow {
  readonly list: ClassList
  /** How many lines are known, of how many. */
  readonly known: number
  readonly all: number
}

/** Milliseconds of playing again before the page may show something. */
const TURN = 12

/** Lines that were read while the page is open: stepping through a run and back reads none again. */
const read = new Map<string, ClassLine | BadLine | null>()

/** Plays the lines of the class again, a few at a time. */
export function useClassList(): ClassNow {
  const text = useGame((state) => state.classDesk.text)
  const rows = useMemo(() => linesOf(text), [text])
  const [turn, again] = useReducer((n: number) => n + 1, 0)
  useEffect(() => {
    let isOver = false
    const go = async () => {
      let since = performance.now()
      for (const row of rows) {
        if (read.has(row)) continue
        read.set(row, readClassLine(row))
        if (performance.now() - since < TURN) continue
        again(0)
        await new Promise((rest) => setTimeout(rest))
        if (isOver) return
        since = performance.now()
      }
      again(0)
    }
    void go()
    return () => {
      isOver = true
    }
  }, [rows])
  return useMemo(() => {
    const known = rows.filter((row) => read.has(row)).length
    return { list: classListOf(rows.map((row) => read.get(row) ?? null)), known, all: rows.length }
  }, [rows, turn])
}
