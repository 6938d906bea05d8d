import { useActions, useTable } from '../context.ts'

/** The way to the print pack. */
export function OpenPack() {
  const { say } = useTable()
  const { open } = useActions()
  return (
    <button type="button" class="button" data-pack="" onClick={() => open('pack')}>
      {say('title.pack')}
    </button>
  )
}
