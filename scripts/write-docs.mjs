// Writes the pages of docs/ that are made from code (`npm run docs:front-matter`).
import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const result = await build({
  absWorkingDir: root,
  entryPoints: ['scripts/front-matter-doc.ts'],
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'node',
})
const code = Buffer.from(result.outputFiles[0].contents).toString('base64')
const { frontMatterDoc } = await import(`data:text/javascript;base64,${code}`)
writeFileSync(join(root, 'docs/front-matter.md'), frontMatterDoc())
