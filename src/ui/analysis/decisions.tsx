import type { GameKey } from '../../i18n/languages.ts'
import { moveWords } from '../../i18n/move-words.ts'
import type { Remembered } from '../../rules/view.ts'
import { useActions, usePlaying, useWords } from '../context.ts'
import type { Surveys } from '../parts/use-surveys.ts'
import { MarkSign } from './mark-sign.tsx'
import { MarksKey } from './marks-key.tsx'
import { useStudied } from './shown.ts'

/** Act and statement of a decision. */
export function useWhere(): (made: Pick<Remembered, 'act' | 'statement'>) => string {
  const { say } = useWords()
  return ({ act, statement }) => say('analysis.where', { act: say(`act.${act}` as GameKey), n: statement ?? 'none' })
}

interface RowProps {
  readonly made: Remembered
  readonly surveyed: ReturnType<Surveys['known']['get']>
  readonly isShown: boolean
}

/** One decision, to jump to: where, what, its mark, and what was within reach before it. */
function Row({ made, surveyed, isShown }: RowProps) {
  const { say } = useWords()
  const { studying } = useActions()
  const whereOf = useWhere()
  const { chair } = usePlaying()
  const { decision, move } = made
  const mark = surveyed?.judged?.mark ?? null
  const best = surveyed?.survey.best
  const words = { n: decision, where: whereOf(made), move: moveWords(say, move, chair, 'letters') }
  const [own, joint] = [best?.own.worth ?? 'none', best?.joint.worth ?? 'none']
  return (
    <li>
      <button
        type="button"
        class="analysis-row"
        aria-current={isShown ? 'step' : undefined}
        aria-label={say('analysis.list.read', {
          ...words,
          mark: mark === null ? 'none' : say(`analysis.mark.${mark}`),
          own,
          joint,
        })}
        onClick={() => studying.goTo(decision - 1)}
      >
        <span class="analysis-row-n">{decision}</span>
        <span class="analysis-row-move">{words.move}</span>
        <span class="analysis-row-mark">
          {mark === null ? null : (
            <>
              <MarkSign mark={mark} />
              {say(`analysis.mark.${mark}`)}
            </>
          )}
        </span>
      </button>
    </li>
  )
}

/** All decisions of the run, to jump by, and where it ends. */
export function Decisions({ known }: Pick<Surveys, 'known'>) {
  const { say } = useWords()
  const { studying } = useActions()
  const { whole, at, variation } = useStudied()
  const { remembered, end } = whole.view
  const isAt = (decisions: number) => variation === null && at === decisions
  return (
    <section class="desk-card analysis-list paper" aria-labelledby="analysis-list">
      <h2 id="analysis-list">{say('analysis.list')}</h2>
      <ol>
        {remembered.map((made, index) => (
          <Row key={made.decision} made={made} surveyed={known.get(index)} isShown={isAt(index)} />
        ))}
        <li>
          <button
            type="button"
            class="analysis-row"
            aria-current={isAt(remembered.length) ? 'step' : undefined}
            onClick={() => studying.goTo(remembered.length)}
          >
            {end === null
              ? say('analysis.list.now')
              : say('analysis.list.end', { ending: say(`ending.${end.ending}.name`) })}
          </button>
        </li>
      </ol>
      <MarksKey />
    </section>
  )
}
