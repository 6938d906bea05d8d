import { describe, expect, it } from 'vitest'
import { policyOf } from '../../scripts/builds/policy.ts'

describe('the content security policy of a page', () => {
  it('allows the inline scripts and styles that are there, by their hashes, and no other', () => {
    const html = '<style>a{}</style><script src="./x.js"></script><script type="module">alert(1)</script>'
    const law = policyOf(html)
    // printf 'alert(1)' | openssl dgst -sha256 -binary | base64
    expect(law).toContain("script-src 'self' 'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='")
    expect(law.match(/'sha256-/g)).toHaveLength(2)
  })

  it('names no other origin, and no script from text', () => {
    const law = policyOf('<p>')
    expect(law).toMatch(/^default-src 'none'; /)
    expect(law).not.toMatch(/https?:|\*|unsafe/)
  })
})
