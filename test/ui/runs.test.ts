import { describe, expect, it } from 'vitest'
import { codeIn } from '../../src/session/code-in.ts'
import type { KeptRun } from '../../src/store/runs.ts'
import { addressOf } from '../../src/ui/address.ts'
import { groupsOf, spelled } from '../../src/ui/runs/groups.ts'
import { ordered } from '../../src/ui/runs/order.ts'
import { waysInto } from '../../src/ui/runs/ways.ts'

const run = (code: string, decisions: number, russia: number, usa: number): KeptRun => ({
  ...{ code, chair: 'usa', ending: 19, decisions },
  worth: { russia, usa },
})

describe('finished runs are listed', () => {
  const runs = [run('A', 9, 20, 10), run('B', 7, 4, 14), run('C', 9, 12, 14)]
  const listed = (order: Parameters<typeof ordered>[1]) => ordered(runs, order).map(({ code }) => code)
  it('newest first', () => expect(listed('newest')).toEqual(['C', 'B', 'A']))
  it('fewest decisions first, then the newest', () => expect(listed('decisions')).toEqual(['B', 'C', 'A']))
  it('by what they brought the chair they were played from', () => expect(listed('own')).toEqual(['C', 'B', 'A']))
  it('by what they brought both', () => expect(listed('joint')).toEqual(['A', 'C', 'B']))
  it('and the list itself stays as it was', () => {
    ordered(runs, 'decisions')
    expect(runs.map(({ code }) => code)).toEqual(['A', 'B', 'C'])
  })
})

describe('a code', () => {
  it('is shown in groups of four', () => expect(groupsOf('ABCDEFGHJ')).toEqual(['ABCD', 'EFGH', 'J']))
  it('of no letters has no group', () => expect(groupsOf('')).toEqual([]))
  it('is spelled with a pause after each group', () => expect(spelled('ABCDE')).toBe('A B C D, E'))
})

describe('the way into practice', () => {
  it('is the first decision of each act that a run came to', () => {
    const made = (['arrival', 'restricted', 'restricted', 'recess', 'expanded'] as const).map((act, index) => ({
      act,
      decision: index + 1,
    }))
    expect(waysInto(made)).toEqual([
      { act: 'arrival', decisions: 0 },
      { act: 'restricted', decisions: 1 },
      { act: 'recess', decisions: 3 },
      { act: 'expanded', decisions: 4 },
    ])
  })
  it('is none in a run without a decision', () => expect(waysInto([])).toEqual([]))
})

describe('the address of a run', () => {
  const page = (href: string) => ({ href }) as Location
  it('is that of the page, with the code where nothing is sent', () => {
    expect(addressOf('ABC', page('https://some.where/play/?x=1#chair=usa'))).toBe('https://some.where/play/?x=1#r=ABC')
    expect(addressOf('ABC', page('file:///home/geneva.html'))).toBe('file:///home/geneva.html#r=ABC')
  })
  it('gives its code back, and so does the code alone', () => {
    expect(codeIn(addressOf('ABC', page('https://some.where/')))).toBe('ABC')
    expect(codeIn('ABCD-EFGH')).toBe('ABCD-EFGH')
  })
  it('that names no run is left as it is, so that it is refused as a whole', () => {
    expect(codeIn('https://some.where/#chair=usa')).toBe('https://some.where/#chair=usa')
  })
})
