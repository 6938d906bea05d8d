import { useLayoutEffect, useRef } from 'preact/hooks'
import { textInLine } from '../../i18n/two.ts'
import { LAST_OF_TWO } from '../../rules/two/turns.ts'
import { Board } from '../board/board.tsx'
import { usePlaying, useWords } from '../context.ts'
import { HomeButton } from '../home/home-button.tsx'
import { HomeDrawer } from '../home/home-drawer.tsx'
import { Icon } from '../parts/icon.tsx'
import { Key } from '../parts/key.tsx'
import { useKeys } from '../parts/keys.ts'
import { ProposalCard } from '../table/proposal-card.tsx'
import { RefusalNote } from '../table/refusal-note.tsx'
import { SignDialog } from '../table/sign-dialog.tsx'
import type { SmallMove } from '../table/small-moves.ts'
import { AskFirst, LowerTable } from '../table/table-parts.tsx'
import { TextDialog } from '../table/text-dialog.tsx'
import { TopBar } from '../table/top-bar.tsx'
import { type TablePanel, useTablePanels } from '../table/use-table.ts'
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

type Panel = TablePanel | 'record'

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
      <LowerTable
        panel={panel}
        onDraft={onDraft}
        onSmall={onSmall}
        onPanel={onPanel}
        atDraft={isLast ? <p class="table-last">{say('two.last')}</p> : null}
        atMoves={<p class="two-needs">{say('two.needs')}</p>}
      />
    </main>
  )
}

/** The table as the seat whose turn it is sees it, and the clause board over it. */
export function TwoTable() {
  const { view } = usePlaying()
  const table = useTablePanels<Panel>()
  const { boardOpen, panel, close, make, small, open, toggle } = table
  const box = useRef<HTMLDivElement>(null)

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
  const everywhere = {
    h: () => toggle('home'),
    l: () => open('record'),
    f: () => open('full'),
  }
  const atTable = {
    ...table.smallKeys,
    a: () => make({ do: 'accept' }),
    d: table.openBoard,
  }
  useKeys(boardOpen ? everywhere : { ...everywhere, ...atTable })

  const home = <HomeButton open={panel === 'home'} onPress={() => toggle('home')} />
  return (
    <div class={boardOpen ? 'table table-boarded' : 'table'} ref={box}>
      {boardOpen ? (
        <Board homeOpen={panel === 'home'} onHome={() => toggle('home')} onPut={make} onBack={table.closeBoard} />
      ) : (
        <Play
          panel={panel}
          onTake={() => make({ do: 'accept' })}
          onSmall={small}
          onDraft={table.openBoard}
          onPanel={toggle}
        />
      )}
      <TopBar onThem={() => open('record')}>{boardOpen ? null : home}</TopBar>
      {panel === 'home' && !boardOpen ? <HomeDrawer onClose={close} /> : null}
      {panel === 'sign' ? <SignDialog onSign={(form) => make({ do: 'sign', form })} onClose={close} /> : null}
      {panel === 'full' ? <TextDialog onClose={close} /> : null}
      {panel === 'record' ? <RecordDialog onClose={close} /> : null}
      <AskFirst asked={table.asked} onAnswer={table.answer} />
    </div>
  )
}
