import { describe, expect, it } from 'vitest'
import { tellerOf } from '../../src/picture/teller.ts'
import type { Tell } from '../../src/rules/tell.ts'

const looksAt = (tell: Tell) => tellerOf({ facts: [{ fact: 'tell', tell }] })

describe('hands that tell', () => {
  it.each([
    ['hardliner', 'far'],
    ['counsel', 'middle'],
    ['envoy', 'near'],
  ] as const)('of the %s go up on the %s chair', (by, rank) => {
    expect(looksAt({ clause: 'scope', sign: 'stirred', by })).toEqual({ rank, look: 'thinking' })
  })

  it('stay down where they are at ease, and where nothing was answered', () => {
    expect(looksAt({ clause: 'scope', sign: 'at-ease', by: 'envoy' })).toBeNull()
    expect(tellerOf({ facts: [] })).toBeNull()
    expect(tellerOf(undefined)).toBeNull()
  })
})
