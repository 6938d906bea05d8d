import { scenarioOf } from '../../content/scenarios.ts'
import type { Change } from '../../rules/move.ts'
import { acrossFrom, type SeatId } from '../../rules/scenario.ts'
import type { EndView } from '../../rules/view.ts'
import { usePlaying, useWords } from '../context.ts'
import { HomeMark } from '../home/home-groups.tsx'
import { Flag } from '../parts/flag.tsx'
import { useFigures } from '../table/figures.ts'
import { sharesOf } from './shares.ts'

function ShareRow({ change, isGain }: { readonly change: Change; readonly isGain: boolean }) {
  const { say } = useWords()
  return (
    <li class={isGain ? 'ending-gain' : 'ending-loss'}>
      <span class="sr-only">{say(isGain ? 'ending.gain' : 'ending.loss')}: </span>
      {say(`option.${change.clause}-${change.option}`)}
    </li>
  )
}

/** One side: what it ends with against its fallback, and which clauses speak for it and against it. */
function Side({ seat, end }: { readonly seat: SeatId; readonly end: EndView }) {
  const { say } = useWords()
  const { view } = usePlaying()
  const { plain, signed } = useFigures()
  const { inFavour, against } = sharesOf(scenarioOf(view.rulesVersion), view.draft, seat, end.mandates[seat])
  const { fallback } = view
  const more = end.worth[seat] - fallback
  return (
    <div class="ending-side">
      <h3>
        <Flag seat={seat} />
        {say(`seat.${seat}`)}
      </h3>
      <p class="ending-worth">
        <b>{plain(end.worth[seat])}</b>{' '}
        {say('ending.fallback', { same: more === 0 ? 'yes' : 'no', fallback: plain(fallback), more: signed(more) })}
      </p>
      <ul>
        {inFavour.map((change) => (
          <ShareRow key={change.clause} change={change} isGain />
        ))}
        {against === null ? null : <ShareRow change={against} isGain={false} />}
      </ul>
    </div>
  )
}

/** How the groups at home voted, or that nothing came to a vote. */
function Votes({ end }: { readonly end: EndView }) {
  const { say } = useWords()
  const { home } = end
  if (home === null) return <p class="ending-soft">{say('ending.no-votes')}</p>
  return (
    <dl class="ending-votes">
      {(['russia', 'usa'] as const).map((seat) => (
        <div key={seat}>
          <dt>{say(`capital.${seat}`)}</dt>
          {home[seat].map(({ id, won }) => (
            <dd key={id}>
              <HomeMark won={won} />
              {say(`group.${id}` as 'group.duma')}
              <span class="sr-only">: {say(won ? 'votes.yes' : 'votes.no')}</span>
            </dd>
          ))}
        </div>
      ))}
    </dl>
  )
}

/** What each side got, clause by clause, and how both capitals voted. */
export function Got({ end }: { readonly end: EndView }) {
  const { say } = useWords()
  const { view } = usePlaying()
  const isEmpty = Object.values(view.draft).every((option) => option === null)
  return (
    <section class="ending-got" aria-labelledby="ending-got">
      <h2 id="ending-got">{say('ending.got')}</h2>
      <p class="ending-soft">
        {isEmpty ? say('ending.nothing') : say(end.form === null ? 'ending.on-table' : 'ending.in-text')}
      </p>
      <div class="ending-sides">
        <Side seat={acrossFrom(view.seat)} end={end} />
        <Side seat={view.seat} end={end} />
      </div>
      <Votes end={end} />
    </section>
  )
}
