import { useRef } from 'preact/hooks'
import { useWords } from '../context.ts'
import type { Copying } from '../parts/copying.ts'

interface LinkPartProps {
  readonly link: string
  readonly copy: Copying['copy']
  /** Whether copying it is what most come here for. */
  readonly isFirst?: boolean
}

/** A link as it is read, and the button that copies it. */
export function LinkPart({ link, copy, isFirst = false }: LinkPartProps) {
  const { say } = useWords()
  const address = useRef<HTMLTextAreaElement>(null)
  return (
    <section class="share-part" aria-labelledby="share-link">
      <h3 id="share-link">{say('share.link')}</h3>
      <textarea
        class="dialog-sheet"
        dir="ltr"
        readOnly
        rows={2}
        value={link}
        aria-labelledby="share-link"
        ref={address}
      />
      <button
        type="button"
        class={isFirst ? 'button button-brass' : 'button'}
        onClick={() => copy(link, address.current)}
      >
        {say('share.copy.link')}
      </button>
    </section>
  )
}

/** What came of the last copy, for eyes and readers. */
export function CopyTold({ came }: Pick<Copying, 'came'>) {
  const { say } = useWords()
  return (
    <p class="share-said" role="status">
      {came === null ? '' : say(`share.${came}`)}
    </p>
  )
}
