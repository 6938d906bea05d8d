import type { Mark } from '../../analysis/marks.ts'

/** A mark's own shape: two arrows, an arrow that leaves, a parcel, an hourglass, an octagon. The word stands beside it. */
const SHAPES: { readonly [mark in Mark]: { readonly outline: string; readonly inner: string } } = {
  'good-trade': {
    outline: 'M10 1.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17z',
    inner: 'M5.5 8h8m-2.5-2.5L13.5 8M14.5 12h-8m2.5 2.5L6.5 12',
  },
  'gave-for-nothing': { outline: 'M2 2.5h16L10 18.5z', inner: 'M10 5.5v6.5m-2.5-2.5 2.5 2.5 2.5-2.5' },
  'missed-package': {
    outline: 'M2.5 5.5 10 1.8l7.5 3.700v9L10 18.200l-7.5-3.700z',
    inner: 'M2.5 5.5 10 9.200l7.5-3.700M10 9.200v9',
  },
  'closing-window': { outline: 'M4 1.5h12v3L11.5 10l4.5 5.5v3H4v-3L8.5 10 4 4.5z', inner: 'M7 15.8h6M7.5 4.5h5' },
  blunder: { outline: 'M6.5 1.5h7l5 5v7l-5 5h-7l-5-5v-7z', inner: 'm6.8 6.8 6.400 6.400m0-6.400-6.400 6.400' },
}

/** The sign of a mark as paths on a grid of 20, to stand in a drawing. */
export function MarkPaths({ mark }: { readonly mark: Mark }) {
  const { outline, inner } = SHAPES[mark]
  return (
    <g class={`mark-sign mark-${mark}`}>
      <path class="mark-full" d={outline} />
      <path class="mark-line" d={inner} />
    </g>
  )
}

/** The same as a small picture in a line of words. */
export function MarkSign({ mark }: { readonly mark: Mark }) {
  return (
    <svg class="mark-picture" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <MarkPaths mark={mark} />
    </svg>
  )
}
