import type { ComponentChildren } from 'preact'
import { useWords } from '../context.ts'
import { HomeButton } from '../home/home-button.tsx'
import { Confirm } from '../parts/dialog.tsx'
import { Icon } from '../parts/icon.tsx'
import { Key } from '../parts/key.tsx'
import { DraftSheet } from './draft-sheet.tsx'
import { LastNote } from './last-note.tsx'
import { MovesRow } from './moves-row.tsx'
import type { SmallMove } from './small-moves.ts'
import type { Asked } from './use-moves.ts'
import type { TablePanel } from './use-table.ts'

interface LowerTableProps {
  readonly panel: string | null
  readonly onDraft: () => void
  readonly onSmall: (move: SmallMove) => void
  readonly onPanel: (panel: TablePanel) => void
  /** What stands between the draft and the way to the board. */
  readonly atDraft?: ComponentChildren
  /** What stands beneath the small moves. */
  readonly atMoves?: ComponentChildren
}

/** What lies on every table: the draft, the small moves, and on small screens the bar that stands for both. */
export function LowerTable({ panel, onDraft, onSmall, onPanel, atDraft, atMoves }: LowerTableProps) {
  const { say } = useWords()
  return (
    <>
      <section class="table-draft paper" aria-label={say('draft.title')}>
        <DraftSheet onFull={() => onPanel('full')} />
        <LastNote />
        {atDraft}
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
        {atMoves}
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
    </>
  )
}

interface AskFirstProps {
  readonly asked: Asked | null
  readonly onAnswer: (yes: boolean) => void
}

/** Asks before a move that may cost the draft. */
export function AskFirst({ asked, onAnswer }: AskFirstProps) {
  const { say } = useWords()
  if (asked === null) return null
  return (
    <Confirm
      question={say(asked.question)}
      detail={say(asked.detail, asked.args)}
      yes={say(asked.yes)}
      no={say('confirm.no')}
      onYes={() => onAnswer(true)}
      onNo={() => onAnswer(false)}
    />
  )
}
