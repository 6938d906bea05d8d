import type { GameStore } from '../store/game-store.ts'
import { type Heard, heardBetween } from './heard.ts'
import { mixOf } from './mix.ts'
import type { Player } from './player.ts'

/** What lets a page make sounds: browsers wait for one of these. */
const GESTURES = ['pointerup', 'keydown'] as const
const BUTTONS = 'button, summary, a, label, [role="radio"]'

/** An automated browser hears nothing, unless its address asks for it with `?sound`. */
const isDeaf = ({ navigator, location }: Window): boolean =>
  navigator.webdriver && !new URLSearchParams(location.search).has('sound')

/**
 * Lets the page be heard: what sounds follows the store, from the first gesture on. Nothing is fetched before that, or
 * while all is mute; where there is no sound, nothing happens.
 */
export function startSound(store: GameStore, page: Window): void {
  if (isDeaf(page)) return
  const { document } = page
  const waiting = new Set<number>()
  let player: Player | null = null
  let mayStart = false
  let isOpening = false

  const follow = () => {
    const mix = document.hidden ? null : mixOf(store.getState())
    if (player !== null) player.follow(mix)
    else if (mix !== null && mayStart && !isOpening) void open()
  }
  const open = async () => {
    isOpening = true
    try {
      player = (await import('./player.ts')).openPlayer()
      if (player !== null) follow()
    } catch {
      // The player could not be fetched: the game is played without sound.
    }
  }
  const play = ({ cue, after }: Heard) => {
    if (after === 0) return player?.play(cue)
    const timer = page.setTimeout(() => {
      waiting.delete(timer)
      player?.play(cue)
    }, after)
    waiting.add(timer)
  }
  /** Whoever goes on has heard enough of what was. */
  const drop = () => {
    for (const timer of waiting) page.clearTimeout(timer)
    waiting.clear()
  }

  store.subscribe((after, before) => {
    for (const heard of heardBetween(before, after)) play(heard)
    follow()
  })
  document.addEventListener('visibilitychange', follow)
  document.addEventListener('keydown', (event) => event.key === 'Tab' || drop(), true)
  document.addEventListener(
    'click',
    ({ target }) => {
      drop()
      const button = target instanceof Element ? target.closest(BUTTONS) : null
      if (button !== null && button.getAttribute('aria-disabled') !== 'true') player?.play('tap')
    },
    true,
  )
  const begin = () => {
    for (const gesture of GESTURES) document.removeEventListener(gesture, begin, true)
    mayStart = true
    const idle = page.requestIdleCallback ?? ((then: () => void) => page.setTimeout(then, 200))
    idle(follow)
  }
  for (const gesture of GESTURES) document.addEventListener(gesture, begin, true)
}
