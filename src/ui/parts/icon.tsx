import '../styles/parts.css'

/** Line drawings on a grid of 24, by name. */
const ICONS = {
  ask: ['M4 4h16v12h-9l-5 4v-4H4z', 'M10 8.4a2 2 0 1 1 2.6 1.9c-.5.2-.6.5-.6 1.1', 'M12 13.5v.1'],
  ease: ['M3 9c3-3 6-3 9 0s6 3 9 0', 'M3 15c3-3 6-3 9 0s6 3 9 0'],
  press: ['M12 3v12', 'm7 10 5 5 5-5', 'M4 20h16'],
  bridge: ['M2 18h20', 'M2 14c6-7 14-7 20 0', 'M7 10.5V18', 'M12 8.8V18', 'M17 10.5V18'],
  gallery: ['M4 10v4h3l8 4V6l-8 4z', 'M18 9c1.6 1.6 1.6 4.4 0 6', 'M8 14.5 9.5 20h2.5l-1.4-4'],
  adjourn: ['M6 3h12', 'M6 21h12', 'M7.5 3c0 5 4.5 6 4.5 9s-4.5 4-4.5 9', 'M16.5 3c0 5-4.5 6-4.5 9s4.5 4 4.5 9'],
  sign: ['M3 17c3-8 5-11 7-10 2 1.2-3 9-1 9s3-4 5-4 0 4 2 4 3-1 5-2', 'M3 21h18'],
  walk: ['M14 4H5v16h9', 'M10 12h11', 'm17 8 4 4-4 4'],
  home: ['M3 11 12 4l9 7', 'M6 9v11h12V9', 'M10 20v-6h4v6'],
  draft: ['M6 3h9l4 4v14H6z', 'M9 11h7', 'M9 14.5h7', 'M9 18h4'],
  minutes: ['M5 4h14v16H5z', 'M8 8h8', 'M8 12h8', 'M8 16h5'],
  close: ['m6 6 12 12', 'M18 6 6 18'],
  back: ['M20 12H5', 'm11 6-6 6 6 6'],
  whole: ['M4 9V4h5', 'M15 4h5v5', 'M20 15v5h-5', 'M9 20H4v-5'],
  nearer: ['M12 5v14', 'M5 12h14'],
  farther: ['M5 12h14'],
  lock: ['M6 11h12v9H6z', 'M8.5 11V8a3.5 3.5 0 0 1 7 0v3'],
  clock: ['M12 21a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15z', 'M12 6V3', 'M9.5 3h5', 'M12 10v4l2.5 1.5', 'm18 7 1.5-1.5'],
  check: ['m4 13 5 5L20 6'],
  more: ['M5 12h.1', 'M12 12h.1', 'M19 12h.1'],
} as const satisfies { readonly [name: string]: readonly string[] }

export type IconName = keyof typeof ICONS

/** A small drawing beside a word; it says nothing alone. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {ICONS[name].map((path) => (
        <path key={path} d={path} />
      ))}
    </svg>
  )
}
