import { useGame, useWords } from '../context.ts'
import '../styles/words.css'

/** The words without which the table cannot be read, in the order they are met. */
const TERMS = [
  ...(['mandate', 'red-line', 'worth', 'fallback', 'package'] as const),
  ...(['reading', 'forecast', 'trust', 'temper', 'face'] as const),
]

/** For easy reading: ten words of the summit, each in the plain sentence of the glossary. */
export function DossierWords() {
  const { say } = useWords()
  const isEasy = useGame((state) => state.settings.reading === 'easy')
  if (!isEasy) return null
  return (
    <section class="dossier-words paper" aria-labelledby="dossier-words">
      <h2 id="dossier-words">{say('dossier.words')}</h2>
      <dl>
        {TERMS.map((term) => (
          <div key={term}>
            <dt>{say(`term.${term}.name`)}</dt>
            <dd>{say(`term.${term}.plain`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
