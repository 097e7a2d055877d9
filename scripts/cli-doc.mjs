// Writes docs/cli.md from the built program's help: `npm run docs:cli`. The tests check that it is current.
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { importSource, root } from './import-source.mjs'

const { cliMarkdown } = await importSource("export { cliMarkdown } from './scripts/cli-page.ts'")
const help = async (args) =>
  execFileSync(process.execPath, [join(root, 'bin/gongshi.js'), ...args], { encoding: 'utf8' })
writeFileSync(join(root, 'docs/cli.md'), await cliMarkdown(help))
