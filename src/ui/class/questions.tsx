import { type Question, questionsOn } from '../../classroom/class-questions.ts'
import type { EndedRun } from '../../classroom/class-summary.ts'
import { useWords } from '../context.ts'
import { useNames } from './use-class.ts'

/** Up to three questions for the class, made from what it has reached. */
export function Questions({ runs }: { readonly runs: readonly EndedRun[] }) {
  const { say } = useWords()
  const { nameOf } = useNames()
  const questions = questionsOn(runs)
  if (questions.length === 0) return null
  const tell = (question: Question): string => {
    switch (question.ask) {
      case 'clause':
        return say('class.ask.clause', { ...question, clause: say(`clause.${question.clause}`) })
      case 'spread':
        return say('class.ask.spread', { ...question, most: nameOf(question.most), least: nameOf(question.least) })
      default:
        return say(`class.ask.${question.ask}`, { ...question })
    }
  }
  return (
    <section class="desk-card paper" aria-labelledby="class-questions">
      <h2 id="class-questions">{say('class.questions')}</h2>
      <ol class="class-questions">
        {questions.map((question) => (
          <li key={question.ask}>{tell(question)}</li>
        ))}
      </ol>
    </section>
  )
}
