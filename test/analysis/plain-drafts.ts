/**
 * A test oracle: the tables of the rule book, sections 2, 5, 9 and 10, typed again and read with seven nested loops. It
 * takes nothing from src, numbers included.
 */

/** Value to Russia / to the United States of options a to e, by clause (section 2). */
const VALUES = [
  '+4/-5 +3/-2 +1/+1 -1/+3 -5/-1',
  '+4/-3 +2/+1 -2/+3 -3/+4 -5/0',
  '+4/-5 +3/0 +1/+2 0/+3 -4/+4',
  '+3/-2 +1/+1 0/+2 -2/-1 -3/-2',
  '+3/-3 +2/+1 +1/+2 -1/+4 -4/+3',
  '+3/-3 +2/0 +1/+2 -1/+4 -3/+3',
  '+4/-5 +3/-1 +1/+1 0/+3 -5/+2',
].map((row) => row.split(' ').map((option) => option.split('/').map(Number)))

const MANDATES: { readonly [id: string]: string } = {
  sovereignty: '2 3 1 2 1 1 2',
  parity: '1 2 3 1 2 1 2',
  relief: '1 2 1 2 1 2 3',
  victims: '2 1 2 1 3 2 1',
  justice: '2 3 2 2 1 1 1',
  stability: '1 1 1 2 2 3 2',
}

/** Weights of the home groups and what each needs. */
const HOME = [
  ['1 2 0 2 0 1 0, 4', '1 2 1 0 1 0 1, 6', '0 1 2 0 1 0 2, 6'],
  ['0 1 1 0 1 0 2, 4', '2 1 0 2 0 1 0, 5', '1 0 1 0 2 2 0, 7'],
].map((groups) =>
  groups.map((group) => {
    const [weights = '', needs] = group.split(', ')
    return { weights: weights.split(' ').map(Number), needs: Number(needs) }
  }),
)

/** The public line: the clause it speaks of and the options that keep it, open (0) among them. */
const LINES = [
  [
    { clause: 1, keptBy: [0, 1, 2] },
    { clause: 2, keptBy: [0, 1, 2] },
  ],
  [
    { clause: 4, keptBy: [0, 3, 4, 5] },
    { clause: 0, keptBy: [0, 3, 4, 5] },
  ],
]

const ALL = [0, 1, 2, 3, 4, 5]

/** Every draft as seven options, 0 open, the first clause changing fastest: the order of packed numbers. */
function* allDrafts(): Generator<readonly number[]> {
  for (const relief of ALL)
    for (const verification of ALL)
      for (const offlimits of ALL)
        for (const evidence of ALL)
          for (const numbers of ALL)
            for (const nationals of ALL)
              for (const scope of ALL) yield [scope, nationals, numbers, evidence, offlimits, verification, relief]
}

const optionValue = (seat: number, clause: number, option: number): number =>
  option === 0 ? 0 : (VALUES[clause]?.[option - 1]?.[seat] ?? Number.NaN)

export interface PlainHome {
  readonly chair: number
  readonly line: number
  readonly face: readonly [number, number]
  /** 1 is bad news in Washington, 2 in Moscow. */
  readonly votes: number
}
export interface PlainDraftWorth {
  readonly worth: readonly [number, number]
  readonly signable: boolean
  readonly ratifiable: boolean
}

function wonIn(seat: number, draft: readonly number[], home: PlainHome): number {
  let won = 0
  for (const group of HOME[seat] ?? []) {
    let support = 3 * ((home.face[seat] ?? 1) - 1)
    if ((home.votes === 1 && seat === 1) || (home.votes === 2 && seat === 0)) support -= 2
    for (let clause = 0; clause < 7; clause++) {
      support += (group.weights[clause] ?? 0) * optionValue(seat, clause, draft[clause] ?? 0)
    }
    const line = LINES[seat]?.[home.line - 1]
    if (seat === home.chair && line !== undefined) support += line.keptBy.includes(draft[line.clause] ?? 0) ? 2 : -5
    if (support >= group.needs) won++
  }
  return won
}

/** Every draft of two mandates, by packed number. */
export function plainDrafts(russia: string, usa: string, home: PlainHome): PlainDraftWorth[] {
  const weights = [russia, usa].map((mandate) => (MANDATES[mandate] ?? '').split(' ').map(Number))
  const drafts: PlainDraftWorth[] = []
  for (const draft of allDrafts()) {
    const worth: [number, number] = [0, 0]
    let signable = true
    for (let clause = 0; clause < 7; clause++) {
      for (const seat of [0, 1] as const) {
        const value = optionValue(seat, clause, draft[clause] ?? 0)
        const weighed = value * (weights[seat]?.[clause] ?? 0)
        worth[seat] += weighed
        if (value <= -4 || weighed <= -8) signable = false
      }
    }
    const [scope = 0, nationals = 0, numbers = 0, , , , relief = 0] = draft
    const barred = nationals === 4 || nationals === 5 || scope === 1 || numbers === 1 || relief === 1
    const ratifiable = signable && !barred && wonIn(0, draft, home) >= 2 && wonIn(1, draft, home) >= 2
    drafts.push({ worth, signable, ratifiable })
  }
  return drafts
}
