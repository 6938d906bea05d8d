import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { seenAt } from '../../picture/atlas-picture.ts'
import type { Constellation } from '../../picture/sky.ts'
import type { Ending } from '../../rules/outcomes.ts'
import { useActions, useGame, useWords } from '../context.ts'
import { Icon } from '../parts/icon.tsx'
import { Key } from '../parts/key.tsx'
import { useKeys } from '../parts/keys.ts'
import { type Direction, nearest } from '../parts/nearest.ts'
import type { EndingsProps } from './ending-list.tsx'
import { freeNow } from './free-window.ts'
import { SkyStar } from './sky-star.tsx'
import { Tiers } from './tiers.tsx'
import { useGestures } from './use-gestures.ts'
import { useSky, useSkyFrame, wholeSky } from './use-sky.ts'
import { useTurning } from './use-turning.ts'

const ARROWS: { readonly [key in string]?: readonly [direction: Direction, across: number, along: number] } = {
  ArrowLeft: ['left', -1, 0],
  ArrowRight: ['right', 1, 0],
  ArrowUp: ['up', 0, -1],
  ArrowDown: ['down', 0, 1],
}
const rectOf = ({ cell: { x, y, width, height } }: Constellation) => ({
  ...{ left: x, right: x + width, top: y, bottom: y + height },
})

/** The endings over the sky, each where its constellation is painted. */
export function SkyView({ standings, found, onChoose }: EndingsProps) {
  const { say } = useWords()
  const { look } = useActions()
  const sky = useSky()
  const frame = useSkyFrame()
  const { eye, chosen } = useGame((state) => state.gaze)
  const gestures = useGestures(frame)
  const turnTo = useTurning(sky, frame)
  const list = useRef<HTMLOListElement>(null)
  // One of them is reached by Tab; arrows move among them.
  const [current, setCurrent] = useState<Ending>(chosen ?? 1)

  const whole = () => {
    const { top } = freeNow()
    look({ eye: wholeSky(frame, document.documentElement.clientWidth, top) })
  }
  useLayoutEffect(whole, [frame])
  useKeys({ '+': gestures.nearer, '-': gestures.farther, '0': whole })

  const toPage = (point: { readonly x: number; readonly y: number }) => {
    const { x, y } = seenAt(eye, point)
    return { x: (x - frame.x) * frame.scale, y: (y - frame.y) * frame.scale }
  }
  const press = (event: KeyboardEvent) => {
    const arrow = ARROWS[event.key]
    if (arrow === undefined || event.ctrlKey || event.altKey || event.metaKey) return
    event.preventDefault()
    const [direction, across, along] = arrow
    if (!list.current?.contains(event.target as Node)) return gestures.step(across, along)
    const here = sky.constellations.find((one) => one.ending === current)
    const others = sky.constellations.filter((one) => one !== here && found.has(one.ending))
    const next = here === undefined ? null : nearest(rectOf(here), others.map(rectOf), direction)
    const ending = next === null ? undefined : others[next]?.ending
    if (ending !== undefined) document.getElementById(`atlas-${ending}`)?.focus({ preventScroll: true })
  }

  const first = found.has(current) ? current : [...found][0]
  return (
    <section
      class="atlas-sky"
      ref={gestures.sky}
      {...gestures.handlers}
      onKeyDown={press}
      aria-label={say('atlas.sky')}
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the sky is moved by arrow keys from here */}
      <section class="atlas-field" tabIndex={0} aria-label={say('atlas.pan')} />
      <Tiers sky={sky} topOf={(y) => toPage({ x: 0, y }).y} unit={frame.scale * eye.near} />
      <ol ref={list}>
        {sky.constellations.map((drawn) => {
          const standing = standings.find(({ ending }) => ending === drawn.ending)
          if (standing === undefined || !found.has(drawn.ending)) return null
          return (
            <SkyStar
              key={drawn.ending}
              standing={standing}
              drawn={drawn}
              at={toPage(drawn.cell)}
              unit={frame.scale * eye.near}
              isFirst={drawn.ending === first}
              onFocus={(byKeys) => {
                setCurrent(drawn.ending)
                if (byKeys) turnTo(drawn.ending)
              }}
              onChoose={() => onChoose(drawn.ending)}
            />
          )
        })}
      </ol>
      <div class="atlas-eye">
        {(
          [
            ['nearer', '+', gestures.nearer],
            ['farther', '-', gestures.farther],
            ['whole', '0', whole],
          ] as const
        ).map(([name, key, act]) => (
          <button
            key={key}
            type="button"
            class="button"
            aria-label={say(`atlas.${name}`)}
            title={say(`atlas.${name}`)}
            onClick={act}
          >
            <Icon name={name} />
            <Key name={key} />
          </button>
        ))}
      </div>
    </section>
  )
}
