import { boundTo, KEY_NAMES, type KeyName, type KeyPlace, PLACES, type Remap } from './shortcuts.ts'

/** Why a key stays as it is: the wish is no single key, or another key of the same screen is bound to it. */
export type Unmoved = { readonly why: 'unusable' } | { readonly why: 'taken'; readonly by: KeyName }

/** Keys without a sign of their own that may be chosen too. */
const NAMED = ['Backspace', 'Delete', 'Insert']

const placesOf = (key: KeyName): KeyPlace[] =>
  (Object.keys(PLACES) as KeyPlace[]).filter((place) => (PLACES[place] as readonly KeyName[]).includes(key))

const isOnEveryScreen = (place: KeyPlace): boolean => place === 'everywhere' || place === 'run'

/** Whether two keys can be pressed on one screen. */
function meet(one: KeyName, other: KeyName): boolean {
  const [ours, theirs] = [placesOf(one), placesOf(other)]
  return [...ours, ...theirs].some(isOnEveryScreen) || ours.some((place) => theirs.includes(place))
}

/** One visible sign, small where it is a letter, or a named key. Enter, Escape, Tab and Space stay what they are. */
const isUsable = (key: KeyName, wish: string): boolean =>
  wish === key || NAMED.includes(wish) || (/^[^\s\p{C}\p{M}]$/u.test(wish) && wish === wish.toLowerCase())

/** The key of the same screen that is bound to the wish already; null where it is free. */
const taker = (remap: Remap, key: KeyName, wish: string): KeyName | null =>
  KEY_NAMES.find((other) => other !== key && boundTo(remap, other) === wish && meet(key, other)) ?? null

/** Binds a key to another one, or switches it off with null. A wish that cannot be met is refused, and says why. */
export function moveKey(remap: Remap, key: KeyName, wish: string | null): { readonly remap: Remap } | Unmoved {
  const { [key]: _, ...rest } = remap
  if (wish === null) return { remap: { ...rest, [key]: null } }
  if (!isUsable(key, wish)) return { why: 'unusable' }
  const by = taker(remap, key, wish)
  if (by !== null) return { why: 'taken', by }
  return { remap: wish === key ? rest : { ...rest, [key]: wish } }
}

/** Whether every moved key can be pressed and means one thing on each screen: what is kept may come from anywhere. */
export const isSound = (remap: Remap): boolean =>
  KEY_NAMES.every((key) => {
    const wish = boundTo(remap, key)
    return wish === null || (isUsable(key, wish) && taker(remap, key, wish) === null)
  })
