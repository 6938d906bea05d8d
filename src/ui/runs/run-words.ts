import type { Playing } from '../../store/state.ts'
import { useTable, useWords } from '../context.ts'
import { useFigures } from '../table/figures.ts'

/** Says what a run came to in a sentence or two, and the whole of it as a text to send. */
export function useRunWords() {
  const { say: start } = useTable()
  const { say } = useWords()
  const { plain } = useFigures()
  const inWords = ({ chair, seed, view: { decisions, end } }: Playing): string => {
    const worth = end?.worth ?? { russia: 0, usa: 0 }
    return say('share.text', {
      ending: end?.ending ?? 0,
      name: end === null ? '' : say(`ending.${end.ending}.name`),
      ...{ seat: chair, seed: `${seed ?? 'none'}`, decisions },
      ...{ russia: plain(worth.russia), usa: plain(worth.usa), joint: plain(worth.russia + worth.usa) },
    })
  }
  const asFile = (playing: Playing, code: string, link: string): string =>
    say('share.file', { game: start('app.name'), text: inWords(playing), code, link })
  return { inWords, asFile }
}
