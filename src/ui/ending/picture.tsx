import { useWords } from '../context.ts'

const PICTURES = import.meta.glob<string>('../../../assets/art/svg/{desk,room,lake-dusk}.svg', {
  query: '?url',
  import: 'default',
  eager: true,
})

/** The paper's picture, printed in ink. */
export function Picture() {
  const { say } = useWords()
  const source = Object.values(PICTURES)[0]
  return (
    <figure class="ending-picture">
      <div class="ending-print" aria-hidden="true">
        {source === undefined ? null : <img src={source} alt="" />}
      </div>
      <figcaption>{say('ending.picture')}</figcaption>
    </figure>
  )
}
