import type { GameKey } from '../../i18n/languages.ts'
import { SEATS, type SeatId } from '../../rules/scenario.ts'
import { type AtHome, type HomeView, wonIn } from '../../rules/view.ts'
import { faceSupport } from '../../rules/votes.ts'
import { usePlaying, useWords } from '../context.ts'
import { Flag } from '../parts/flag.tsx'
import { useFigures } from '../table/figures.ts'
import '../styles/home.css'

/** The scale of a support bar: lowest and highest support drawn. */
const [LEAST, MOST] = [-6, 18] as const
const along = (support: number) => `${(100 * (Math.max(LEAST, Math.min(MOST, support)) - LEAST)) / (MOST - LEAST)}%`

interface GroupProps {
  readonly group: HomeView
  /** The same group with the text that is being drafted. */
  readonly after: HomeView | null
  readonly whole: boolean
}

function Group({ group, after, whole }: GroupProps) {
  const { say } = useWords()
  const { plain } = useFigures()
  const { needs } = group
  const { won } = after ?? group
  const support = plain(group.support)
  const figures = { support, after: after === null ? support : plain(after.support), needs }
  const name = say(`group.${group.id}` as 'group.duma')
  const read = { ...figures, group: name, won: won ? 'yes' : 'no' }
  return (
    <li class="home-group">
      <HomeMark won={won} turned={won !== group.won} />
      <span class="sr-only">{say(after === null ? 'home.read' : 'home.read.then', read)}</span>
      <span aria-hidden="true">{name}</span>
      {whole ? <small class="home-what">{say(`group.${group.id}.what` as 'group.duma.what')}</small> : null}
      <span class={won ? 'home-bar home-bar-won' : 'home-bar'} aria-hidden="true">
        <i style={{ inlineSize: along((after ?? group).support) }} />
        <u style={{ insetInlineStart: along(needs) }} />
      </span>
      <span class="home-figure" aria-hidden="true">
        {say(after === null ? 'home.support' : 'home.support.then', figures)}
      </span>
    </li>
  )
}

/** Enough support is a square with a tick, too little a round with a cross; one that a text turns has a ring. */
export function HomeMark({ won, turned = false }: { readonly won: boolean; readonly turned?: boolean }) {
  const looks = ['home-mark', won ? 'home-mark-won' : '', turned ? 'home-mark-turned' : ''].filter(
    (look) => look !== '',
  )
  return (
    <svg class={looks.join(' ')} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      {won ? <rect x="1" y="1" width="18" height="18" rx="4" /> : <circle cx="10" cy="10" r="9" />}
      <path d={won ? 'm5.5 10.5 3 3 6-7' : 'm6.5 6.5 7 7M13.5 6.5l-7 7'} />
    </svg>
  )
}

/** How many groups have enough, and what face adds to or takes from each, now and with a text. */
function Capital({ seat, after }: { readonly seat: SeatId; readonly after: AtHome | null }) {
  const { say } = useWords()
  const { view } = usePlaying()
  const { signed } = useFigures()
  const counts = { won: wonIn(view.home[seat]), of: view.home[seat].length }
  const face = (level: number) => ({ word: say(`face.${level}` as GameKey), n: signed(faceSupport(level)) })
  const now = face(view.face[seat])
  const later = face((after ?? view).face[seat])
  return (
    <h3 class="home-capital">
      <Flag seat={seat} />
      <span>{say(`capital.${seat}`)} </span>
      <small>
        {after === null
          ? say('home.count', counts)
          : say('home.count.then', { ...counts, after: wonIn(after.home[seat]) })}{' '}
      </small>
      <small>
        {now.word === later.word
          ? say('home.face', now)
          : say('home.face.then', { ...now, afterWord: later.word, afterN: later.n })}
      </small>
    </h3>
  )
}

interface HomeGroupsProps {
  /** With what each group reads first. */
  readonly whole?: boolean
  /** What home would see with the text that is being drafted; null where there is none. */
  readonly after?: AtHome | null
}

/** Both capitals' groups with their support, if the draft were signed as it stands, and with a text. */
export function HomeGroups({ whole = false, after = null }: HomeGroupsProps) {
  const { say } = useWords()
  const { view } = usePlaying()
  return (
    <div class={after === null ? 'home-groups' : 'home-groups home-groups-then'}>
      {SEATS.map((seat) => (
        <section key={seat} aria-label={say(`capital.${seat}`)}>
          <Capital seat={seat} after={after} />
          <ul>
            {view.home[seat].map((group, index) => (
              <Group key={group.id} group={group} after={after?.home[seat][index] ?? null} whole={whole} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
