import { SEATS } from '../../rules/scenario.ts'
import { Answers } from './answers.tsx'
import { Guide } from './guide.tsx'
import { Note } from './note.tsx'
import { Observer } from './observer.tsx'
import { Pairing } from './pairing.tsx'
import type { Chosen, Printing, SheetId } from './printing.ts'
import { GlossarySheet, SourcesSheet } from './reference.tsx'
import { Role } from './role.tsx'
import { Rubric } from './rubric.tsx'
import '../styles/sheet.css'
import '../styles/sheet-tables.css'

interface SheetsProps {
  readonly printing: Printing
  readonly chosen: Chosen
}

function One({ printing, chosen, id }: SheetsProps & { readonly id: SheetId }) {
  switch (id) {
    case 'guide':
      return <Guide printing={printing} />
    case 'note':
      return <Note printing={printing} />
    case 'rubric':
      return <Rubric printing={printing} />
    case 'roles':
      return SEATS.filter((seat) => chosen.chairs === 'both' || chosen.chairs === seat).map((seat) => (
        <Role key={seat} printing={printing} chair={seat} />
      ))
    case 'answers':
      return <Answers printing={printing} />
    case 'observer':
      return <Observer printing={printing} />
    case 'pairing':
      return <Pairing printing={printing} labels={chosen.labels} word={chosen.word} />
    case 'glossary':
      return <GlossarySheet printing={printing} />
    case 'sources':
      return <SourcesSheet printing={printing} />
  }
}

/** The chosen sheets, one after the other, as they are printed. */
export function Sheets({ printing, chosen }: SheetsProps) {
  return (
    <div class={`sheets sheets-${chosen.paper}`}>
      {chosen.sheets.map((id) => (
        <One key={id} printing={printing} chosen={chosen} id={id} />
      ))}
    </div>
  )
}
