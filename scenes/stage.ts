import type { GameStore } from '../src/store/game-store.ts'
import { planOf } from './director.ts'
import { type Easel, openEasel } from './easel.ts'
import { backdropFrame, roomFrame } from './framing.ts'
import { pacer } from './pacer.ts'
import { Paints } from './paints.ts'
import type { Item } from './picture.ts'
import { type Drawing, drawingOf, qualityOf, rendererName } from './quality.ts'
import { pictureOf } from './room-picture.ts'
import { timeFrames } from './frame-time.ts'
import { soonWanted } from './soon.ts'

/**
 * Paints the picture of the store into a parent, for as long as the page lives. Where no WebGL is to be had, or it is
 * lost, the store is told that the picture is off; nothing is thrown.
 */
export async function startStage(parent: HTMLElement, store: GameStore): Promise<void> {
  const giveUp = () => {
    parent.replaceChildren()
    store.getState().actions.setPicture('off')
    store.getState().actions.notify('picture-off')
  }
  try {
    const drawing = drawingOf(rendererName(document.createElement('canvas')))
    if (drawing === 'none') return giveUp()
    const easel = await openEasel(parent, drawing)
    follow(easel, store, drawing, giveUp)
  } catch {
    giveUp()
  }
}
