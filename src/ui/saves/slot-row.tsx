import type { Slot } from '../../store/slots.ts'
import { useTable } from '../context.ts'

interface SlotRowProps {
  readonly number: number
  readonly slot: Slot
  /** Null where there is nothing to keep or nothing may be changed. */
  readonly onKeep: (() => void) | null
  readonly onTake: () => void
  readonly onClear: () => void
}

/** What lies in a slot, in words. */
function Contents({ slot }: { readonly slot: Slot }) {
  const { say } = useTable()
  if (slot.state === 'empty') return <span class="saves-soft">{say('saves.empty')}</span>
  if (slot.state === 'bad') return <span>{say(`saves.bad.${slot.problem}`)}</span>
  const { chair: seat, seed, decisions, ending } = slot
  return <span>{say('saves.kept', { seat, seed: `${seed ?? 'none'}`, decisions, ending: ending ?? 0 })}</span>
}

/** One slot: what lies in it, and what can be done with it. */
export function SlotRow({ number, slot, onKeep, onTake, onClear }: SlotRowProps) {
  const { say } = useTable()
  const name = `saves-slot-${number}`
  const act = (key: 'keep' | 'take' | 'clear', onPress: () => void) => (
    <button type="button" class="button" aria-describedby={name} onClick={onPress}>
      {say(`saves.${key}`)}
    </button>
  )
  return (
    <li class="saves-slot">
      <p id={name}>
        <b>{say('saves.slot', { n: number })}</b> <Contents slot={slot} />
      </p>
      <div class="saves-do">
        {onKeep === null ? null : act('keep', onKeep)}
        {slot.state === 'kept' ? act('take', onTake) : null}
        {slot.state === 'empty' ? null : act('clear', onClear)}
      </div>
    </li>
  )
}
