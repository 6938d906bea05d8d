import type { ComponentChildren } from 'preact'
import { useWords } from '../context.ts'
import { Key } from './key.tsx'

interface DeskFootProps {
  readonly onClose: () => void
  /** Ways on besides the way back. */
  readonly children?: ComponentChildren
}

/** The foot of a page that lies above title and match: the way back, which Escape takes too, and the ways on. */
export function DeskFoot({ onClose, children }: DeskFootProps) {
  const { say } = useWords()
  return (
    <footer class={children === undefined ? 'timed-foot' : 'timed-foot task-foot'}>
      <button type="button" class="button" onClick={onClose}>
        {say('timed.close')}
        <Key name="Escape" />
      </button>
      {children}
    </footer>
  )
}
