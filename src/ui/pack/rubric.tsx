import type { Printing } from './printing.ts'
import { Blanks, Grid, Lines, Part, Sheet } from './sheet.tsx'

const CRITERIA = ['preparation', 'trades', 'information', 'relationship', 'reflection'] as const

/** A single-point rubric: what is expected in the middle, notes on either side; and room for the reflection. */
export function Rubric({ printing }: { readonly printing: Printing }) {
  const { say } = printing
  const title = say('pack.sheet.rubric')
  return (
    <Sheet printing={printing} title={title} size="plain-page">
      <Blanks names={[say('pack.label'), say('pack.date')]} />
      <p>{say('pack.rubric.what')}</p>
      <Grid
        name={title}
        kind="rubric"
        head={[say('pack.rubric.below'), say('pack.rubric.expected'), say('pack.rubric.above')]}
      >
        {CRITERIA.map((id) => (
          <tr key={id}>
            <td />
            <th scope="row">
              {say(`pack.rubric.${id}`)}
              <small>{say(`pack.rubric.${id}.what`)}</small>
            </th>
            <td />
          </tr>
        ))}
      </Grid>
      <Part name={say('pack.rubric.reflection')}>
        <Lines count={8} />
      </Part>
    </Sheet>
  )
}
