import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

const ICON = './icon.svg'

/** What a page that holds everything does without: a second format of each sound, and the icon as a file beside it. */
export const foldedIn = (): Plugin => ({
  name: 'folded-in',
  enforce: 'pre',
  // what most browsers play stays
  load: (id) => (/\.webm\?url$/.test(id) ? 'export default null' : null),
  transformIndexHtml: (html) =>
    html.replace(
      `"${ICON}"`,
      `"data:image/svg+xml,${encodeURIComponent(readFileSync(`public/${ICON}`, 'utf8').trim())}"`,
    ),
})
