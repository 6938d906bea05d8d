import { subscribeWithSelector } from 'zustand/middleware'
import { immer } from 'zustand/middleware/immer'
import { createStore } from 'zustand/vanilla'
import { SEATS, seatOf } from '../rules/scenario.ts'
import { type Link, localLink } from '../session/link.ts'
import { type Match, openMatch } from '../session/match.ts'
import { originOf } from '../session/record.ts'
import type { Actions } from './actions.ts'
import { agreeingOn, mustAgree } from './agreeing.ts'
import { forgetAside, layAside } from './aside.ts'
import { assigningOn } from './assigning.ts'
import { seatedAt } from './at-table.ts'
import { BLANK, ON_TABLE } from './blank.ts'
import { CLOCK_KEY } from './class-clock.ts'
import { teachingOn } from './class-desk.ts'
import { finishedOn } from './finished.ts'
import { ALONE } from './host.ts'
import { keepingOn } from './keeping.ts'
import { readKept } from './kept.ts'
import { LIST_KEYS, readLists } from './lists.ts'
import { pairingOn } from './pairing.ts'
import { playingFrom } from './playing.ts'
import { practisingOn } from './practising.ts'
import { recordOfCode } from './replayed.ts'
import { PAGE_WATCH, runningOn } from './running.ts'
import { keptRunOf, RUNS } from './runs.ts'
import { readSave, writeSave } from './save.ts'
import { areSame, inForce, readSettings, type Settings } from './settings.ts'
import type { Shelf } from './shelf.ts'
import { showingOn } from './showing.ts'
import { SLOTS, slotKey } from './slots.ts'
import { locksOf, type Notice, type Playing, type State } from './state.ts'
import { studyingOn } from './studying.ts'
import { keptClock, timingOn } from './timing.ts'
import { tutoringOn } from './tutoring.ts'
import { visitingOn } from './visiting.ts'

export const SAVE_KEY = 'reciprocity.save'
export const SETTINGS_KEY = 'reciprocity.settings'

export type GameState = State & { readonly actions: Actions }
export type GameStore = ReturnType<typeof createGameStore>

/** Whether a player wants to see anything that takes time. */
const mayLinger = ({ pace, motion }: Settings): boolean => pace !== 'instant' && motion !== 'less'

/** Opens the store over a shelf: settings and the running match are read at once. Another tab may be the one that plays. */
export function createGameStore(shelf: Shelf, plays = true, watch = PAGE_WATCH) {
  let link: Link | null = null
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
  const kept = readLists(shelf, plays)
  /** As the player has set them; a run or an assignment may hold others (see inForce). */
  let own = readSettings(shelf.get(SETTINGS_KEY))
  const notices: Notice[] = [...restored.notices, ...kept.notices]
  if (!shelf.lasting) notices.push('storage-off')
  if (!plays) notices.push('watching')

  return createStore<GameState>()(
    subscribeWithSelector(
      immer((write, get) => {
        const worn = (): Settings => inForce(own, locksOf(get()), get().run?.instant ?? false)
        /** Every change is told to the clocks of a run and to the assignment; either may change what settings hold. */
        const set = ((change: Parameters<typeof write>[0]) => {
          write(change)
          running.follow()
          assigning.follow()
          const wanted = worn()
          if (!areSame(get().settings, wanted)) write({ settings: wanted })
        }) as typeof write
        const runningSave = (): string | null => {
          const { playing } = get()
          if (link === null || playing === null) return null
          return writeSave({ match: link.record(), arrived: playing.arrived, voted: playing.voted })
        }
        const keep = (): void => {
          const save = runningSave()
          if (save === null || get().watching || isBlocked) return
          if (!shelf.set(SAVE_KEY, save) && shelf.lasting) get().actions.notify('storage-full')
        }
        const finished = finishedOn({
          shelf,
          runs: () => get().runs,
          show: (runs) => set({ runs }),
          mayWrite: () => !get().watching,
          tellFull: () => actions.notify('storage-full'),
        })
        const keeping = keepingOn({
          shelf,
          running: runningSave,
          runs: () => get().runs,
          addRuns: finished.addAll,
          assignments: get,
          addAssignments: (others) => assigning.add(others),
          mayWrite: () => !get().watching,
          adopt({ match, save }) {
            set({ playing: takeUp(match, save.arrived, save.voted), made: null, ...ON_TABLE })
            keep()
          },
        })
        const running = runningOn({
          shelf,
          watch,
          state: get,
          show: set,
          open(match, run) {
            set({ playing: takeUp(match, true, false), made: null, ...ON_TABLE, run })
            keep()
          },
          noRoom: () => shelf.lasting && actions.notify('storage-full'),
        })
        const begin = (match: Match): void => {
          if (get().paired !== null) pairing.leave()
          set({ playing: takeUp(match, false, false), made: null, ...ON_TABLE })
          keep()
        }
        const assigning = assigningOn({
          shelf,
          first: restored.playing,
          state: get,
          show: set,
          open: begin,
          code: () => link?.code() ?? '',
          time: (minutes) => timing.begin(minutes),
          noRoom: () => shelf.lasting && actions.notify('storage-full'),
        })
        const tutoring = tutoringOn({ state: get, show: set })
        const practising = practisingOn({ state: get, show: set, mayLinger: () => mayLinger(get().settings) })
        const studying = studyingOn({ state: get, show: set })
        const agreeing = agreeingOn({ state: get, show: set })
        const timing = timingOn({
          ...{ shelf, watch },
          clock: () => get().clock,
          show: (clock) => set({ clock }),
          mayWrite: () => !get().watching,
        })
        const pairing = pairingOn({
          state: get,
          show: set,
          shelf,
          noRoom: () => actions.notify('storage-full'),
          mayPlay: () => !get().watching,
        })
        /** Keeps a match that has just ended among the runs. */
        const keepRun = ({ view }: Playing): void => {
          const run = keptRunOf(link?.code() ?? '', view)
          if (run !== null) finished.add(run)
        }
        const seated = seatedAt({
          link: () => (get().watching ? null : link),
          playing: () => get().playing,
          show(shown) {
            set(shown)
            keep()
            if (shown.made !== undefined) keepRun(shown.playing)
          },
          refuse: (refusal) => set({ refusal }),
          mayLinger: () => mayLinger(get().settings),
        })
        const here = () => (get().paired !== null ? pairing : get().practised !== null ? practising : { seated }).seated
        const actions: Actions = {
          ...showingOn({ state: get, show: set }),
          begin(origin, chair, rulesVersion) {
            if (!get().watching) begin(openMatch(origin, seatOf(chair), rulesVersion))
          },
          ...visitingOn({
            state: get,
            show: set,
            running: () => link?.record(),
            begin: (origin, chair) => actions.begin(origin, chair),
            rise: () => get().paired !== null && pairing.leave(),
          }),
          again(chair) {
            const record = link?.record()
            if (record !== undefined) actions.begin(originOf(record, seatOf(chair)), chair, record.rulesVersion)
          },
          againOf(code, chair) {
            const record = recordOfCode(code)
            actions.begin(originOf(record, seatOf(chair)), chair, record.rulesVersion)
          },
          eraseAll() {
            if (get().watching) return
            running.actions.leave() // a run that is left is kept, so it is left before all that is kept goes
            for (const key of [SAVE_KEY, SETTINGS_KEY, CLOCK_KEY, ...LIST_KEYS, ...SLOTS.map(slotKey)])
              shelf.remove(key)
            forgetAside(shelf)
            pairing.forget()
            own = readSettings(null)
            link = null
            isBlocked = false
            set((state) => ({
              ...BLANK,
              settings: own,
              // What was laid aside is gone, and so is what was said of it.
              notices: state.notices.filter((notice) => !/^(save|runs|attempts|assigned|two)-/.test(notice)),
            }))
          },
          toTitle() {
            if (get().practised !== null) practising.leave()
            set({ atTitle: true, atDebrief: false, studied: null, above: null, atlasOf: null })
          },
          code() {
            const { tutored, studied, practised } = get()
            if (tutored !== null) return ''
            return studied?.code ?? (practised === null ? link : practising.link())?.code() ?? ''
          },
          study(code = actions.code()) {
            const problem = studying.open(code)
            if (problem === null) set({ entering: null, tutored: null })
            return problem
          },
          forgetRun: finished.remove,
          enterVilla: () => here().enterVilla(),
          call: (groups) => here().call(groups),
          leaveVotes: () => here().leaveVotes(),
          async send(move) {
            if (get().tutored !== null) return tutoring.send(move)
            if (mustAgree(get(), move) && !(await agreeing.ask(move))) return false
            return running.timed(() => here().send(move))
          },
          guess: (when, percent) => here().guess(when, percent),
          set(settings) {
            own = { ...own, ...settings }
            set({ settings: worn() })
            shelf.set(SETTINGS_KEY, JSON.stringify(own))
          },
          reload() {
            const { playing, notices } = restore(!get().watching)
            const { lists, pair } = readLists(shelf, false)
            set({
              playing,
              made: null,
              held: false,
              atDebrief: false,
              refusal: null,
              ...lists,
              ...pairing.adopt(pair, !get().watching),
            })
            for (const notice of notices) get().actions.notify(notice)
          },
          reloadRuns: () => set({ runs: readKept(shelf, RUNS, false).value }),
          reloadSettings() {
            own = readSettings(shelf.get(SETTINGS_KEY))
            set({ settings: worn() })
          },
          minutes(date) {
            if (get().paired !== null) return pairing.minutes(date)
            if (get().studied !== null) return studying.minutes(date)
            return (get().practised === null ? link : practising.link())?.minutes(date) ?? ''
          },
          keeping,
          tutoring,
          practising,
          studying,
          assigning: assigning.actions,
          pairing,
          running: running.actions,
          agreeing: agreeing.actions,
          timing,
          ...teachingOn({ state: get, show: set }),
        }
        const first: GameState = {
          ...BLANK,
          ...kept.lists,
          clock: keptClock(shelf, watch.date()),
          playing: restored.playing,
          atTitle: restored.playing === null,
          settings: own,
          notices,
          watching: !plays,
          picture: 'loading',
          host: ALONE,
          ...pairing.adopt(kept.pair, plays),
          actions,
        }
        return { ...first, settings: inForce(own, locksOf(first), false) }
      }),
    ),
  )
}
