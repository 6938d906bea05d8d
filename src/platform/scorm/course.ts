import type { Debrief } from '../../analysis/debrief.ts'
import type { View } from '../../rules/view.ts'
import { type GameStore, SAVE_KEY, SETTINGS_KEY } from '../../store/game-store.ts'
import { RUNS_KEY } from '../../store/runs.ts'
import type { Shelf } from '../../store/shelf.ts'
import { type Api, findApi } from './find-api.ts'
import { scoreOf } from './score.ts'
import { sessionTime } from './session-time.ts'
import { putBack, suspendedFrom } from './suspended.ts'

/** What a platform keeps between visits, the most wanted first. */
const KEYS = [SAVE_KEY, SETTINGS_KEY, RUNS_KEY] as const

/**
 * A course of a learning platform, opened before the store: what the platform kept of the last visit lies on the shelf
 * then. A platform that answers nothing, or wrongly, never stops play. Null where there is none.
 */
export function openCourse(page: Window, shelf: Shelf): Course | null {
  const api = findApi(page)
  if (api === null) return null
  const course = new Course(api, shelf)
  return course.begin() ? course : null
}

/** Tells a platform how far the player is: lesson status, score, time and what to go on with. */
export class Course {
  readonly #api: Api
  readonly #shelf: Shelf
  #since = 0
  #isOpen = false

  constructor(api: Api, shelf: Shelf) {
    this.#api = api
    this.#shelf = shelf
  }

  /** Whatever a platform throws is its own matter. */
  #ask(ask: (api: Api) => string): string {
    try {
      return `${ask(this.#api)}`
    } catch {
      return ''
    }
  }

  #set(element: string, value: string): void {
    this.#ask((api) => api.LMSSetValue(element, value))
  }

  begin(): boolean {
    this.#isOpen = this.#ask((api) => api.LMSInitialize('')) === 'true'
    if (!this.#isOpen) return false
    putBack(
      this.#shelf,
      KEYS,
      this.#ask((api) => api.LMSGetValue('cmi.suspend_data')),
    )
    // A platform that is never told a status takes the lesson for completed.
    const status = this.#ask((api) => api.LMSGetValue('cmi.core.lesson_status'))
    if (status === 'not attempted' || status === '') this.#set('cmi.core.lesson_status', 'incomplete')
    this.#ask((api) => api.LMSCommit(''))
    return true
  }

  /** Follows a store from now on; a moment is in milliseconds. */
  follow(store: GameStore, page: Window, debrief: (view: View) => Promise<Debrief | null>): void {
    this.#since = page.performance.now()
    store.subscribe(
      ({ playing }) => playing?.view ?? null,
      (view) => void this.#tell(view, debrief),
    )
    store.subscribe(
      ({ settings }) => settings,
      () => this.#keep(),
    )
    page.addEventListener('pagehide', () => this.#leave(page.performance.now(), store.getState().playing?.view ?? null))
  }

  #keep(): void {
    if (!this.#isOpen) return
    this.#set('cmi.suspend_data', suspendedFrom(this.#shelf, KEYS))
    this.#ask((api) => api.LMSCommit(''))
  }

  async #tell(view: View | null, debrief: (view: View) => Promise<Debrief | null>): Promise<void> {
    // The store writes to the shelf right after it has told what is new.
    await Promise.resolve()
    if (view !== null && view.end !== null) this.#set('cmi.core.lesson_status', 'completed')
    this.#keep()
    if (view === null || view.end === null) return
    const learnt = await debrief(view)
    const score = learnt === null ? null : scoreOf(view, learnt)
    if (score === null || !this.#isOpen) return
    this.#set('cmi.core.score.min', '0')
    this.#set('cmi.core.score.max', '100')
    this.#set('cmi.core.score.raw', `${score}`)
    this.#ask((api) => api.LMSCommit(''))
  }

  #leave(now: number, view: View | null): void {
    if (!this.#isOpen) return
    this.#keep()
    this.#set('cmi.core.session_time', sessionTime(now - this.#since))
    this.#set('cmi.core.exit', view !== null && view.end === null ? 'suspend' : '')
    this.#ask((api) => api.LMSCommit(''))
    this.#ask((api) => api.LMSFinish(''))
    this.#isOpen = false
  }
}
