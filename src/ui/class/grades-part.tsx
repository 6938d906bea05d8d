import { useId } from 'preact/hooks'
import type { Field } from '../../classroom/csv.ts'
import { canvasRows, type GradesOf, moodleRows, POINTS, sheetRows } from '../../classroom/gradebook.ts'
import { useActions, useGame, useTable, useWords } from '../context.ts'
import { download } from '../parts/download.ts'
import { ChoiceField } from '../settings/field.tsx'
import type { ClassShown } from './use-class.ts'
import { usePlanes } from './use-planes.ts'

/** Keeps a table as a file. The program that writes it is fetched only here. */
async function save(name: string, rows: readonly (readonly Field[])[]): Promise<void> {
  const { csvOf } = await import('../../classroom/csv.ts')
  download(`${name}.csv`, csvOf(rows), 'text/csv')
}

/** Tables for a spreadsheet and two grade books, and what points are given for. */
export function GradesPart({ shown: { list, runs } }: { readonly shown: ClassShown }) {
  const { say: start } = useTable()
  const { say } = useWords()
  const { debriefClass } = useActions()
  const { tries, pointsFor, assignment } = useGame((state) => state.classDesk)
  const { planes, left } = usePlanes(runs, pointsFor !== 'handed-in')
  const id = useId()
  const bests = new Map([...planes].map(([plane, { best }]) => [plane, best]))
  const grades: GradesOf = { list, tries, pointsFor, bests }
  const name = assignment.trim() === '' ? start('app.name') : assignment.trim()
  const sheet = () =>
    sheetRows(grades, (column) => say(`class.column.${column}`), {
      chair: ({ result }) => say(`seat.${result.chair}`),
      ending: ({ result }) => say(`ending.${result.end.ending}.name`),
      home: (said) => say(`class.home.${said}`),
    })
  return (
    <>
      <h2>{say('class.grades')}</h2>
      <ChoiceField
        legend={say('class.points')}
        value={pointsFor}
        options={POINTS.map((each) => [each, say(`class.points.${each}`)])}
        onPick={(picked) => debriefClass({ pointsFor: picked })}
      />
      <p>{say('class.points.what')}</p>
      <p role="status">{left > 0 && pointsFor !== 'handed-in' ? say('class.points.counting') : ''}</p>
      <p class="class-assignment">
        <label for={id}>{say('class.assignment')}</label>
        <input
          id={id}
          type="text"
          autocomplete="off"
          value={assignment}
          placeholder={start('app.name')}
          onInput={(event) => debriefClass({ assignment: event.currentTarget.value })}
        />
      </p>
      <div class="class-row">
        <button type="button" class="button" onClick={() => void save('class', sheet())}>
          {say('class.csv.sheet')}
        </button>
        <button type="button" class="button" onClick={() => void save('canvas', canvasRows(grades, name))}>
          {say('class.csv.canvas')}
        </button>
        <button type="button" class="button" onClick={() => void save('moodle', moodleRows(grades, name))}>
          {say('class.csv.moodle')}
        </button>
      </div>
      <p>{say('class.csv.what')}</p>
    </>
  )
}
