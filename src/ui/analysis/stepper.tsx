import { useActions, useWords } from '../context.ts'
import { Key } from '../parts/key.tsx'
import { stepOf, useStudied } from './shown.ts'

/** Each with its drawing on a grid of 24; in a page that runs from right to left it is mirrored. */
const STEPS = [
  { name: 'first', path: 'M6 5v14M19 5 9 12l10 7z', key: null, by: Number.NEGATIVE_INFINITY },
  { name: 'earlier', path: 'M17 5 7 12l10 7z', key: 'back', by: -1 },
  { name: 'later', path: 'M7 5l10 7-10 7z', key: 'forward', by: 1 },
  { name: 'last', path: 'M18 5v14M5 5l10 7-10 7z', key: null, by: Number.POSITIVE_INFINITY },
] as const

/** Steps by so many decisions in what is shown: along a variation, else along the run; infinity goes to its end. */
export function useStep(): (by: number) => void {
  const { studying } = useActions()
  const { at, variation } = useStudied()
  return (by) => (variation === null ? studying.goTo(at + by) : studying.along(variation.made + by))
}

/** The arrow keys that lead on and back, by the direction in which the page runs. */
export function arrowKeys(): {
  readonly forward: 'ArrowLeft' | 'ArrowRight'
  readonly back: 'ArrowLeft' | 'ArrowRight'
} {
  const isRightToLeft = document.documentElement.dir === 'rtl'
  return isRightToLeft ? { forward: 'ArrowLeft', back: 'ArrowRight' } : { forward: 'ArrowRight', back: 'ArrowLeft' }
}

/** First, back, on, last; and where that is. */
export function Stepper() {
  const { say } = useWords()
  const studied = useStudied()
  const step = useStep()
  const keys = arrowKeys()
  const { made, of } = stepOf(studied)
  const { variation } = studied
  const [n, most] = variation === null ? [made, of] : [variation.made, variation.line.length]
  const where =
    variation === null
      ? say(n === most ? 'analysis.at.end' : 'analysis.at', { n: n + 1, of: most })
      : say(n === most ? 'analysis.at.line.end' : 'analysis.at.line', { n: n + 1, of: most })
  return (
    <nav class="analysis-stepper panel" aria-label={say('analysis.step.name')}>
      {STEPS.map(({ name, path, key, by }) => (
        <button
          key={name}
          type="button"
          class="button analysis-step"
          aria-label={say(`analysis.step.${name}`)}
          aria-disabled={by < 0 ? n === 0 : n === most}
          onClick={() => step(by)}
        >
          <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <path d={path} />
          </svg>
          {key === null ? null : <Key name={keys[key]} />}
        </button>
      ))}
      <p role="status">{where}</p>
    </nav>
  )
}
