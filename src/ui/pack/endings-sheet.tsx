import { type Ending, OUTCOMES } from '../../rules/outcomes.ts'
import { conditionOf } from '../atlas/condition.ts'
import type { Printing } from './printing.ts'
import { Grid, Part } from './sheet.tsx'

/**
 * Endings in an order in which the first condition that holds is the right one: what the law forbids, then treaty,
 * protocol and declaration from the most to the least, then what ends unsigned, as the rules ask for it.
 */
export const READ_DOWN: readonly Ending[] = [4, 3, 7, 5, 1, 2, 14, 6, 11, 8, 10, 9, 17, 19, 20, 13, 16, 15, 18, 12]

type Outcome = (typeof OUTCOMES)[number]

/** What tells the two outcomes of one ending apart. */
function caseOf({ say }: Printing, id: Outcome['id']): string {
  switch (id) {
    case 'senate-votes':
      return say('pack.answers.endings.senate')
    case 'senate-text':
      return say('pack.answers.endings.text')
    case 'gestures-protocol':
    case 'contact-points':
      return say('form.protocol')
    case 'gestures-declaration':
      return say('form.declaration')
    default:
      return say('pack.answers.endings.unsigned')
  }
}

/** What an outcome is worth to a side, in words: a share of the draft, or a figure. */
function worthOf({ say, scenario: { fallback }, figures }: Printing, outcome: Outcome): string {
  return 'share' in outcome
    ? say('pack.answers.endings.share', { share: outcome.share / 100, fallback })
    : figures.plain(fallback + outcome.offset)
}

/** Which ending it is, and what it is worth (rule book, section 10). */
export function EndingTable({ printing }: { readonly printing: Printing }) {
  const { say } = printing
  const worths = (ending: Ending): string[] => {
    const ways = OUTCOMES.filter((outcome) => outcome.ending === ending)
    return ways.map((way) => {
      const worth = worthOf(printing, way)
      return ways.length === 1 ? worth : say('pack.answers.endings.case', { how: caseOf(printing, way.id), worth })
    })
  }
  const name = say('pack.answers.endings')
  return (
    <Part name={name}>
      <p>{say('pack.answers.endings.what')}</p>
      <Grid name={name} kind="endings" head={[name, say('atlas.condition'), say('pack.answers.endings.worth')]}>
        {READ_DOWN.map((ending) => (
          <tr key={ending}>
            <th scope="row">
              {ending} {say(`ending.${ending}.name`)}
            </th>
            <td>{conditionOf(say, ending)}</td>
            <td>
              {worths(ending).map((worth) => (
                <span key={worth}>{worth}</span>
              ))}
            </td>
          </tr>
        ))}
      </Grid>
    </Part>
  )
}
