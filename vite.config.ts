import { viteSingleFile } from 'vite-plugin-singlefile'
import { defineConfig } from 'vitest/config'
import { buildNameOf } from './scripts/build-name.ts'
import { foldedIn } from './scripts/builds/folded-in.ts'
import { folderOf, isWhole, kindOf } from './scripts/builds/kinds.ts'
import { offline } from './scripts/builds/offline.ts'
import { policy } from './scripts/builds/policy.ts'
import { notices } from './scripts/notices.ts'

export default defineConfig(({ mode }) => {
  const kind = kindOf(mode)
  return {
    base: './',
    define: {
      BUILD_NAME: JSON.stringify(buildNameOf(import.meta.dirname)),
      BUILD_KIND: JSON.stringify(kind),
    },
    plugins: [
      notices(import.meta.dirname),
      ...(isWhole(kind) ? [foldedIn(), viteSingleFile({ removeViteModuleLoader: true })] : []),
      policy(),
      ...(kind === 'pwa' ? [offline()] : []),
    ],
    // The dev server's search for packages reads no tsconfig: without this it looks for React.
    optimizeDeps: { rolldownOptions: { transform: { jsx: { runtime: 'automatic', importSource: 'preact' } } } },
    publicDir: isWhole(kind) ? false : 'public',
    build: {
      outDir: folderOf(kind),
      target: 'es2022',
      chunkSizeWarningLimit: isWhole(kind) ? 20_000 : 1500,
      assetsInlineLimit: isWhole(kind) ? Number.MAX_SAFE_INTEGER : 0,
    },
    test: { include: ['test/**/*.test.{ts,tsx}'], testTimeout: 120_000, maxWorkers: 2 },
  }
})
