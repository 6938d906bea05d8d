import { type ComponentChildren, Fragment } from 'preact'
import { useId } from 'preact/hooks'
import { LANGUAGES } from '../../i18n/languages.ts'
import { type SourceId, sourceLine } from '../parts/sources.tsx'
import type { Printing } from './printing.ts'

interface SheetProps {
  readonly printing: Printing
  readonly title: string
  /** A sheet that is to fit on one page is set smaller, one in plain words larger than that. */
  readonly size?: 'running' | 'page' | 'plain-page'
  /** What is on it hangs on the seed, so it names the seed. */
  readonly seeded?: boolean
  readonly children: ComponentChildren
}

/** One sheet: it begins on a page of its own, and says on itself what is invented. */
export function Sheet({ printing: { say, seed }, title, size = 'running', seeded = false, children }: SheetProps) {
  const id = useId()
  return (
    <article class={`sheet sheet-${size}`} aria-labelledby={id}>
      <header class="sheet-head">
        <h2 id={id}>{title}</h2>
        {seeded ? <p>{say('pack.of-seed', { seed: `${seed}` })}</p> : null}
      </header>
      {children}
      <p class="sheet-foot">{say('pack.fiction')}</p>
    </article>
  )
}

interface PartProps {
  readonly name: string
  /** Kept on one page where it can be, or begun on a new one. */
  readonly on?: 'one-page' | 'new-page'
  readonly children: ComponentChildren
}

/** A part of a sheet under its heading. */
export function Part({ name, on, children }: PartProps) {
  return (
    <div class={on === undefined ? undefined : `sheet-${on}`}>
      <h3>{name}</h3>
      {children}
    </div>
  )
}

/** Sentences one under the other, numbered where their order counts. */
export function Points({
  points,
  numbered = false,
}: {
  readonly points: readonly string[]
  readonly numbered?: boolean
}) {
  const List = numbered ? 'ol' : 'ul'
  return (
    <List class={numbered ? 'sheet-points sheet-numbered' : 'sheet-points'}>
      {points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </List>
  )
}

interface GridProps {
  readonly name: string
  readonly kind: string
  readonly head: readonly string[]
  readonly children: ComponentChildren
}

/** A table of a sheet; on a small screen it is moved sideways, by keyboard too. */
export function Grid({ name, kind, head, children }: GridProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: no fieldset, nothing is asked here.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keyboard from here.
    <div class="sheet-grid" role="group" aria-label={name} tabIndex={0}>
      <table class={`sheet-${kind}`}>
        <thead>
          <tr>
            {head.map((word) => (
              <th key={word} scope="col">
                {word}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  )
}

/** Room to write, so many lines of it. */
export function Lines({ count }: { readonly count: number }) {
  return (
    <div class="sheet-lines" aria-hidden="true">
      {Array.from({ length: count }, (_, line) => (
        <span key={`${line}`} />
      ))}
    </div>
  )
}

/** Sources in one paragraph, each a run of its own. */
export function SourceLines({
  printing: { say, lang },
  ids,
}: {
  readonly printing: Printing
  readonly ids: readonly SourceId[]
}) {
  return ids.map((id, index) => (
    <Fragment key={id}>
      {index === 0 ? null : '; '}
      <bdi dir={LANGUAGES[lang].dir}>{sourceLine(say, lang, id)}</bdi>
    </Fragment>
  ))
}

/** Names with room to write beside them. */
export function Blanks({ names }: { readonly names: readonly string[] }) {
  return (
    <p class="sheet-blanks">
      {names.map((name) => (
        <span key={name}>{name}</span>
      ))}
    </p>
  )
}
