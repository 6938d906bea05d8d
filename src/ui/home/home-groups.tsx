import { SEATS } from '../../rules/scenario.ts'
import type { HomeView } from '../../rules/view.ts'
import { usePlaying, useWords } from '../context.ts'
import { Flag } from '../parts/flag.tsx'
import { useFigures } from '../table/figures.ts'
import '../styles/home.css'

/** The scale of a support bar: lowest and highest support drawn. */
const [LEAST, MOST] = [-6, 18] as const
const along = (support: number) => `${(100 * (Math.max(LEAST, Math.min(MOST, support)) - LEAST)) / (MOST - LEAST)}%`

function Group({ group, whole }: { readonly group: HomeView; readonly whole: boolean }) {
  const { say } = useWords()
  const { plain } = useFigures()
  const { needs, won } = group
  const support = plain(group.support)
  const name = say(`group.${group.id}` as 'group.duma')
  return (
    <li class="home-group">
      <HomeMark won={won} />
      <span class="sr-only">{say('home.read', { group: name, support, needs, won: won ? 'yes' : 'no' })}</span>
      <span aria-hidden="true">{name}</span>
      {whole ? <small class="home-what">{say(`group.${group.id}.what` as 'group.duma.what')}</small> : null}
      <span class={won ? 'home-bar home-bar-won' : 'home-bar'} aria-hidden="true">
        <i style={{ inlineSize: along(group.support) }} />
        <u style={{ insetInlineStart: along(needs) }} />
      </span>
      <span class="home-figure" aria-hidden="true">
        {say('home.support', { support, needs })}
      </span>
    </li>
  )
}

/** Enough support is a square with a tick, too little a round with a cross. */
export function HomeMark({ won }: { readonly won: boolean }) {
  return (
    <svg class={won ? 'home-mark home-mark-won' : 'home-mark'} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      {won ? <rect x="1" y="1" width="18" height="18" rx="4" /> : <circle cx="10" cy="10" r="9" />}
      <path d={won ? 'm5.5 10.5 3 3 6-7' : 'm6.5 6.5 7 7M13.5 6.5l-7 7'} />
    </svg>
  )
}

/** Both capitals' groups with their support, if the draft were signed as it stands; `whole`: and what each reads first. */
export function HomeGroups({ whole = false }: { readonly whole?: boolean }) {
  const { say } = useWords()
  const { view } = usePlaying()
  return (
    <div class="home-groups">
      {SEATS.map((seat) => {
        const groups = view.home[seat]
        return (
          <section key={seat} aria-label={say(`capital.${seat}`)}>
            <h3 class="home-capital">
              <Flag seat={seat} />
              <span>{say(`capital.${seat}`)}</span>
              <small>{say('home.count', { won: groups.filter(({ won }) => won).length, of: groups.length })}</small>
            </h3>
            <ul>
              {groups.map((group) => (
                <Group key={group.id} group={group} whole={whole} />
              ))}
            </ul>
          </section>
        )
      })}
    </div>
  )
}
