// Writes docs/units.md from the unit lexicon: `npm run docs:units`. The tests check that it is current.
import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const bundled = await build({
  stdin: {
    contents: `export { UNITS } from './src/metric/lexicon/units.ts'
      export { unitsMarkdown } from './scripts/units-page.ts'`,
    resolveDir: root,
  },
  bundle: true,
  format: 'esm',
  platform: 'node',
  write: false,
})
const url = `data:text/javascript;base64,${Buffer.from(bundled.outputFiles[0].contents).toString('base64')}`
const { UNITS, unitsMarkdown } = await import(url)
writeFileSync(join(root, 'docs/units.md'), unitsMarkdown(UNITS))
