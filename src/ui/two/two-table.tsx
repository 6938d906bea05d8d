import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { textInLine } from '../../i18n/two.ts'
import { LAST_OF_TWO } from '../../rules/two/turns.ts'
import { Board } from '../board/board.tsx'
import { usePlaying, useWords } from '../context.ts'
import { HomeButton } from '../home/home-button.tsx'
import { HomeDrawer } from '../home/home-drawer.tsx'
import { Confirm } from '../parts/dialog.tsx'
import { useEscape } from '../parts/escape.ts'
import { Icon } from '../parts/icon.tsx'
import { Key } from '../parts/key.tsx'
import { useKeys } from '../parts/keys.ts'
import { DraftSheet } from '../table/draft-sheet.tsx'
import { LastNote } from '../table/last-note.tsx'
import { MovesRow } from '../table/moves-row.tsx'
import { ProposalCard } from '../table/proposal-card.tsx'
import { RefusalNote } from '../table/refusal-note.tsx'
import { SignDialog } from '../table/sign-dialog.tsx'
import { SMALL_MOVES, type SmallMove, smallMoveNow } from '../table/small-moves.ts'
import { TextDialog } from '../table/text-dialog.tsx'
import { TopBar } from '../table/top-bar.tsx'
import { useMoves } from '../table/use-moves.ts'
import { Since } from './since.tsx'
import { RecordDialog } from './told-list.tsx'
import { useTwo } from './use-two.ts'
import '../styles/table.css'
import '../styles/table-said.css'
import '../styles/table-cards.css'
import '../styles/table-wide.css'
import '../styles/table-phone.css'
import '../styles/table-landscape.css'
import '../styles/table-forced.css'

type Panel = 'home' | 'sign' | 'record' | 'full' | 'moves'

/** What was declined on either side, and can still be taken up. */
function Declined({ onTake }: { readonly onTake: () => void }) {
  const { say } = useWords()
  const ours = useTwo()?.ownDeclined ?? null
  return (
    <div class="table-said">
      <ProposalCard onAccept={onTake} />
      {ours === null ? null : <p class="two-ours paper">{say('two.declined.ours', { text: textInLine(ours, say) })}</p>}
    </div>
  )
}

interface PlayProps {
  readonly panel: Panel | null
  readonly onTake: () => void
  readonly onSmall: (move: SmallMove) => void
  readonly onDraft: () => void
  readonly onPanel: (panel: Panel) => void
}

/** What has happened, the draft, what was declined, and the moves beneath. */
function Play({ panel, onTake, onSmall, onDraft, onPanel }: PlayProps) {
  const { say } = useWords()
  const isLast = useTwo()?.statement === LAST_OF_TWO
  return (
    <main class="table-main two-table">
      <div class="table-room">
        <RefusalNote />
      </div>
      <Declined onTake={onTake} />
      <div class="table-cards two-happened paper">
        <Since />
        <button type="button" class="two-record" onClick={() => onPanel('record')}>
          <Icon name="minutes" /> <span>{say('two.record')}</span>
          <Key name="l" />
        </button>
      </div>
      <section class="table-draft paper" aria-label={say('draft.title')}>
        <DraftSheet onFull={() => onPanel('full')} />
        <LastNote />
        {isLast ? <p class="table-last">{say('two.last')}</p> : null}
        <button type="button" class="button button-brass table-own" data-draft onClick={onDraft}>
          <Icon name="draft" /> {say('draft.own')}
          <Key name="d" />
        </button>
      </section>
      <section
        class={panel === 'moves' ? 'table-small table-small-open' : 'table-small'}
        aria-label={say('table.region.moves')}
      >
        <MovesRow onMove={onSmall} />
        <p class="two-needs">{say('two.needs')}</p>
      </section>
      <div class="table-bar">
        <button type="button" class="button button-brass" data-draft onClick={onDraft}>
          <Icon name="draft" /> {say('draft.own')}
        </button>
        <button type="button" class="button" aria-expanded={panel === 'moves'} onClick={() => onPanel('moves')}>
          <Icon name="more" /> {say('table.small-moves')}
        </button>
        <HomeButton short open={panel === 'home'} onPress={() => onPanel('home')} />
      </div>
    </main>
  )
}

/** The table as the seat whose turn it is sees it, and the clause board over it. */
export function TwoTable() {
  const { say } = useWords()
  const { view } = usePlaying()
  const [boardOpen, setBoardOpen] = useState(false)
  const [panel, setPanel] = useState<Panel | null>(null)
  const box = useRef<HTMLDivElement>(null)
  const close = useCallback(() => setPanel(null), [])
  const closeBoard = useCallback(() => setBoardOpen(false), [])
  const toggle = (wanted: Panel) => setPanel((open) => (open === wanted ? null : wanted))
  const { asked, make, answer } = useMoves(() => {
    setBoardOpen(false)
    setPanel(null)
  })
  const small = (move: SmallMove) => {
    if (move === 'sign' && smallMoveNow('sign', view).legal) setPanel('sign')
    else make(move === 'sign' ? { do: 'sign', form: 'treaty' } : { do: move })
  }

  // From the top: what has happened, else the first thing that can be done; back from the board the button that opened it.
  const wasOpen = useRef(false)
  useLayoutEffect(() => {
    if (boardOpen) {
      wasOpen.current = true
      return
    }
    window.scrollTo(0, 0)
    const news = wasOpen.current ? null : box.current?.querySelector<HTMLElement>('.two-since')
    wasOpen.current = false
    if (news) return news.focus({ preventScroll: true })
    for (const button of box.current?.querySelectorAll<HTMLElement>('[data-draft]') ?? []) {
      button.focus({ preventScroll: true })
    }
  }, [view.decisions, boardOpen])
  // The picture lifts while the board lies open, so that the faces stay in view.
  useEffect(() => {
    const { dataset } = document.documentElement
    if (boardOpen) dataset['board'] = 'open'
    return () => {
      delete dataset['board']
    }
  }, [boardOpen])

  useEscape(panel === 'home' || panel === 'moves' ? close : boardOpen ? closeBoard : null)
  const everywhere = {
    h: () => toggle('home'),
    l: () => setPanel('record'),
    f: () => setPanel('full'),
  }
  const atTable = {
    ...Object.fromEntries(Object.entries(SMALL_MOVES).map(([move, key]) => [key, () => small(move as SmallMove)])),
    a: () => make({ do: 'accept' }),
    d: () => setBoardOpen(true),
  }
  useKeys(boardOpen ? everywhere : { ...everywhere, ...atTable })

  const home = <HomeButton open={panel === 'home'} onPress={() => toggle('home')} />
  return (
    <div class={boardOpen ? 'table table-boarded' : 'table'} ref={box}>
      {boardOpen ? (
        <Board homeOpen={panel === 'home'} onHome={() => toggle('home')} onPut={make} onBack={closeBoard} />
      ) : (
        <Play
          panel={panel}
          onTake={() => make({ do: 'accept' })}
          onSmall={small}
          onDraft={() => setBoardOpen(true)}
          onPanel={toggle}
        />
      )}
      <TopBar onThem={() => setPanel('record')}>{boardOpen ? null : home}</TopBar>
      {panel === 'home' && !boardOpen ? <HomeDrawer onClose={close} /> : null}
      {panel === 'sign' ? <SignDialog onSign={(form) => make({ do: 'sign', form })} onClose={close} /> : null}
      {panel === 'full' ? <TextDialog onClose={close} /> : null}
      {panel === 'record' ? <RecordDialog onClose={close} /> : null}
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
    </div>
  )
}
