import { useState } from 'preact/hooks'
import { CATEGORY_IDS, type CategoryId } from '../../runner/categories.ts'
import { useActions, useGame, useWords } from '../context.ts'
import { DeskFoot } from '../parts/desk-foot.tsx'
import { FileButton } from '../parts/file-button.tsx'
import { useArrivalFocus } from '../parts/focus.ts'
import { useKeys } from '../parts/keys.ts'
import { ChoiceField } from '../settings/field.tsx'
import { ClaimsTable } from './claims-table.tsx'
import { useWished } from './use-wished.ts'
import { useRunWords } from './use-words.ts'
import '../styles/settings.css'
import '../styles/desk.css'
import '../styles/timed.css'

/** A board of codes: its text, written, dropped or opened as a file, and what playing the codes again proves. */
export function ClaimsScreen() {
  const { say } = useWords()
  const actions = useActions()
  const { categoryName } = useRunWords()
  const { wishes } = useWished()
  const text = useGame((state) => state.claims)
  const [category, setCategory] = useState<CategoryId>(wishes.category)
  const heading = useArrivalFocus<HTMLHeadingElement>()
  const back = () => actions.open('runner')
  const open = (file: File) => void file.text().then(actions.claim)
  useKeys({ Escape: back })
  return (
    <div class="desk timed">
      <main class="desk-inner timed-inner">
        <header>
          <h1 tabIndex={-1} ref={heading}>
            {say('claims.title')}
          </h1>
          <p>{say('claims.what')}</p>
        </header>
        <div class="timed-claims">
          <section class="desk-card timed-card paper" aria-label={say('claims.text')}>
            <ChoiceField
              legend={say('timed.category')}
              value={category}
              options={CATEGORY_IDS.map((id) => [id, categoryName(id)])}
              onPick={setCategory}
            />
            <p id="claims-example">{say('claims.example')}</p>
            <textarea
              class="dialog-sheet timed-sheet"
              rows={10}
              spellcheck={false}
              dir="ltr"
              value={text}
              aria-label={say('claims.text')}
              aria-describedby="claims-example"
              onInput={(event) => actions.claim(event.currentTarget.value)}
              onDragOver={(event) => event.preventDefault()}
              onDrop={(event) => {
                const file = event.dataTransfer?.files[0]
                if (file === undefined) return
                event.preventDefault()
                open(file)
              }}
            />
            <div class="timed-row">
              <FileButton label={say('claims.open')} accept=".txt,text/plain" onPick={open} />
            </div>
            <p>{say('runner.rules.claims')}</p>
          </section>
          <ClaimsTable text={text} category={category} />
        </div>
        <DeskFoot onClose={back} />
      </main>
    </div>
  )
}
