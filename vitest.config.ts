import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { defineConfig } from 'vitest/config'

/** A WebAssembly module as its bytes, as esbuild gives it to the program. */
const wasmBytes = {
  name: 'wasm-bytes',
  enforce: 'pre' as const,
  resolveId: (id: string) => (id.endsWith('.wasm') ? `\0${id}.js` : undefined),
  load: (id: string) => {
    if (!id.startsWith('\0') || !id.endsWith('.wasm.js')) return undefined
    const file = createRequire(import.meta.url).resolve(id.slice(1, -'.js'.length))
    const bytes = readFileSync(file).toString('base64')
    return `export default Buffer.from('${bytes}', 'base64')`
  },
}

export default defineConfig({
  plugins: [wasmBytes],
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/support/seed.ts'],
    // No module keeps state (test/architecture.test.ts), so the suites share one loaded program.
    pool: 'threads',
    isolate: false,
    // By default one processor is left idle, which on two is half of them; more than two load the program again each.
    maxWorkers: 2,
    // Ends a test that hangs. How fast the program is, `bench/` says: no test fails because the machine is busy.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // A golden that is missing fails instead of creating itself; it is refreshed by `npm run goldens` alone.
    update: false,
  },
})
