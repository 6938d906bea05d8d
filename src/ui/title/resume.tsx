import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Playing } from '../../store/state.ts'
import { useActions, useTable } from '../context.ts'

/** The way back to the summit that is kept: first on the page, and it has the focus. */
export function TitleResume({ playing }: { readonly playing: Playing }) {
  const { say } = useTable()
  const actions = useActions()
  const button = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => button.current?.focus(), [])
  const { decisions, end } = playing.view
  const where = end === null ? 'title.resume.where' : 'title.resume.ended'
  return (
    <button type="button" class="button button-brass title-resume" ref={button} onClick={actions.resume}>
      <span>{say('title.resume')}</span>
      <small>{say(where, { seat: playing.chair, decisions })}</small>
    </button>
  )
}
