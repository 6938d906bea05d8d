import { capitals, lake, press, terrace, villa } from './beds.mjs'
import { fromQuiet } from './tape.mjs'
import { pad, pulse, tension, warmth } from './theme.mjs'

const bed = (make, lufs) => ({ make: (chance) => fromQuiet(make(chance)), lufs, rate: 40 })
const layer = (make) => ({ make, lufs: -20, rate: 44 })
const narrow = (make) => ({ make, lufs: -20, rate: 30, isMono: true })

/** Every loop by its file's name: how it is made, its loudness in LUFS, kilobits a second, one channel or two. */
export const LOOPS = {
  'bed-lake': bed(lake, -24),
  'bed-villa': bed(villa, -28),
  'bed-terrace': bed(terrace, -24),
  'bed-press': bed(press, -23),
  'bed-capitals': bed(capitals, -26),
  'theme-pad': layer(pad),
  'theme-pulse': narrow(pulse),
  'theme-tension': narrow(tension),
  'theme-warmth': layer(warmth),
}
