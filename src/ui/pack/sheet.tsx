import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import type { Printing } from './printing.ts'

interface SheetProps {
  readonly printing: Printing
  readonly title: string
  /** A sheet that is to fit on one page is set smaller. */
  readonly onePage?: boolean
  readonly children: ComponentChildren
}

/** One sheet: it begins on a page of its own, and says on itself what is invented. */
export function Sheet({ printing: { say, seed }, title, onePage = false, children }: SheetProps) {
  const id = useId()
  return (
    <article class={onePage ? 'sheet sheet-one' : 'sheet'} aria-labelledby={id}>
      <header class="sheet-head">
        <h2 id={id}>{title}</h2>
        <p>{say('pack.of-seed', { seed: `${seed}` })}</p>
      </header>
      {children}
      <p class="sheet-foot">{say('pack.fiction')}</p>
    </article>
  )
}

interface PartProps {
  readonly name: string
  /** Kept on one page where it can be. */
  readonly whole?: boolean
  readonly children: ComponentChildren
}

/** A part of a sheet under its heading. */
export function Part({ name, whole = false, children }: PartProps) {
  const id = useId()
  return (
    <section class={whole ? 'sheet-part sheet-whole' : 'sheet-part'} aria-labelledby={id}>
      <h3 id={id}>{name}</h3>
      {children}
    </section>
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
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keyboard from here.
    <section class="sheet-grid" aria-label={name} tabIndex={0}>
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
    </section>
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
