import { describe, expect, it } from 'vitest'
import { cli } from './fake-io.ts'

const minutesOf = async (seed: number, chair: string) =>
  (await cli(`random --chair ${chair} --seed ${seed} --game 3`)).out

describe('code, decode and verify', () => {
  it('turn minutes into a code and back, to the letter', async () => {
    for (const [seed, chair] of [
      [7, 'usa'],
      [4711, 'russia'],
      [4_294_967_295, 'usa'],
    ] as const) {
      const minutes = await minutesOf(seed, chair)
      const { out: code } = await cli('code -', minutes)
      expect((await cli(`decode ${code.trim().toLowerCase()}`)).out).toBe(minutes)
    }
  })

  it('verify says what the moves come to, as replay does', async () => {
    const minutes = await minutesOf(7, 'usa')
    const { code } = JSON.parse((await cli('code - --json', minutes)).out)
    const verified = JSON.parse((await cli(`verify ${code} --json`)).out)
    const replayed = JSON.parse((await cli('replay - --json', minutes)).out)
    expect(verified).toEqual({ code, verified: true, settings: 0, ...replayed })
  })

  it.each([
    ['verify', 'verify needs a run code.'],
    ['decode ABC', 'This is too short for a run code. Copy the whole of it.'],
    ['verify ABCDEFGHIJKLMNU', 'U stands in no run code: it has figures and letters without I, L, O and U.'],
    ['verify 7777777777777777', 'This run code is not whole: a sign is wrong, missing or too many'],
  ])('%s is refused with a sentence', async (line, sentence) => {
    const { code, out, err } = await cli(line)
    expect([code, out]).toEqual([1, ''])
    expect(err).toContain(sentence)
  })
})
