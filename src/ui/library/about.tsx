import { useWords } from '../context.ts'

/** Under each heading stand three paragraphs. */
const HEADINGS = ['real', 'invented', 'simplified', 'numbers', 'left-out'] as const

/** What is real and what is invented, what was made simple, why these numbers, and what the model leaves out. */
export function About() {
  const { say } = useWords()
  return (
    <div class="library-about">
      {HEADINGS.map((heading) => (
        <section key={heading}>
          <h3>{say(`library.about.${heading}`)}</h3>
          {([1, 2, 3] as const).map((n) => (
            <p key={n}>{say(`library.about.${heading}.${n}`)}</p>
          ))}
        </section>
      ))}
    </div>
  )
}
