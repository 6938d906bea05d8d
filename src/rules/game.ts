import { gaugeTable } from './gauges.ts'
import { LAST_STATEMENT } from './position.ts'
import { isRedLine } from './red-lines.ts'
import { CLAUSES, OPTIONS, type Pair, type Scenario, SEATS, type Seat, type World } from './scenario.ts'

/** Tables by clause and option: entry `clause * 6 + option`, option 0 is open. */
export type OptionTable = Int16Array
export const OPTION_ROW = OPTIONS.length + 1
const TABLE = CLAUSES.length * OPTION_ROW

/** A scenario and a world, compiled to tables of small integers. Nothing in it changes. */
export interface Game {
  readonly scenario: Scenario
  readonly world: World
  /** The player's seat and the computer's. */
  readonly chair: Seat
  readonly other: Seat
  /** Unweighted values per seat. */
  readonly values: Pair<OptionTable>
  /** Weight x value under the true mandates, per seat. */
  readonly worths: Pair<OptionTable>
  /** What an option weighs for the other seat by the mandate it lets be seen. */
  readonly postureWorths: OptionTable
  /** What an option weighs for the chair, summed over its possible mandates. */
  readonly chairWorths: OptionTable
  /** 1 where the option is a red line of the seat. */
  readonly redLines: Pair<OptionTable>
  /** 1 where the option is a red line of the country, whatever the mandate. */
  readonly publicRedLines: Pair<OptionTable>
  /** The first option that dominates this one, or 0. */
  readonly better: OptionTable
  /** The other seat's hope: entry `statement * 7 + clause`. */
  readonly hopes: Int16Array
  /** 2 x trust + pressure, by mood (trust + 4 temper). */
  readonly leeway: Int16Array
  readonly goodwill: Int16Array
  /** See `gaugeTable`. */
  readonly gauges: Int16Array
  /** Of the six home groups, Russia's first: what each clause weighs (7 a group), and the support they need. */
  readonly homeWeights: Int16Array
  readonly homeNeeds: Int16Array
  /** Per public line 0 to 2: the clause it speaks of (-1 none) and whether an option keeps it (open does). */
  readonly lineClause: readonly number[]
  readonly lineKept: readonly OptionTable[]
}

function table(fill: (clause: number, option: number) => number): OptionTable {
  const made = new Int16Array(TABLE)
  for (let clause = 0; clause < CLAUSES.length; clause++) {
    for (let option = 1; option < OPTION_ROW; option++) made[clause * OPTION_ROW + option] = fill(clause, option)
  }
  return made
}

const at = (list: ArrayLike<number>, index: number): number => list[index] as number

/** Aspiration at a statement, in per cent (rule book, section 5). */
export function aspiration(first: number, last: number, statement: number): number {
  return first - Math.floor(((first - last) * (statement - 1)) / (LAST_STATEMENT - 1))
}

/** Compiles a scenario and a world. Both must be valid: numbers in range, ids in order. */
export function compile(scenario: Scenario, world: World): Game {
  const { clauses } = scenario
  const chair = world.chair
  const other: Seat = chair === 0 ? 1 : 0
  const valuesOf = (seat: Seat) => table((clause, option) => at(clauses[clause]?.values[SEATS[seat]] ?? [], option - 1))
  const values: Pair<OptionTable> = [valuesOf(0), valuesOf(1)]
  const weigh = (seat: Seat, mandate: number) => {
    const weights = scenario.mandates[SEATS[seat]][mandate]?.weights ?? []
    return table((clause, option) => at(weights, clause) * at(values[seat], clause * OPTION_ROW + option))
  }
  const worths: Pair<OptionTable> = [weigh(0, world.mandates[0]), weigh(1, world.mandates[1])]
  const chairMandates = scenario.mandates[SEATS[chair]].map((_, mandate) => weigh(chair, mandate))
  const red = (seat: Seat, worth: (entry: number) => number) =>
    table((clause, option) => {
      const entry = clause * OPTION_ROW + option
      return isRedLine(scenario, at(values[seat], entry), worth(entry)) ? 1 : 0
    })
  // whatever the mandate: a worth that no threshold reaches
  const countryRed = (seat: Seat) => red(seat, () => Number.POSITIVE_INFINITY)
  const ownRed = (seat: Seat) => red(seat, (entry) => at(worths[seat], entry))
  const better = table((clause, option) => {
    const entry = clause * OPTION_ROW
    for (let rival = 1; rival < OPTION_ROW; rival++) {
      const russia = at(values[0], entry + rival) - at(values[0], entry + option)
      const usa = at(values[1], entry + rival) - at(values[1], entry + option)
      if (russia >= 0 && usa >= 0 && russia + usa > 0) return rival
    }
    return 0
  })

  const temperament = scenario.temperaments[world.temperament]
  if (temperament === undefined) throw new Error(`no temperament has the number ${world.temperament}`)
  const hopes = new Int16Array((LAST_STATEMENT + 1) * CLAUSES.length)
  for (let statement = 1; statement <= LAST_STATEMENT; statement++) {
    const share = aspiration(temperament.first, temperament.last, statement)
    for (let clause = 0; clause < CLAUSES.length; clause++) {
      const best = Math.max(...worths[other].subarray(clause * OPTION_ROW + 1, (clause + 1) * OPTION_ROW))
      hopes[statement * CLAUSES.length + clause] = Math.floor((share * best) / 100)
    }
  }
  const leeway = new Int16Array(16)
  for (let mood = 0; mood < 16; mood++) leeway[mood] = 2 * (mood & 3) + temperament.pressure * (mood >> 2)

  const lines = scenario.lines[SEATS[chair]]
  const never = new Int16Array(TABLE)
  const home = SEATS.flatMap((seat) => scenario.homeGroups[seat])
  return {
    scenario,
    world,
    chair,
    other,
    values,
    worths,
    postureWorths: weigh(other, world.posture),
    chairWorths: table((clause, option) =>
      chairMandates.reduce((sum, weighed) => sum + at(weighed, clause * OPTION_ROW + option), 0),
    ),
    redLines: [ownRed(0), ownRed(1)],
    publicRedLines: [countryRed(0), countryRed(1)],
    better,
    hopes,
    leeway,
    goodwill: leeway.map((value) => Math.max(0, value)),
    gauges: gaugeTable(scenario, world),
    homeWeights: Int16Array.from(home.flatMap(({ weights }) => weights)),
    homeNeeds: Int16Array.from(home, ({ needs }) => needs),
    lineClause: [-1, ...lines.map((line) => CLAUSES.indexOf(line.clause))],
    lineKept: [
      never,
      ...lines.map((line) =>
        table((clause, option) =>
          CLAUSES[clause] === line.clause && line.keptBy.includes(OPTIONS[option - 1] ?? 'a') ? 1 : 0,
        ),
      ),
    ],
  }
}

/** Sum of a table over a draft's settled clauses. */
export function sumOver(options: OptionTable, draft: number): number {
  let rest = draft
  let sum = 0
  for (let clause = 0; clause < CLAUSES.length; clause++) {
    sum += at(options, clause * OPTION_ROW + (rest % 6))
    rest = Math.floor(rest / 6)
  }
  return sum
}

/** What a seat's mandate weighs each clause by, in their order. */
export const weightsOf = ({ scenario, world }: Game, seat: Seat): readonly number[] =>
  scenario.mandates[SEATS[seat]][world.mandates[seat]]?.weights ?? []
