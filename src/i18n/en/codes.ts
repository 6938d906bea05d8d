/** A run code that is typed, pasted or opened by its address; why it is none is said alike in page and terminal. */
export const codes = {
  'code.no.bad-sign': '{at} stands in no run code: it has figures and letters without I, L, O and U.',
  'code.no.too-short': 'This is too short for a run code. Copy the whole of it.',
  'code.no.too-long': 'This is too long for a run code: 89 signs at the most.',
  'code.no.mistyped':
    'This run code is not whole: a sign is wrong, missing or too many, or it was made for another task. Copy it again.',
  'code.no.other-version': 'This run code is written in a newer way than this game can read.',
  'code.no.not-a-run': 'This code is whole, but no run can have written it.',
  'code.no.unknown-rules': 'This run code was played under rules version {rules}, which is not known here.',
  'code.enter': 'Enter a code',
  'code.what':
    'Type or paste the code of a summit, or a whole link that holds one. The rules play it again on the analysis board; a summit you are playing waits for you. The text of an assignment opens its page.',
  'code.field': 'Run code, text of an assignment, or link',
  'code.open': 'Open',
} as const
