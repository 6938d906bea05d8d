import { BLUNDER, JOINT_LOSS, type Mark, SLIP } from '../../analysis/marks.ts'
import { useWords } from '../context.ts'
import { MarkSign } from './mark-sign.tsx'

/** In the order in which they are asked. */
const MARKS: readonly Mark[] = ['blunder', 'gave-for-nothing', 'missed-package', 'closing-window', 'good-trade']

/** What each mark means, with its figures. */
export function MarksKey() {
  const { say } = useWords()
  const figures = { blunder: BLUNDER, slip: SLIP, more: SLIP + 1, joint: JOINT_LOSS }
  return (
    <details class="analysis-way">
      <summary>{say('analysis.marks')}</summary>
      <p class="analysis-soft">{say('analysis.marks.first')}</p>
      <dl>
        {MARKS.map((mark) => (
          <div key={mark} class="analysis-meaning">
            <dt>
              <MarkSign mark={mark} />
              {say(`analysis.mark.${mark}`)}
            </dt>
            <dd>{say(`analysis.mark.${mark}.what`, figures)}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
