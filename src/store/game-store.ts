import { subscribeWithSelector } from 'zustand/middleware'
import { immer } from 'zustand/middleware/immer'
import { createStore } from 'zustand/vanilla'
import type { Move } from '../rules/move.ts'
import { SEATS, type SeatId } from '../rules/scenario.ts'
import { type Link, localLink } from '../session/link.ts'
import { type Guesses, type Match, type Origin, openMatch } from '../session/match.ts'
import { recordOf } from '../session/record.ts'
import { worldOfNumber } from '../session/world.ts'
import { forgetAside, layAside } from './aside.ts'
import { isClosing } from './closing.ts'
import { type Keeping, keepingOn } from './keeping.ts'
import { playingFrom } from './playing.ts'
import { readSave, writeSave } from './save.ts'
import { readSettings, type Settings } from './settings.ts'
import type { Shelf } from './shelf.ts'
import { SLOTS, slotKey } from './slots.ts'
import { isRunning, type Notice, type Playing, type State } from './state.ts'
import { type Tutoring, tutoringOn } from './tutoring.ts'

export const SAVE_KEY = 'reciprocity.save'
export const SETTINGS_KEY = 'reciprocity.settings'

/** Everything outputs can ask for. Moves go to the session; nothing else writes the match. */
export interface Actions {
  begin(origin: Origin, chair: SeatId): void
  /** Begins the match an address names; over another running match it is only offered. False in a tab that watches. */
  visit(origin: Origin, chair: SeatId): boolean
  /** Takes the offered match, or leaves it. */
  answerOffer(yes: boolean): void
  /** The same world from the start, from this chair: rematch, or the other side of the table. */
  again(chair: SeatId): void
  /** Forgets match, settings and what was laid aside. */
  eraseAll(): void
  /** Goes on with the running match, from the title. */
  resume(): void
  toTitle(): void
  /** From the paper to what is to be learnt from the summit, and back. */
  toDebrief(): void
  toPaper(): void
  enterVilla(): void
  /** Ends the moment in which the table is still seen after a session's last answer. */
  letGo(): void
  /** Calls the votes up to this many home groups. */
  call(groups: number): void
  leaveVotes(): void
  send(move: Move): Promise<boolean>
  guess(when: keyof Guesses, percent: number): void
  set(change: Partial<Settings>): void
  closeNotice(notice: Notice): void
  notify(notice: Notice): void
  setPicture(picture: State['picture']): void
  setWatching(watching: boolean): void
  /** Reads the save again: another tab has written it. */
  reload(): void
  /** Reads the settings again: another tab has changed them. */
  reloadSettings(): void
  minutes(date: string): string
  /** Slots, and all that is kept as one file. A tab that watches reads only. */
  readonly keeping: Keeping
  /** The tutorial. While it is played, `send` goes to its table and no other. */
  readonly tutoring: Tutoring
}

export type GameState = State & { readonly actions: Actions }
export type GameStore = ReturnType<typeof createGameStore>

/** The running match is on the screen, and nothing above it. */
const ON_TABLE = { atTitle: false, held: false, atDebrief: false, tutored: null, refusal: null } as const

/** Whether a player wants to see anything that takes time. */
const mayLinger = ({ pace, motion }: Settings): boolean => pace !== 'instant' && motion !== 'less'

/** Opens the store over a shelf: settings and the running match are read at once. Another tab may be the one that plays. */
export function createGameStore(shelf: Shelf, plays = true) {
  let link: Link | null = null
  /** Where the offered match comes from: it may name a world, which is nobody's to read. */
  let offer: Origin | null = null
  /** A save that can be neither used nor laid aside for want of room is not written over. */
  let isBlocked = false

  const takeUp = (match: Match, arrived: boolean, voted: boolean): Playing => {
    link = localLink(match, match.chair)
    return playingFrom(link, SEATS[match.chair], arrived, voted, [])
  }

  /** The kept match, or the notice that says why it is not used; the tab that plays lays a bad save aside. */
  const restore = (isOurs: boolean): { playing: Playing | null; notices: Notice[] } => {
    const text = shelf.get(SAVE_KEY)
    if (text === null) return { playing: null, notices: [] }
    const read = readSave(text)
    if (read.ok) return { playing: takeUp(read.match, read.save.arrived, read.save.voted), notices: [] }
    if (!isOurs) return { playing: null, notices: [] }
    isBlocked = !layAside(shelf, SAVE_KEY, text)
    if (isBlocked) return { playing: null, notices: ['save-stuck'] }
    return { playing: null, notices: [`save-${read.problem}`] }
  }

  const restored = restore(plays)
  const notices: Notice[] = [...restored.notices]
  if (!shelf.lasting) notices.push('storage-off')
  if (!plays) notices.push('watching')

  return createStore<GameState>()(
    subscribeWithSelector(
      immer((set, get) => {
        const running = (): string | null => {
          const { playing } = get()
          if (link === null || playing === null) return null
          return writeSave({ match: link.record(), arrived: playing.arrived, voted: playing.voted })
        }
        const keep = (): void => {
          const save = running()
          if (save === null || get().watching || isBlocked) return
          if (!shelf.set(SAVE_KEY, save) && shelf.lasting) get().actions.notify('storage-full')
        }
        const keeping = keepingOn({
          shelf,
          running,
          mayWrite: () => !get().watching,
          adopt({ match, save }) {
            set({ playing: takeUp(match, save.arrived, save.voted), made: null, ...ON_TABLE })
            keep()
          },
        })
        const tutoring = tutoringOn({ state: get, show: set })
        const change = (edit: (playing: { -readonly [key in keyof Playing]: Playing[key] }) => void): void => {
          set((state) => {
            if (state.playing !== null) edit(state.playing as { -readonly [key in keyof Playing]: Playing[key] })
          })
          keep()
        }
        const actions: Actions = {
          begin(origin, chair) {
            if (get().watching) return
            const seat = chair === 'russia' ? 0 : 1
            const playing = takeUp(openMatch(origin, seat), false, false)
            set({ playing, made: null, ...ON_TABLE })
            keep()
          },
          visit(origin, chair) {
            if (get().watching) return false
            const running = link?.record()
            if (running === undefined || !isRunning(get())) {
              actions.begin(origin, chair)
              return true
            }
            const asked = recordOf(openMatch(origin, chair === 'russia' ? 0 : 1))
            const same = running.chair === asked.chair && running.seed === asked.seed && running.world === asked.world
            if (!same) offer = origin
            set(same ? { atTitle: false, tutored: null } : { offered: { chair } })
            return true
          },
          answerOffer(yes) {
            const { offered } = get()
            set({ offered: null })
            if (yes && offered !== null && offer !== null) actions.begin(offer, offered.chair)
            offer = null
          },
          again(chair) {
            const record = link?.record()
            if (record === undefined) return
            const seat = chair === 'russia' ? 0 : 1
            actions.begin(
              record.seed === null ? { world: worldOfNumber(record.world ?? 0, seat) } : { seed: record.seed },
              chair,
            )
          },
          eraseAll() {
            if (get().watching) return
            for (const key of [SAVE_KEY, SETTINGS_KEY, ...SLOTS.map(slotKey)]) shelf.remove(key)
            forgetAside(shelf)
            link = null
            isBlocked = false
            set((state) => ({
              ...{ playing: null, made: null, ...ON_TABLE, atTitle: true },
              settings: readSettings(null),
              // What was laid aside is gone, and so is what was said of it.
              notices: state.notices.filter((notice) => !notice.startsWith('save-')),
            }))
          },
          resume: () => set({ atTitle: false }),
          toTitle: () => set({ atTitle: true, atDebrief: false }),
          toDebrief: () => set({ atDebrief: true }),
          toPaper: () => set({ atDebrief: false }),
          enterVilla: () =>
            change((playing) => {
              playing.arrived = true
            }),
          letGo: () => set({ held: false }),
          call: (groups) =>
            set((state) => {
              if (state.playing !== null) state.playing.called = groups
            }),
          leaveVotes: () =>
            change((playing) => {
              playing.voted = true
            }),
          async send(move) {
            const { playing, tutored, watching } = get()
            if (tutored !== null) return tutoring.send(move)
            if (link === null || playing === null || watching) return false
            const sent = await link.send(move)
            if (!sent.sent) {
              set({ refusal: sent.refusal })
              return false
            }
            const made = link.view().remembered.at(-1) ?? null
            set({
              playing: playingFrom(link, playing.chair, playing.arrived, playing.voted, sent.facts),
              made,
              held: made !== null && isClosing(made) && mayLinger(get().settings),
              refusal: null,
            })
            keep()
            return true
          },
          guess(when, percent) {
            link?.guess(when, percent)
            change((playing) => {
              playing.guesses = { ...playing.guesses, [when]: percent }
            })
          },
          set(settings) {
            set((state) => void Object.assign(state.settings, settings))
            shelf.set(SETTINGS_KEY, JSON.stringify(get().settings))
          },
          closeNotice: (notice) => set((state) => ({ notices: state.notices.filter((open) => open !== notice) })),
          notify: (notice) =>
            set((state) => (state.notices.includes(notice) ? state : { notices: [...state.notices, notice] })),
          setPicture: (picture) => set({ picture }),
          setWatching(watching) {
            set({ watching })
            if (watching) actions.notify('watching')
            else actions.closeNotice('watching')
          },
          reload() {
            const { playing, notices } = restore(!get().watching)
            set({ playing, made: null, held: false, atDebrief: false, refusal: null })
            for (const notice of notices) get().actions.notify(notice)
          },
          reloadSettings: () => set({ settings: readSettings(shelf.get(SETTINGS_KEY)) }),
          minutes: (date) => link?.minutes(date) ?? '',
          keeping,
          tutoring,
        }
        const first: GameState = {
          playing: restored.playing,
          made: null,
          tutored: null,
          offered: null,
          atTitle: restored.playing === null,
          held: false,
          atDebrief: false,
          refusal: null,
          settings: readSettings(shelf.get(SETTINGS_KEY)),
          notices,
          watching: !plays,
          picture: 'loading',
          actions,
        }
        return first
      }),
    ),
  )
}
