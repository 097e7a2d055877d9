// Writes the pages of docs/ that are made from code (`npm run docs:front-matter`).
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { importSource, root } from './import-source.mjs'

const { frontMatterDoc } = await importSource(
  "export { frontMatterDoc } from './scripts/front-matter-doc.ts'",
)
writeFileSync(join(root, 'docs/front-matter.md'), frontMatterDoc())
