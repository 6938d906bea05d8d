import { signedEnds } from '../atlas/walk-others.ts'
import { afterSuspension } from '../rules/endings.ts'
import { endBit } from '../rules/gauge-sets.ts'
import { OUTCOMES } from '../rules/outcomes.ts'
import { CLAUSE_UNIT } from '../rules/position.ts'
import { OPTIONS } from '../rules/scenario.ts'

/** No condition of an ending asks for more clauses than this (a test tries every draft). */
const MOST_ASKED = 3

/** The drafts with no more clauses settled than an ending asks for: all that there are to tell endings apart. */
function draftsAsked(): readonly number[] {
  let drafts = [{ draft: 0, settled: 0 }]
  for (const unit of CLAUSE_UNIT) {
    const more = drafts.filter(({ settled }) => settled < MOST_ASKED)
    const settling = OPTIONS.map((_, option) => (option + 1) * unit)
    drafts = [
      ...drafts,
      ...more.flatMap(({ draft, settled }) => settling.map((by) => ({ draft: draft + by, settled: settled + 1 }))),
    ]
  }
  return drafts.map(({ draft }) => draft)
}

/** Outcome codes of a set of ends, given as bits. */
const codesIn = (ends: number): readonly number[] =>
  OUTCOMES.map((_, index) => -1 - index).filter((code) => (ends & endBit(code)) !== 0)

/** The outcomes that a draft can come to, whatever is in it. */
export interface DraftEnds {
  /** Suspended with a trust, in a world with an event. */
  suspended(trust: number, event: number): readonly number[]
  /** Signed, at a press conference, however home votes. */
  signed(place: number): readonly number[]
}

/** The outcomes that drafts can come to, over all drafts. */
export function draftEnds(): DraftEnds {
  const drafts = draftsAsked()
  const known = new Map<string, readonly number[]>()
  const over = (key: string, ends: (draft: number) => number): readonly number[] => {
    const codes = known.get(key) ?? codesIn(drafts.reduce((bits, draft) => bits | ends(draft), 0))
    known.set(key, codes)
    return codes
  }
  return {
    suspended: (trust, event) => over(`${trust} ${event}`, (draft) => endBit(afterSuspension(draft, trust, event))),
    signed: (place) => over(`${place}`, (draft) => signedEnds(place, draft)),
  }
}
