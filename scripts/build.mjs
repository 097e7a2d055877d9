// Builds `dist/`: the command line as CommonJS chunks (Node starts them faster than ES modules), the
// library as ES modules with its types. Chunks are split at dynamic imports, so that DOCX code is loaded
// only when a DOCX is asked for.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, transform } from 'esbuild'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const dist = join(root, 'dist')
rmSync(dist, { recursive: true, force: true })

const common = {
  absWorkingDir: root,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  legalComments: 'none',
  logLevel: 'warning',
}

await bundleCommandLine()
await build({
  ...common,
  entryPoints: ['src/index.ts'],
  outdir: 'dist',
  chunkNames: 'lib/[name]-[hash]',
  minify: true,
})

async function bundleCommandLine() {
  const outdir = join(dist, 'cli')
  const result = await build({
    ...common,
    entryPoints: ['src/cli/start.ts'],
    outdir,
    chunkNames: '[name]-[hash]',
    write: false,
  })
  mkdirSync(outdir, { recursive: true })
  for (const { path, text } of result.outputFiles) {
    const { code } = await transform(text, {
      format: 'cjs',
      platform: 'node',
      target: 'node20.19',
      minify: true,
      supported: { 'dynamic-import': false },
      legalComments: 'none',
    })
    writeFileSync(path, code)
  }
  writeFileSync(join(outdir, 'package.json'), '{ "type": "commonjs" }\n')
}
