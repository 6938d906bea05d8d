import type { SeatId } from '../rules/scenario.ts'
import type { Tell } from '../rules/tell.ts'

/** The key of a tell in words: whose hands do what; `seat` is that of the people who show it. */
export const tellKey = <S extends SeatId>(seat: S, { by, sign }: Tell) => `tell.${seat}.${by}.${sign}` as const
