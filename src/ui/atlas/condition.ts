import type { GameKey } from '../../i18n/languages.ts'
import type { Args, Say } from '../../i18n/say.ts'
import { ASKED } from '../../rules/endings.ts'
import type { Ending } from '../../rules/outcomes.ts'
import { BRINK } from '../../rules/position.ts'
import { CLAUSES, OPTIONS } from '../../rules/scenario.ts'

/** The recess event that one ending waits for. */
const ARREST = 4

/** Everything a condition may speak of, by the names it has in the messages: `nationals`, `nationalsB`, `trust`. */
function argsOf(say: Say<GameKey>): Args {
  const clauses = CLAUSES.map((clause) => [clause, say(`clause.${clause}`)] as const)
  const options = CLAUSES.flatMap((clause) =>
    OPTIONS.map((option) => [`${clause}${option.toUpperCase()}`, say(`option.${clause}-${option}`)] as const),
  )
  return {
    ...Object.fromEntries([...clauses, ...options]),
    ...{ groups: ASKED.treatyGroups, one: ASKED.groups, few: ASKED.few },
    ...{ trust: say(`trust.${ASKED.trust}`), none: say('trust.0'), brink: say(`temper.${BRINK}`) },
    arrest: say(`event.${ARREST}.name`),
  }
}

/** What an ending takes, in words. */
export const conditionOf = (say: Say<GameKey>, ending: Ending): string => say(`atlas.takes.${ending}`, argsOf(say))
