import { analysis } from './analysis.ts'
import { answers } from './answers.ts'
import { assignment } from './assignment.ts'
import { atlas } from './atlas.ts'
import { board } from './board.ts'
import { cards } from './cards.ts'
import { cases } from './cases.ts'
import { choices } from './choices.ts'
import { classDebrief } from './class-debrief.ts'
import { clauses } from './clauses.ts'
import { debrief } from './debrief.ts'
import { endings } from './endings.ts'
import { events } from './events.ts'
import { glossary } from './glossary.ts'
import { library } from './library.ts'
import { moments } from './moments.ts'
import { people } from './people.ts'
import { runner } from './runner.ts'
import { runnerScreen } from './runner-screen.ts'
import { running } from './running.ts'
import { runs } from './runs.ts'
import { screens } from './screens.ts'
import { table } from './table.ts'
import { tutorial } from './tutorial.ts'
import { two } from './two.ts'

/** Every word of the game screens, speech aside. */
export const game = {
  ...clauses,
  ...people,
  ...choices,
  ...events,
  ...cards,
  ...cases,
  ...glossary,
  ...endings,
  ...debrief,
  ...analysis,
  ...atlas,
  ...assignment,
  ...runs,
  ...runner,
  ...runnerScreen,
  ...running,
  ...classDebrief,
  ...moments,
  ...library,
  ...table,
  ...board,
  ...answers,
  ...tutorial,
  ...screens,
  ...two,
} as const
