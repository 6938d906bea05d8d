/** What is asked of surveys along whole runs; bundled before it runs (see bundled.ts), so it gives sentences and expects nothing. */
import type { Judged } from '../../src/analysis/judged.ts'
import { BLUNDER, SLIP } from '../../src/analysis/marks.ts'
import type { Worth } from '../../src/rules/medal.ts'
import type { Move } from '../../src/rules/move.ts'
import { formatMove } from '../../src/rules/notation.ts'
import { isSummit, play, type Summit, standsOf } from '../../src/rules/summit.ts'
import { type EndView, viewOf } from '../../src/rules/view.ts'
import { randomGame } from '../../src/session/random-game.ts'
import { formatCode } from '../../src/session/run-code.ts'
import { type Surveyed, surveysOf } from '../../src/workers/surveys.ts'

/** How a summit ends after a line of moves, or the sentence that says why it does not. */
function endAfter(stand: Summit, line: readonly Move[]): EndView | string {
  let now = stand
  for (const move of line) {
    const next = play(now, move)
    if (!isSummit(next)) return `${formatMove(move)} is refused: ${next}`
    now = next
  }
  return viewOf(now).end ?? 'the line does not end the summit'
}

const worthsOf = ({ worth }: EndView, chair: 'russia' | 'usa'): Worth => ({
  own: worth[chair],
  joint: worth.russia + worth.usa,
})

/** Each line leads to what it promises. */
function linesHold({ survey }: Surveyed, stand: Summit): string[] {
  const { chair } = viewOf(stand)
  const wrong = (['own', 'joint'] as const).flatMap((measure) => {
    const { worth, line } = survey.best[measure]
    const end = endAfter(stand, line)
    if (typeof end === 'string') return [`best ${measure}: ${end}`]
    const came = worthsOf(end, chair)[measure]
    return came === worth ? [] : [`best ${measure} worth is said to be ${worth}, and its line comes to ${came}`]
  })
  const lost = survey.endings.flatMap(({ ending, par, line }) => {
    const end = endAfter(stand, line)
    const holds = typeof end !== 'string' && end.ending === ending && line.length === par
    return holds ? [] : [`the line to ending ${ending} does not lead there in ${par}`]
  })
  return [...wrong, ...lost]
}

/** Marks that contradict the figures beside them. */
function marksHold({ survey, judged }: Surveyed, made: Move): string[] {
  if (judged === null) return ['a decision is not judged']
  const { mark, before, after, better, lost } = judged
  const fall = before.own - after.own
  const wrong: string[] = []
  if (fall < 0 || after.joint > before.joint) wrong.push(`worth within reach rose: ${JSON.stringify([before, after])}`)
  if (after.endings.some((ending) => !before.endings.includes(ending))) wrong.push('an ending came within reach')
  if (lost.length !== before.endings.length - after.endings.length) wrong.push('endings do not add up')
  if ((mark === 'blunder') !== fall >= BLUNDER) wrong.push(`${mark} at a fall of ${fall}`)
  if (mark === 'good-trade' && fall > SLIP) wrong.push(`a good trade at a fall of ${fall}`)
  if (better !== null && better.forecast.accepted === 0) wrong.push('a text they would have taken fits no reading left')
  if (better !== null && (better.own > before.own || better.joint > before.joint))
    wrong.push('a text keeps more than there was')
  const next = survey.next.find(({ move }) => formatMove(move) === formatMove(made))
  if (next?.own !== after.own || next.joint !== after.joint)
    wrong.push('the move is said to keep what it does not keep')
  if (survey.best.own.worth !== Math.max(...survey.next.map(({ own }) => own))) wrong.push('no move keeps the best')
  return wrong
}

export interface Checked {
  readonly problems: readonly string[]
  readonly judged: readonly Judged[]
}

/**
 * Surveys random games of as many seeds, each from its last decision back to `from` (counted from 0), and says what does
 * not hold: worth within reach never rises and ends at the ending's worth, every line leads where it says, marks fit.
 */
export function checkRuns(seeds: readonly number[], from: number): Checked {
  const problems: string[] = []
  const all: Judged[] = []
  for (const seed of seeds) {
    const match = randomGame({ seed }, seed % 2 === 0 ? 0 : 1, seed)
    const stands = standsOf(match.summit.game, match.moves)
    const last = viewOf(match.summit)
    let later: Worth = last.end === null ? { own: 0, joint: 0 } : worthsOf(last.end, last.chair)
    if (stands.length - 1 <= from) continue
    for (const answer of surveysOf({ code: formatCode({ match, settings: 0 }), of: 'every' }, new Map())) {
      if (!('survey' in answer)) continue
      const { decision, judged } = answer
      const found = [
        ...linesHold(answer, stands[decision] as Summit),
        ...marksHold(answer, match.moves[decision] as Move),
        ...(judged?.after.own === later.own && judged.after.joint === later.joint ? [] : ['worth is not handed on']),
      ]
      problems.push(...found.map((problem) => `seed ${seed}, decision ${decision + 1}: ${problem}`))
      if (judged !== null) {
        all.push(judged)
        later = judged.before
      }
      if (decision <= from) break
    }
  }
  return { problems, judged: all }
}
