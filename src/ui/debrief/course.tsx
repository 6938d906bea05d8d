import type { Debrief } from '../../analysis/debrief.ts'
import type { Moment } from '../../analysis/moments.ts'
import type { JudgedTell } from '../../analysis/tells.ts'
import { usePlaying, useWords } from '../context.ts'
import { type Told, useTold } from '../table/last-answer.ts'
import { Ours } from '../table/minutes-dialog.tsx'
import { TellLine, useReasons } from '../table/speech-card.tsx'
import { BestThere } from './best-there.tsx'
import { ownFirst } from './sides.ts'

interface RowProps {
  readonly moment: Moment
  readonly told: Told
  readonly judged: JudgedTell | undefined
  /** Per cent of the best draft that Russia and the United States could sign. */
  readonly share: readonly [number, number] | undefined
}

function Row({ moment, told, judged, share }: RowProps) {
  const { say } = useWords()
  const reasons = useReasons(told)
  const { chair } = usePlaying()
  const { statement, worth } = moment
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
        {judged === undefined ? null : (
          <>
            <TellLine tell={judged.tell} />{' '}
            <span>{say('debrief.tell', { clause: say(`clause.${judged.tell.clause}`), ...judgement(judged) })}</span>
          </>
        )}
      </td>
      <td class="debrief-worth">
        {say('debrief.point.worth', ownFirst(worth, chair))}
        {share === undefined ? null : (
          <small>{say('debrief.course.share', ownFirst([share[0] / 100, share[1] / 100], chair))}</small>
        )}
      </td>
      <td>
        <BestThere moment={moment} made={told.made} />
      </td>
    </tr>
  )
}

/** As ICU reads it. */
const judgement = ({ tell, isTrue }: JudgedTell) => ({ sign: tell.sign, isTrue: `${isTrue}` })

/** How true their hands were, and how true they are with their temperament. */
function Hands({ tells }: Pick<Debrief, 'tells'>) {
  const { say } = useWords()
  const { view } = usePlaying()
  if (view.end === null || tells.length === 0) return null
  const right = tells.filter(({ isTrue }) => isTrue).length
  return (
    <p class="debrief-soft">{say('debrief.tells', { temperament: view.end.temperament, n: tells.length, right })}</p>
  )
}

/** Every statement with its answer, the draft after it, and what they would have taken. */
export function Course({ moments, tells, shares }: Pick<Debrief, 'moments' | 'tells' | 'shares'>) {
  const { say } = useWords()
  const told = useTold()
  return (
    <section class="desk-card debrief-course paper" aria-labelledby="debrief-course">
      <h2 id="debrief-course">{say('debrief.course')}</h2>
      <p class="debrief-soft">{say('debrief.course.what')}</p>
      <Hands tells={tells} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls by itself, and keys must reach it */}
      <section class="desk-scroll" aria-label={say('debrief.course.what')} tabIndex={0}>
        <table class="desk-table">
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
              return one === undefined ? null : (
                <Row
                  key={moment.decision}
                  moment={moment}
                  told={one}
                  share={shares[moment.decision - 1]}
                  judged={tells.find(({ decision }) => decision === moment.decision)}
                />
              )
            })}
          </tbody>
        </table>
      </section>
    </section>
  )
}
