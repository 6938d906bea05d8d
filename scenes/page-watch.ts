/** What ends a moment or a change of scene. */
const GESTURES = ['keydown', 'pointerdown'] as const

/**
 * What the page says about how the picture is to be shown; `changed` is called whenever that may be otherwise, `hurried`
 * at every key and touch, before it does its work.
 */
export function watchPage(changed: () => void, hurried: () => void) {
  const root = document.documentElement
  const less = window.matchMedia('(prefers-reduced-motion: reduce)')
  const attributes = new MutationObserver(changed)
  attributes.observe(root, { attributes: true, attributeFilter: ['dir', 'data-board'] })
  window.addEventListener('resize', changed)
  document.addEventListener('visibilitychange', changed)
  less.addEventListener('change', changed)
  for (const gesture of GESTURES) document.addEventListener(gesture, hurried, true)
  return {
    direction: () => (root.dir === 'rtl' ? ('rtl' as const) : ('ltr' as const)),
    isBoardOpen: () => root.dataset['board'] === 'open',
    isHidden: () => document.hidden,
    /** Whether the system asks for less motion. */
    wantsLess: () => less.matches,
    end() {
      attributes.disconnect()
      window.removeEventListener('resize', changed)
      document.removeEventListener('visibilitychange', changed)
      less.removeEventListener('change', changed)
      for (const gesture of GESTURES) document.removeEventListener(gesture, hurried, true)
    },
  }
}
