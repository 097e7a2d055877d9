import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    pool: 'forks',
    testTimeout: 20_000,
    // A golden that is missing fails instead of creating itself; it is refreshed by `npm run goldens` alone.
    update: false,
  },
})
