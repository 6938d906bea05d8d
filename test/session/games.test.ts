import { describe, expect, it } from 'vitest'
import { SEATS, type Seat } from '../../src/rules/scenario.ts'
import { randomGame } from '../../src/session/random-game.ts'
import { bundled } from '../rules/bundled.ts'

const GAMES = 1000
const CLOSELY = 5

describe.each(SEATS)('%s', (seat) => {
  const chair = SEATS.indexOf(seat) as Seat

  it('a thousand random games keep every promise', { timeout: 300_000 }, async () => {
    const { checkGames } = await bundled<typeof import('./games.ts')>(new URL('./games.ts', import.meta.url))
    const { problems, endings } = checkGames(chair, GAMES, CLOSELY)
    expect(problems).toEqual([])
    expect(Object.values(endings).reduce((sum, games) => sum + games, 0)).toBe(GAMES)
    expect(Object.keys(endings).length).toBeGreaterThan(4) // random play rarely signs
  })

  it('the same game comes out every time', () => {
    const games = [5, 5, 6].map((game) => JSON.stringify(randomGame({ seed: 5 }, chair, game).moves))
    expect(games[0]).toBe(games[1])
    expect(games[2]).not.toBe(games[0])
  })
})
