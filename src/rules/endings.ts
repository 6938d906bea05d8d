import { outcomeCode } from './outcomes.ts'
import { optionIn } from './position.ts'
import { CLAUSE, type Form } from './scenario.ts'

const OPEN = 0
const [A, B, C, D, E] = [1, 2, 3, 4, 5] as const

/** Outcome codes by name, looked up once. */
const CODE = {
  treaty: outcomeCode('treaty'),
  foreignersOnly: outcomeCode('foreigners-only'),
  neutralTrial: outcomeCode('neutral-trial'),
  yearsLater: outcomeCode('years-later'),
  senateVotes: outcomeCode('senate-votes'),
  senateText: outcomeCode('senate-text'),
  struckDown: outcomeCode('struck-down'),
  walkedBack: outcomeCode('walked-back'),
  pilot: outcomeCode('pilot'),
  prosecute: outcomeCode('prosecute-at-home'),
  incidents: outcomeCode('incidents'),
  contactPoints: outcomeCode('contact-points'),
  gesturesProtocol: outcomeCode('gestures-protocol'),
  swap: outcomeCode('swap'),
  pledge: outcomeCode('pledge'),
  gesturesDeclaration: outcomeCode('gestures-declaration'),
  asItHappened: outcomeCode('as-it-happened'),
  thirdCountry: outcomeCode('third-country'),
  unitedNations: outcomeCode('united-nations'),
  politeFailure: outcomeCode('polite-failure'),
  contactPointsOnly: outcomeCode('contact-points-only'),
} as const

/**
 * What the endings ask for: groups won in each capital for a treaty and for anything less, how few are left in Washington
 * where the Senate takes its time, and the trust at which a side keeps its word.
 */
export const ASKED = { treatyGroups: 2, groups: 1, few: 1, trust: 2 } as const

export const WALK_OUT = outcomeCode('walk-out')

function afterTreaty(draft: number, russia: number, usa: number, trust: number): number {
  if (russia >= ASKED.treatyGroups && usa >= ASKED.treatyGroups) {
    const nationals = optionIn(draft, CLAUSE.nationals)
    return nationals === A ? CODE.foreignersOnly : nationals === C ? CODE.neutralTrial : CODE.treaty
  }
  if (russia >= ASKED.treatyGroups && usa === ASKED.few) {
    return trust >= ASKED.trust ? CODE.yearsLater : CODE.senateVotes
  }
  return CODE.walkedBack
}

function afterProtocol(draft: number, russia: number, usa: number, trust: number): number {
  if (russia < ASKED.groups || usa < ASKED.groups) return CODE.walkedBack
  if (optionIn(draft, CLAUSE.nationals) === B) {
    return optionIn(draft, CLAUSE.numbers) === C && trust >= ASKED.trust ? CODE.pilot : CODE.prosecute
  }
  if (optionIn(draft, CLAUSE.verification) === OPEN) return CODE.gesturesProtocol
  return optionIn(draft, CLAUSE.offlimits) === OPEN ? CODE.contactPoints : CODE.incidents
}

function afterDeclaration(draft: number, russia: number, usa: number): number {
  if (russia < ASKED.groups || usa < ASKED.groups) return CODE.walkedBack
  const [nationals, numbers] = [optionIn(draft, CLAUSE.nationals), optionIn(draft, CLAUSE.numbers)]
  if ((numbers === A || numbers === B) && (nationals === A || nationals === OPEN)) return CODE.swap
  return optionIn(draft, CLAUSE.offlimits) === OPEN ? CODE.gesturesDeclaration : CODE.pledge
}

/** Outcome code after a signature, from the groups won in Moscow and Washington and trust (rule book, section 10). */
export function afterSignature(form: Form, draft: number, russia: number, usa: number, trust: number): number {
  if (form === 'declaration') return afterDeclaration(draft, russia, usa)
  const nationals = optionIn(draft, CLAUSE.nationals)
  if (nationals === D || nationals === E || (form === 'protocol' && nationals === C)) return CODE.struckDown
  if (
    optionIn(draft, CLAUSE.scope) === A ||
    optionIn(draft, CLAUSE.numbers) === A ||
    optionIn(draft, CLAUSE.relief) === A
  ) {
    return CODE.senateText
  }
  return form === 'treaty' ? afterTreaty(draft, russia, usa, trust) : afterProtocol(draft, russia, usa, trust)
}

/** Outcome code of a suspended summit. */
export function afterSuspension(draft: number, trust: number, event: number): number {
  const nationals = optionIn(draft, CLAUSE.nationals)
  if (nationals === OPEN && optionIn(draft, CLAUSE.offlimits) !== OPEN && optionIn(draft, CLAUSE.relief) === C) {
    return CODE.asItHappened
  }
  if (event === 4 && (nationals === OPEN || optionIn(draft, CLAUSE.numbers) === OPEN)) return CODE.thirdCountry
  if (optionIn(draft, CLAUSE.scope) === OPEN) return CODE.unitedNations
  if (trust >= ASKED.trust) return CODE.politeFailure
  return optionIn(draft, CLAUSE.verification) === OPEN ? CODE.unitedNations : CODE.contactPointsOnly
}
