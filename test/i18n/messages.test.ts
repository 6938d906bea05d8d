import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, it } from 'vitest'
import { chooseLanguage, LANGUAGES } from '../../src/i18n/languages.ts'
import { sayer } from '../../src/i18n/say.ts'

/** Why a message is no ICU message, or null. */
function fault(text: string, lang: string): string | null {
  try {
    new IntlMessageFormat(text, lang)
    return null
  } catch (error) {
    return `${error}`
  }
}

for (const [lang, language] of Object.entries(LANGUAGES)) {
  describe(`every message in ${language.name}`, () => {
    it.each(['start', 'game', 'pack'] as const)('of the part %s is a well-formed ICU message', async (part) => {
      const words = Object.entries(await language[part]())
      const faults = words.map(([key, text]) => [key, fault(text, lang)]).filter(([, why]) => why !== null)
      expect(words.length).toBeGreaterThan(10)
      expect(faults).toEqual([])
    })

    it('of the speech banks is plain text', async () => {
      for (const bank of Object.values(await language.speech())) {
        const faults = Object.entries(bank).filter(([, text]) => fault(text, lang) !== null || /[{}']/.test(text))
        expect(faults).toEqual([])
      }
    })
  })
}

describe('a speaker', () => {
  it('fills in figures by the rules of the language', () => {
    const say = sayer({ left: '{n, plural, one {# statement left} other {# statements left}}' }, 'en')
    expect([say('left', { n: 1 }), say('left', { n: 3 })]).toEqual(['1 statement left', '3 statements left'])
  })
})

describe('the language', () => {
  it('follows the first wish that is known, and is English otherwise', () => {
    expect(chooseLanguage(['de-CH', 'en-GB'])).toBe('en')
    expect(chooseLanguage([])).toBe('en')
  })
})
