import type { LabelProblem } from '../../classroom/pairing.ts'
import { areLabels, readLabels } from '../../classroom/pairing.ts'
import type { PackKey } from '../../i18n/languages.ts'
import type { Say } from '../../i18n/say.ts'
import { useTable, useWords } from '../context.ts'
import { ChoiceField, SwitchField } from '../settings/field.tsx'
import { CHAIRS, type Chosen, LEVELS, PAPERS, SHEETS, type SheetId } from './printing.ts'
import { SeedChoice } from './seed-choice.tsx'

interface ChoosingProps {
  readonly say: Say<PackKey>
  readonly chosen: Chosen
  readonly onChoose: (change: Partial<Chosen>) => void
}

/** Why the pasted labels make no pairs. */
const problemWords = (say: Say<PackKey>, found: LabelProblem): string =>
  found.problem === 'few-labels' ? say('pack.labels.few') : say('pack.labels.twice', { label: found.label })

/** Labels and seed word of the pairing sheet. */
function PairingFields({ say, chosen, onChoose }: ChoosingProps) {
  const read = readLabels(chosen.labels)
  const problem = areLabels(read) ? null : problemWords(say, read)
  return (
    <div class="pack-pairing">
      <label for="pack-labels">{say('pack.labels')}</label>
      <textarea
        id="pack-labels"
        rows={6}
        spellcheck={false}
        value={chosen.labels}
        aria-invalid={problem !== null}
        aria-describedby="pack-labels-told"
        onInput={(event) => onChoose({ labels: event.currentTarget.value })}
      />
      <p id="pack-labels-told" role={problem === null ? undefined : 'status'}>
        {problem ?? say('pack.labels.what')}
      </p>
      <label for="pack-word">{say('pack.word')}</label>
      <input
        id="pack-word"
        type="text"
        autocomplete="off"
        maxLength={40}
        value={chosen.word}
        aria-describedby="pack-word-told"
        onInput={(event) => onChoose({ word: event.currentTarget.value })}
      />
      <p id="pack-word-told">{say('pack.word.what')}</p>
    </div>
  )
}

/** What to print, for whom, how hard to read, and on what paper. */
export function Choosing({ say, chosen, onChoose }: ChoosingProps) {
  const { say: sayStart } = useTable()
  const { say: sayGame } = useWords()
  const toggle = (id: SheetId, isOn: boolean) =>
    onChoose({ sheets: SHEETS.filter((one) => (one === id ? isOn : chosen.sheets.includes(one))) })
  return (
    <section class="pack-choosing desk-card paper" aria-label={say('pack.choose')}>
      <fieldset class="settings-field" data-choice="sheets">
        <legend>{say('pack.sheets')}</legend>
        <div class="settings-options">
          {SHEETS.map((id) => (
            <SwitchField
              key={id}
              label={say(`pack.sheet.${id}`)}
              name={id}
              isOn={chosen.sheets.includes(id)}
              onSwitch={(isOn) => toggle(id, isOn)}
            />
          ))}
        </div>
      </fieldset>
      <SeedChoice say={say} label={sayStart('title.seed')} seed={chosen.seed} onChoose={onChoose} />
      <div data-choice="chairs">
        <ChoiceField
          legend={say('pack.chairs')}
          value={chosen.chairs}
          options={CHAIRS.map((id) => [id, id === 'both' ? say('pack.chairs.both') : sayGame(`seat.${id}`)])}
          onPick={(chairs) => onChoose({ chairs })}
        />
      </div>
      <div data-choice="level">
        <ChoiceField
          legend={say('pack.level')}
          value={chosen.level}
          options={LEVELS.map((id) => [id, say(`pack.level.${id}`)])}
          onPick={(level) => onChoose({ level })}
        />
      </div>
      <div data-choice="paper">
        <ChoiceField
          legend={say('pack.paper')}
          value={chosen.paper}
          options={PAPERS.map((id) => [id, say(`pack.paper.${id}`)])}
          onPick={(paper) => onChoose({ paper })}
        />
      </div>
      {chosen.sheets.includes('pairing') ? <PairingFields say={say} chosen={chosen} onChoose={onChoose} /> : null}
    </section>
  )
}
