import type { Ref } from 'preact'
import type { Move } from '../../rules/move.ts'
import { usePlaying, useWords } from '../context.ts'
import { Icon } from '../parts/icon.tsx'
import { Key } from '../parts/key.tsx'
import { AdviceCard } from './advice-card.tsx'
import type { Told } from './last-answer.ts'
import { ProposalCard } from './proposal-card.tsx'
import { RefusalNote } from './refusal-note.tsx'
import type { SmallMove } from './small-moves.ts'
import { SpeechCard } from './speech-card.tsx'
import { TableHint } from './table-hint.tsx'
import { LowerTable } from './table-parts.tsx'
import type { TablePanel } from './use-table.ts'

export type Panel = TablePanel | 'minutes' | 'them'

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
      <LowerTable panel={panel} onDraft={onDraft} onSmall={onSmall} onPanel={onPanel} />
    </main>
  )
}
