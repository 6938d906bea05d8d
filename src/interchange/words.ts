import type { ActId } from '../rules/acts.ts'
import type { Ending } from '../rules/outcomes.ts'
import type { BySeat, Form } from '../rules/scenario.ts'

/** What states are called. Whoever exports gives the words: this room has none. */
export interface Words {
  readonly title: string
  act(act: ActId): string
  statement(statement: number): string
  form(form: Form): string
  ending(ending: Ending): string
  /** An ending with what it is worth to each seat. */
  ended(ending: Ending, worth: BySeat<number>): string
}
