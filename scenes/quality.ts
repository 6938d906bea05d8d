import type { Settings } from '../src/store/settings.ts'

/** What draws: nothing at all, the processor in place of a graphics card, or a graphics card. */
export type Drawing = 'none' | 'software' | 'hardware'

const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|microsoft basic render/i
/** Slower than this, in milliseconds a frame, the picture stands still. */
const SLOW = 24

/** Tells a drawing by the renderer's name; null where there is no WebGL. */
export const drawingOf = (name: string | null): Drawing =>
  name === null ? 'none' : SOFTWARE.test(name) ? 'software' : 'hardware'

/** How the picture is shown: as set, else by what draws and by the measured time a frame (null before it is measured). */
export function qualityOf(setting: Settings['quality'], drawing: Drawing, frame: number | null): 'plain' | 'still' {
  if (setting !== 'auto') return setting
  return drawing === 'hardware' && (frame === null || frame <= SLOW) ? 'plain' : 'still'
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
