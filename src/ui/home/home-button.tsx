import { SEATS } from '../../rules/scenario.ts'
import { type AtHome, wonIn } from '../../rules/view.ts'
import { usePlaying, useWords } from '../context.ts'
import { Flag } from '../parts/flag.tsx'
import { Icon } from '../parts/icon.tsx'
import { Key } from '../parts/key.tsx'
import { HomeMark } from './home-groups.tsx'
import '../styles/home.css'

interface HomeButtonProps {
  readonly open: boolean
  readonly onPress: () => void
  /** The short name stands where there is little room. */
  readonly short?: boolean
  /** Beside a text that is being drafted: what home would see with it, null while there is none. */
  readonly after?: AtHome | null
}

/** Both capitals in one line, as they stand or with the text that is being drafted; opens and closes the drawer. */
export function HomeButton({ open, onPress, short = false, after }: HomeButtonProps) {
  const { say } = useWords()
  const { view } = usePlaying()
  const shown = after ?? view
  return (
    <button type="button" class="home-button" aria-expanded={open} onClick={onPress}>
      <Icon name="home" />
      <span class="home-button-name">
        {say(short ? 'table.home' : 'home.title')}{' '}
        {after === undefined ? null : (
          <small class="home-when">{say(after === null ? 'home.now' : 'home.then')} </small>
        )}
      </span>
      {SEATS.map((seat) => {
        const groups = shown.home[seat]
        const won = wonIn(groups)
        return (
          <span key={seat} class="home-marks">
            <span class="sr-only">
              {say('home.summary', { capital: say(`capital.${seat}`), won, of: groups.length })}.{' '}
            </span>
            <Flag seat={seat} />
            {groups.map((group, index) => (
              <HomeMark key={group.id} won={group.won} turned={group.won !== view.home[seat][index]?.won} />
            ))}
          </span>
        )
      })}
      <Key name="h" />
    </button>
  )
}
