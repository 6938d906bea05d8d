import { formatTime } from '../../session/times.ts'

/** A difference of times in seconds with its sign, to a tenth, such as +1.2 or −1:02.0. */
export function writeDelta(milliseconds: number): string {
  const tenths = Math.round(Math.abs(milliseconds) / 100) * 100
  return `${milliseconds < 0 ? '−' : '+'}${formatTime(tenths).slice(0, -2)}`
}
