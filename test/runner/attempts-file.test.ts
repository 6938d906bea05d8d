import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatAttempts, parseAttempts } from '../../src/runner/attempts-file.ts'
import { anyAttempt } from './any-attempt.ts'
import { attemptOn, DEAL } from './played.ts'

const { attempt } = attemptOn(DEAL)
const written = formatAttempts([attempt])
const changed = (from: string | RegExp, to: string) => {
  const text = written.replace(from, to)
  if (text === written) throw new Error(`${from} does not stand there`)
  return parseAttempts(text)
}

describe('a list of attempts', () => {
  it('is read as it is written', () => {
    fc.assert(
      fc.property(fc.array(anyAttempt), (attempts) => {
        expect(parseAttempts(formatAttempts(attempts))).toEqual(attempts)
      }),
    )
    expect(parseAttempts(written)).toEqual([attempt])
  })
  it('is refused where it is no JSON, or another format', () => {
    expect(parseAttempts('')).toEqual({ problem: 'not-json', at: '' })
    expect(parseAttempts(written.slice(1))).toMatchObject({ problem: 'not-json' })
    for (const text of ['null', '7', '[]', '{}'])
      expect(parseAttempts(text)).toEqual({ problem: 'other-format', at: '' })
    expect(changed('attempts 1', 'attempts 2')).toEqual({ problem: 'other-format', at: 'reciprocity-attempts 2' })
  })
  it.each([
    ['"category":"any"', '"category":"anything"', 'attempts.0.category'],
    ['"kind":"own"', '"kind":7', 'attempts.0.kind'],
    ['"seed":7', '"seed":4294967296', 'attempts.0.seed'],
    ['"seed":7', '"seed":-7', 'attempts.0.seed'],
    ['"seed":7', '"sead":7', 'attempts.0.seed'],
    ['"chair":"usa"', '"chair":1', 'attempts.0.chair'],
    ['"rules":2', '"rules":1.5', 'attempts.0.rules'],
    ['"started":0', '"started":"0"', 'attempts.0.started'],
    ['"started":0', '"started":0,"more":0', 'attempts.0.more'],
    [/"legs":\[.*\](?=,"reached")/, '"legs":[]', 'attempts.0.legs'],
    [/"legs":\[.*\](?=,"reached")/, '"legs":{}', 'attempts.0.legs'],
    ['"move":"silent"', '"move":"sing"', 'attempts.0.legs.0.made.0.move'],
    ['"move":"silent"', '"move":["silent"]', 'attempts.0.legs.0.made.0.move'],
    ['"real":2000', '"real":999', 'attempts.0.legs'],
    ['"game":500', '"game":1001', 'attempts.0.legs'],
    ['"act":"arrival"', '"act":"garden"', 'attempts.0.legs.0.made.0.act'],
    ['"ending":10', '"ending":21', 'attempts.0.legs.0.end.ending'],
    [/"end":\{.*?\}/, '"end":null', 'attempts.0.reached'],
    ['"reached":true', '"reached":1', 'attempts.0.reached'],
  ])('with %s as %s is refused at its place', (from, to, at) => {
    expect(changed(from, to)).toEqual({ problem: 'bad-attempts', at })
  })
})
