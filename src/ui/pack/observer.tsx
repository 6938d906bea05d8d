import { SEATS } from '../../rules/scenario.ts'
import type { Printing } from './printing.ts'
import { Blanks, Grid, Lines, Part, Points, Sheet } from './sheet.tsx'
import { SESSIONS } from './turns.ts'

const WATCH = ['interest', 'trust', 'question', 'no'] as const
const MOVES = ['ask', 'ease', 'press', 'bridge', 'gallery', 'adjourn'] as const
const ANSWERS = ['accept', 'decline', 'protest'] as const

/** For whoever is left over: what to watch for, strokes for every move, and two questions a session. */
export function Observer({ printing }: { readonly printing: Printing }) {
  const { say } = printing
  const tallied = [
    say('pack.observer.text'),
    ...ANSWERS.map((id) => say(`pack.answers.${id}`)),
    ...MOVES.map((move) => say(`move.${move}`)),
  ]
  return (
    <Sheet printing={printing} title={say('pack.sheet.observer')} size="plain-page">
      <Blanks names={[say('pack.label'), say('pack.pairing.table'), say('pack.date')]} />
      <p>{say('pack.observer.what')}</p>
      <Part name={say('pack.observer.watch')}>
        <Points points={WATCH.map((id) => say(`pack.observer.watch.${id}`))} />
      </Part>
      <Part name={say('pack.observer.tally')}>
        <p class="sheet-small">{say('pack.observer.tally.what')}</p>
        <Grid
          name={say('pack.observer.tally')}
          kind="tally"
          head={[say('pack.observer.move'), ...SEATS.map((seat) => say(`seat.${seat}`))]}
        >
          {tallied.map((name) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {SEATS.map((seat) => (
                <td key={seat} />
              ))}
            </tr>
          ))}
        </Grid>
      </Part>
      <Part name={say('pack.observer.questions')}>
        {SESSIONS.map((session) => (
          <div key={session} class="sheet-one-page">
            <h4>{say(`act.${session}`)}</h4>
            {(['first', 'second'] as const).map((which) => (
              <div key={which}>
                <p>{say(`pack.observer.${session}.${which}`)}</p>
                <Lines count={1} />
              </div>
            ))}
          </div>
        ))}
      </Part>
    </Sheet>
  )
}
