// Speed of the metric engine alone: `node bench/metric.mjs [SOURCE]`. Prints what loading costs, characters a second
// in a warm process, and whether the time grows with the length: 1, 10, 100 and 1000 times the source.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { buildSync } from 'esbuild'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const source = resolve(process.argv[2] ?? join(root, 'fixtures/district/chenglan-2023.md'))
const folder = mkdtempSync(join(tmpdir(), 'gongshi-bench-'))
try {
  const file = join(folder, 'engine.mjs')
  buildSync({
    entryPoints: [join(root, 'src/metric/read.ts')],
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    outfile: file,
  })
  const before = performance.now()
  const { readMetrics } = await import(pathToFileURL(file).href)
  const loaded = performance.now()
  readMetrics('全区就业率98.6%', { year: 2019 })
  console.log(
    `load ${(loaded - before).toFixed(1)} ms, first sentence ${(performance.now() - loaded).toFixed(1)} ms`,
  )
  const text = readFileSync(source, 'utf8')
  for (let k = 0; k < 100; k++) readMetrics(text, { year: 2019 })
  for (const factor of [1, 10, 100, 1000]) measure(readMetrics, text.repeat(factor), factor)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function measure(readMetrics, text, factor) {
  const times = []
  for (let k = 0; k < (factor > 100 ? 1 : 5); k++) {
    const start = performance.now()
    readMetrics(text, { year: 2019 })
    times.push(performance.now() - start)
  }
  times.sort((a, b) => a - b)
  const time = times[times.length >> 1] ?? 0
  console.log(
    `× ${factor}: ${text.length} characters in ${time.toFixed(1)} ms, ${((text.length / time) * 1000).toFixed(0)} a second`,
  )
}
