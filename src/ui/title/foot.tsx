import type { ComponentChildren, ComponentType } from 'preact'
import { useState } from 'preact/hooks'
import { useActions, useTable } from '../context.ts'
import { useLibrary } from '../library/use-library.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { useRuns } from '../runs/use-runs.tsx'
import { TitleHost } from './host.tsx'

/** Settings and saves are fetched when they are first asked for: the title stays small. */
const loadSettings = async () => (await import('../settings/settings.tsx')).Settings
const loadSaves = async () => (await import('../saves/saves.tsx')).Saves

type Opened = { readonly show: 'truth' } | { readonly show: ComponentType<{ onClose: () => void }> } | null

/** What stands in it first; then settings, saved and finished summits, a code, the teacher's page, the library, the note on what is real. */
export function TitleFoot({ children }: { readonly children: ComponentChildren }) {
  const { say } = useTable()
  const { open, enterCode } = useActions()
  const [opened, setOpened] = useState<Opened>(null)
  const { openLibrary, library } = useLibrary()
  const { openRuns, runs } = useRuns()
  const close = () => setOpened(null)
  const Shown = opened === null || opened.show === 'truth' ? null : opened.show
  return (
    <div class="title-foot">
      {children}
      <button type="button" class="button" onClick={() => setOpened({ show: 'truth' })}>
        {say('title.truth')}
      </button>
      <button type="button" class="button" onClick={() => open('atlas')}>
        {say('title.atlas')}
      </button>
      <button type="button" class="button" onClick={() => open('runner')}>
        {say('title.runner')}
      </button>
      <button type="button" class="button" data-teachers="" onClick={() => open('assigning')}>
        {say('title.teachers')}
      </button>
      <button type="button" class="button" onClick={() => openLibrary('facts')}>
        {say('library.name')}
      </button>
      <button type="button" class="button" onClick={() => void loadSettings().then((show) => setOpened({ show }))}>
        {say('title.settings')}
      </button>
      <button type="button" class="button" onClick={() => void loadSaves().then((show) => setOpened({ show }))}>
        {say('title.saves')}
      </button>
      <button type="button" class="button" aria-haspopup="dialog" onClick={openRuns}>
        {say('runs.title')}
      </button>
      <button type="button" class="button" aria-haspopup="dialog" onClick={() => enterCode('')}>
        {say('code.enter')}
      </button>
      <TitleHost />
      {opened?.show === 'truth' ? (
        <Dialog title={say('title.truth')} onClose={close}>
          <p>{say('title.truth.real')}</p>
          <p>{say('title.truth.fiction')}</p>
          <p>{say('title.truth.fair')}</p>
        </Dialog>
      ) : null}
      {library}
      {runs}
      {Shown === null ? null : <Shown onClose={close} />}
    </div>
  )
}
