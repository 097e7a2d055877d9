import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
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
