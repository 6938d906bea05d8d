import { useLayoutEffect, useRef } from 'preact/hooks'

/** A bar that takes more of the window than this scrolls away with the page. */
const MOST = 0.2

/**
 * Takes the room of a bar from what the screens fill, for as long as it is shown: above them or below. Under large letters,
 * where it would stand in the way, it does not stay in sight.
 */
export function useRoomFor(where: 'top' | 'bottom') {
  const bar = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    const { current } = bar
    if (current === null) return
    const { documentElement: root } = document
    const side = where === 'top' ? '--page-start' : '--page-end'
    const measure = () => {
      const height = current.offsetHeight
      const stays = height <= MOST * window.innerHeight
      current.classList.toggle('run-bar-stays', stays)
      root.style.setProperty(side, `${stays ? height : 0}px`)
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(current)
    window.addEventListener('resize', measure)
    return () => {
      observer.disconnect()
      window.removeEventListener('resize', measure)
      root.style.removeProperty(side)
    }
  }, [where])
  return bar
}
