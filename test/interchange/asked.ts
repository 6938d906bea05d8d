/** What every draft there can be comes to; bundled before it runs (see bundled.ts), for it is asked 50 million times. */
import { signedEnds } from '../../src/atlas/walk-others.ts'
import { afterSuspension } from '../../src/rules/endings.ts'
import { outcomeOf } from '../../src/rules/outcomes.ts'
import { DRAFTS, PLACES, PRESS } from '../../src/rules/position.ts'

/** The endings of a suspended summit, and those of the three forms, over all drafts. */
export function everyEnding(): {
  readonly suspended: readonly number[]
  readonly signed: readonly (readonly number[])[]
} {
  const suspended = new Set<number>()
  const bits = Array.from({ length: PLACES - PRESS }, () => 0)
  for (let draft = 0; draft < DRAFTS; draft++) {
    for (let trust = 0; trust < 4; trust++) {
      for (let event = 0; event < 6; event++) suspended.add(afterSuspension(draft, trust, event))
    }
    for (const form of bits.keys()) bits[form] = (bits[form] as number) | signedEnds(PRESS + form, draft)
  }
  const endings = (codes: readonly number[]) =>
    [...new Set(codes.map((code) => outcomeOf(code).ending as number))].sort((a, b) => a - b)
  const codesIn = (ends: number) => Array.from({ length: 23 }, (_, bit) => bit).filter((bit) => (ends >> bit) & 1)
  return {
    suspended: endings([...suspended]),
    signed: bits.map((ends) => endings(codesIn(ends).map((bit) => -1 - bit))),
  }
}
