import { RATE } from './tape.mjs'

/** A tape as the bytes of a WAV file, 16 bit; one channel where `isMono`. */
export function wavOf({ left, right }, isMono = false) {
  const sides = isMono ? [left.map((value, i) => (value + right[i]) / 2)] : [left, right]
  const frame = 2 * sides.length
  const bytes = Buffer.alloc(44 + left.length * frame)
  bytes.write('RIFF', 0)
  bytes.writeUInt32LE(36 + left.length * frame, 4)
  bytes.write('WAVEfmt ', 8)
  bytes.writeUInt32LE(16, 16)
  bytes.writeUInt16LE(1, 20)
  bytes.writeUInt16LE(sides.length, 22)
  bytes.writeUInt32LE(RATE, 24)
  bytes.writeUInt32LE(RATE * frame, 28)
  bytes.writeUInt16LE(frame, 32)
  bytes.writeUInt16LE(16, 34)
  bytes.write('data', 36)
  bytes.writeUInt32LE(left.length * frame, 40)
  for (const [n, side] of sides.entries()) {
    for (let i = 0; i < side.length; i++) {
      const value = Math.max(-1, Math.min(1, side[i]))
      bytes.writeInt16LE(Math.round(value * 32767), 44 + i * frame + 2 * n)
    }
  }
  return bytes
}
