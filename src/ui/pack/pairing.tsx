import { areLabels, pairingOf, readLabels } from '../../classroom/pairing.ts'
import { SEATS } from '../../rules/scenario.ts'
import type { Printing } from './printing.ts'
import { Grid, Part, Sheet } from './sheet.tsx'

interface PairingProps {
  readonly printing: Printing
  readonly labels: string
  readonly word: string
}

/** Who plays whom in two rounds, and who observes. Nothing while the labels make no pairs: the screen says why. */
export function Pairing({ printing, labels, word }: PairingProps) {
  const { say } = printing
  const read = readLabels(labels)
  if (!areLabels(read)) return null
  const rounds = pairingOf(read, word)
  return (
    <Sheet printing={printing} title={say('pack.sheet.pairing')}>
      <p>{read.length === 2 ? say('pack.pairing.alone', { word }) : say('pack.pairing.what', { word })}</p>
      {rounds.map(({ pairs, observer }, index) => {
        const name = say('pack.pairing.round', { n: index + 1 })
        return (
          <Part key={name} name={name}>
            <Grid
              name={name}
              kind="pairs"
              head={[say('pack.pairing.table'), ...SEATS.map((seat) => say(`seat.${seat}`))]}
            >
              {pairs.map(({ russia, usa }, table) => (
                <tr key={russia}>
                  <th scope="row">{table + 1}</th>
                  <td>{russia}</td>
                  <td>{usa}</td>
                </tr>
              ))}
            </Grid>
            {observer === null ? null : <p>{say('pack.pairing.observer', { label: observer })}</p>}
          </Part>
        )
      })}
    </Sheet>
  )
}
