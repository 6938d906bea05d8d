import type { Run } from '../../store/run.ts'
import type { State } from '../../store/state.ts'

/** The run whose bar stands beside the screen; null where none is on, or something else lies above its screens. */
export const shownRunOf = ({ run, practised, studied, above }: State): Run | null =>
  practised === null && studied === null && above === null ? run : null
