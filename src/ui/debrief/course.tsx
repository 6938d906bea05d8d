import type { Debrief } from '../../analysis/debrief.ts'
import type { Moment } from '../../analysis/moments.ts'
import { useWords } from '../context.ts'
import { type Told, useTold } from '../table/last-answer.ts'
import { Ours } from '../table/minutes-dialog.tsx'
import { useReasons } from '../table/speech-card.tsx'
import { TextLines } from '../table/text-lines.tsx'

function Row({ moment, told }: { readonly moment: Moment; readonly told: Told }) {
  const { say } = useWords()
  const reasons = useReasons(told)
  const { statement, worth, acceptable, legal, best } = moment
  const kind = told.answer?.kind
  return (
    <tr>
      <th scope="row">{statement}</th>
      <td>
        <Ours told={told} />
      </td>
      <td>
        {kind === undefined ? null : <b>{say(`stamp.${kind}`)} </b>}
        {reasons.map((reason) => (
          <span key={reason}>{reason} </span>
        ))}
      </td>
      <td class="debrief-worth">{say('debrief.point.worth', { russia: worth[0], usa: worth[1] })}</td>
      <td>
        {say('debrief.course.open', { n: acceptable, of: legal })}{' '}
        {best === null ? null : <TextLines text={best.text} />}
      </td>
    </tr>
  )
}

/** Every statement with its answer, the draft after it, and what they would have taken. */
export function Course({ moments }: Pick<Debrief, 'moments'>) {
  const { say } = useWords()
  const told = useTold()
  return (
    <section class="debrief-card debrief-course paper" aria-labelledby="debrief-course">
      <h2 id="debrief-course">{say('debrief.course')}</h2>
      <p class="debrief-soft">{say('debrief.course.what')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls by itself, and keys must reach it */}
      <section class="debrief-scroll" aria-label={say('debrief.course.what')} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {(['n', 'you', 'answer', 'draft', 'best'] as const).map((column) => (
                <th key={column} scope="col">
                  {say(`debrief.course.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {moments.map((moment) => {
              const one = told[moment.decision - 1]
              return one === undefined ? null : <Row key={moment.decision} moment={moment} told={one} />
            })}
          </tbody>
        </table>
      </section>
    </section>
  )
}
