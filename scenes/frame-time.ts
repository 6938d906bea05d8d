import { Core, type Game } from 'phaser'

/** Frames that are drawn before the measuring begins: the first ones load textures. */
const WARM_UP = 10
const MEASURED = 60
/** A longer gap is a page in the background, not a slow frame. */
const AWAY = 400

/** Mean of frame times in milliseconds, gaps left out; null where there are none. */
export function meanFrame(times: readonly number[]): number | null {
  const drawn = times.filter((time) => time < AWAY)
  return drawn.length === 0 ? null : drawn.reduce((sum, time) => sum + time, 0) / drawn.length
}

/** Times the next frames of a game that is not asleep and tells the mean. */
export function timeFrames(game: Game, tell: (mean: number) => void): void {
  const times: number[] = []
  let last: number | null = null
  let warming = WARM_UP
  const note = () => {
    const now = performance.now()
    if (!game.loop.running) last = null
    else if (warming > 0) warming -= 1
    else if (last !== null) times.push(now - last)
    if (game.loop.running) last = now
    if (times.length < MEASURED) return
    game.events.off(Core.Events.POST_RENDER, note)
    const mean = meanFrame(times)
    if (mean !== null) tell(mean)
  }
  game.events.on(Core.Events.POST_RENDER, note)
}
