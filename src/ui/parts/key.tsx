import { boundTo, type KeyName } from '../../store/shortcuts.ts'
import { useGame, useTable } from '../context.ts'

/** Says how a key is written on a badge. */
export function useKeyName(): (key: string) => string {
  const { say } = useTable()
  return (key) => say('key.name', { key, sign: key.toUpperCase() })
}

/** The single key of a number: of a card, a clause or a form, from 1 to 7. */
export const numberKey = (n: number): KeyName => `${n}` as KeyName

/**
 * The key that acts here, as it is bound now; nothing where it is switched off. Readers find all keys in the help
 * instead: a badge beside every name would be in their way.
 */
export function Key({ name }: { readonly name: KeyName | 'Enter' | 'Escape' }) {
  const nameOf = useKeyName()
  const bound = useGame(({ settings }) => {
    if (name === 'Enter' || name === 'Escape') return name
    return settings.keys ? boundTo(settings.remap, name) : null
  })
  return bound === null ? null : (
    <span class="key" aria-hidden="true">
      {nameOf(bound)}
    </span>
  )
}
