import { describe, expect, it } from 'vitest'
import { geneva } from '../../src/content/geneva.ts'
import { parseMove } from '../../src/rules/notation.ts'
import { viewOf } from '../../src/rules/view.ts'
import { isMatch, openMatch, playMove } from '../../src/session/match.ts'
import { isWorld, parseWorld } from '../../src/session/world.ts'
import { COUNTED } from '../rules/counted-worlds.ts'
import { cli, SMALL } from './fake-io.ts'

/** The small world, read from the same words as the command line. */
function smallWorld() {
  const words = SMALL.split(' ')
  const name = Object.fromEntries(
    words.flatMap((word, i) => (i % 2 === 0 ? [[word.slice(2), words[i + 1] ?? '']] : [])),
  )
  const world = parseWorld(geneva, 1, name)
  if (!isWorld(world)) throw new Error('the world is not named in full')
  return world
}

/** How the small world ends after a line of moves; null while it runs. */
function endOf(line: readonly string[]) {
  let match = openMatch({ world: smallWorld() }, 1, 1)
  for (const text of line) {
    expect(viewOf(match.summit).end, text).toBeNull()
    const parsed = parseMove(text)
    if (!parsed.ok) throw new Error(`${text} cannot be read`)
    const next = playMove(match, parsed.value)
    if (!isMatch(next)) throw new Error(`${text} is refused: ${next}`)
    match = next
  }
  return viewOf(match.summit).end
}

describe('sweep', () => {
  it('finds every ending of a world at par, with a line that leads there', async () => {
    const { out, code } = await cli(`sweep ${SMALL} --json`)
    const swept = JSON.parse(out)
    expect(code).toBe(0)
    expect(swept).toMatchObject({ positions: 3_124_616, moves: 62_776_813 })
    expect(swept.byDepth).toHaveLength(11)
    const endings = Object.entries(swept.endings as { [ending: string]: { par: number; line: string[] } })
    expect(Object.fromEntries(endings.map(([ending, { par }]) => [ending, par]))).toEqual(COUNTED[0]?.par)
    for (const [ending, { par, line }] of endings) {
      expect(line, ending).toHaveLength(par)
      expect(endOf(line)?.ending, line.join('; ')).toBe(Number(ending))
    }
    expect(swept.seconds).toBeGreaterThan(0)
    expect(Number.isInteger(swept.movesPerSecond)).toBe(true)
  })

  it('finds the best worths within reach on request, with lines that bring them', async () => {
    const { out, code } = await cli(`sweep ${SMALL} --values --json`)
    const { best, endings } = JSON.parse(out) as {
      best: { [measure in 'own' | 'joint']: { worth: number; line: string[] } }
      endings: object
    }
    expect(code).toBe(0)
    expect(Object.keys(endings)).toHaveLength(17)
    expect(best.own.worth).toBe(COUNTED[0]?.bestOwn)
    expect(best.joint.worth).toBe(COUNTED[0]?.bestJoint)
    expect(endOf(best.own.line)?.worth.usa).toBe(best.own.worth)
    const both = endOf(best.joint.line)?.worth
    expect((both?.russia ?? 0) + (both?.usa ?? 0)).toBe(best.joint.worth)
  })

  it('says them in words too', async () => {
    const { out } = await cli(`sweep ${SMALL} --values`)
    expect(out).toContain('Own worth 18\n    ')
    expect(out).toContain('Joint worth 38\n    ')
    expect((await cli(`count ${SMALL} --values`)).err).toContain('--values')
  })
})
