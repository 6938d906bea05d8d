import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, normalize } from 'node:path'
import { unzipSync } from 'fflate'

const TYPES: { readonly [ending: string]: string } = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
  svg: 'image/svg+xml',
  webmanifest: 'application/manifest+json',
}
/** The bytes of a path such as `game/index.html`, or null. */
export type Files = (path: string) => Uint8Array | null

/** The files of a folder. */
export const inFolder =
  (folder: string): Files =>
  (path) => {
    try {
      return readFileSync(join(folder, normalize(path)))
    } catch {
      return null
    }
  }

/** The files of a zip. */
export function inZip(path: string): Files & { readonly names: readonly string[] } {
  const held = unzipSync(readFileSync(path))
  return Object.assign((name: string) => held[name] ?? null, { names: Object.keys(held) })
}

/** A plain server for files, which can be changed, and closed as if the school's network were gone. */
export async function serve(
  first: Files,
): Promise<{ address: string; show: (files: Files) => void; close: () => Promise<void> }> {
  let files = first
  const server: Server = createServer(({ url = '/' }, response) => {
    const path = new URL(url, 'http://host').pathname.slice(1)
    const name = path === '' || path.endsWith('/') ? `${path}index.html` : path
    const bytes = files(name)
    response.statusCode = bytes === null ? 404 : 200
    response.setHeader('content-type', TYPES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream')
    response.setHeader('cache-control', 'no-store')
    response.end(bytes ?? '')
  })
  await new Promise<void>((go) => server.listen(0, '127.0.0.1', go))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    show: (next) => {
      files = next
    },
    close: () =>
      new Promise((go) => {
        server.closeAllConnections()
        server.close(() => go())
      }),
  }
}
