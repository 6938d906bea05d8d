import type { ActId } from './acts.ts'

/** Moves as numbers: below 256 the text of that index in the context; the others are named here. */
export const CODE = {
  ACCEPT: 256,
  ASK: 257,
  EASE: 258,
  PRESS: 259,
  BRIDGE: 260,
  GALLERY: 261,
  ADJOURN: 262,
  WALK: 263,
  SIGN: 264, // treaty; protocol 265, declaration 266
  SILENT: 267,
  LINE: 268, // line 1; line 2 is 269
  WARM: 270,
  CHANNEL: 271,
  CAPITAL: 272,
  LAKESIDE: 273,
  HOST: 274,
  RETRACT: 275,
  JOINT: 276,
  CREDIT: 277,
  CLAIM: 278,
} as const

/** First and last code, texts aside, that an act knows. */
export const CODES = {
  arrival: [CODE.SILENT, CODE.WARM],
  restricted: [CODE.ACCEPT, CODE.WALK],
  recess: [CODE.CHANNEL, CODE.RETRACT],
  expanded: [CODE.ACCEPT, CODE.WALK],
  final: [CODE.ACCEPT, CODE.SIGN + 2],
  press: [CODE.JOINT, CODE.CLAIM],
  ended: [0, -1],
} as const satisfies { readonly [act in ActId]: readonly [number, number] }

/** How many codes there are beside texts. */
export const OTHER_CODES = CODE.CLAIM - CODE.ACCEPT + 1
