// Writes docs/cli.md from the built program's help: `npm run docs:cli`. The tests check that it is current.
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const bundled = await build({ entryPoints: [join(root, 'scripts/cli-page.ts')], format: 'esm', write: false })
const url = `data:text/javascript;base64,${Buffer.from(bundled.outputFiles[0].contents).toString('base64')}`
const { cliMarkdown } = await import(url)
const help = async (args) =>
  execFileSync(process.execPath, [join(root, 'bin/gongshi.js'), ...args], { encoding: 'utf8' })
writeFileSync(join(root, 'docs/cli.md'), await cliMarkdown(help))
