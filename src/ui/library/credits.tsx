import notices from 'virtual:notices.json'
import { sources } from '../../content/sources.ts'
import { useTable, useWords } from '../context.ts'
import type { Notice } from './notice.ts'

const MADE = ['game', 'facts', 'letters', 'flags', 'phaser'] as const

/** A package, its version and licence, which opens to the licence in full, in the language it is written in. */
function Terms({ notice, name }: { readonly notice: Notice; readonly name: string }) {
  const { say } = useWords()
  const { version, licence, text } = notice
  return (
    <li>
      <details class="library-fact">
        <summary>
          <span class="library-fact-title">{name}</span>
          <span class="library-fact-side">{say('library.credits.package', { version, licence })}</span>
        </summary>
        <p class="library-licence" lang="en" dir="ltr">
          {text}
        </p>
      </details>
    </li>
  )
}

/** Who made what, and every package that is part of the game with its licence. */
export function Credits() {
  const { say } = useWords()
  const game = useTable().say('app.name')
  return (
    <>
      <section class="library-group" aria-labelledby="library-made">
        <h3 id="library-made">{say('library.credits.made')}</h3>
        <ul class="library-made">
          {MADE.map((part) => (
            <li key={part}>{say(`library.credits.${part}`, { count: Object.keys(sources).length })}</li>
          ))}
        </ul>
      </section>
      <section class="library-group" aria-labelledby="library-licences">
        <h3 id="library-licences">{say('library.credits.licences')}</h3>
        <p class="library-lead">{say('library.credits.licences.what')}</p>
        <ul>
          <Terms name={game} notice={notices.game} />
          {notices.packages.map((notice) => (
            <Terms key={notice.name} name={notice.name} notice={notice} />
          ))}
        </ul>
      </section>
    </>
  )
}
