import fc from 'fast-check'

const worth = fc.integer({ min: -20, max: 40 })
/** Any points, some of them equal or in line. */
export const points = fc.array(fc.tuple(worth, worth), { maxLength: 60 })
/** Any fallback of both seats. */
export const fallbacks = fc.tuple(worth, worth)
