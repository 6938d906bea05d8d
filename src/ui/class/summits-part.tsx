import type { ClassRun } from '../../classroom/class-list.ts'
import { LANGUAGES } from '../../i18n/languages.ts'
import { useActions, useGame, useTable, useWords } from '../context.ts'
import { useFigures } from '../table/figures.ts'
import { type ClassShown, useNames } from './use-class.ts'

const HEADS = ['name', 'seed', 'chair', 'ending', 'russia', 'usa', 'joint', 'decisions'] as const

/** How a summit came in: under several pseudonyms, several times; or that another try counts in its place. */
function useCameIn(): (run: ClassRun, isCounted: boolean) => readonly string[] {
  const { lang } = useTable()
  const { say } = useWords()
  const isNamed = useGame((state) => state.classDesk.isNamed)
  return ({ labels, lines, result }, isCounted) => {
    const told: string[] = []
    if (labels.length > 1)
      told.push(
        isNamed
          ? say('class.list.as', { names: new Intl.ListFormat(LANGUAGES[lang].locale).format(labels) })
          : say('class.list.under', { n: labels.length }),
      )
    else if (lines.length > 1) told.push(say('class.list.times', { n: lines.length }))
    if (result.end !== null && !isCounted) told.push(say('class.list.passed'))
    return told
  }
}

function Row({ run, isCounted }: { readonly run: ClassRun; readonly isCounted: boolean }) {
  const { say } = useWords()
  const { study, debriefClass } = useActions()
  const { plain } = useFigures()
  const { nameOf } = useNames()
  const cameIn = useCameIn()
  const { code, n, result } = run
  const { seed, chair, end, act, decisions } = result
  const id = `class-step-${n}`
  const name = nameOf(run)
  const step = () => {
    debriefClass({ backTo: id })
    study(code)
  }
  return (
    <tr class={isCounted ? '' : 'class-passed'}>
      <th scope="row">
        {name}
        {cameIn(run, isCounted).map((told) => (
          <small key={told}>{told}</small>
        ))}
      </th>
      <td>{seed ?? '–'}</td>
      <td>{say(`seat.${chair}`)}</td>
      <td>{end === null ? say('class.list.open', { act: say(`act.${act}`) }) : say(`ending.${end.ending}.name`)}</td>
      <td>{end === null ? '' : plain(end.worth.russia)}</td>
      <td>{end === null ? '' : plain(end.worth.usa)}</td>
      <td>{end === null ? '' : plain(end.worth.russia + end.worth.usa)}</td>
      <td>{plain(decisions)}</td>
      <td>
        <button type="button" class="button" id={id} aria-label={say('class.step.of', { name })} onClick={step}>
          {say('class.step')}
        </button>
      </td>
    </tr>
  )
}

/** Every summit that was handed in, and the way to step through it. */
export function SummitsPart({ shown: { list, runs } }: { readonly shown: ClassShown }) {
  const { say } = useWords()
  const counted = new Set(runs.map(({ code }) => code))
  const seeds = new Set(runs.map(({ result }) => result.seed))
  return (
    <>
      <h2>{say('class.list')}</h2>
      {seeds.size > 1 ? <p>{say('class.list.seeds', { n: seeds.size })}</p> : null}
      <div class="desk-scroll">
        <table class="desk-table class-table">
          <thead>
            <tr>
              {HEADS.map((head) => (
                <th key={head} scope="col">
                  {say(`class.list.${head}`)}
                </th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody>
            {list.runs.map((run) => (
              <Row key={run.code} run={run} isCounted={counted.has(run.code)} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
