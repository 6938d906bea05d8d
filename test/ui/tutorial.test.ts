import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../src/i18n/languages.ts'
import { sayer } from '../../src/i18n/say.ts'
import { createGameStore } from '../../src/store/game-store.ts'
import { openShelf } from '../../src/store/shelf.ts'
import { playingOf } from '../../src/store/state.ts'
import { STEPS } from '../../src/store/tutorial.ts'
import { coachArgs } from '../../src/ui/tutorial/coach-args.ts'
import { count } from '../i18n/reading.ts'

/** What the coach says at each step, and instead of another move, with its figures. */
async function coached(language: (typeof LANGUAGES)['en']) {
  const say = sayer(await language.game(), 'en')
  const store = createGameStore(
    openShelf(() => {
      throw new Error('no storage')
    }),
  )
  const { tutoring, send } = store.getState().actions
  tutoring.begin()
  const said: { id: string; words: string; instead: string }[] = []
  for (const { id, asks } of STEPS) {
    const playing = playingOf(store.getState())
    if (playing === null || id === 'end') break
    const args = coachArgs(playing, say)
    const instead = asks === 'reading' ? ('reading' as const) : id
    said.push({
      id,
      words: say(`tutorial.${id}`, args),
      instead: say(`tutorial.instead.${instead as 'ask'}`, args),
    })
    if (asks === 'board') tutoring.boardOpened()
    else if (asks === 'reading') tutoring.goOn()
    else await send(asks[0])
  }
  return said
}

for (const language of Object.values(LANGUAGES)) {
  describe(`the coach in ${language.name}`, () => {
    it('says at most 40 words at every step, all filled in', async () => {
      const said = await coached(language)
      expect(said.map(({ id }) => id)).toEqual(STEPS.map(({ id }) => id).filter((id) => id !== 'end'))
      for (const { id, words } of said) {
        expect(count(words), `${id}: ${words}`).toBeLessThanOrEqual(40)
        expect(words, id).not.toMatch(/[{}]|undefined/)
      }
    })

    it('has a short sentence for any other move, at every step', async () => {
      for (const { id, instead } of await coached(language)) {
        expect(count(instead), id).toBeGreaterThan(5)
        expect(count(instead), id).toBeLessThanOrEqual(20)
      }
    })
  })
}

describe('what the coach tells in English', () => {
  it('are the figures of the table', async () => {
    const said = Object.fromEntries((await coached(LANGUAGES.en)).map(({ id, words }) => [id, words]))
    expect(said).toMatchObject({
      read: expect.stringContaining('9 pairs'),
      worth: expect.stringMatching(/0 so far.* worth 12/),
      named: expect.stringMatching(/name Scope.* 6 of 9 readings/),
      gave: expect.stringContaining('firm'),
      trade: expect.stringMatching(/sanctions pause.* 5 of 6 readings .* 6 do/),
      traded: expect.stringContaining('worth 7'),
      home: expect.stringMatching(/no group in Moscow .* 3 groups in Washington/),
    })
  })
})
