/**
 * Writes every sound and prints sizes. Run from anywhere: `node assets/sound/build.mjs [name part]`. It needs ffmpeg, in the
 * usual place or where FFMPEG says.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chance } from './chance.mjs'
import { CUES } from './cues.mjs'
import { LOOPS } from './loops.mjs'
import { atLoudness } from './loudness.mjs'
import { lay, RATE, softEnds, tape } from './tape.mjs'
import { wavOf } from './wav.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const wanted = process.argv[2] ?? ''
const FFMPEG = process.env.FFMPEG ?? 'ffmpeg'
/** Seconds of the loop that stand once more before it and after it, so that no codec can open a gap at its ends. */
const MARGIN = 0.5

/** A loop with its margins. */
function withMargins({ left, right }) {
  const margin = MARGIN * RATE
  const long = (side) => Float64Array.from([...side.slice(-margin), ...side, ...side.slice(0, margin)])
  return { left: long(left), right: long(right), isLoop: false }
}

/** All cues one after another, each from a whole second on, and where each begins and how long it is, in milliseconds. */
function sprite() {
  const made = Object.entries(CUES).map(([name, { make, lufs }]) => {
    const cue = atLoudness(make(chance(name)), lufs)
    return [name, softEnds(cue, 0.003, cue.left.length > RATE ? 0.3 : 0.06)]
  })
  const onto = tape(made.reduce((sum, [, { left }]) => sum + left.length / RATE, 0))
  const offsets = {}
  let at = 0
  for (const [name, { left, right }] of made) {
    lay(onto, left, at, 1, -1)
    lay(onto, right, at, 1, 1)
    const long = left.length / RATE
    offsets[name] = [at * 1000, long * 1000]
    at += long
  }
  return { onto, offsets }
}

const work = mkdtempSync(join(tmpdir(), 'sound-'))
const total = { webm: 0, m4a: 0 }

/** Both formats of a tape; nothing of the machine or the hour is written into them. */
function encode(name, made, rate, isMono = false) {
  const wav = join(work, `${name}.wav`)
  writeFileSync(wav, wavOf(made, isMono))
  const plain = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact']
  const codecs = {
    webm: ['-c:a', 'libopus', '-b:a', `${rate}k`, '-vbr', 'on'],
    m4a: ['-c:a', 'aac', '-b:a', `${rate}k`, '-ar', '32000', '-movflags', '+faststart'],
  }
  for (const [ending, codec] of Object.entries(codecs)) {
    const file = join(here, `${name}.${ending}`)
    execFileSync(FFMPEG, ['-v', 'error', '-y', '-i', wav, ...codec, ...plain, file])
    total[ending] += statSync(file).size
  }
  const [webm, m4a] = ['webm', 'm4a'].map((ending) =>
    (statSync(join(here, `${name}.${ending}`)).size / 1000).toFixed(0),
  )
  console.log(`${name.padEnd(16)} ${webm.padStart(5)} kB webm ${m4a.padStart(5)} kB m4a`)
}

try {
  const seconds = {}
  for (const [name, { make, lufs, rate, isMono }] of Object.entries(LOOPS)) {
    if (!name.includes(wanted)) continue
    const made = atLoudness(make(chance(name)), lufs)
    seconds[name] = made.left.length / RATE
    encode(name, withMargins(made), rate, isMono)
  }
  if ('cues'.includes(wanted)) {
    const { onto, offsets } = sprite()
    encode('cues', onto, 56)
    writeFileSync(join(here, 'cues.json'), `${JSON.stringify(offsets, null, 2)}\n`)
  }
  if (wanted === '')
    writeFileSync(join(here, 'loops.json'), `${JSON.stringify({ margin: MARGIN, seconds }, null, 2)}\n`)
  console.log(`${'all'.padEnd(16)} ${(total.webm / 1000).toFixed(0)} kB webm ${(total.m4a / 1000).toFixed(0)} kB m4a`)
} finally {
  rmSync(work, { recursive: true })
}
