import { useState } from 'preact/hooks'
import { SEATS } from '../../rules/scenario.ts'
import { type Attempt, listOf, type Task } from '../../runner/attempt.ts'
import { CATEGORY_IDS } from '../../runner/categories.ts'
import { historyAsLss } from '../../runner/lss-history.ts'
import { otherList } from '../../runner/lss-list.ts'
import { isLss, parseLss } from '../../runner/lss-read.ts'
import { formatLss } from '../../runner/lss-write.ts'
import type { SplitId } from '../../runner/splits.ts'
import { useActions, useGame, useTable, useWords } from '../context.ts'
import { download } from '../parts/download.ts'
import { FileButton } from '../parts/file-button.tsx'
import { useRunWords } from './use-words.ts'

interface FilesCardProps {
  readonly task: Task
  readonly ids: readonly SplitId[]
  readonly attempts: readonly Attempt[]
}

/** The attempts of a list as a file of splits for other timers, and such a file read back. */
export function FilesCard({ task, ids, attempts }: FilesCardProps) {
  const { say } = useWords()
  const { say: sayStart } = useTable()
  const { running } = useActions()
  const { categoryName, splitName } = useRunWords()
  const kept = useGame((state) => state.imported[listOf(task)])
  const [told, setTold] = useState('')
  const category = categoryName(task.category)

  const listed = [
    [say('runner.lss.chair'), say(`seat.${SEATS[task.chair]}`)],
    [say('runner.lss.seed'), task.kind === 'random' ? say('runner.kind.random') : `${task.seed}`],
  ] as const

  const write = () => {
    const variables = [
      ...listed,
      [say('runner.lss.rules'), `${task.rules}`],
      [say('runner.lss.build'), BUILD_NAME],
    ] as const
    const splits = ids.map(splitName)
    const lss = historyAsLss(attempts, { game: sayStart('app.name'), category, splits, variables })
    download(`geneva-${task.category}-${SEATS[task.chair]}.lss`, formatLss(lss), 'application/xml')
  }
  const read = async (file: File) => {
    const lss = parseLss(await file.text())
    if (!isLss(lss)) return setTold(say(`timed.files.no.${lss.problem}`, { at: lss.at }))
    const categories = CATEGORY_IDS.map(categoryName)
    const other = otherList(lss, { category, categories, variables: listed })
    if (other !== null) return setTold(say('timed.files.other', { stated: other[0], wanted: other[1] }))
    if (lss.segments.length !== ids.length)
      return setTold(say('timed.files.segments', { found: lss.segments.length, category, wanted: ids.length }))
    const imported = {
      attempts: lss.attemptCount,
      best: lss.segments.map(({ best }) => best),
      golds: lss.segments.map(({ gold }) => gold),
    }
    const isKept = running.take(task, imported)
    setTold(isKept ? say('timed.files.read.done', { attempts: lss.attemptCount }) : say('timed.files.no.room'))
  }
  const forget = () => setTold(say(running.take(task, null) ? 'timed.files.forgotten' : 'timed.files.no.room'))
  return (
    <section class="desk-card timed-card paper" aria-label={say('timed.files')}>
      <h2>{say('timed.files')}</h2>
      <p>{say('timed.files.what')}</p>
      <div class="timed-row">
        <button type="button" class="button" onClick={write}>
          {say('timed.files.write')}
        </button>
        <FileButton
          label={say('timed.files.read')}
          accept=".lss,application/xml,text/xml"
          onPick={(file) => void read(file)}
        />
        {kept === undefined ? null : (
          <button type="button" class="button" onClick={forget}>
            {say('timed.files.forget')}
          </button>
        )}
      </div>
      <p role="status">{told}</p>
      {kept === undefined ? null : <p>{say('timed.files.kept', { attempts: kept.attempts })}</p>}
    </section>
  )
}
