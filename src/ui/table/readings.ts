import { geneva } from '../../content/geneva.ts'
import { allReadings } from '../../rules/readings.ts'

/** How many readings of the other side there are at first. */
export const ALL_READINGS = allReadings(geneva, 0).length
