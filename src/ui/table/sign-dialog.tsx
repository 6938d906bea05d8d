import { FORMS, type Form, SEATS } from '../../rules/scenario.ts'
import { wonIn } from '../../rules/view.ts'
import { usePlaying, useWords } from '../context.ts'
import { HomeGroups } from '../home/home-groups.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { Key, numberKey } from '../parts/key.tsx'
import { useKeys } from '../parts/keys.ts'
import { formToday } from './form-today.ts'

interface SignDialogProps {
  readonly onSign: (form: Form) => void
  readonly onClose: () => void
}

/** The three forms: what each needs and keeps, and what would become of it with today's support at home. */
export function SignDialog({ onSign, onClose }: SignDialogProps) {
  const { say } = useWords()
  const { view } = usePlaying()
  useKeys(Object.fromEntries(FORMS.map((form, index) => [numberKey(index + 1), () => onSign(form)])), 'dialog')
  return (
    <Dialog title={say('sign.title')} onClose={onClose}>
      <p class="table-sign-will">
        {say(view.willing === null ? 'two.sign.ask' : view.willing ? 'sign.willing' : 'sign.unwilling')}
      </p>
      <p class="table-sign-votes">
        {SEATS.map((seat) => {
          const groups = view.home[seat]
          const won = wonIn(groups)
          return (
            <span key={seat}>
              {say('home.summary', { capital: say(`capital.${seat}`), won, of: groups.length })}
              {'. '}
            </span>
          )
        })}
      </p>
      <div class="table-sign">
        <ol class="table-forms">
          {FORMS.map((form, index) => {
            const { fate, worth } = formToday(view, form)
            return (
              <li key={form}>
                <button type="button" class="table-form" onClick={() => onSign(form)}>
                  <Key name={numberKey(index + 1)} />
                  <b>{say(`form.${form}`)} </b>
                  <span>{say(`form.${form}.what`)} </span>
                  <span class={`table-fate table-fate-${fate}`}>{say(`sign.today.${fate}`, { worth })}</span>
                </button>
              </li>
            )
          })}
        </ol>
        <HomeGroups />
      </div>
      <p>{say('sign.later')}</p>
    </Dialog>
  )
}
