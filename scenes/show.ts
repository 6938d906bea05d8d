import { type Plan, planAhead, planOf } from '../src/picture/director.ts'
import { frameOf } from '../src/picture/framing.ts'
import { momentOf } from '../src/picture/moment.ts'
import { cropped, type Item } from '../src/picture/picture.ts'
import { pictureOf } from '../src/picture/picture-of.ts'
import { soonWanted } from '../src/picture/soon.ts'
import { partOf } from '../src/store/closing.ts'
import type { GameStore } from '../src/store/game-store.ts'
import type { Easel } from './easel.ts'
import { timeFrames } from './frame-time.ts'
import { pacer } from './pacer.ts'
import { watchPage } from './page-watch.ts'
import type { PaintedScene } from './painted-scene.ts'
import { Paints } from './paints.ts'
import { type Drawing, qualityOf } from './quality.ts'

/** Keeps the picture on an easel as the store and the page say. `fail` is called where that can no longer be done. */
export function openShow(easel: Easel, store: GameStore, drawing: Drawing, fail: () => void): { end(): void } {
  const { game, size } = easel
  const all = Object.values(easel.scenes)
  const paints = new Paints(game.textures, drawing === 'software')
  const page = watchPage(
    () => pace.wish(),
    () => current?.settle(),
  )
  let frameTime: number | null = null
  let drawn = '' // what the canvas shows: a plan and a frame
  let wishes = 0
  let isOver = false
  let current: PaintedScene | null = null
  let told = { made: store.getState().made, held: store.getState().held }

  const quality = () => qualityOf(store.getState().settings.quality, drawing, frameTime)
  const mayMove = () =>
    quality() !== 'still' && !page.isHidden() && !page.wantsLess() && store.getState().settings.motion !== 'less'

  /** Goes on moving, or draws one frame and sleeps. */
  const draw = () => {
    const moves = mayMove()
    for (const scene of all) scene.move(moves, quality() === 'full')
    if (moves) game.loop.wake()
    else {
      game.loop.sleep()
      game.loop.tick()
    }
  }

  const compose = (plan: Plan) => {
    const frame = frameOf(plan, size, page.isBoardOpen())
    const scale = frame.scale * size.density
    // What is seen only while it moves needs no texture where nothing moves.
    const seen = pictureOf(plan, frame.closeness).filter((item) => item.kind === 'ink' || item.alpha > 0 || mayMove())
    const items = cropped(seen, frame.x, frame.x + size.width / frame.scale)
    return { frame, scale, items, keyOf: (item: Item) => paints.keyOf(item, scale) }
  }

  /** Brings a picture into its scene, and that scene in the place of the one before. */
  const present = (plan: Plan, { frame, items, keyOf }: ReturnType<typeof compose>) => {
    const scene = easel.scenes[plan.scene]
    scene.move(mayMove(), quality() === 'full')
    scene.look(frame, size.width, size.density)
    scene.sync(items, keyOf)
    if (scene === current) return
    current?.leave()
    current = scene
    scene.appear()
  }

  /** Draws what comes next while there is time, and drops what is neither shown nor next. */
  const lookAhead = async (shown: ReturnType<typeof compose>, plan: Plan, isStale: () => boolean) => {
    const ahead = planAhead(store.getState(), page.direction())
    const next = ahead === null ? null : compose(ahead)
    const kept = next === null ? [] : next.items.map(next.keyOf)
    paints.sweep(new Set([...all.flatMap((scene) => scene.keys()), ...shown.items.map(shown.keyOf), ...kept]))
    if (next !== null) await paints.prepare(next.items, next.scale, isStale)
    if (!isStale()) await paints.fetchAhead(soonWanted(plan))
  }

  /** Plays the moment that the last decision was; speech that is instant leaves no time for it. */
  const playNews = () => {
    const { made, held, settings } = store.getState()
    const isNew = made !== told.made || held !== told.held
    const moment = made === null || !isNew || settings.pace === 'instant' ? null : momentOf(made, partOf(made, held))
    if (moment !== null) current?.play(moment, page.direction() === 'rtl')
    told = { made, held }
  }

  const paint = async () => {
    wishes += 1
    const wish = wishes
    const isStale = () => wish !== wishes
    const plan = planOf(store.getState(), page.direction())
    if (easel.fit()) draw() // a canvas of new size is empty until it is drawn
    const picture = compose(plan)
    const wanted = JSON.stringify([plan, picture.frame, size, mayMove()])
    if (wanted !== drawn) {
      await paints.prepare(picture.items, picture.scale, isStale)
      if (isStale()) return
      present(plan, picture)
      playNews()
    }
    if (wanted !== drawn || mayMove() !== game.loop.running) draw()
    drawn = wanted
    const shown = quality()
    if (store.getState().picture !== shown) store.getState().actions.setPicture(shown)
    await lookAhead(picture, plan, isStale)
  }

  const pace = pacer(() => void paint().catch(() => isOver || fail()))
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
      isOver = true
      wishes += 1
      pace.end()
      stopListening()
      page.end()
    },
  }
}
