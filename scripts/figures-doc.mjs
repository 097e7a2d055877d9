// Writes docs/figures.md from sentences that the engine reads: `npm run docs:figures`. The tests check that it is current.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { importSource, root } from './import-source.mjs'

const { readMetrics, figuresMarkdown, YEAR } = await importSource(`
  export { readMetrics } from './src/metric/read.ts'
  export { figuresMarkdown, YEAR } from './scripts/figures-page.ts'`)
writeFileSync(
  join(root, 'docs/figures.md'),
  figuresMarkdown((sentence) => readMetrics(sentence, { year: YEAR })),
)
