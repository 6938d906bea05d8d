import { describe, expect, it } from 'vitest'
import { captionOf } from '../../src/audio/captions.ts'
import { CUES, type Cue, cueOf, cuesOf } from '../../src/audio/cues.ts'
import { sound } from '../../src/i18n/en/sound.ts'
import { answered, SAMPLES } from './facts.ts'

describe('a fact', () => {
  it('of every kind has a cue or is silent on purpose', () => {
    const heard = Object.fromEntries(Object.entries(SAMPLES).map(([kind, fact]) => [kind, cueOf(fact)]))
    expect(heard).toEqual({
      answered: 'accept',
      named: 'paper',
      settled: 'pen',
      trust: null,
      temper: 'chairs',
      face: null,
      line: 'shutters',
      event: 'murmur',
      leak: 'shutters',
      'mandate-learnt': 'glass',
      signed: 'signature',
      tell: null,
      act: 'bell',
      votes: null,
      'broke-down': 'breakdown',
      ended: null,
    })
  })

  it('that is an answer sounds like its kind', () => {
    const kinds = ['accepted', 'proposal', 'better-text', 'refused', 'insult', 'red-line'] as const
    expect(kinds.map((kind) => cueOf(answered(kind)))).toEqual([
      ...['accept', 'accept', 'refuse', 'refuse', 'murmur', 'red-line'],
    ])
  })

  it('that opens an act sounds like its place', () => {
    const acts = ['restricted', 'recess', 'expanded', 'final', 'press', 'ended'] as const
    expect(acts.map((act) => cueOf({ fact: 'act', act }))).toEqual([
      ...['chairs', 'bell', 'chairs', 'chairs', 'shutters', null],
    ])
  })

  it('is quiet where nothing happened: the quiet hour, a channel that held', () => {
    expect(cueOf({ fact: 'event', event: 0 })).toBeNull()
    expect(cueOf({ fact: 'leak', leaked: false })).toBeNull()
  })

  it('that calms the room sounds otherwise than one that heats it', () => {
    expect(cueOf({ fact: 'temper', from: 2, to: 1 })).toBe('glass')
  })
})

describe('the facts of a decision', () => {
  it('are heard in their order, each sound once', () => {
    const { settled, trust, act } = SAMPLES
    expect(cuesOf([answered('accepted'), settled, settled, trust, act])).toEqual(['accept', 'pen', 'bell'])
  })
  it('seal what is signed', () => {
    expect(cuesOf([SAMPLES.signed, { fact: 'act', act: 'press' }])).toEqual(['signature', 'stamp', 'shutters'])
  })
  it('are four sounds at most', () => {
    expect(cuesOf(Object.values(SAMPLES))).toHaveLength(4)
  })
})

describe('captions', () => {
  const plain: readonly Cue[] = ['tap', 'paper', 'pen', 'glass', 'stamp', 'vote-yes', 'vote-no', 'front-page']

  it('say every cue that carries meaning, in the brackets of captions', () => {
    const words: { readonly [key: string]: string } = sound
    for (const cue of CUES.filter((each) => !plain.includes(each))) {
      expect(words[captionOf(cue) ?? ''], cue).toMatch(/^\[[^[\]]{4,40}\]$/)
    }
  })
  it('leave out hands at work, and what stands on the screen at once', () => {
    expect(plain.map(captionOf)).toEqual(plain.map(() => null))
  })
  it('tell different sounds in different words', () => {
    const told = Object.entries(sound).filter(([key]) => key.startsWith('caption.'))
    expect(new Set(told.map(([, words]) => words)).size).toBe(CUES.length - plain.length)
  })
})
