import { TRIES } from '../../classroom/class-list.ts'
import { useActions, useGame, useWords } from '../context.ts'
import { ChoiceField, SwitchField } from '../settings/field.tsx'

/** Which tries count, and whether pseudonyms are on the wall. */
export function WhatCounts() {
  const { say } = useWords()
  const { debriefClass } = useActions()
  const { tries, isNamed } = useGame((state) => state.classDesk)
  return (
    <div class="class-counts desk-card paper">
      <ChoiceField
        legend={say('class.tries')}
        value={tries}
        options={TRIES.map((id) => [id, say(`class.tries.${id}`)])}
        onPick={(picked) => debriefClass({ tries: picked })}
      />
      <SwitchField label={say('class.named')} isOn={isNamed} onSwitch={(on) => debriefClass({ isNamed: on })} />
    </div>
  )
}
