import { SEATS } from '../../rules/scenario.ts'
import { useWords } from '../context.ts'
import { Flag } from '../parts/flag.tsx'

const STORIES = ['night', 'court'] as const

/** The human case: two stories, each from both sides. Fiction, and it says so first. */
export function Cases() {
  const { say } = useWords()
  return (
    <>
      <p class="library-lead">{say('library.cases.what')}</p>
      <p class="library-fiction">{say('case.label')}</p>
      {STORIES.map((story) => (
        <div key={story} class="library-pair">
          {SEATS.map((seat) => (
            <article key={seat}>
              <h3>
                <Flag seat={seat} />
                {say(`case.${story}-${seat}.title`)}
              </h3>
              <p>{say(`case.${story}-${seat}.1`)}</p>
              <p>{say(`case.${story}-${seat}.2`)}</p>
            </article>
          ))}
        </div>
      ))}
    </>
  )
}
