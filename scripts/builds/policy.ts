// The law of the page: what it may load, and from where. Nothing but itself.
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'

const hashesOf = (html: string, tag: 'script' | 'style'): string[] =>
  [...html.matchAll(new RegExp(`<${tag}(?![^>]*\\ssrc=)[^>]*>([\\s\\S]*?)</${tag}>`, 'g'))].map(
    ([, text = '']) => `'sha256-${createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('base64')}'`,
  )

/**
 * The content security policy of a page: its own files and what it makes itself (blob: the workers, data: what is folded
 * in), its inline scripts and styles by their hashes, and no other origin at all. Scripts never come from text (no eval).
 */
export function policyOf(html: string): string {
  const rules = {
    'default-src': ["'none'"],
    'script-src': ["'self'", ...hashesOf(html, 'script')],
    'style-src': ["'self'", ...hashesOf(html, 'style')],
    'img-src': ["'self'", 'data:', 'blob:'],
    'font-src': ["'self'", 'data:'],
    'media-src': ["'self'", 'data:', 'blob:'],
    'connect-src': ["'self'", 'data:', 'blob:'],
    'worker-src': ["'self'", 'blob:'],
    'manifest-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  }
  return Object.entries(rules)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ')
}

const CHARSET = '<meta charset="utf-8" />'

/** Writes the policy into the page that was built, when nothing in it changes any more. */
export function policy(): Plugin {
  let folder = ''
  return {
    name: 'policy',
    apply: 'build',
    enforce: 'post',
    configResolved({ root, build }) {
      folder = resolve(root, build.outDir)
    },
    closeBundle: {
      order: 'post',
      handler() {
        const path = join(folder, 'index.html')
        const html = readFileSync(path, 'utf8')
        if (!html.includes(CHARSET)) throw new Error('the page does not begin with its charset')
        const law = `<meta http-equiv="Content-Security-Policy" content="${policyOf(html)}" />`
        writeFileSync(path, html.replace(CHARSET, `${CHARSET}\n    ${law}`))
      },
    },
  }
}
