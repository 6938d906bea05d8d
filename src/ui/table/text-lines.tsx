import type { Text } from '../../rules/move.ts'
import { useWords } from '../context.ts'

/** The clauses of a text and the words of their options, a line each. Spans, so that they may stand in a button. */
export function TextLines({ text }: { readonly text: Text }) {
  const { say } = useWords()
  return (
    <span class="table-text">
      {text.map(({ clause, option }) => (
        <span key={clause} class="table-text-line">
          <b>{say('text.clause', { clause: say(`clause.${clause}`) })}</b> {say(`option.${clause}-${option}`)}{' '}
        </span>
      ))}
    </span>
  )
}
