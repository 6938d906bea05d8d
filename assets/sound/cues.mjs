import { bell, breakdown, chairs, glass, murmur, shutters } from './hall.mjs'
import { frontPage, paper, pen, signature, stamp, tap } from './paper.mjs'
import { accept, redLine, refuse, voteNo, voteYes } from './verdicts.mjs'

/** Every cue of the sprite, in its order: how it is made, and how loud its loudest 0.4 s is, in LUFS. */
export const CUES = {
  tap: { make: tap, lufs: -32 },
  paper: { make: paper, lufs: -27 },
  pen: { make: pen, lufs: -29 },
  glass: { make: glass, lufs: -27 },
  chairs: { make: chairs, lufs: -24 },
  murmur: { make: murmur, lufs: -22 },
  shutters: { make: shutters, lufs: -23 },
  bell: { make: bell, lufs: -20 },
  accept: { make: accept, lufs: -18 },
  refuse: { make: refuse, lufs: -18 },
  'red-line': { make: redLine, lufs: -17 },
  breakdown: { make: breakdown, lufs: -19 },
  signature: { make: signature, lufs: -25 },
  stamp: { make: stamp, lufs: -20 },
  'vote-yes': { make: voteYes, lufs: -29 },
  'vote-no': { make: voteNo, lufs: -29 },
  'front-page': { make: frontPage, lufs: -19 },
}
