import { useLayoutEffect } from 'preact/hooks'
import { FORMS, type Form } from '../../rules/scenario.ts'
import { useGame, usePlaying, useWords } from '../context.ts'
import { HomeGroups } from '../home/home-groups.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { formToday } from './form-today.ts'

interface SignDialogProps {
  readonly onSign: (form: Form) => void
  readonly onClose: () => void
}

/** The keys 1 to 3 choose a form; the table's own keys rest while a dialog is open. */
function useFormKeys(onSign: (form: Form) => void): void {
  const keys = useGame((state) => state.settings.keys)
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      const form = FORMS[Number(/^(?:Digit|Numpad)([1-3])$/.exec(event.code)?.[1] ?? 0) - 1]
      if (form === undefined || !keys || event.repeat || event.ctrlKey || event.altKey || event.metaKey) return
      event.preventDefault()
      onSign(form)
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [keys, onSign])
}

/** The three forms: what each needs and keeps, and what would become of it with today's support at home. */
export function SignDialog({ onSign, onClose }: SignDialogProps) {
  const { say } = useWords()
  const { view } = usePlaying()
  useFormKeys(onSign)
  return (
    <Dialog title={say('sign.title')} onClose={onClose}>
      <p class="table-sign-will">{say(view.willing === true ? 'sign.willing' : 'sign.unwilling')}</p>
      <div class="table-sign">
        <ol class="table-forms">
          {FORMS.map((form, index) => {
            const { fate, worth } = formToday(view, form)
            return (
              <li key={form}>
                <button type="button" class="table-form" onClick={() => onSign(form)}>
                  <span class="key" aria-hidden="true">
                    {index + 1}
                  </span>
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
