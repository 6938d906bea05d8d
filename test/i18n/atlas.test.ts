import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../src/i18n/languages.ts'
import { moveWords } from '../../src/i18n/move-words.ts'
import { sayer } from '../../src/i18n/say.ts'
import { parseMove } from '../../src/rules/notation.ts'
import { ENDINGS } from '../../src/rules/outcomes.ts'
import { conditionOf } from '../../src/ui/atlas/condition.ts'

for (const [lang, language] of Object.entries(LANGUAGES)) {
  const words = await language.game()
  const say = sayer(words, lang)

  describe(`the atlas in ${language.name}`, () => {
    it.each(ENDINGS)('hints at ending %i in one short line that does not name it', (ending) => {
      const hint = say(`atlas.hint.${ending}`)
      expect(hint.length).toBeGreaterThan(10)
      expect(hint.length).toBeLessThanOrEqual(42)
      expect(hint.toLowerCase()).not.toContain(say(`ending.${ending}.name`).toLowerCase())
    })

    it.each(ENDINGS)('says what ending %i takes, with the words of clauses and options in it', (ending) => {
      const condition = conditionOf(say, ending)
      expect(condition).not.toMatch(/[{}]|undefined/)
      expect(condition.length).toBeGreaterThan(40)
    })

    it('speaks of the options that the rules ask for', () => {
      expect(conditionOf(say, 13)).toContain(say('option.relief-c'))
      expect(conditionOf(say, 14)).toContain(say('option.numbers-c'))
      expect(conditionOf(say, 16)).toContain(say('event.4.name'))
    })

    it.each([
      ['line 2', 'usa', 'move.line-2.usa'],
      ['walk', 'usa', 'move.walk'],
      ['table scope=d nationals=b', 'russia', 'option.nationals-b'],
      ['table relief=c', 'russia', 'option.relief-c'],
    ] as const)('says the move %s', (line, chair, key) => {
      const move = parseMove(line)
      if (!move.ok) throw new Error(line)
      expect(moveWords(say, move.value, chair, 'full')).toContain(say(key))
    })
  })
}
