// Whose work is in the game, read from what is installed; a build that holds anything else fails.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'
import type { Notice, Notices } from '../src/ui/library/notice.ts'

const MODULE = 'virtual:notices.json'

/** Packages that carry parts of other people, with the folder whose comments hold the notices of those. */
const CARRIES: { readonly [name: string]: string } = { phaser: 'src' }

interface Package {
  readonly name: string
  readonly version: string
  readonly license?: string
  readonly dependencies?: { readonly [name: string]: string }
}

const packageAt = (folder: string): Package => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))

/** The folder of a package, looked for as Node does: beside whoever asks, then further and further out. */
function folderOf(name: string, asker: string): string {
  const folder = join(asker, 'node_modules', name)
  if (existsSync(join(folder, 'package.json'))) return folder
  if (dirname(asker) === asker) throw new Error(`${name} is not installed`)
  return folderOf(name, dirname(asker))
}

/** The folders of all packages that one needs to run, each once. */
function foldersBehind(asker: string, found = new Set<string>()): Set<string> {
  for (const name of Object.keys(packageAt(asker).dependencies ?? {})) {
    const folder = folderOf(name, asker)
    if (found.has(folder)) continue
    found.add(folder)
    foldersBehind(folder, found)
  }
  return found
}

/** Comments that name a holder of rights, each once, without their stars and slashes. */
function noticesWithin(folder: string): string[] {
  const comment = /\/\*(?:(?!\*\/)[\s\S])*\*\/|(?:^[ \t]*\/\/[^\n]*\n)+/gm
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(js|frag|vert)$/.test(name),
  )
  const found = files
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').match(comment) ?? [])
    .filter((text) => /copyright \(c\)/i.test(text))
    .map((text) => text.replace(/^[ \t]*(\/\*+|\*+\/|\*|\/\/)[ \t]?|\*\/$|\r/gm, '').trim())
  return [...new Set(found)]
}

function noticeAt(folder: string): Notice {
  const { name, version, license } = packageAt(folder)
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.\w+)?$/i.test(entry))
  if (license === undefined || file === undefined) throw new Error(`${name} does not say under what licence it stands`)
  const carried = CARRIES[name]
  const texts = [
    readFileSync(join(folder, file), 'utf8').replaceAll('\r', '').trim(),
    ...(carried === undefined ? [] : noticesWithin(join(folder, carried))),
  ]
  return { name, version, licence: license, text: texts.join('\n\n———\n\n') }
}

/**
 * The notices of a project: its own, and one for every package it needs to run, fonts and pictures too.
 * Throws where a package is not installed, or has no licence or no text of it.
 */
export function noticesOf(root: string): Notices {
  const packages = [...foldersBehind(root)].map(noticeAt)
  return { game: noticeAt(root), packages: packages.sort((a, b) => (a.name < b.name ? -1 : 1)) }
}

/** The package a file was installed with, or null for the project's own files. */
function packageOf(path: string): string | null {
  const [, inside] = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path) ?? []
  return inside ?? null
}

/** Gives the page its notices as a module of its own, and lets no build pass that bundles a package without one. */
export function notices(root: string): Plugin {
  return {
    name: 'notices',
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : null),
    load: (id) => (id === `\0${MODULE}` ? JSON.stringify(noticesOf(root)) : null),
    generateBundle(_, bundle) {
      const named = new Set(noticesOf(root).packages.map(({ name }) => name))
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue
        for (const path of chunk.moduleIds) {
          const name = packageOf(path)
          if (name !== null && !named.has(name)) this.error(`${name} is bundled, but package.json does not name it`)
        }
      }
    },
  }
}
