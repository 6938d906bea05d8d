// The page as an app: its service worker, with the list of all files, and its manifest.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { rolldown } from 'rolldown'
import type { Plugin } from 'vite'

const MANIFEST = {
  id: 'reciprocity-geneva-2021',
  name: 'Reciprocity: Geneva 2021',
  short_name: 'Reciprocity',
  description: 'A negotiation game: one summit, two chairs, a reciprocal deal on cyber criminals.',
  start_url: './',
  scope: './',
  display: 'standalone',
  background_color: '#071012',
  theme_color: '#0c1c20',
  categories: ['education', 'games'],
  icons: [
    { src: './icon-192.png', sizes: '192x192', type: 'image/png' },
    { src: './icon-512.png', sizes: '512x512', type: 'image/png' },
    { src: './icon-512-maskable.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    { src: './icon.svg', sizes: 'any', type: 'image/svg+xml' },
  ],
}
/** Not wanted without a network: only browsers that install the page ask for them. */
const BESIDE = /(^|\/)(sw\.js|icon-\d+.*\.png)$/

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((name) => !BESIDE.test(name))
    .sort()

/** The service worker of a folder that is complete: all its files, under a name that is a hash of what they hold. */
async function workerFor(root: string, folder: string): Promise<string> {
  const files = filesIn(folder)
  const hash = createHash('sha256')
  for (const file of files) hash.update(file).update(readFileSync(join(folder, file)))
  const offline = { name: hash.digest('hex').slice(0, 12), files: files.map((file) => `./${file}`) }
  const made = await rolldown({
    cwd: root,
    input: 'src/platform/service-worker.ts',
    transform: { define: { OFFLINE: JSON.stringify(offline) } },
  })
  const { output } = await made.generate({ format: 'iife', minify: true })
  await made.close()
  return output[0].code
}

export function offline(): Plugin {
  let root = ''
  let folder = ''
  return {
    name: 'offline',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      root = config.root
      folder = resolve(config.root, config.build.outDir)
    },
    transformIndexHtml: () => [
      { tag: 'link', attrs: { rel: 'manifest', href: './manifest.webmanifest' }, injectTo: 'head' },
      { tag: 'link', attrs: { rel: 'apple-touch-icon', href: './icon-192.png' }, injectTo: 'head' },
    ],
    closeBundle: {
      order: 'post',
      // what the policy writes into the page comes first
      sequential: true,
      async handler() {
        writeFileSync(join(folder, 'manifest.webmanifest'), JSON.stringify(MANIFEST, null, 2))
        writeFileSync(join(folder, 'sw.js'), await workerFor(root, folder))
      },
    },
  }
}
