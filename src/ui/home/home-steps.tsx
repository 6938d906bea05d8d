import { useMemo } from 'preact/hooks'
import { scenarioOf } from '../../content/scenarios.ts'
import { homeAfter } from '../../rules/home-after.ts'
import type { Outlook } from '../../rules/outlook.ts'
import { SEATS } from '../../rules/scenario.ts'
import { type AtHome, wonIn } from '../../rules/view.ts'
import { usePlaying, useWords } from '../context.ts'
import { Icon } from '../parts/icon.tsx'

/** What home would see if they took a text; null where there is none. */
export function useHomeAfter(outlook: Outlook | null): AtHome | null {
  const { view } = usePlaying()
  return useMemo(
    () => (outlook === null ? null : homeAfter(scenarioOf(view.rulesVersion), view, outlook)),
    [view, outlook],
  )
}

interface HomeStepsProps {
  readonly after: AtHome | null
  /** Only the capitals where the count differs. */
  readonly turned?: boolean
}

/** For each capital how many groups have enough now and with a text; nothing where none is to be told. */
export function HomeSteps({ after, turned = false }: HomeStepsProps) {
  const { say } = useWords()
  const { view } = usePlaying()
  if (after === null) return null
  const counts = SEATS.map((seat) => {
    const [from = 0, to = 0] = [view, after].map(({ home }) => wonIn(home[seat]))
    return { seat, from, to, of: view.home[seat].length }
  }).filter(({ from, to }) => !turned || from !== to)
  if (counts.length === 0) return null
  return (
    <span class="home-steps">
      <Icon name="home" />
      <span class="sr-only">{say('table.home')}: </span>
      {counts.map(({ seat, from, to, of }) => (
        <span key={seat}>
          {say(from === to ? 'home.stays' : 'home.step', { capital: say(`capital.${seat}`), from, to, of })}{' '}
        </span>
      ))}
    </span>
  )
}
