import type Phaser from 'phaser'
import type { GameStore } from '../src/store/game-store.ts'
import { type Easel, openEasel } from './easel.ts'
import { drawingOf, rendererName } from './quality.ts'
import { openShow } from './show.ts'

/** Both kinds of canvas can lose what they draw with. */
const LOSSES = ['webglcontextlost', 'contextlost'] as const

/** Whether the context went before anybody listened. */
const isLost = ({ renderer }: Phaser.Game): boolean =>
  'gl' in renderer ? renderer.gl.isContextLost() : (renderer.gameContext.isContextLost?.() ?? false)

/**
 * Paints the picture of the store into a parent, for as long as the page lives. Where no WebGL is to be had, or it is
 * lost, the store is told that the picture is off; nothing is thrown.
 */
export async function startStage(parent: HTMLElement, store: GameStore): Promise<void> {
  let easel: Easel | null = null
  let show: { end(): void } | null = null
  const giveUp = () => {
    show?.end()
    easel?.close()
    parent.replaceChildren()
    const { setPicture, notify } = store.getState().actions
    setPicture('off')
    notify('picture-off')
  }
  try {
    const drawing = drawingOf(rendererName(document.createElement('canvas')))
    if (drawing === 'none') return giveUp()
    easel = await openEasel(parent, drawing)
    for (const loss of LOSSES) easel.game.canvas.addEventListener(loss, giveUp, { once: true })
    if (isLost(easel.game)) return giveUp()
    show = openShow(easel, store, drawing, giveUp)
  } catch {
    giveUp()
  }
}
