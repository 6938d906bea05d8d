import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { type Import, importsOf, ringsIn, type Source, sourcesIn, stripped } from './imports.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

interface Room {
  readonly rooms: readonly string[]
  /** Rooms of which only types may be asked. */
  readonly types?: readonly string[]
  readonly packages?: readonly string[]
}

/** The house: what each room may import, and which packages. */
const HOUSE: { readonly [room: string]: Room } = {
  'src/rules': { rooms: [] },
  'src/content': { rooms: ['src/rules'], packages: ['zod'] },
  'src/delegates': { rooms: ['src/rules'] },
  'src/atlas': { rooms: ['src/rules', 'src/content', 'src/delegates'] },
  'src/analysis': { rooms: ['src/rules'] },
  'src/interchange': { rooms: ['src/rules', 'src/content', 'src/atlas'] },
  'src/session': { rooms: ['src/rules', 'src/content', 'src/delegates'], packages: ['pure-rand'] },
  'src/store': {
    rooms: ['src/rules', 'src/content', 'src/session', 'src/runner', 'src/classroom'],
    packages: ['zustand', 'immer', 'zod'],
  },
  'src/i18n': {
    rooms: ['src/rules'],
    types: ['src/content', 'src/session', 'src/runner', 'src/classroom'],
    packages: ['intl-messageformat'],
  },
  'src/picture': { rooms: ['src/content', 'src/store', 'assets'], types: ['src/rules'] },
  'src/ui': {
    rooms: [
      ...['src/rules', 'src/content', 'src/store', 'src/i18n', 'src/picture', 'src/audio', 'src/analysis'],
      ...['src/session', 'src/runner', 'src/classroom'],
    ],
    types: ['src/atlas', 'src/delegates', 'src/workers', 'src/platform'],
    packages: ['preact', 'qr', 'uqr'],
  },
  'src/audio': { rooms: ['src/store', 'assets'], types: ['src/rules'], packages: ['howler'] },
  'src/runner': { rooms: ['src/rules', 'src/session', 'src/atlas'], packages: ['@rgrove/parse-xml', 'zod'] },
  'src/platform': { rooms: ['src/rules', 'src/store'], types: ['src/analysis'] },
  'src/classroom': {
    rooms: ['src/rules', 'src/content', 'src/session', 'src/analysis'],
    packages: ['papaparse', 'zod'],
  },
  'src/cli': {
    rooms: [
      ...['src/rules', 'src/content', 'src/delegates', 'src/atlas', 'src/analysis', 'src/session', 'src/i18n'],
      ...['src/runner', 'src/classroom', 'src/interchange'],
    ],
    packages: ['node:*', 'intl-messageformat'],
  },
  scenes: {
    rooms: ['src/content', 'src/store', 'src/i18n', 'src/picture', 'assets'],
    types: ['src/rules'],
    packages: ['phaser'],
  },
}
/** The browser's starts, of the page and of what works beside it, know them all. */
const isStart = (path: string) => path === 'src/main.ts' || path.startsWith('src/workers/')

/** Style sheets and pictures may lie with what uses them, or come with a font or flag. */
const ASSET = /\.(css|svg|png|webp|json|woff2?)$|^@fontsource\/|^flag-icons\//

const sources = sourcesIn(ROOT, ['src', 'scenes'])
const roomOf = (path: string): string => {
  const [first = '', second = ''] = path.split('/')
  return first === 'src' ? `${first}/${second}` : first
}

const isPackage = (allowed: string, specifier: string) =>
  allowed === 'node:*' ? specifier.startsWith('node:') : specifier === allowed || specifier.startsWith(`${allowed}/`)

function ruleBroken(room: string, path: string, { specifier, target, types, line }: Import): string | null {
  const rule = HOUSE[room]
  const where = `${path}:${line} imports ${specifier}`
  if (rule === undefined) return `${where}, and no rule says what ${room} may import`
  if (target === null) {
    if (ASSET.test(specifier)) return null
    if (rule.packages?.some((allowed) => isPackage(allowed, specifier))) return null
    return `${where}: ${room} may use ${rule.packages?.join(', ') ?? 'no package'}`
  }
  const to = roomOf(target)
  if (to === room || rule.rooms.includes(to)) return null
  if (rule.types?.includes(to)) return types ? null : `${where}: ${room} may ask ${to} for types alone`
  return `${where}: ${room} may import ${[...rule.rooms, ...(rule.types ?? [])].join(', ') || 'nothing'}`
}

const inHouse = ({ path }: Source) => !isStart(path)

describe('the house', () => {
  it('each room imports what its rule allows', () => {
    const broken = sources
      .filter(inHouse)
      .flatMap(({ path, imports }) => imports.map((each) => ruleBroken(roomOf(path), path, each)))
    expect(broken.filter((sentence) => sentence !== null)).toEqual([])
  })

  it('only the player makes sounds, and it is fetched late', () => {
    const asked = (wanted: (each: Import) => boolean) =>
      sources.filter(({ imports }) => imports.some((each) => wanted(each) && !each.types)).map(({ path }) => path)
    expect(asked(({ specifier }) => specifier === 'howler')).toEqual(['src/audio/player.ts'])
    expect(asked(({ target }) => target === 'src/audio/player.ts')).toEqual(['src/audio/sound.ts'])
    const text = sources.find(({ path }) => path === 'src/audio/sound.ts')?.text
    expect(text).toContain("await import('./player.ts')")
  })

  it('every import of the project leads to a file, by its full name', () => {
    const lost = sources.flatMap(({ path, imports }) =>
      imports
        .filter(({ target }) => target !== null && !existsSync(`${ROOT}/${target}`))
        .map(({ specifier, line }) => `${path}:${line} imports ${specifier}, which is not there`),
    )
    expect(lost).toEqual([])
  })

  it('no file imports itself by a detour', () => {
    expect(ringsIn(sources)).toEqual([])
  })
})

const PURE = ['src/rules', 'src/content', 'src/delegates', 'src/atlas', 'src/analysis', 'src/interchange']
const BANNED: readonly (readonly [RegExp, string])[] = [
  [/\bMath\s*\.\s*random\b/, 'Math.random: chance is the world'],
  [/\bDate\b/, 'Date: rules read no clock'],
  [/\bperformance\b/, 'performance: rules read no clock'],
  [/\bset(?:Timeout|Interval|Immediate)\b/, 'setTimeout: rules read no clock'],
  [/\bcrypto\b/, 'crypto: chance is the world'],
]

describe('chance and clock', () => {
  it(`have no place in ${PURE.join(', ')}`, () => {
    const found = sources
      .filter(({ path }) => PURE.includes(roomOf(path)))
      .flatMap(({ path, text }) =>
        stripped(text, true)
          .split('\n')
          .flatMap((row, index) =>
            BANNED.filter(([word]) => word.test(row)).map(([, why]) => `${path}:${index + 1} uses ${why}`),
          ),
      )
    expect(found).toEqual([])
  })
})

/** Times of a run come in as numbers: whoever shows a clock reads it. */
const CLOCKS =
  /\b(?:Date\s*\.\s*now|new\s+Date\s*\(\s*\)|performance\b|set(?:Timeout|Interval|Immediate)\b|Math\s*\.\s*random)/

describe('a run', () => {
  it('reads no clock of its own, and draws nothing', () => {
    const ours = sources.filter(({ path }) => roomOf(path) === 'src/runner')
    expect(ours.length).toBeGreaterThan(10)
    expect(ours.filter(({ text }) => CLOCKS.test(stripped(text, true))).map(({ path }) => path)).toEqual([])
  })
})

describe('sizes', () => {
  /** Data and sentences may be long. */
  const isData = (path: string) => /^src\/(content|i18n)\//.test(path)
  const lengths = sources.map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))

  it('no file has more than 300 lines', () => {
    const long = lengths.filter(({ path, lines }) => lines > 300 && !isData(path))
    expect(long.map(({ path, lines }) => `${path} has ${lines} lines: split it`)).toEqual([])
  })
  it('half of the files have fewer than 100', () => {
    const sorted = lengths.map(({ lines }) => lines).sort((a, b) => a - b)
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(100)
  })
})

describe('the reader of imports', () => {
  const read = (text: string) =>
    importsOf(ROOT, 'src/rules/some.ts', text).map(({ specifier, types }) => (types ? `type ${specifier}` : specifier))

  it('takes no comment for an import, and nothing in quotes for a comment', () => {
    expect(read("// import a from 'b'\n/* import c from 'd' */ import e from 'f'")).toEqual(['f'])
    expect(read("const url = 'https://x'; import e from 'f'")).toEqual(['f'])
  })
  it('tells values from types', () => {
    expect(
      read("import type { A } from 'a'\nimport { type B, type C } from 'b'\nimport { type D, e } from 'c'"),
    ).toEqual(['type a', 'type b', 'c'])
    expect(read("export * from 'a'\nexport type { B } from 'b'")).toEqual(['a', 'type b'])
  })
  it('finds what is loaded late and what is loaded for its effect', () => {
    expect(read("import './a.css'\nconst b = await import('b')\nlet c: typeof import('c')").sort()).toEqual([
      './a.css',
      'b',
      'type c',
    ])
  })
  it('knows where a path leads, and on what line it stands', () => {
    expect(importsOf(ROOT, 'src/rules/some.ts', "\n\nimport { a } from '../content/a.ts'")).toEqual([
      { specifier: '../content/a.ts', target: 'src/content/a.ts', line: 3, types: false },
    ])
  })
})
