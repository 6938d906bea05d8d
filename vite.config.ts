import { defineConfig } from 'vitest/config'

export default defineConfig({
  base: './',
  build: { target: 'es2022', chunkSizeWarningLimit: 1500, assetsInlineLimit: 0 },
  test: { include: ['test/**/*.test.{ts,tsx}'], testTimeout: 120_000 },
})
