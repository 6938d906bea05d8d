import { useRef } from 'preact/hooks'

interface TabsProps<T extends string> {
  readonly name: string
  readonly panel: string
  readonly tabs: readonly (readonly [id: T, label: string])[]
  readonly shown: T
  readonly onShow: (id: T) => void
}

/** The index a key leads to among so many tabs, round and round; null for keys that lead nowhere. */
export function nextTab(key: string, at: number, count: number, dir: string): number | null {
  const forward = dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
  const back = dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft'
  if (key === forward) return (at + 1) % count
  if (key === back) return (at + count - 1) % count
  return key === 'Home' ? 0 : key === 'End' ? count - 1 : null
}

/** A row of tabs over one panel: a single stop for Tab, arrows move among them. A tab’s id is `PANEL-TAB`. */
export function Tabs<T extends string>({ name, panel, tabs, shown, onShow }: TabsProps<T>) {
  const list = useRef<HTMLDivElement>(null)
  const focusOn = (index: number) => list.current?.querySelectorAll<HTMLElement>('[role=tab]')[index]?.focus()
  const at = tabs.findIndex(([id]) => id === shown)
  const press = (event: KeyboardEvent) => {
    const to = nextTab(event.key, at, tabs.length, document.documentElement.dir)
    const tab = to === null ? undefined : tabs[to]
    if (to === null || tab === undefined) return
    event.preventDefault()
    onShow(tab[0])
    focusOn(to)
  }
  return (
    <div class="library-tabs" role="tablist" aria-label={name} ref={list} onKeyDown={press}>
      {tabs.map(([id, label]) => (
        <button
          key={id}
          type="button"
          role="tab"
          class="library-tab"
          id={`${panel}-${id}`}
          aria-controls={panel}
          aria-selected={id === shown}
          tabIndex={id === shown ? 0 : -1}
          onClick={() => onShow(id)}
        >
          {label}
        </button>
      ))}
    </div>
  )
}
