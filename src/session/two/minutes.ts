import { SCENARIOS } from '../../content/scenarios.ts'
import type { TwoFact } from '../../rules/two/fact.ts'
import { viewOfTwo } from '../../rules/two/view.ts'
import { badTag, GAME, type Tags, tagsOf } from '../minutes-header.ts'
import { isMinutesProblem, type MinutesProblem, problem } from '../minutes-problem.ts'
import { type MinutesLine, readSheet } from '../minutes-sheet.ts'
import { LARGEST_SEED } from '../seed.ts'
import { wholeNumber } from '../whole-number.ts'
import { formatSeatMove, parseSeatMove } from './lines.ts'
import { isTwoMatch, openTwoMatch, playTwoMove, type TwoMatch } from './match.ts'

/** The tag that tells minutes of two people from those of one, and what it holds. */
const PLAYERS = 'Players'
const TWO = 'two'

const resultOf = ({ summit }: TwoMatch): string => {
  const { end } = viewOfTwo(summit, 0).view
  return end === null ? '*' : `ending ${end.ending}, russia ${end.worth.russia}, usa ${end.worth.usa}`
}

/**
 * What a decision brought, in the words of the notation: `names relief`, `mandate justice, leaked`, `ending 6`. What the
 * back channel told one of them is written only when the summit is `over`.
 */
function formatTold(facts: readonly TwoFact[], over: boolean): string {
  const said: string[] = []
  for (const fact of facts) {
    if (fact.fact === 'named') said.push(`names ${fact.clause}`)
    if (fact.fact === 'mandate-learnt' && over) said.push(`mandate ${fact.mandate}`)
    if (fact.fact === 'leak' && fact.leaked) said.push('leaked')
    if (fact.fact === 'broke-down') said.push('breakdown')
    if (fact.fact === 'ended') said.push(`ending ${fact.ending}`)
  }
  return said.join(', ')
}

const placeOf = ({ act, statement }: TwoMatch['summit']['decisions'][number]): string => `${statement ?? act}`

/** The written record of a match of two: header tags, then one line a decision, with the seat that made it. */
export function formatTwoMinutes(match: TwoMatch, date: string): string {
  const header = [
    ['Game', GAME],
    ['Rules', `${match.rulesVersion}`],
    [PLAYERS, TWO],
    ['Seed', `${match.seed}`],
    ['Date', date],
    ['Result', resultOf(match)],
  ].map(([tag, value]) => `[${tag} "${value}"]`)
  const lines = match.summit.decisions.map((made) => {
    const told = formatTold(made.facts, match.summit.outcome !== null)
    return `${placeOf(made)}. ${formatSeatMove(made)}${told === '' ? '' : ` {${told}}`}`
  })
  return `${[...header, '', ...lines].join('\n')}\n`
}

/** Whether a text says that it is minutes of two people. */
export const areOfTwo = (text: string): boolean => {
  const sheet = readSheet(text)
  return 'tags' in sheet && sheet.tags.some(({ tag, value }) => tag === PLAYERS && value === TWO)
}

/** The match that the tags open, before its first decision. */
function openFrom(tags: Tags): TwoMatch | MinutesProblem {
  for (const name of ['Game', 'Rules', PLAYERS, 'Seed']) {
    if (!tags.has(name)) return problem(1, 'missing-tag', name)
  }
  const tag = (name: string) => tags.get(name) as NonNullable<ReturnType<Tags['get']>>
  if (tag('Game').value !== GAME) return problem(tag('Game').line, 'other-game', tag('Game').value)
  const version = wholeNumber(tag('Rules').value, 9999) ?? Number.NaN
  if (!SCENARIOS.has(version)) return problem(tag('Rules').line, 'unknown-rules', tag('Rules').value)
  if (tag(PLAYERS).value !== TWO) return badTag(tag(PLAYERS))
  const seed = wholeNumber(tag('Seed').value, LARGEST_SEED)
  return seed === null ? badTag(tag('Seed')) : openTwoMatch(seed, version)
}

function replayLine(match: TwoMatch, line: MinutesLine): TwoMatch | MinutesProblem {
  const parsed = parseSeatMove(line.move)
  if (!parsed.ok) return { ...problem(line.number, 'misread', line.move), misread: parsed.misread }
  if (match.summit.outcome !== null) return problem(line.number, 'after-the-end', line.move)
  const next = playTwoMove(match, parsed.value.seat, parsed.value.move)
  if (!isTwoMatch(next)) return { ...problem(line.number, 'refused', line.move), refusal: next }
  const made = next.summit.decisions.at(-1)
  if (made === undefined) return next
  if (line.place !== placeOf(made)) return problem(line.number, 'other-place', placeOf(made))
  const [told, running] = [formatTold(made.facts, true), formatTold(made.facts, false)]
  const given = line.answer ?? told
  return given === told || given === running ? next : problem(line.number, 'other-answer', told)
}

/**
 * Reads minutes of two and plays them again: the match, or the first line that is wrong and why. What stands in braces may
 * be left out; where it stands it must be what the rules tell.
 */
export function parseTwoMinutes(text: string): TwoMatch | MinutesProblem {
  const sheet = readSheet(text)
  if ('row' in sheet) return problem(sheet.line, 'not-a-line', sheet.row)
  const tags = tagsOf(sheet)
  if (isMinutesProblem(tags)) return tags
  let match = openFrom(tags)
  for (const line of sheet.lines) {
    if (isMinutesProblem(match)) return match
    match = replayLine(match, line)
  }
  if (isMinutesProblem(match)) return match
  const result = tags.get('Result')
  return result === undefined || result.value === resultOf(match)
    ? match
    : problem(result.line, 'other-result', resultOf(match))
}
