// Folders as zip files: the same bytes for the same content, on any machine.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Zippable, zipSync } from 'fflate'
import type { Kind } from './kinds.ts'
import { scormManifest } from './scorm-manifest.ts'

export { folderOf, kindOf } from './kinds.ts'

/** Every file is dated so: a zip must not change with the day it is made on. The day of the summit, at noon. */
const DATE = new Date(2021, 5, 16, 12)
const PATHS: { readonly [kind in Kind]?: string } = {
  zip: 'dist/zip/reciprocity.zip',
  scorm: 'dist/scorm/reciprocity-scorm.zip',
}

/** What a host wants to find beside the page. */
const LICENCE = 'LICENSE'

/** The zip file of a build: where it goes, its bytes and how many files it holds; null for one that is not packed. */
export function packOf(kind: Kind, folder: string): { path: string; bytes: Uint8Array; files: number } | null {
  const path = PATHS[kind]
  if (path === undefined) return null
  const names = readdirSync(folder).sort()
  const content: { [name: string]: Uint8Array } = {
    ...Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name))])),
    [LICENCE]: readFileSync(LICENCE),
  }
  if (kind === 'scorm') content['imsmanifest.xml'] = Buffer.from(scormManifest(Object.keys(content).sort()))
  const zippable: Zippable = Object.fromEntries(
    Object.entries(content)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, bytes]) => [name, [bytes, { mtime: DATE, level: 9 }]]),
  )
  return { path, bytes: zipSync(zippable), files: Object.keys(content).length }
}
