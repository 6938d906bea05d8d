import type { ComponentChildren } from 'preact'

interface BarProps {
  readonly name: ComponentChildren
  readonly count: number
  /** The count that fills the whole way. */
  readonly most: number
  readonly told: string
  readonly children?: ComponentChildren
}

/** One row of a chart: a name, a bar as long as its count, and the count in words. */
export function Bar({ name, count, most, told, children }: BarProps) {
  return (
    <li class="class-bar">
      <span class="class-bar-name">{name}</span>
      <span class="class-bar-way" aria-hidden="true">
        <i style={{ inlineSize: `${(100 * count) / Math.max(1, most)}%` }} />
      </span>
      <b>{told}</b>
      {children === undefined ? null : <small>{children}</small>}
    </li>
  )
}
