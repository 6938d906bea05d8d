import { Core, type Game } from 'phaser'
import { type Times, typicalFrame } from './quality.ts'

/** Frames that are drawn before the measuring begins: the first ones load textures. */
const WARM_UP = 3

/** Times the next frames of a game that is not asleep, until they tell how long one takes (milliseconds). */
export function timeFrames(game: Game, tell: (typical: number) => void): void {
  const times: Times = []
  let last: number | null = null
  let warming = WARM_UP
  const note = () => {
    const now = performance.now()
    const isAwake = game.loop.running && !document.hidden
    if (isAwake && last !== null) {
      if (warming > 0) warming -= 1
      else times.push(now - last)
    }
    last = isAwake ? now : null
    const typical = typicalFrame(times)
    if (typical === null) return
    game.events.off(Core.Events.POST_RENDER, note)
    tell(typical)
  }
  game.events.on(Core.Events.POST_RENDER, note)
}
