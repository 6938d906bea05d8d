/**
 * The six delegates and their five looks. A look belongs to temper and to the last answer, never to anything secret.
 * Brows are [[outer, inner, middle] near, [..] far] with down positive; `gaze` is [right, down]; `head` is
 * [right, down, degrees clockwise] and stays small, so that one crop fits every head.
 */
import { RUSSIA } from './cast-russia.mjs'
import { USA } from './cast-usa.mjs'

/** All six by name. */
export const CAST = { ...RUSSIA, ...USA }
