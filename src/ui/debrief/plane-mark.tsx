import type { Place } from './plane-labels.ts'

/** The shapes of single points on the plane, around nought. */
const SHAPES = {
  nash: 'M0-13 3.8-4.3 13-4 6 2.2 8 12 0 6.6-8 12-6 2.2-13-4-3.8-4.3Z',
  best: 'M-17 0a17 17 0 1 0 34 0a17 17 0 1 0-34 0Z',
  missed: 'M0-12 12 0 0 12-12 0Z',
} as const
export type MarkKind = keyof typeof SHAPES

/** A single point on the plane, or in its legend. */
export function Mark({ kind, place: [x, y] }: { readonly kind: MarkKind; readonly place: Place }) {
  return <path class={`plane-mark plane-${kind}`} transform={`translate(${x} ${y})`} d={SHAPES[kind]} />
}
