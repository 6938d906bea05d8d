import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { cli } from '../../src/i18n/en/cli.ts'
import { game } from '../../src/i18n/en/game.ts'
import { pack } from '../../src/i18n/en/pack.ts'
import { start } from '../../src/i18n/en/start.ts'
import { sourcesIn } from '../imports.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

const sources = sourcesIn(ROOT, ['src', 'scenes']).filter(({ path }) => !/^src\/i18n\/..\//.test(path))
/** Everything that may ask for words, as one text. */
const code = sources.map(({ text }) => text).join('\n')

/**
 * Families whose keys are put together so that the first word, or more than one at a time, is filled in; `*` is one
 * word. Each with the file that does it.
 */
const COMPOSED: readonly (readonly [family: string, file: string])[] = [
  ['event.*.*', 'src/i18n/telling.ts'],
  ['votes.*.*', 'src/i18n/telling.ts'],
  ['trust.*', 'src/cli/play/answer.ts'],
  ['temper.*', 'src/cli/play/answer.ts'],
  ['mandate.*.what', 'src/cli/play/dossier.ts'],
  ['temperament.*.what', 'src/cli/play/dossier.ts'],
  ['move.*.does', 'src/cli/play/moves.ts'],
  ['move.*.*', 'src/cli/play/moves.ts'],
  ['debrief.principle.*.not', 'src/ui/debrief/principle.tsx'],
  ['reason.*.*', 'src/i18n/reason.ts'],
  ['reason.clause.*.*', 'src/i18n/reason.ts'],
]

/** Written before the screens that show them; empty once all of it is shown. */
const AHEAD: readonly string[] = []

const matcher = (family: string): RegExp => new RegExp(`^${family.replace(/[.]/g, '\\.').replace(/\*/g, '[^.]+')}$`)

/** Families as the code writes them, a filled-in word as `*`. */
const written = [...code.matchAll(/`([a-z][\w-]*\.(?:[\w.-]|\$\{[^{}`]*\})*)`/g)].map(([, template = '']) =>
  template.replace(/\$\{[^{}`]*\}/g, '*'),
)
const families = [...new Set([...written.filter((one) => one.includes('*')), ...COMPOSED.map(([family]) => family)])]
const isLiteral = (key: string) => ["'", '"', '`'].some((mark) => code.includes(`${mark}${key}${mark}`))

describe('every message', () => {
  it('is used somewhere, by its key or in a family of keys', () => {
    const known = [...families, ...AHEAD].map(matcher)
    const keys = Object.keys({ ...start, ...game, ...pack, ...cli })
    expect(keys.length).toBeGreaterThan(1000)
    expect(keys.filter((key) => !isLiteral(key) && !known.some((family) => family.test(key)))).toEqual([])
  })

  it.each(COMPOSED)('of the family %s is put together in %s', (_, file) => {
    expect(sources.find(({ path }) => path === file)?.text).toContain('}.')
  })
})
