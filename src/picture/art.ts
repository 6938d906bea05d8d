import type { ImageName } from './places.ts'

const FILES = import.meta.glob<string>('../../assets/art/svg/*.svg', { eager: true, query: '?url', import: 'default' })

/** The address of a drawing, or null where it is missing: its place then stays empty. */
export const urlOf = (image: ImageName): string | null => FILES[`../../assets/art/svg/${image}.svg`] ?? null
