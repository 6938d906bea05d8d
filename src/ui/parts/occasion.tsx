import type { ComponentChildren } from 'preact'
import { useArrivalFocus } from './focus.ts'
import '../styles/occasion.css'

interface OccasionProps {
  readonly title: string
  readonly where: string
  /** What has happened, at most 40 words. */
  readonly telling: ComponentChildren
  /** Beside the telling: what it changed, or what must be known to choose. */
  readonly aside?: ComponentChildren
  /** A sentence for the first time. */
  readonly hint?: ComponentChildren
  readonly children: ComponentChildren
}

/** A moment outside the sessions: a picture with room above, what has happened, and the choices. */
export function Occasion({ title, where, telling, aside, hint, children }: OccasionProps) {
  const heading = useArrivalFocus<HTMLHeadingElement>()
  return (
    <main class="occasion">
      <div class="occasion-inner">
        <header class="occasion-head">
          <h1 tabIndex={-1} ref={heading} aria-describedby="occasion-telling">
            {title}
          </h1>
          <p>{where}</p>
        </header>
        <div class="occasion-told">
          <div class="occasion-telling paper" id="occasion-telling">
            {telling}
          </div>
          {aside}
        </div>
        {hint === undefined ? null : <div class="occasion-hint">{hint}</div>}
        {children}
      </div>
    </main>
  )
}
