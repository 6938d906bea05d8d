import * as z from 'zod/mini'
import type { Locks } from '../classroom/assignment.ts'
import { isSound } from './remap.ts'
import { KEY_NAMES, type Remap } from './shortcuts.ts'
import { FIRST_WISHES, WISHES, type Wishes } from './wishes.ts'

/** What a player can set. Kept in the browser; wrong or foreign values fall back to these defaults one by one. */
export interface Settings {
  /** Picture: by the device, full, plain, or standing still. */
  readonly quality: 'auto' | 'full' | 'plain' | 'still'
  /** Text size in per cent of normal, 100 to 200. */
  readonly textSize: number
  /** Motion: as the system says, or less. */
  readonly motion: 'system' | 'less'
  readonly contrast: 'system' | 'normal' | 'high'
  /** Letters with serifs, or plain ones of the system. */
  readonly font: 'serif' | 'plain'
  /** Wording: in full, or what is easier to read where there is such. */
  readonly reading: 'full' | 'easy'
  /** How fast a new spoken line appears; nothing waits for it. */
  readonly pace: 'calm' | 'fast' | 'instant'
  /** Whether single keys act. */
  readonly keys: boolean
  /** Single keys that were moved or switched off. */
  readonly remap: Remap
  /** Whether the number of statements left is shown. */
  readonly counter: boolean
  /** Whether two people share the chair and must agree on every move. */
  readonly pair: boolean
  /** The language chosen by hand; null: as the browser wishes. */
  readonly language: string | null
  /** Volumes in per cent, 0 to 100: the theme, single sounds, the tone of a place. */
  readonly music: number
  readonly sounds: number
  readonly room: number
  /** Whether all is silent, whatever the volumes are. */
  readonly mute: boolean
  /** Whether sounds that carry meaning are also said in words. */
  readonly captions: boolean
  /** Hints that the player has closed. */
  readonly closedHints: readonly string[]
  /** What a runner has chosen last. */
  readonly runner: Wishes
}

export const DEFAULTS: Settings = {
  quality: 'auto',
  textSize: 100,
  motion: 'system',
  contrast: 'system',
  font: 'serif',
  reading: 'full',
  pace: 'fast',
  keys: true,
  remap: {},
  counter: true,
  pair: false,
  language: null,
  music: 60,
  sounds: 60,
  room: 60,
  mute: false,
  captions: true,
  closedHints: [],
  runner: FIRST_WISHES,
}

const volume = z.int().check(z.gte(0), z.lte(100))
const FIELDS = {
  quality: z.enum(['auto', 'full', 'plain', 'still']),
  textSize: z.int().check(z.gte(100), z.lte(200)),
  motion: z.enum(['system', 'less']),
  contrast: z.enum(['system', 'normal', 'high']),
  font: z.enum(['serif', 'plain']),
  reading: z.enum(['full', 'easy']),
  pace: z.enum(['calm', 'fast', 'instant']),
  keys: z.boolean(),
  remap: z
    .partialRecord(z.enum(KEY_NAMES), z.nullable(z.string().check(z.maxLength(20))))
    .check(z.refine((remap) => isSound(remap as Remap))),
  counter: z.boolean(),
  pair: z.boolean(),
  language: z.nullable(z.string().check(z.maxLength(20))),
  music: volume,
  sounds: volume,
  room: volume,
  mute: z.boolean(),
  captions: z.boolean(),
  closedHints: z.array(z.string().check(z.maxLength(40))).check(z.maxLength(100)),
  runner: WISHES,
}

/**
 * The settings that hold now: those an assignment holds, and in a run with instant text, where nothing is staged, what
 * that asks for. The player's own are not touched.
 */
export function inForce(own: Settings, locks: Locks, isInstant: boolean): Settings {
  return { ...own, ...locks, ...(isInstant ? { pace: 'instant', motion: 'less' } : {}) }
}

/** Whether two sets of settings are the same. */
export const areSame = (one: Settings, other: Settings): boolean =>
  (Object.keys(DEFAULTS) as (keyof Settings)[]).every((name) => one[name] === other[name])

/** Reads kept settings; each field that does not fit takes its default. */
export function readSettings(text: string | null): Settings {
  let kept: unknown = null
  try {
    kept = JSON.parse(text ?? 'null')
  } catch {
    return DEFAULTS
  }
  if (typeof kept !== 'object' || kept === null) return DEFAULTS
  const read: Record<string, unknown> = { ...DEFAULTS }
  for (const [field, schema] of Object.entries(FIELDS)) {
    const parsed = schema.safeParse((kept as Record<string, unknown>)[field])
    if (parsed.success) read[field] = parsed.data
  }
  return read as unknown as Settings
}
