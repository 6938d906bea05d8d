import { useActions, useGame, useTable } from './context.ts'
import { Offer } from './offer.tsx'
import { CodeDialog } from './runs/code-dialog.tsx'
import './styles/forced.css'
import './styles/notices.css'

/** Sentences above the screen that stay until they are closed. Watching lasts as long as another tab plays. */
export function Notices() {
  const { say } = useTable()
  const actions = useActions()
  const notices = useGame((state) => state.notices)
  return (
    <>
      <div class="notices" role="status">
        {notices.map((notice) => (
          <div key={notice} class="notice paper" data-notice={notice}>
            <p>{say(`notice.${notice}`)}</p>
            {notice === 'watching' ? null : (
              <button
                type="button"
                class="notice-close"
                aria-label={say('notice.close')}
                onClick={() => actions.closeNotice(notice)}
              >
                <span aria-hidden="true">✕</span>
              </button>
            )}
          </div>
        ))}
      </div>
      <Offer />
      <CodeDialog />
    </>
  )
}
