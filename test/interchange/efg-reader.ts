/** An .efg file read from Gambit's description of the format alone; shares nothing with what writes it. */

/** A decision, or the end of a play. */
export type EfgNode =
  | {
      readonly kind: 'player'
      readonly name: string
      readonly player: number
      readonly infoset: number
      readonly actions: ReadonlyMap<string, EfgNode>
    }
  | { readonly kind: 'end'; readonly outcome: number; readonly name: string; readonly payoffs: readonly number[] }

export interface Efg {
  readonly title: string
  readonly players: readonly string[]
  readonly root: EfgNode
}

const TOKEN = /"((?:[^"\\]|\\.)*)"|([{}])|([^\s{},"]+)/g

/** Reads a file; throws at anything that the format does not allow. */
export function readEfg(text: string): Efg {
  const tokens = [...text.matchAll(TOKEN)].map(([all, quoted]) => ({ all, quoted: quoted?.replace(/\\(.)/g, '$1') }))
  let at = 0
  const next = () => {
    const token = tokens[at++]
    if (token === undefined) throw new Error('the file ends too early')
    return token
  }
  const sign = (wanted: string) => {
    const { all } = next()
    if (all !== wanted) throw new Error(`${all} stands where ${wanted} should`)
  }
  const word = (): string => {
    const { all, quoted } = next()
    if (quoted === undefined) throw new Error(`${all} should stand in quotation marks`)
    return quoted
  }
  const number = (): number => {
    const { all } = next()
    if (!/^-?\d+(\.\d+)?$/.test(all)) throw new Error(`${all} is no number`)
    return Number(all)
  }
  const list = <T>(item: () => T): T[] => {
    sign('{')
    const items: T[] = []
    while (tokens[at]?.all !== '}') items.push(item())
    sign('}')
    return items
  }
  const infosets = new Map<string, string>()
  const outcomes = new Map<number, string>()
  const names = new Set<string>()

  /** The same number means the same thing wherever it stands. */
  function once<K>(known: Map<K, string>, key: K, meaning: string): void {
    if ((known.get(key) ?? meaning) !== meaning) throw new Error(`${key} means ${known.get(key)}, then ${meaning}`)
    known.set(key, meaning)
  }

  /** Gambit takes no name for two nodes, or for two outcomes. */
  function unique(name: string): string {
    if (name !== '' && names.has(name)) throw new Error(`${name} is a name already`)
    names.add(name)
    return name
  }

  function end(): EfgNode {
    unique(word())
    const outcome = number()
    const name = word()
    const payoffs = list(number)
    if (payoffs.length !== players.length) throw new Error(`outcome ${outcome} does not pay every player`)
    if (!outcomes.has(outcome)) unique(name)
    once(outcomes, outcome, `${name} ${payoffs}`)
    return { kind: 'end', outcome, name, payoffs }
  }

  function decision(): EfgNode {
    const name = unique(word())
    const player = number()
    const infoset = number()
    word()
    const words = list(word)
    sign('0')
    if (player < 1 || player > players.length) throw new Error(`there is no player ${player}`)
    if (words.length === 0 || new Set(words).size < words.length)
      throw new Error(`${name} has no actions, or one twice`)
    once(infosets, `${player} ${infoset}`, words.join())
    return { kind: 'player', name, player, infoset, actions: new Map(words.map((action) => [action, node()])) }
  }

  function node(): EfgNode {
    const { all } = next()
    if (all === 't') return end()
    if (all === 'p') return decision()
    throw new Error(`${all} begins no node`)
  }

  for (const wanted of ['EFG', '2', 'R']) sign(wanted)
  const title = word()
  const players = list(word)
  const root = node()
  if (at < tokens.length) throw new Error('something stands after the tree')
  return { title, players, root }
}
