// Writes docs/units.md from the unit lexicon: `npm run docs:units`. The tests check that it is current.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { importSource, root } from './import-source.mjs'

const { UNITS, unitsMarkdown } = await importSource(`
  export { UNITS } from './src/metric/lexicon/units.ts'
  export { unitsMarkdown } from './scripts/units-page.ts'`)
writeFileSync(join(root, 'docs/units.md'), unitsMarkdown(UNITS))
