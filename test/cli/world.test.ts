import { describe, expect, it } from 'vitest'
import { geneva } from '../../src/content/geneva.ts'
import { geneva2 } from '../../src/content/geneva-2.ts'
import { cli, SMALL } from './fake-io.ts'

const json = async (line: string) => JSON.parse((await cli(`${line} --json`)).out)

describe('world', () => {
  it('is the same by seed and by the name that is printed', async () => {
    const { out } = await cli('world --chair russia --seed 12')
    const name = /By name: (.*)/.exec(out)?.[1] ?? ''
    const bySeed = await json('world --chair russia --seed 12')
    const byName = await json(`world --chair russia ${name}`)
    expect(byName).toEqual({ ...bySeed, seed: null })
    expect(bySeed).toMatchObject({ rules: 2, chair: 'russia', seed: 12 })
    expect(await json('world --chair russia --seed 12 --rules 1')).toEqual({ ...bySeed, rules: 1 })
  })

  it('gives event and news as numbers in JSON', async () => {
    expect((await json('world --chair usa --seed 7')).world).toMatchObject({ event: 3, votes: 0, leak: 'yes' })
  })

  it('has the same mandates from either chair', async () => {
    const [usa, russia] = [await json('world --chair usa --seed 7'), await json('world --chair russia --seed 7')]
    expect([usa.world.own, usa.world.their]).toEqual([russia.world.their, russia.world.own])
    expect(usa.world.event).toBe(russia.world.event)
  })
})

describe('count', () => {
  it('agrees with the rule book to the depth that is asked', async () => {
    expect(await json(`count ${SMALL} --depth 5`)).toEqual({
      byDepth: [
        [1, 4],
        [4, 265],
        [36, 2054],
        [170, 3270],
        [1092, 157907],
        [19415, 2473859],
      ],
      positions: 20718,
      moves: 2637359,
    })
    expect(await json(`count ${SMALL} --depth 0`)).toEqual({ byDepth: [[1, 4]], positions: 1, moves: 4 })
    expect((await cli(`count ${SMALL} --depth 1`)).out).toContain('total          5    269')
  })
})

describe('scenario', () => {
  it('prints every number, and check takes it back', async () => {
    expect(await json('scenario')).toEqual(geneva2)
    expect(await json('scenario --rules 1')).toEqual(geneva)
    const { out } = await cli('scenario')
    expect(JSON.parse(out)).toEqual(geneva2)
    expect(await cli('check -', out)).toMatchObject({ code: 0, err: '' })
  })
})
