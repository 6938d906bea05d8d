import swiss from 'flag-icons/flags/4x3/ch.svg?url'
import russian from 'flag-icons/flags/4x3/ru.svg?url'
import american from 'flag-icons/flags/4x3/us.svg?url'
import type { SeatId } from '../../rules/scenario.ts'
import '../styles/parts.css'

const FLAGS: { readonly [seat in SeatId | 'host']: string } = { russia: russian, usa: american, host: swiss }

/** A seat's flag, or the host's: a picture beside a name, never instead of it. */
export function Flag({ seat }: { readonly seat: SeatId | 'host' }) {
  return <img class="flag" src={FLAGS[seat]} alt="" width={48} height={36} />
}
