import { IntlMessageFormat } from 'intl-messageformat'

/** What a message may be given: figures and words. */
export type Args = { readonly [name: string]: string | number }
/** Messages of one language, or of a part of it. */
export type Words<Key extends string = string> = { readonly [key in Key]: string }
/** Says a message. */
export type Say<Key extends string = string> = (key: Key, args?: Args) => string

/** A speaker for a set of messages. Messages are compiled at their first use. */
export function sayer<Key extends string>(words: Words<Key>, lang: string): Say<Key> {
  const compiled = new Map<Key, IntlMessageFormat>()
  return (key, args) => {
    const known = compiled.get(key) ?? new IntlMessageFormat(words[key], lang)
    compiled.set(key, known)
    return String(known.format(args))
  }
}
