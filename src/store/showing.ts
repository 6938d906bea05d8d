import type { Actions } from './actions.ts'
import { fromChair, lookedAt } from './gaze.ts'
import type { State } from './state.ts'

/** Actions that change what is shown and nothing else: no match, nothing that is kept. */
export type Showing = Pick<
  Actions,
  | 'resume'
  | 'toDebrief'
  | 'toPaper'
  | 'open'
  | 'close'
  | 'look'
  | 'enterCode'
  | 'letGo'
  | 'closeNotice'
  | 'notify'
  | 'setHost'
  | 'setPicture'
  | 'setWatching'
  | 'claim'
>

interface Pane {
  state(): State
  show(change: Partial<State>): void
}

export function showingOn({ state, show }: Pane): Showing {
  const actions: Showing = {
    resume: () => show({ atTitle: false }),
    toDebrief: () => show({ atDebrief: true }),
    toPaper: () => show({ atDebrief: false }),
    open(above) {
      const { gaze, runs, playing } = state()
      show({ above, atlasOf: null, gaze: fromChair(gaze, runs.at(-1)?.chair ?? playing?.chair ?? gaze.chair) })
    },
    close() {
      const { studied, atlasOf, above } = state()
      if (studied !== null) show({ studied: null })
      else if (atlasOf !== null) show({ above: 'class', atlasOf: null })
      else show({ above: above === 'class' || above === 'pack' ? 'assigning' : null })
    },
    look: (change) => show({ gaze: lookedAt(state().gaze, change) }),
    enterCode: (entering) => show({ entering }),
    letGo: () => show({ held: false }),
    closeNotice: (notice) => show({ notices: state().notices.filter((open) => open !== notice) }),
    notify(notice) {
      const { notices } = state()
      if (!notices.includes(notice)) show({ notices: [...notices, notice] })
    },
    setHost: (change) => show({ host: { ...state().host, ...change } }),
    setPicture: (picture) => show({ picture }),
    setWatching(watching) {
      show({ watching })
      if (watching) actions.notify('watching')
      else actions.closeNotice('watching')
    },
    claim: (claims) => show({ claims }),
  }
  return actions
}
