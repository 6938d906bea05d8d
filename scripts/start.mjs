// `npm start`: installs what is missing, serves the game, prints the address and opens it where there is a desktop.
import { ready, stop } from './ready.mjs'

ready()
const { createServer } = await import('vite')
const hasDesktop =
  process.platform === 'win32' ||
  process.platform === 'darwin' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
try {
  const server = await createServer({ server: { open: hasDesktop && !process.env.CI } })
  await server.listen()
  console.log('Reciprocity: Geneva 2021 is ready. Open this address in a browser; Ctrl+C ends it.')
  server.printUrls()
} catch (error) {
  stop(`The game could not be started: ${error instanceof Error ? error.message : error}`)
}
