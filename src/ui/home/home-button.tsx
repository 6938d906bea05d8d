import { SEATS } from '../../rules/scenario.ts'
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
}

/** Both capitals in one line; opens and closes the drawer. */
export function HomeButton({ open, onPress, short = false }: HomeButtonProps) {
  const { say } = useWords()
  const { view } = usePlaying()
  return (
    <button type="button" class="home-button" aria-expanded={open} onClick={onPress}>
      <Icon name="home" />
      <span class="home-button-name">{say(short ? 'table.home' : 'home.title')} </span>
      {SEATS.map((seat) => {
        const groups = view.home[seat]
        const won = groups.filter((group) => group.won).length
        return (
          <span key={seat} class="home-marks">
            <span class="sr-only">
              {say('home.summary', { capital: say(`capital.${seat}`), won, of: groups.length })}.{' '}
            </span>
            <Flag seat={seat} />
            {groups.map((group) => (
              <HomeMark key={group.id} won={group.won} />
            ))}
          </span>
        )
      })}
      <Key name="h" />
    </button>
  )
}
