import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'

/** One import of a source file: what is asked for, where it leads inside the project (or null), and how. */
export interface Import {
  readonly specifier: string
  readonly target: string | null
  readonly line: number
  /** Types alone are asked for: nothing is left of it when the game runs. */
  readonly types: boolean
}

export interface Source {
  /** Path from the root of the project, with slashes. */
  readonly path: string
  readonly text: string
  readonly imports: readonly Import[]
}

const slashes = (path: string) => path.split(sep).join('/')

/** Comments and, where `strings` is set, words in quotes become blanks; lines keep their numbers. */
export function stripped(text: string, strings: boolean): string {
  const blank = (found: string) => found.replace(/[^\n]/g, ' ')
  return text.replace(
    /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g,
    (found) => (found.startsWith('/') || strings ? blank(found) : found),
  )
}

const FORMS: readonly (readonly [RegExp, (clause: string) => boolean])[] = [
  // import a from 'x', import { a, type B } from 'x', import type { A } from 'x', export * from 'x'
  [/\b(?:import|export)\b([^'"`;()=]*?)\bfrom\s*['"]([^'"]+)['"]/g, (clause) => onlyTypes(clause)],
  // import 'x'
  [/\bimport()\s*['"]([^'"]+)['"]/g, () => false],
  // import('x'), and typeof import('x')
  [/(\btypeof\s+)?\bimport\s*\(\s*['"`]([^'"`]+)['"`]/g, (clause) => clause !== ''],
]

function onlyTypes(clause: string): boolean {
  const words = clause.trim()
  if (/^type\b/.test(words)) return true
  const named = /^\{([\s\S]*)\}$/.exec(words)?.[1]
  const names = named?.split(',').map((name) => name.trim())
  return names?.filter((name) => name !== '').every((name) => /^type\s/.test(name)) ?? false
}

export function importsOf(root: string, path: string, text: string): Import[] {
  const code = stripped(text, false)
  return FORMS.flatMap(([pattern, types]) =>
    [...code.matchAll(pattern)].map((found): Import => {
      const [, clause = '', specifier = ''] = found
      const target = specifier.startsWith('.') ? slashes(relative(root, resolve(root, dirname(path), specifier))) : null
      const line = code.slice(0, found.index).split('\n').length
      return { specifier, target: target?.replace(/\?.*$/, '') ?? null, line, types: types(clause) }
    }),
  )
}

/** All TypeScript files below the folders of a project, with their imports. */
export function sourcesIn(root: string, folders: readonly string[]): Source[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
      .sort()
      .map((name) => {
        const path = slashes(join(folder, name))
        const text = readFileSync(join(root, path), 'utf8')
        return { path, text, imports: importsOf(root, path, text) }
      }),
  )
}

/** Files that import each other in a ring, types aside; each ring as a sentence. */
export function ringsIn(sources: readonly Source[]): string[] {
  const byPath = new Map(sources.map((source) => [source.path, source]))
  const done = new Set<string>()
  const rings: string[] = []
  const visit = (path: string, way: readonly string[]) => {
    const at = way.indexOf(path)
    if (at >= 0) rings.push([...way.slice(at), path].join(' -> '))
    if (at >= 0 || done.has(path)) return
    for (const { target, types } of byPath.get(path)?.imports ?? []) {
      if (target !== null && !types && byPath.has(target)) visit(target, [...way, path])
    }
    done.add(path)
  }
  for (const { path } of sources) visit(path, [])
  return rings
}
