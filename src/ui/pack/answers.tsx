import { SEATS } from '../../rules/scenario.ts'
import { EndingTable } from './endings-sheet.tsx'
import type { Printing } from './printing.ts'
import { Procedure } from './procedure.tsx'
import { DraftBoard, GaugeRows, PublicLines, RecordTable } from './record.tsx'
import { Blanks, Part, Sheet } from './sheet.tsx'
import { Votes } from './votes-sheet.tsx'

/** All that two people need to play a summit without a device, besides their role sheets. */
export function Answers({ printing }: { readonly printing: Printing }) {
  const { say } = printing
  return (
    <Sheet printing={printing} title={say('pack.sheet.answers')} seeded>
      <Blanks names={[...SEATS.map((seat) => say(`seat.${seat}`)), say('pack.date')]} />
      <p>{say('pack.answers.what')}</p>
      <GaugeRows printing={printing} />
      <PublicLines printing={printing} />
      <DraftBoard printing={printing} />
      <RecordTable printing={printing} />
      <Procedure printing={printing} />
      <Votes printing={printing} />
      <EndingTable printing={printing} />
      <Part name={say('pack.answers.result')} on="one-page">
        <ul class="sheet-results">
          {SEATS.flatMap((seat) =>
            (['draft', 'ending'] as const).map((part) => (
              <li key={`${seat}${part}`}>
                <b>{say(`seat.${seat}`)}</b> {say(`pack.answers.result.${part}`)}
              </li>
            )),
          )}
        </ul>
      </Part>
    </Sheet>
  )
}
