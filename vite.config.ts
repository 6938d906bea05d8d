import { defineConfig } from 'vitest/config'
import { buildNameOf } from './scripts/build-name.ts'
import { notices } from './scripts/notices.ts'

export default defineConfig({
  base: './',
  define: { BUILD_NAME: JSON.stringify(buildNameOf(import.meta.dirname)) },
  plugins: [notices(import.meta.dirname)],
  // The dev server's search for packages reads no tsconfig: without this it looks for React.
  optimizeDeps: { rolldownOptions: { transform: { jsx: { runtime: 'automatic', importSource: 'preact' } } } },
  build: { target: 'es2022', chunkSizeWarningLimit: 1500, assetsInlineLimit: 0 },
  test: { include: ['test/**/*.test.{ts,tsx}'], testTimeout: 120_000, maxWorkers: 2 },
})
