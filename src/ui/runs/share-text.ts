import type { Playing } from '../../store/state.ts'
import { useTable, useWords } from '../context.ts'
import { useFigures } from '../table/figures.ts'

/** Says what a run came to, in a sentence or two. */
export function useResultText(): (playing: Playing) => string {
  const { say } = useWords()
  const { plain } = useFigures()
  return ({ chair, seed, view: { decisions, end } }) => {
    const worth = end?.worth ?? { russia: 0, usa: 0 }
    return say('share.text', {
      ending: end?.ending ?? 0,
      name: end === null ? '' : say(`ending.${end.ending}.name`),
      ...{ seat: chair, seed: `${seed ?? 'none'}`, decisions },
      ...{ russia: plain(worth.russia), usa: plain(worth.usa), joint: plain(worth.russia + worth.usa) },
    })
  }
}

/** The same with its code and link, as a text to send. */
export function useShareText(): (playing: Playing, code: string, link: string) => string {
  const { say: start } = useTable()
  const { say } = useWords()
  const textOf = useResultText()
  return (playing, code, link) => say('share.file', { game: start('app.name'), text: textOf(playing), code, link })
}
