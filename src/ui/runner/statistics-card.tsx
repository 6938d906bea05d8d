import { LANGUAGES } from '../../i18n/languages.ts'
import type { Attempt } from '../../runner/attempt.ts'
import { statisticsOf } from '../../runner/statistics.ts'
import { formatTime } from '../../session/times.ts'
import { useTable, useWords } from '../context.ts'

/** What the attempts of a list say as a whole. */
export function StatisticsCard({ attempts }: { readonly attempts: readonly Attempt[] }) {
  const { say } = useWords()
  const { lang } = useTable()
  const statistics = statisticsOf(attempts)
  const list = (items: readonly string[]) =>
    new Intl.ListFormat(LANGUAGES[lang].locale, { style: 'short', type: 'unit' }).format(items)
  const resets = [...statistics.resets].map(([act, count]) =>
    say('timed.statistics.reset', { act: say(`act.${act}`), count }),
  )
  const endings = [...statistics.endings].map(([ending, count]) => say('timed.statistics.ending', { ending, count }))
  const { reached, missed, mean } = statistics
  return (
    <section class="desk-card timed-card paper" aria-label={say('timed.statistics')}>
      <h2>{say('timed.statistics')}</h2>
      <p>{say('timed.statistics.count', { attempts: statistics.attempts, reached, missed })}</p>
      {resets.length === 0 ? null : <p>{say('timed.statistics.resets', { list: list(resets) })}</p>}
      {mean === null ? null : <p>{say('timed.statistics.mean', { time: formatTime(mean.real) })}</p>}
      {endings.length === 0 ? null : <p>{say('timed.statistics.endings', { list: list(endings) })}</p>}
    </section>
  )
}
