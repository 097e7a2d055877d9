// TypeScript of the program for the scripts that write documentation from it: bundled in memory, then imported.
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/** The package's folder. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..')

/** What the lines `export … from './src/…'` export. */
export async function importSource(contents) {
  const bundled = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
  })
  const code = Buffer.from(bundled.outputFiles[0].contents).toString('base64')
  return import(`data:text/javascript;base64,${code}`)
}
