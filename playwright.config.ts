import { defineConfig, devices } from '@playwright/test'
import flags from './scripts/browser-flags.json' with { type: 'json' }

/** Another one where something else listens there already. */
const PORT = process.env['TEST_PORT'] ?? '4173'
const executablePath = process.env['CHROMIUM_PATH']
const landscape = { viewport: { width: 844, height: 390 }, hasTouch: true, isMobile: true }
const portrait = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

/** Browser tests run on the built game, with the system's Chromium; its path comes from scripts/test.mjs. */
export default defineConfig({
  testDir: 'test/browser',
  testMatch: '*.spec.ts',
  outputDir: 'node_modules/.cache/playwright',
  workers: 2,
  // One more try where other work runs beside the tests; a test that fails twice fails.
  retries: process.env['CI'] === undefined ? 0 : 1,
  timeout: 90_000,
  reporter: [['list']],
  use: {
    actionTimeout: 15_000,
    ...devices['Desktop Chrome'],
    baseURL: `http://127.0.0.1:${PORT}`,
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: flags,
    },
  },
  projects: [
    { name: 'desktop', use: { viewport: { width: 1366, height: 768 } }, grepInvert: /@touch/ },
    // What axe asks for hangs on nothing that only a window wider than the desktop's has.
    { name: 'wide', use: { viewport: { width: 1600, height: 900 } }, grep: /@every-size/, grepInvert: /axe finds/ },
    { name: 'landscape', use: landscape, grep: /@every-size|@touch/ },
    { name: 'portrait', use: portrait, grep: /@every-size|@touch/ },
  ],
  webServer: {
    command: `npx --no-install vite preview --port ${PORT} --strictPort --host 127.0.0.1`,
    url: `http://127.0.0.1:${PORT}`,
    reuseExistingServer: false,
  },
})
