/**
 * The six delegates and their eight looks. A look belongs to trust, temper and the last answer, never to anything
 * secret. In a look, lengths are units of the drawing, down and right positive:
 * - `brow` is [outer end, inner end, middle], of both brows or, with `farBrow`, of the near one; `lid`, `low` and `gaze`
 *   see eyes.mjs; `mouth` is a name of mouth.mjs; `smile` lifts the ends of a moustache, `squeeze` flattens it (0 to 1).
 * - `cheeks`, `crow`, `furrow`, `lift`, `flush`, `flare`, `chin`, `bags`: lines and colour, 0 to 1 or a flag.
 * - `turn` moves the features over the head (negative: away from the other side), `pitch` likewise (positive: bowed).
 * - `head` is [right, down, degrees clockwise], `lean` tips the whole figure toward the table in degrees, `shoulders`
 *   moves the bust (negative: drawn up).
 * - `pose` is what a hand does (poses.mjs), `worn` where the glasses are; `open` undoes a collar, `fallen` and `tucked`
 *   are hair over the eye and behind the ear.
 */
import { bellerose } from './cast/bellerose.mjs'
import { bikchurin } from './cast/bikchurin.mjs'
import { marchbanks } from './cast/marchbanks.mjs'
import { ozerskaya } from './cast/ozerskaya.mjs'
import { tillery } from './cast/tillery.mjs'
import { verstova } from './cast/verstova.mjs'

/** All six by name. */
export const CAST = { ozerskaya, bikchurin, verstova, marchbanks, tillery, bellerose }
