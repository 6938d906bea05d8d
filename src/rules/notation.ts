import { type Change, isPlain, type Move, type Text } from './move.ts'
import { ARRIVAL, type Position, PRESS, packPosition, RECESS, readPosition } from './position.ts'
import { CLAUSES, type ClauseId, FORMS, type Form, OPTIONS, type OptionId } from './scenario.ts'

/** Why a line of notation cannot be read; `at` is the word that is wrong. */
export interface Misread {
  readonly problem:
    | 'empty'
    | 'unknown-move'
    | 'unknown-clause'
    | 'unknown-option'
    | 'unknown-form'
    | 'unknown-line'
    | 'too-many-clauses'
    | 'same-clause-twice'
    | 'nothing-tabled'
    | 'word-too-many'
    | 'bad-position'
  readonly at: string
}
/** What was read, or why it could not be. */
export type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly misread: Misread }

const no = (problem: Misread['problem'], at: string): Parsed<never> => ({ ok: false, misread: { problem, at } })
const yes = <T>(value: T): Parsed<T> => ({ ok: true, value })

function parseChange(word: string): Parsed<Change> {
  const [clause = '', option = '', ...rest] = word.split('=')
  if (!CLAUSES.includes(clause as ClauseId)) return no('unknown-clause', word)
  if (rest.length > 0 || !OPTIONS.includes(option as OptionId)) return no('unknown-option', word)
  return yes({ clause: clause as ClauseId, option: option as OptionId })
}

/** Reads a text such as `nationals=b relief=c`; its changes come back in the order of the clauses. */
export function parseText(words: readonly string[]): Parsed<Text> {
  if (words.length === 0) return no('nothing-tabled', '')
  if (words.length > 2) return no('too-many-clauses', words[2] as string)
  const changes: Change[] = []
  for (const word of words) {
    const change = parseChange(word)
    if (!change.ok) return change
    changes.push(change.value)
  }
  changes.sort((a, b) => CLAUSES.indexOf(a.clause) - CLAUSES.indexOf(b.clause))
  const [first, second] = changes as [Change, Change?]
  if (second === undefined) return yes([first])
  return first.clause === second.clause ? no('same-clause-twice', second.clause) : yes([first, second])
}

/** Reads a move as people type it: `table nationals=b relief=c`, `sign protocol`, `line 1`, `ask`. Case does not matter. */
export function parseMove(line: string): Parsed<Move> {
  const words = line.trim().toLowerCase().split(/\s+/)
  const [verb = '', ...rest] = words
  if (verb === '') return no('empty', '')
  if (verb === 'table') {
    const text = parseText(rest)
    return text.ok ? yes({ do: 'table', text: text.value }) : text
  }
  const [argument = '', extra] = rest
  if (extra !== undefined) return no('word-too-many', extra)
  if (verb === 'sign') {
    return FORMS.includes(argument as Form) ? yes({ do: 'sign', form: argument as Form }) : no('unknown-form', argument)
  }
  if (verb === 'line') {
    return argument === '1' || argument === '2'
      ? yes({ do: 'line', line: argument === '1' ? 1 : 2 })
      : no('unknown-line', argument)
  }
  if (!isPlain(verb)) return no('unknown-move', verb)
  return argument === '' ? yes({ do: verb }) : no('word-too-many', argument)
}

/** A text in notation: `nationals=b relief=c`. */
export const formatText = (text: Text): string => text.map(({ clause, option }) => `${clause}=${option}`).join(' ')

/** A move in notation; `parseMove` reads it back. */
export function formatMove(move: Move): string {
  if (move.do === 'table') return `table ${formatText(move.text)}`
  if (move.do === 'sign') return `sign ${move.form}`
  return move.do === 'line' ? `line ${move.line}` : move.do
}

/** A line of moves in notation, parted by semicolons. */
export const formatLine = (moves: readonly Move[]): string => moves.map(formatMove).join('; ')

const placeName = (place: number): string =>
  place === ARRIVAL
    ? 'arrival'
    : place === RECESS
      ? 'recess'
      : place >= PRESS
        ? `press-${FORMS[place - PRESS]}`
        : `${place}`

const PLACE_NAMES = Array.from({ length: PRESS + FORMS.length }, (_, place) => placeName(place))

/** A position as one line: place, the draft as seven letters (- is open), and the gauges. */
export function formatPosition(position: Position): string {
  const { place, draft, trust, temper, face, line } = readPosition(position)
  const letters = CLAUSES.map((clause) => draft[clause] ?? '-').join('')
  return `${placeName(place)} ${letters} trust=${trust} temper=${temper} face=${face.russia}/${face.usa} line=${line}`
}

const POSITION =
  /^(arrival|recess|press-\w+|[1-8]) ([a-e-]{7}) trust=([0-3]) temper=([0-3]) face=([0-2])\/([0-2]) line=([0-2])$/

/** Reads what `formatPosition` writes. */
export function parsePosition(line: string): Parsed<Position> {
  const found = POSITION.exec(line.trim())
  const place = PLACE_NAMES.indexOf(found?.[1] ?? '')
  if (found === null || place < 0) return no('bad-position', line.trim())
  const [, , letters = '', trust, temper, russia, usa, publicLine] = found
  const draft = {} as { [clause in ClauseId]: OptionId | null }
  CLAUSES.forEach((clause, index) => {
    draft[clause] = OPTIONS.find((option) => option === letters[index]) ?? null
  })
  return yes(
    packPosition({
      place,
      draft,
      trust: Number(trust),
      temper: Number(temper),
      face: { russia: Number(russia), usa: Number(usa) },
      line: Number(publicLine),
    }),
  )
}
