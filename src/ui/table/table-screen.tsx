import { useLayoutEffect, useRef } from 'preact/hooks'
import { Board } from '../board/board.tsx'
import { useActions, usePlaying } from '../context.ts'
import { HomeButton } from '../home/home-button.tsx'
import { HomeDrawer } from '../home/home-drawer.tsx'
import { useKeys } from '../parts/keys.ts'
import { useTold } from './last-answer.ts'
import { LiveAnswer } from './live.tsx'
import { MinutesDialog } from './minutes-dialog.tsx'
import { SignDialog } from './sign-dialog.tsx'
import { AskFirst } from './table-parts.tsx'
import { type Panel, TablePlay } from './table-play.tsx'
import { TextDialog } from './text-dialog.tsx'
import { ThemDialog } from './them-dialog.tsx'
import { TopBar } from './top-bar.tsx'
import { useTablePanels } from './use-table.ts'
import '../styles/table.css'
import '../styles/table-said.css'
import '../styles/table-cards.css'
import '../styles/table-wide.css'
import '../styles/table-phone.css'
import '../styles/table-landscape.css'
import '../styles/table-forced.css'

/** The negotiating table of the three sessions, and the clause board over it. */
export function TableScreen() {
  const { tutoring } = useActions()
  const { view, briefing } = usePlaying()
  const all = useTold()
  const told = all.at(-1) ?? null
  const table = useTablePanels<Panel>()
  const { boardOpen, panel, close, make, small, open, toggle } = table
  const speech = useRef<HTMLElement>(null)
  const cards = useRef<HTMLOListElement>(null)
  const openBoard = () => {
    if (tutoring.mayDraft()) table.openBoard()
  }
  const card = (index: number) => {
    const advice = briefing.advice[index]
    if (advice === undefined) return
    if (advice.move.do === 'sign') open('sign')
    else make(advice.move)
  }

  // First the first card; after a statement their answer; back from the board the button that opened it.
  const seen = useRef<number | null>(null)
  useLayoutEffect(() => {
    if (boardOpen) return
    if (seen.current === null) {
      window.scrollTo(0, 0)
      cards.current?.querySelector('button')?.focus({ preventScroll: true })
    } else if (seen.current !== view.decisions) {
      // From the top, so that faces are seen, and further only where the answer would be cut.
      window.scrollTo(0, 0)
      speech.current?.focus({ preventScroll: true })
      speech.current?.scrollIntoView({ block: 'nearest' })
    } else for (const button of document.querySelectorAll<HTMLElement>('[data-draft]')) button.focus()
    seen.current = view.decisions
  }, [view.decisions, boardOpen])
  const everywhere = {
    h: () => toggle('home'),
    k: () => open('them'),
    l: () => open('minutes'),
    f: () => open('full'),
  }
  const atTable = {
    ...table.smallKeys,
    ...Object.fromEntries(briefing.advice.map((_, index) => [`${index + 1}`, () => card(index)])),
    a: () => make({ do: 'accept' }),
    d: openBoard,
  }
  useKeys(boardOpen ? everywhere : { ...everywhere, ...atTable })

  const home = <HomeButton open={panel === 'home'} onPress={() => toggle('home')} />
  return (
    <div class={boardOpen ? 'table table-boarded' : 'table'}>
      {boardOpen ? (
        <Board homeOpen={panel === 'home'} onHome={() => toggle('home')} onPut={make} onBack={table.closeBoard} />
      ) : (
        <TablePlay
          told={told}
          panel={panel}
          speech={speech}
          cards={cards}
          onMove={make}
          onSmall={small}
          onCard={card}
          onDraft={openBoard}
          onPanel={toggle}
        />
      )}
      <TopBar onThem={() => open('them')}>{boardOpen ? null : home}</TopBar>
      {panel === 'home' && !boardOpen ? <HomeDrawer onClose={close} /> : null}
      {panel === 'sign' ? <SignDialog onSign={(form) => make({ do: 'sign', form })} onClose={close} /> : null}
      {panel === 'full' ? <TextDialog onClose={close} /> : null}
      {panel === 'them' ? <ThemDialog onClose={close} /> : null}
      {panel === 'minutes' ? <MinutesDialog told={all} onClose={close} /> : null}
      <AskFirst asked={table.asked} onAnswer={table.answer} />
      {told === null ? null : <LiveAnswer told={told} />}
    </div>
  )
}
