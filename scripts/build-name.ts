// What a build is called: the version, and a hash of its sources.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What decides how the game plays: its own sources, and the packages by their lock. Pictures and sounds do not. */
const SOURCES = ['src', 'scenes', 'index.html', 'package-lock.json']

const filesIn = (root: string, path: string): string[] =>
  /\.\w+$/.test(path)
    ? [path]
    : readdirSync(join(root, path), { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.(ts|tsx|css|svg)$/.test(name))
        .map((name) => join(path, name).replaceAll('\\', '/'))

/**
 * The name of a build, such as `0.1.0+3f9a02c`: alike for alike sources on any machine, with or without a repository,
 * whatever ends its lines.
 */
export function buildNameOf(root: string): string {
  const hash = createHash('sha256')
  for (const path of SOURCES.flatMap((source) => filesIn(root, source)).sort()) {
    hash.update(`${path}\n${readFileSync(join(root, path), 'utf8').replaceAll('\r\n', '\n')}\n`)
  }
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly version: string }
  return `${version}+${hash.digest('hex').slice(0, 7)}`
}
