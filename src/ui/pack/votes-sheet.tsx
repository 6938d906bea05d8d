import type { GameKey } from '../../i18n/languages.ts'
import { SEATS, type SeatId } from '../../rules/scenario.ts'
import { faceSupport, LINE_BROKEN, LINE_KEPT } from '../../rules/votes.ts'
import type { Printing } from './printing.ts'
import { Grid, Part } from './sheet.tsx'

/** One capital: what each clause weighs for its groups, with room to reckon their support. */
function Capital({ printing, seat }: { readonly printing: Printing; readonly seat: SeatId }) {
  const { say, scenario, figures } = printing
  const groups = scenario.homeGroups[seat]
  const capital = say(`capital.${seat}`)
  const step = figures.signed(faceSupport(2))
  const [kept, broken] = [figures.signed(LINE_KEPT), figures.signed(LINE_BROKEN)]
  const more = [
    say('pack.answers.votes.face', { step, even: say('face.1') }),
    say('pack.answers.votes.line', { kept, broken }),
    say('pack.answers.votes.news'),
    say('pack.answers.votes.sum'),
  ]
  return (
    <div class="sheet-one-page">
      <h4>{capital}</h4>
      <Grid
        name={capital}
        kind="votes"
        head={[
          say('pack.role.clause'),
          say('pack.answers.votes.figure'),
          ...groups.map(({ id }) => say(`group.${id}` as GameKey)),
        ]}
      >
        {scenario.clauses.map(({ id }, index) => (
          <tr key={id}>
            <th scope="row">{say(`clause.${id}`)}</th>
            <td />
            {groups.map(({ id: group, weights }) => (
              <td key={group}>{(weights[index] ?? 0) === 0 ? '–' : `× ${figures.plain(weights[index] ?? 0)} =`}</td>
            ))}
          </tr>
        ))}
        {more.map((name) => (
          <tr key={name}>
            <th scope="row" colSpan={2}>
              {name}
            </th>
            {groups.map(({ id }) => (
              <td key={id} />
            ))}
          </tr>
        ))}
        <tr>
          <th scope="row" colSpan={2}>
            {say('pack.answers.votes.needs')}
          </th>
          {groups.map(({ id, needs }) => (
            <td key={id}>{figures.plain(needs)}</td>
          ))}
        </tr>
        <tr>
          <th scope="row" colSpan={2}>
            {say('pack.answers.votes.yes')}
          </th>
          {groups.map(({ id }) => (
            <td key={id} />
          ))}
        </tr>
      </Grid>
    </div>
  )
}

/** The votes in both capitals, to be reckoned by hand (rule book, section 9). */
export function Votes({ printing }: { readonly printing: Printing }) {
  const { say } = printing
  return (
    <Part name={say('pack.answers.votes')}>
      <p>{say('pack.answers.votes.what')}</p>
      {SEATS.map((seat) => (
        <Capital key={seat} printing={printing} seat={seat} />
      ))}
    </Part>
  )
}
