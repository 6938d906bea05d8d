import type { GameStore } from '../src/store/game-store.ts'
import { type Plan, planOf } from './director.ts'
import type { Easel } from './easel.ts'
import { timeFrames } from './frame-time.ts'
import { type Frame, frameOf } from './framing.ts'
import { pacer } from './pacer.ts'
import { watchPage } from './page-watch.ts'
import { Paints } from './paints.ts'
import type { Item } from './picture.ts'
import { pictureOf } from './picture-of.ts'
import { type Drawing, qualityOf } from './quality.ts'
import { soonWanted } from './soon.ts'

/** Keeps the picture on an easel as the store and the page say. `fail` is called where that can no longer be done. */
export function openShow(easel: Easel, store: GameStore, drawing: Drawing, fail: () => void): { end(): void } {
  const { game, size } = easel
  const paints = new Paints(game.textures)
  const page = watchPage(() => pace.wish())
  let frameTime: number | null = null
  let drawn = '' // what the canvas shows: a plan and a frame
  let wishes = 0
  let played = store.getState().playing?.facts

  const quality = () => qualityOf(store.getState().settings.quality, drawing, frameTime)
  const mayMove = () =>
    quality() === 'plain' && !page.isHidden() && !page.wantsLess() && store.getState().settings.motion !== 'less'

  /** Goes on moving, or draws one frame and sleeps. */
  const draw = () => {
    const moves = mayMove()
    for (const scene of [easel.room, easel.backdrop]) scene.move(moves)
    if (moves) game.loop.wake()
    else {
      game.loop.sleep()
      game.loop.tick()
    }
  }

  /** Brings a picture into its scene, and that scene before the other. */
  const present = (plan: Plan, items: readonly Item[], frame: Frame, scale: number) => {
    const scene = easel[plan.scene]
    const other = plan.scene === 'room' ? easel.backdrop : easel.room
    const keyOf = (item: Item) => paints.keyOf(item, scale)
    scene.move(mayMove())
    scene.look(frame, size.width, size.density)
    scene.sync(items, keyOf)
    paints.sweep(new Set(items.map(keyOf)))
    if (scene.scene.isVisible()) return
    other.clear()
    scene.appear()
  }

  const playNews = () => {
    const facts = store.getState().playing?.facts
    if (facts !== undefined && facts !== played) easel.room.play(facts)
    played = facts
  }

  const paint = async () => {
    wishes += 1
    const wish = wishes
    const isStale = () => wish !== wishes
    const plan = planOf(store.getState(), page.direction())
    if (easel.fit()) draw() // a canvas of new size is empty until it is drawn
    const frame = frameOf(plan, size, page.isBoardOpen())
    const scale = frame.scale * size.density
    const wanted = JSON.stringify([plan, frame, size])
    if (wanted !== drawn) {
      const items = pictureOf(plan, frame.closeness)
      await paints.prepare(items, scale, isStale)
      if (isStale()) return
      present(plan, items, frame, scale)
      playNews()
    }
    if (wanted !== drawn || mayMove() !== game.loop.running) draw()
    drawn = wanted
    const shown = quality()
    if (store.getState().picture !== shown) store.getState().actions.setPicture(shown)
    void paints.fetchAhead(soonWanted(plan))
  }

  const pace = pacer(() => void paint().catch(fail))
  const stopListening = store.subscribe(() => pace.wish())
  if (drawing === 'hardware') {
    timeFrames(game, (mean) => {
      frameTime = mean
      pace.wish()
    })
  }
  pace.wish()
  return {
    end() {
      wishes += 1
      pace.end()
      stopListening()
      page.end()
    },
  }
}
