import { useRef } from 'preact/hooks'
import { decisionsOf, finalOf, lastLeg } from '../../runner/attempt.ts'
import { RANKED_BY } from '../../runner/categories.ts'
import { boardLinesOf, codesOf, minutesOf } from '../../runner/codes.ts'
import { dayOf } from '../../runner/moment.ts'
import { formatTime } from '../../session/times.ts'
import type { Run } from '../../store/run.ts'
import { useActions, useWords } from '../context.ts'
import { useCopying } from '../parts/copying.ts'
import { Dialog } from '../parts/dialog.tsx'
import { download } from '../parts/download.ts'
import { writeDelta } from './delta.ts'
import { Reached } from './reached.tsx'
import type { SplitNow } from './run-splits.tsx'
import { RunTarget } from './run-target.tsx'
import { SplitsTable } from './splits-table.tsx'
import { idsOf, useBests } from './use-run.ts'
import { useSubmission } from './use-submission.ts'
import '../styles/desk.css'
import '../styles/timed.css'

/** How a run that reached its goal stands to the best before it. */
function Standing({ run: { attempt, reach } }: { readonly run: Run }) {
  const { say } = useWords()
  const { best, splits } = useBests(attempt, idsOf(attempt, reach).length, attempt.started)
  const final = finalOf(attempt)
  if (final === null) return null
  const before = splits.at(-1)?.real ?? null
  const delta = before === null ? null : final.real - before
  const isRankedByTime = RANKED_BY[attempt.category] === 'time'
  return (
    <>
      {!isRankedByTime ? null : (
        <p>
          {delta === null
            ? say('run.result.first')
            : say(delta < 0 ? 'run.result.ahead' : 'run.result.behind', {
                delta: writeDelta(Math.abs(delta)).slice(1),
              })}
        </p>
      )}
      <p>
        {say('run.result.decisions', {
          decisions: decisionsOf(attempt),
          best: best === null ? 'none' : `${decisionsOf(best)}`,
        })}
      </p>
    </>
  )
}

interface RunResultProps {
  readonly run: Run
  readonly splits: readonly SplitNow[]
  readonly onClose: () => void
}

/** A run that is over: whether it counts, its times beside the best, its code, and what is taken from it. */
export function RunResult({ run, splits, onClose }: RunResultProps) {
  const { say } = useWords()
  const actions = useActions()
  const { attempt, reach } = run
  const sheet = useRef<HTMLTextAreaElement>(null)
  const boardSheet = useRef<HTMLParagraphElement>(null)
  const shownCodes = useRef<HTMLParagraphElement>(null)
  const { came, copy } = useCopying()
  const text = useSubmission(attempt, reach?.endings ?? null)
  const { end } = lastLeg(attempt)
  const codes = codesOf(attempt)
  const lines = boardLinesOf(attempt, say('run.result.name')).join('\n')
  const save = () => {
    for (const [index, minutes] of minutesOf(attempt).entries()) {
      download(
        `geneva-${attempt.category}-${attempt.seed}-${dayOf(attempt.started)}-${index + 1}.txt`,
        minutes,
        'text/plain',
      )
    }
  }
  return (
    <Dialog title={say('run.result')} onClose={onClose}>
      <Reached run={run} />
      {end === null ? null : (
        <p class="run-final">{say('run.result.time', { real: formatTime(end.real), game: formatTime(end.game) })}</p>
      )}
      {attempt.category === 'best-deal' ? (
        <p>
          <RunTarget run={run} />
        </p>
      ) : null}
      <Standing run={run} />
      <p>{say('runner.rules.claims')}</p>
      <SplitsTable splits={splits} />
      <h3>{say('run.result.code')}</h3>
      <p class="run-code" dir="ltr" ref={shownCodes}>
        {codes.join(' ')}
      </p>
      {text === null ? null : (
        <>
          <h3>{say('run.result.line')}</h3>
          <p class="run-code" dir="ltr" ref={boardSheet}>
            {lines}
          </p>
          <h3 id="run-submission">{say('run.result.submission')}</h3>
          <textarea class="dialog-sheet" ref={sheet} readOnly rows={6} value={text} aria-labelledby="run-submission" />
        </>
      )}
      <div class="dialog-row">
        <p role="status">{came === null ? '' : say(`minutes.${came}`)}</p>
        <button type="button" class="button" onClick={() => actions.open('runner')}>
          {say('run.result.mode')}
        </button>
        <button type="button" class="button" onClick={save}>
          {say('run.result.minutes')}
        </button>
        <button type="button" class="button" onClick={() => copy(codes.join(' '), shownCodes.current)}>
          {say('run.result.copy-code')}
        </button>
        {text === null ? null : (
          <button type="button" class="button" onClick={() => copy(lines, boardSheet.current)}>
            {say('run.result.copy-line')}
          </button>
        )}
        {text === null ? null : (
          <button type="button" class="button button-brass" onClick={() => copy(text, sheet.current)}>
            {say('run.result.copy')}
          </button>
        )}
      </div>
    </Dialog>
  )
}
