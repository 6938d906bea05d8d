import { quoted } from '../i18n/quoted.ts'
import type { Misread } from '../rules/notation.ts'
import type { TwoRefusal } from '../rules/two/refusal.ts'
import { say } from './say.ts'

/** Why a move cannot be read, as the end of a sentence. */
export const whyMisread = ({ problem, at }: Misread): string => say(`cli.misread.${problem}`, { at: quoted(at) })
/** Why a move is not allowed, as the end of a sentence. */
export const whyRefused = (refusal: TwoRefusal): string => say(`cli.why.${refusal}`)
