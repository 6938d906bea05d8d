import type { Settings } from '../src/store/settings.ts'

/** What draws: nothing at all, the processor in place of a graphics card, or a graphics card. */
export type Drawing = 'none' | 'software' | 'hardware'

const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|microsoft basic render/i
/** Slower than these, in milliseconds a frame, the picture loses depth and air, and then stands still. */
const EASY = 17.5
const SLOW = 24

/** Tells a drawing by the renderer's name; null where there is no WebGL. */
export const drawingOf = (name: string | null): Drawing =>
  name === null ? 'none' : SOFTWARE.test(name) ? 'software' : 'hardware'

export type Quality = 'full' | 'plain' | 'still'

/** How the picture is shown: as set, else by what draws and by the measured time a frame (null before it is measured). */
export function qualityOf(setting: Settings['quality'], drawing: Drawing, frame: number | null): Quality {
  if (setting !== 'auto') return setting
  if (drawing !== 'hardware') return 'still'
  if (frame === null) return 'plain'
  return frame <= EASY ? 'full' : frame <= SLOW ? 'plain' : 'still'
}

/** Frame times in milliseconds. */
export type Times = number[]
const ENOUGH = 60
/** Slow frames are known sooner: so many, once they have taken so long together. */
const FEW = 6
const LONG = 1500

/** The median of frame times, once there are enough of them to tell; null before. */
export function typicalFrame(times: Readonly<Times>): number | null {
  const taken = times.reduce((sum, time) => sum + time, 0)
  if (times.length < ENOUGH && (times.length < FEW || taken < LONG)) return null
  return [...times].sort((one, two) => one - two)[times.length >> 1] ?? null
}

/** The name of the WebGL renderer, or null where the browser gives none. The context is given back at once. */
export function rendererName(canvas: HTMLCanvasElement): string | null {
  const gl = canvas.getContext('webgl')
  if (gl === null) return null
  const told = gl.getExtension('WEBGL_debug_renderer_info')
  const name = String(gl.getParameter(told === null ? gl.RENDERER : told.UNMASKED_RENDERER_WEBGL) ?? '')
  gl.getExtension('WEBGL_lose_context')?.loseContext()
  return name
}
