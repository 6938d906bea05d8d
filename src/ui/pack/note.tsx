import type { Printing } from './printing.ts'
import { Part, Sheet } from './sheet.tsx'

const PARTS = ['time', 'room', 'sides', 'left-out', 'fiction', 'heat', 'age'] as const

/** How to teach what is the beginning of a war that is not over. */
export function Note({ printing }: { readonly printing: Printing }) {
  const { say } = printing
  return (
    <Sheet printing={printing} title={say('pack.sheet.note')}>
      {PARTS.map((id) => (
        <Part key={id} name={say(`pack.note.${id}`)} on="one-page">
          <p>{say(`pack.note.${id}.text`)}</p>
        </Part>
      ))}
    </Sheet>
  )
}
