import { useEffect, useMemo, useState } from 'preact/hooks'
import { atlasTable } from '../../content/atlas.ts'
import { type Frame, skyFrame } from '../../picture/framing.ts'
import { type Sky, skyOf } from '../../picture/sky.ts'
import type { Eye } from '../../store/gaze.ts'
import { useGame } from '../context.ts'

const read = (): Frame => skyFrame(document.documentElement.clientWidth, window.innerHeight)

/** The part of the painting that the window shows. */
export function useSkyFrame(): Frame {
  const [frame, setFrame] = useState(read)
  useEffect(() => {
    const change = () => setFrame(read())
    window.addEventListener('resize', change)
    return () => window.removeEventListener('resize', change)
  }, [])
  return frame
}

/** The sky that is looked at: the same as in the picture. */
export function useSky(): Sky {
  const { chair, lines } = useGame((state) => state.gaze)
  return useMemo(() => skyOf(atlasTable.chairs[chair], lines), [chair, lines])
}

/** The part of the painting that has stars in it. */
const STARS = { x: 800, top: 88, width: 1580, height: 612 } as const
/** Room for what stands at the foot of the window, and between head and stars, in pixels. */
const FOOT = 66
const GAP = 6
/** So many pixels a unit has at least, and on a high window at most as long as the sky is wider than it. */
const LEAST = 0.5
const MOST = 0.75

/** The eye that sees the whole sky below the head of a window (pixels), but never from so far off that nothing can be read. */
export function wholeSky({ scale, height }: Frame, width: number, head: number): Eye {
  const [wide, high] = [width / STARS.width, (height - head - FOOT) / STARS.height]
  const near = Math.max(Math.min(wide, high), Math.min(high, MOST), LEAST) / scale
  return { near, x: STARS.x, y: STARS.top - (head + GAP - height / 2) / (scale * near) }
}
