import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { Board } from '../board/board.tsx'
import { useActions, usePlaying, useWords } from '../context.ts'
import { HomeButton } from '../home/home-button.tsx'
import { HomeDrawer } from '../home/home-drawer.tsx'
import { Confirm } from '../parts/dialog.tsx'
import { useEscape } from '../parts/escape.ts'
import { useKeys } from '../parts/keys.ts'
import { useTold } from './last-answer.ts'
import { LiveAnswer } from './live.tsx'
import { MinutesDialog } from './minutes-dialog.tsx'
import { SignDialog } from './sign-dialog.tsx'
import { SMALL_MOVES, type SmallMove, smallMoveNow } from './small-moves.ts'
import { type Panel, TablePlay } from './table-play.tsx'
import { TextDialog } from './text-dialog.tsx'
import { ThemDialog } from './them-dialog.tsx'
import { TopBar } from './top-bar.tsx'
import { useMoves } from './use-moves.ts'
import '../styles/table.css'
import '../styles/table-said.css'
import '../styles/table-cards.css'
import '../styles/table-wide.css'
import '../styles/table-phone.css'
import '../styles/table-landscape.css'
import '../styles/table-forced.css'

/** The negotiating table of the three sessions, and the clause board over it. */
export function TableScreen() {
  const { say } = useWords()
  const { tutoring } = useActions()
  const { view, briefing } = usePlaying()
  const all = useTold()
  const told = all.at(-1) ?? null
  const [boardOpen, setBoardOpen] = useState(false)
  const [panel, setPanel] = useState<Panel | null>(null)
  const speech = useRef<HTMLElement>(null)
  const cards = useRef<HTMLOListElement>(null)
  const close = useCallback(() => setPanel(null), [])
  const closeBoard = useCallback(() => setBoardOpen(false), [])
  const toggle = (wanted: Panel) => setPanel((open) => (open === wanted ? null : wanted))
  const { asked, make, answer } = useMoves(() => {
    setBoardOpen(false)
    setPanel(null)
  })

  const openBoard = () => {
    if (tutoring.mayDraft()) setBoardOpen(true)
  }
  const small = (move: SmallMove) => {
    if (move === 'sign' && smallMoveNow('sign', view).legal) setPanel('sign')
    else make(move === 'sign' ? { do: 'sign', form: 'treaty' } : { do: move })
  }
  const card = (index: number) => {
    const advice = briefing.advice[index]
    if (advice === undefined) return
    if (advice.move.do === 'sign') setPanel('sign')
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
  // The picture lifts while the board lies open, so that the faces stay in view.
  useLayoutEffect(() => {
    const { dataset } = document.documentElement
    if (boardOpen) dataset['board'] = 'open'
    return () => {
      delete dataset['board']
    }
  }, [boardOpen])

  useEscape(panel === 'home' || panel === 'moves' ? close : boardOpen ? closeBoard : null)
  const everywhere = {
    h: () => toggle('home'),
    k: () => setPanel('them'),
    l: () => setPanel('minutes'),
    f: () => setPanel('full'),
  }
  const atTable = {
    ...Object.fromEntries(Object.entries(SMALL_MOVES).map(([move, key]) => [key, () => small(move as SmallMove)])),
    ...Object.fromEntries(briefing.advice.map((_, index) => [`${index + 1}`, () => card(index)])),
    a: () => make({ do: 'accept' }),
    d: openBoard,
  }
  useKeys(boardOpen ? everywhere : { ...everywhere, ...atTable })

  const home = <HomeButton open={panel === 'home'} onPress={() => toggle('home')} />
  return (
    <div class={boardOpen ? 'table table-boarded' : 'table'}>
      {boardOpen ? (
        <Board homeOpen={panel === 'home'} onHome={() => toggle('home')} onPut={make} onBack={closeBoard} />
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
      <TopBar onThem={() => setPanel('them')}>{boardOpen ? null : home}</TopBar>
      {panel === 'home' && !boardOpen ? <HomeDrawer onClose={close} /> : null}
      {panel === 'sign' ? <SignDialog onSign={(form) => make({ do: 'sign', form })} onClose={close} /> : null}
      {panel === 'full' ? <TextDialog onClose={close} /> : null}
      {panel === 'them' ? <ThemDialog onClose={close} /> : null}
      {panel === 'minutes' ? <MinutesDialog told={all} onClose={close} /> : null}
      {asked === null ? null : (
        <Confirm
          question={say(asked.question)}
          detail={say(asked.detail, asked.args)}
          yes={say(asked.yes)}
          no={say('confirm.no')}
          onYes={() => answer(true)}
          onNo={() => answer(false)}
        />
      )}
      {told === null ? null : <LiveAnswer told={told} />}
    </div>
  )
}
