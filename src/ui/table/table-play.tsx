import type { Ref } from 'preact'
import type { Move } from '../../rules/move.ts'
import { usePlaying, useWords } from '../context.ts'
import { HomeButton } from '../home/home-button.tsx'
import { Icon } from '../parts/icon.tsx'
import { Key } from '../parts/key.tsx'
import { AdviceCard } from './advice-card.tsx'
import { DraftSheet } from './draft-sheet.tsx'
import type { Told } from './last-answer.ts'
import { LastNote } from './last-note.tsx'
import { MovesRow } from './moves-row.tsx'
import { ProposalCard } from './proposal-card.tsx'
import { RefusalNote } from './refusal-note.tsx'
import type { SmallMove } from './small-moves.ts'
import { SpeechCard } from './speech-card.tsx'
import { TableHint } from './table-hint.tsx'

export type Panel = 'home' | 'sign' | 'minutes' | 'moves' | 'full' | 'them'

interface TablePlayProps {
  readonly told: Told | null
  readonly panel: Panel | null
  readonly speech: Ref<HTMLElement>
  readonly cards: Ref<HTMLOListElement>
  readonly onMove: (move: Move) => void
  readonly onSmall: (move: SmallMove) => void
  readonly onCard: (index: number) => void
  readonly onDraft: () => void
  readonly onPanel: (panel: Panel) => void
}

/** They said, the draft, our answers, and the moves beneath. */
export function TablePlay(props: TablePlayProps) {
  const { told, panel, speech, cards, onMove, onSmall, onCard, onDraft, onPanel } = props
  const { say } = useWords()
  const { briefing } = usePlaying()
  return (
    <main class="table-main">
      <div class="table-room">
        <RefusalNote />
        <TableHint told={told} />
      </div>
      <div class="table-said">
        <SpeechCard told={told} focus={speech} />
        <button type="button" class="table-minutes-button" onClick={() => onPanel('minutes')}>
          <Icon name="minutes" /> <span>{say('table.minutes')}</span>
          <Key name="l" />
        </button>
        <ProposalCard onAccept={() => onMove({ do: 'accept' })} />
      </div>
      <ol class="table-cards" ref={cards} aria-label={say('table.region.answers')}>
        {briefing.advice.map((advice, index) => (
          <li key={advice.adviser}>
            <AdviceCard advice={advice} number={index + 1} onPress={() => onCard(index)} />
          </li>
        ))}
      </ol>
      <section class="table-draft paper" aria-label={say('draft.title')}>
        <DraftSheet onFull={() => onPanel('full')} />
        <LastNote />
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
