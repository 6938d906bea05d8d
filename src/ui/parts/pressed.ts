import { boundTo, type KeyName, type Remap } from '../../store/shortcuts.ts'

/** Keys that keep what they do: they cannot be moved, and all but the space bar act where single keys are off. */
export const FIXED = ['Enter', 'Escape', 'Pause', ' '] as const
export type FixedKey = (typeof FIXED)[number]

type Press = Pick<KeyboardEvent, 'key' | 'code'>

/** The Latin letter or digit at a place of the keyboard, whatever the layout writes there; null for other places. */
const atPlace = (code: string): string | null =>
  /^(?:Key|Digit|Numpad)([A-Z0-9])$/.exec(code)?.[1]?.toLowerCase() ?? null

/** What a press may be called: as it is written, then, where no Latin letter or digit is written, by its place. */
function namesOf({ key, code }: Press): readonly string[] {
  const written = key.length === 1 ? key.toLowerCase() : key
  const place = /^[a-z0-9]$/.test(written) ? null : atPlace(code)
  return place === null ? [written] : [written, place]
}

/** What a press means among the keys that act here, by their first names; null where it means nothing. */
export function meantBy<K extends KeyName | FixedKey>(press: Press, among: readonly K[], remap: Remap): K | null {
  const isFixed = (key: KeyName | FixedKey): key is FixedKey => (FIXED as readonly string[]).includes(key)
  for (const name of namesOf(press)) {
    const meant = among.find((key) => (isFixed(key) ? key : boundTo(remap, key)) === name)
    if (meant !== undefined) return meant
  }
  return null
}

/** What a press shall be called as a wish for a key: letters of another script by their place, so that any layout has it. */
export function wishOf(press: Press): string {
  const [written = '', place] = namesOf(press)
  return place !== undefined && /^\p{L}$/u.test(written) ? place : written
}
