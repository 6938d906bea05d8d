import type { Words } from '../interchange/words.ts'
import { say } from './say.ts'

/** What states are called in a file that is exported. */
export const exportWords = (title: string): Words => ({
  title,
  act: (act) => say(`act.${act}`),
  statement: (n) => say('log.statement', { n }),
  form: (form) => say(`form.${form}`),
  ending: (ending) => say('cli.replay.ending', { ending, name: say(`ending.${ending}.name`) }),
  ended: (ending, { russia, usa }) =>
    say('cli.export.ended', { ending, name: say(`ending.${ending}.name`), russia, usa }),
})
