import { DASHES, type Item, type Rgb } from '../src/picture/picture.ts'
import type { Box } from '../src/picture/places.ts'
import { INK, type TreatyLine } from '../src/picture/treaty.ts'

type Shape = Extract<Item, { kind: 'light' }>['shape']

const SIZES: { readonly [shape in Shape]: readonly [width: number, height: number] } = {
  round: [128, 128],
  edge: [160, 90],
  foot: [4, 128],
  streak: [4, 64],
  flat: [4, 4],
  dashes: [112, 4],
}
/** Where a light begins and is full, along its way. */
export const EDGE_FROM = 0.45

const rgba = ([red, green, blue]: Rgb, alpha: number): string => `rgba(${red}, ${green}, ${blue}, ${alpha})`

function open(width: number, height: number): [HTMLCanvasElement, CanvasRenderingContext2D] | null {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const brush = canvas.getContext('2d')
  return brush === null ? null : [canvas, brush]
}

/** A small picture of a light at full strength, to be stretched to its place. */
export function paintLight(shape: Shape, color: Rgb): HTMLCanvasElement | null {
  const [width, height] = SIZES[shape]
  const opened = open(width, height)
  if (opened === null) return null
  const [canvas, brush] = opened
  if (shape === 'flat') brush.fillStyle = rgba(color, 1)
  else if (shape === 'dashes') {
    brush.fillStyle = rgba(color, 1)
    const each = width / DASHES
    for (let nth = 0; nth < DASHES; nth++) brush.fillRect((nth + 0.25) * each, 0, each / 2, height)
    return canvas
  } else if (shape === 'foot' || shape === 'streak') {
    const along = brush.createLinearGradient(0, 0, 0, height)
    along.addColorStop(0, rgba(color, 0))
    along.addColorStop(1, rgba(color, 1))
    brush.fillStyle = along
  } else {
    const reach = shape === 'round' ? width / 2 : (width / 2) * Math.SQRT2
    const out = brush.createRadialGradient(width / 2, width / 2, 0, width / 2, width / 2, reach)
    if (shape === 'round') {
      out.addColorStop(0, rgba(color, 1))
      out.addColorStop(0.5, rgba(color, 0.42))
      out.addColorStop(1, rgba(color, 0))
    } else {
      out.addColorStop(EDGE_FROM, rgba(color, 0))
      out.addColorStop(1, rgba(color, 1))
      brush.scale(1, height / width) // the circle becomes an oval
    }
    brush.fillStyle = out
  }
  brush.fillRect(0, 0, width, Math.max(width, height))
  return canvas
}

/** The treaty's lines over a box of the design space, a design unit `scale` pixels wide. */
export function paintInk(lines: readonly TreatyLine[], box: Box, scale: number): HTMLCanvasElement | null {
  const opened = open(Math.ceil(box.width * scale), Math.ceil(box.height * scale))
  if (opened === null) return null
  const [canvas, brush] = opened
  brush.scale(scale, scale)
  brush.translate(-box.x, -box.y)
  brush.font = INK.letter
  for (const { letter, x1, x2, y } of lines) {
    brush.beginPath()
    brush.setLineDash(letter === null ? [4, 5] : [])
    brush.strokeStyle = letter === null ? INK.open : INK.settled
    brush.lineWidth = letter === null ? 1 : 2
    brush.moveTo(letter === null ? x1 : x1 + INK.indent, y)
    brush.lineTo(x2, y)
    brush.stroke()
    if (letter === null) continue
    brush.fillStyle = INK.settled
    brush.fillText(letter, x1, y + 3)
  }
  return canvas
}
