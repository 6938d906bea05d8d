import type { LineProblem } from '../../classroom/class-line.ts'
import { quoted } from '../../i18n/quoted.ts'
import { whyNoCode } from '../../i18n/why-no-code.ts'
import { useGame, useTable, useWords } from '../context.ts'
import type { ClassShown } from './use-class.ts'

/** Every line that is left out, with its number and the reason; with pseudonyms also what stands in it. */
export function BadPart({ shown: { list } }: { readonly shown: ClassShown }) {
  const { say: start } = useTable()
  const { say } = useWords()
  const isNamed = useGame((state) => state.classDesk.isNamed)
  const why = (problem: LineProblem) =>
    problem.problem === 'no-code' ? say('class.bad.no-code') : whyNoCode(start, problem)
  return (
    <>
      <h2>{say('class.bad')}</h2>
      {list.bad.length === 0 ? (
        <p>{say('class.bad.none')}</p>
      ) : (
        <>
          {isNamed ? null : <p>{say('class.bad.what')}</p>}
          <ul class="class-bad">
            {list.bad.map(({ line, at, problem }) => (
              <li key={line}>
                {say('class.bad.line', { line, why: why(problem) })}
                {isNamed ? (
                  <>
                    <br />
                    <bdi class="class-written">{quoted(at)}</bdi>
                  </>
                ) : null}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
