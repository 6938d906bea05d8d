import { IntlMessageFormat } from 'intl-messageformat'

/** What a message may be given: figures and words. */
export type Args = { readonly [name: string]: string | number }
/** Messages of one language, or of a part of it. */
export type Words<Key extends string = string> = { readonly [key in Key]: string }
/** Says a message. */
export type Say<Key extends string = string> = (key: Key, args?: Args) => string

/**
 * A speaker for a set of messages in a regional form (BCP 47). Messages are compiled at their first use; `finish` is given
 * what is said, and may set it for where it is shown.
 */
export function sayer<Key extends string>(
  words: Words<Key>,
  locale: string,
  finish: (text: string) => string = (text) => text,
): Say<Key> {
  const compiled = new Map<Key, IntlMessageFormat>()
  return (key, args) => {
    const known = compiled.get(key) ?? new IntlMessageFormat(words[key], locale)
    compiled.set(key, known)
    return finish(String(known.format(args)))
  }
}
