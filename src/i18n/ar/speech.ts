import { russia } from './speech/russia.ts'
import { usa } from './speech/usa.ts'

/** What both delegations say, by tags (see ../speech.ts). */
export const speech = { russia, usa } as const
