/** What leads from a state to another. At one state every event stands once. */
export interface Way {
  readonly event: string
  readonly to: string
}

/** A state, by a name of letters, figures and underscores; `group` is the state it is a part of. */
export interface State {
  readonly id: string
  readonly label: string
  readonly group: string | null
  readonly isFinal: boolean
  readonly ways: readonly Way[]
}

/** A state machine as plain lists. The writers of this room take it, and know nothing of the game. */
export interface Chart {
  readonly name: string
  readonly start: string
  /** What states are grouped under: id and label. The first state of a group is the one it begins with. */
  readonly groups: ReadonlyMap<string, string>
  readonly states: readonly State[]
}

/** A group with its states, or a state that is in none. */
export type Part =
  | { readonly group: string; readonly label: string; readonly states: readonly State[] }
  | { readonly group: null; readonly states: readonly [State] }

/** The parts of a chart, in the order in which their first states stand. */
export function partsOf({ groups, states }: Chart): readonly Part[] {
  const members = new Map<string, State[]>()
  const parts: Part[] = []
  for (const state of states) {
    const { group } = state
    const known = group === null ? undefined : members.get(group)
    if (group === null) parts.push({ group, states: [state] })
    else if (known !== undefined) known.push(state)
    else {
      const inGroup = [state]
      members.set(group, inGroup)
      parts.push({ group, label: groups.get(group) ?? group, states: inGroup })
    }
  }
  return parts
}

/** The ways of a state by where they lead, so that a picture has one arrow between two states. */
export function waysTogether({ ways }: State): ReadonlyMap<string, readonly string[]> {
  const together = new Map<string, string[]>()
  for (const { event, to } of ways) {
    const events = together.get(to)
    if (events === undefined) together.set(to, [event])
    else events.push(event)
  }
  return together
}
