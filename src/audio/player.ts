import { Howl, Howler } from 'howler'
import type { Bed } from './beds.ts'
import type { Cue } from './cues.ts'
import { CUE_SPRITE, FORMATS, type Format, type LoopName, loopSprite, urlOf } from './files.ts'
import type { Mix } from './mix.ts'
import { LAYERS, type Layer } from './theme.ts'

/** What makes the sounds. */
export interface Player {
  /** Goes over to a mix, and fetches what it wants; null: nothing is to be heard, and the device may rest. */
  follow(mix: Mix | null): void
  /** Plays a cue at once. Before cues have come, or while nothing is to be heard, it is left out. */
  play(cue: Cue): void
}

/** Milliseconds in which rooms change and layers rise and fall. */
const GLIDE = 1800

type Sprite = { [part: string]: [number, number] | [number, number, boolean] }

function attempt(name: LoopName | 'cues', format: Format, sprite: Sprite): Promise<Howl | null> {
  const url = urlOf(name, format)
  if (url === null) return Promise.resolve(null)
  return new Promise((settle) => {
    const howl: Howl = new Howl({
      src: [url],
      format: [format],
      sprite,
      volume: 0,
      onload: () => settle(howl),
      onloaderror: () => {
        howl.unload()
        settle(null)
      },
    })
  })
}

/** A sound, fetched and decoded; null where no format of it can be had. A browser may promise one and then fail. */
async function fetched(name: LoopName | 'cues', sprite: Sprite): Promise<Howl | null> {
  for (const format of FORMATS) {
    const howl = await attempt(name, format, sprite)
    if (howl !== null) return howl
  }
  return null
}

/** Loops that begin together once all have come, and follow the strengths that are wanted of them. */
function openLoops<Name extends Bed | Layer>(group: 'bed' | 'theme', names: readonly Name[]) {
  const wanted = new Map<Name, number>()
  const running = new Map<Name, { readonly howl: Howl; readonly id: number; strength: number }>()
  let isOver = false
  const glide = () => {
    for (const [name, loop] of running) {
      const strength = wanted.get(name) ?? 0
      if (strength === loop.strength) continue
      loop.strength = strength
      loop.howl.fade(loop.howl.volume(loop.id) as number, strength, GLIDE, loop.id)
    }
  }
  const fetching = names.map((name) => {
    const file = `${group}-${name}` as LoopName
    return fetched(file, { loop: loopSprite(file) })
  })
  void Promise.all(fetching).then((howls) => {
    for (const [index, howl] of howls.entries()) {
      const name = names[index]
      if (howl === null || name === undefined) continue
      if (isOver) howl.unload()
      else running.set(name, { howl, id: howl.play('loop'), strength: 0 })
    }
    glide()
  })
  return {
    want(strengths: { readonly [name in Name]: number }) {
      for (const name of names) wanted.set(name, strengths[name])
      glide()
    },
    /** Fades out and gives the memory back. */
    end() {
      isOver = true
      wanted.clear()
      glide()
      setTimeout(() => {
        for (const { howl } of running.values()) howl.unload()
      }, GLIDE + 200)
    },
  }
}

/** Opens the device; null where the browser has none. */
export function openPlayer(): Player | null {
  Howler.autoSuspend = false // it sleeps with the tab instead: a room is never still
  Howler.volume(1) // asks for the device
  if (!Howler.usingWebAudio) return null
  let isResting = false
  let bed: { readonly name: Bed; readonly loop: ReturnType<typeof openLoops<Bed>> } | null = null
  let theme: ReturnType<typeof openLoops<Layer>> | null = null
  let cues: Howl | null = null
  let isFetchingCues = false

  const rest = (wants: boolean) => {
    if (wants === isResting) return
    isResting = wants
    Howler.mute(wants)
    void (wants ? Howler.ctx.suspend() : Howler.ctx.resume()).catch(() => undefined)
  }
  const fetchCues = async () => {
    isFetchingCues = true
    cues = await fetched('cues', { ...CUE_SPRITE })
  }
  const changeRoom = (wanted: Bed | null) => {
    if (wanted === (bed?.name ?? null)) return
    bed?.loop.end()
    bed = wanted === null ? null : { name: wanted, loop: openLoops('bed', [wanted]) }
  }
  let strength = 0
  return {
    follow(mix) {
      rest(mix === null)
      if (mix === null) return
      strength = mix.cues
      if (strength > 0 && !isFetchingCues) void fetchCues()
      changeRoom(mix.room > 0 ? mix.bed : null)
      bed?.loop.want({ [mix.bed]: mix.room } as { readonly [name in Bed]: number })
      const hasMusic = LAYERS.some((layer) => mix.theme[layer] > 0)
      if (hasMusic) theme ??= openLoops('theme', LAYERS)
      theme?.want(mix.theme)
    },
    play(cue) {
      if (cues === null || isResting || strength === 0) return
      cues.volume(strength)
      cues.play(cue)
    },
  }
}
