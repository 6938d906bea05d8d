/** What the room takes from a drawing at shade 1: a dark brown, this strong. */
const SHADE = { color: 'rgb(26, 12, 14)', strength: 0.2 } as const
/** Where the processor draws, it draws this many pixels at a time: a press is answered in between. */
const BAND = 160_000

/** Gives the page a moment between two slow steps. */
export const pause = (): Promise<void> => new Promise((go) => setTimeout(go, 0))

/** What to draw: its size in pixels, which part of the drawing's width (0 to 1), and how far from the light (0 to 1). */
export interface Wanted {
  readonly width: number
  readonly height: number
  readonly part: readonly [from: number, to: number]
  readonly shade: number
}

/** Draws a drawing at a size; in bands, each finished before the next, where the processor draws. */
export async function rasterise(
  drawing: HTMLImageElement,
  { width, height, part, shade }: Wanted,
  isSlow: boolean,
): Promise<HTMLCanvasElement | null> {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const brush = canvas.getContext('2d', { willReadFrequently: isSlow })
  if (brush === null) return null
  const [from, to] = [part[0] * drawing.naturalWidth, part[1] * drawing.naturalWidth]
  const bands = isSlow ? Math.ceil((width * height) / BAND) : 1
  for (let band = 0; band < bands; band++) {
    const top = Math.round((band * height) / bands)
    const bottom = Math.round(((band + 1) * height) / bands)
    brush.save()
    brush.beginPath()
    brush.rect(0, top, width, bottom - top)
    brush.clip()
    brush.drawImage(drawing, from, 0, to - from, drawing.naturalHeight, 0, 0, width, height)
    brush.restore()
    if (!isSlow) continue
    brush.getImageData(0, top, 1, 1) // drawing is put off until it is looked at
    await pause()
  }
  if (shade > 0) {
    brush.globalCompositeOperation = 'source-atop'
    brush.globalAlpha = SHADE.strength * shade
    brush.fillStyle = SHADE.color
    brush.fillRect(0, 0, width, height)
  }
  return canvas
}
