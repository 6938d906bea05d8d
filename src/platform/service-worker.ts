/// <reference lib="webworker" />
import { PREFIX } from './prefix.ts'
import { TAKE_UP } from './take-up.ts'

declare const self: ServiceWorkerGlobalScope
/** All files of this build and a name that changes with them: written when it is built (see scripts/builds/offline.ts). */
declare const OFFLINE: { readonly name: string; readonly files: readonly string[] }

const NAME = `${PREFIX}${OFFLINE.name}`

self.addEventListener('install', (event) => {
  // Not from the browser's own store: it may hold files of the build before.
  const fresh = OFFLINE.files.map((file) => new Request(file, { cache: 'reload' }))
  event.waitUntil(caches.open(NAME).then((store) => store.addAll(fresh)))
})

self.addEventListener('activate', (event) => {
  const old = async () => (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== NAME)
  event.waitUntil(old().then((names) => Promise.all(names.map((name) => caches.delete(name)))))
  event.waitUntil(self.clients.claim())
})

self.addEventListener('message', ({ data }) => {
  if (data === TAKE_UP) void self.skipWaiting()
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method !== 'GET' || new URL(request.url).origin !== self.location.origin) return
  const wanted = request.mode === 'navigate' ? './index.html' : request
  // not by opening the store, which would make it anew after everything was erased
  const kept = caches.match(wanted, { cacheName: NAME, ignoreSearch: true })
  event.respondWith(kept.then((found) => found ?? fetch(request)))
})
