import type { CSSProperties } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { urlOf } from '../picture/art.ts'
import { planOf } from '../picture/director.ts'
import { frameOf } from '../picture/framing.ts'
import { DASHES, type Item, type Rgb } from '../picture/picture.ts'
import { pictureOf } from '../picture/picture-of.ts'
import { type Box, TREATY } from '../picture/places.ts'
import { INK, type TreatyLine } from '../picture/treaty.ts'
import { useGame } from './context.ts'
import './styles/still.css'

const boxStyle = ({ x, y, width, height }: Box): CSSProperties => ({
  transform: `translate(${x}px, ${y}px)`,
  inlineSize: `${width}px`,
  blockSize: `${height}px`,
})

/** A light as a background: the same shapes as on the canvas. */
function lightOf(shape: Extract<Item, { kind: 'light' }>['shape'], color: Rgb): string {
  const at = (alpha: number) => `rgb(${color.join(' ')} / ${alpha})`
  if (shape === 'flat') return at(1)
  if (shape === 'dashes') {
    const [from, to, end] = [0.25, 0.75, 1].map((share) => `${(100 * share) / DASHES}%`)
    return `repeating-linear-gradient(90deg, transparent 0 ${from}, ${at(1)} ${from} ${to}, transparent ${to} ${end})`
  }
  if (shape === 'foot' || shape === 'streak') return `linear-gradient(${at(0)}, ${at(1)})`
  if (shape === 'edge') return `radial-gradient(farthest-corner, ${at(0)} 45%, ${at(1)})`
  return `radial-gradient(closest-side, ${at(1)}, ${at(0.42)} 50%, ${at(0)})`
}

function Ink({ lines }: { readonly lines: readonly TreatyLine[] }) {
  const { x, y, width, height } = TREATY
  return (
    <svg class="still-thing" aria-hidden="true" viewBox={`${x} ${y} ${width} ${height}`} style={boxStyle(TREATY)}>
      {lines.map(({ clause, letter, x1, x2, y: line }) =>
        letter === null ? (
          <path key={clause} d={`M${x1} ${line}H${x2}`} stroke={INK.open} stroke-dasharray="4 5" />
        ) : (
          <g key={clause}>
            <path d={`M${x1 + INK.indent} ${line}H${x2}`} stroke={INK.settled} stroke-width="2" />
            <text x={x1} y={line + 3} fill={INK.settled} style={{ font: INK.letter }}>
              {letter}
            </text>
          </g>
        ),
      )}
    </svg>
  )
}

function Thing({ item }: { readonly item: Item }) {
  if (item.kind !== 'ink' && item.alpha === 0) return null
  if (item.kind === 'ink') return <Ink lines={item.lines} />
  if (item.kind === 'light') {
    const { shape, color, alpha: opacity, blend } = item
    const box = boxStyle(item)
    const turned = item.turn === 0 ? box.transform : `${box.transform} rotate(${item.turn}deg)`
    const style = { ...box, transform: turned, background: lightOf(shape, color), opacity, mixBlendMode: blend }
    return <div class="still-thing" style={style} />
  }
  const url = urlOf(item.image)
  if (url === null) return null
  const { transform, ...size } = boxStyle(item)
  const style = {
    ...size,
    transform: item.flip ? `${transform} scaleX(-1)` : transform,
    filter: item.shade > 0 ? `brightness(${1 - 0.2 * item.shade}) sepia(${0.12 * item.shade})` : undefined,
  }
  return <img class="still-thing" src={url} alt="" style={style} />
}

const windowSize = () => ({ width: window.innerWidth, height: window.innerHeight })

/** What the window and the page say: size, direction, whether the board lies open. */
function usePage() {
  const read = () => {
    const { dir, dataset } = document.documentElement
    return {
      ...windowSize(),
      direction: dir === 'rtl' ? ('rtl' as const) : ('ltr' as const),
      isOpen: dataset['board'] === 'open',
    }
  }
  const [page, setPage] = useState(read)
  useEffect(() => {
    const change = () => setPage(read())
    const attributes = new MutationObserver(change)
    attributes.observe(document.documentElement, { attributes: true, attributeFilter: ['dir', 'data-board'] })
    window.addEventListener('resize', change)
    return () => {
      attributes.disconnect()
      window.removeEventListener('resize', change)
    }
  }, [])
  return page
}

/** A picture in its own space, 1600 by 900; `transform` brings it to the size and place it is shown at. */
export function Painting({ items, transform }: { readonly items: readonly Item[]; readonly transform: string }) {
  return (
    <div class="still-space" aria-hidden="true" style={{ transform }}>
      {items.map((item) => (
        <Thing key={item.id} item={item} />
      ))}
    </div>
  )
}

function StillPicture() {
  const state = useGame((all) => all)
  const page = usePage()
  const plan = useMemo(() => planOf(state, page.direction), [state, page.direction])
  const frame = frameOf(plan, page, page.isOpen)
  const items = useMemo(() => pictureOf(plan, frame.closeness), [plan, frame.closeness])
  const transform = `scale(${frame.scale}) translate(${-frame.x}px, ${-frame.y}px)`
  return (
    <div class="still" aria-hidden="true" style={{ blockSize: `${frame.height}px` }}>
      <Painting items={items} transform={transform} />
    </div>
  )
}

/** The picture without a canvas: until Phaser has loaded, and where it cannot draw. */
export function Still() {
  const picture = useGame((state) => state.picture)
  return picture === 'loading' || picture === 'off' ? <StillPicture /> : null
}
