// Scores of the metric engine: `npm run eval [-- --verbose]`. By construction on the sentences of fixtures/metrics;
// on the labelled reports in fixtures/metrics/corpus and, where ../shared is there, on its gold and vectors.

import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { buildSync } from 'esbuild'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const shared = join(root, '../shared')
const verbose = process.argv.includes('--verbose')
const folder = mkdtempSync(join(tmpdir(), 'gongshi-eval-'))
const bundle = join(folder, 'engine.cjs')
buildSync({
  stdin: {
    contents: `export { read } from './src/read/read.ts'
      export { measure } from './src/measure.ts'
      export { readMetrics } from './src/metric/read.ts'
      export { readNumbers } from './src/metric/scan/numbers.ts'`,
    resolveDir: root,
  },
  bundle: true,
  format: 'cjs',
  platform: 'node',
  outfile: bundle,
})
const engine = (await import(pathToFileURL(bundle).href)).default

try {
  sentences()
  if (existsSync(shared)) {
    vectors()
    gold()
  } else console.log('../shared is not there: no gold, no vectors')
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function sentences() {
  const corpus = join(root, 'fixtures/metrics')
  const total = tally()
  row('construction', 'cases', 'value+unit F1', 'label', 'period', 'change', 'role', 'approx.', 'fates')
  for (const name of readdirSync(corpus).filter((file) => file.endsWith('.json'))) {
    const { year, cases } = JSON.parse(readFileSync(join(corpus, name), 'utf8'))
    const own = tally()
    for (const one of cases)
      for (const sum of [own, total]) compare(one, engine.readMetrics(one.text, { year }), sum)
    report(name.replace('.json', ''), own)
  }
  report('all', total)
}

function tally() {
  return {
    cases: 0,
    expected: 0,
    found: 0,
    hit: 0,
    label: 0,
    period: 0,
    change: 0,
    role: 0,
    approximation: 0,
    numerals: 0,
    fate: 0,
  }
}

function compare({ text, metrics, numerals = [] }, reading, sum) {
  const rest = [...reading.mentions]
  sum.cases++
  sum.expected += metrics.length
  sum.found += rest.length
  for (const wanted of metrics) {
    const at = rest.findIndex((m) => m.text === wanted.text && same(m, wanted))
    if (at < 0) {
      if (verbose) console.error(`missed ${wanted.text} in ${text}`)
      continue
    }
    const [mention] = rest.splice(at, 1)
    const period = `${mention.period?.start ?? ''}…${mention.period?.end ?? ''}`
    sum.hit++
    sum.label += Number(mention.label === wanted.label)
    sum.period += Number(period === wanted.period)
    sum.change += Number(JSON.stringify(mention.change) === JSON.stringify(wanted.change))
    sum.role += Number(mention.role === wanted.role)
    sum.approximation += Number(mention.approximation === wanted.approximation)
  }
  const others = reading.numerals
    .filter(({ fate }) => fate !== 'metric')
    .map(({ text: words, fate }) => `${words}:${fate}`)
  sum.numerals += numerals.length
  sum.fate += numerals.filter(([words, fate]) => others.includes(`${words}:${fate}`)).length
}

function same(mention, wanted) {
  const value =
    mention.value === null
      ? mention.low === wanted.low && mention.high === wanted.high
      : mention.value === wanted.value
  return value && mention.unit === wanted.unit
}

function report(name, sum) {
  const of = (n, d) => (d === 0 ? '–' : (n / d).toFixed(3))
  const { hit } = sum
  row(
    name,
    sum.cases,
    of(2 * hit, sum.expected + sum.found),
    of(sum.label, hit),
    of(sum.period, hit),
    of(sum.change, hit),
    of(sum.role, hit),
    of(sum.approximation, hit),
    of(sum.fate, sum.numerals),
  )
}

function row(name, ...cells) {
  console.log(name.padEnd(14) + cells.map((cell) => String(cell).padStart(14)).join(''))
}

/** A peer's cases for numbers, percentages and ordinals, by span and value. */
function vectors() {
  const file = join(shared, 'vectors/recognizers-zh-dev.json')
  if (!existsSync(file)) return
  const all = JSON.parse(readFileSync(file, 'utf8'))
  for (const view of ['number', 'percent', 'ordinal']) {
    let [hit, wanted, found] = [0, 0, 0]
    for (const { input, expected } of all.filter((one) => one.view === view)) {
      const read = engine.readNumbers(input, view)
      const right = expected.filter((e) =>
        read.some((r) => r.start === e.start && r.end === e.end && near(r.value, e.value)),
      )
      hit += right.length
      wanted += expected.length
      found += read.length
      if (verbose && right.length < Math.max(expected.length, read.length))
        console.error(view, input, JSON.stringify(read))
    }
    console.log(
      `vectors ${view.padEnd(8)} F1 ${((2 * hit) / (wanted + found)).toFixed(4)} (${wanted} expected, ${found} found)`,
    )
  }
}

function near(value, wanted) {
  return wanted === null || Math.abs(value - wanted) <= 1e-9 * Math.max(1, Math.abs(wanted))
}

/** Hand-labelled reports, scored by the tool that others use. */
function gold() {
  const tool = join(shared, 'tools/score-metrics.mjs')
  if (!existsSync(tool)) return
  const labelled = [
    ...list(join(shared, 'gold'), '.json').map((file) => [
      file,
      join(shared, 'seed', file.replace(/^.*[\\/]/, '').replace('.json', '.md')),
    ]),
    ...list(join(root, 'fixtures/metrics/corpus'), '.gold.json').map((file) => [
      file,
      join(shared, 'corpus', file.replace(/^.*[\\/]/, '').replace('.gold.json', '.md')),
    ]),
  ]
  for (const [labels, source] of labelled) {
    if (!existsSync(source)) continue
    const text = readFileSync(source, 'utf8')
    const fileName = source.replace(/^.*[\\/]/, '').replace('.md', '')
    const outline = engine.read(
      { path: source, text, encoding: 'utf-8', bom: false },
      { fileName, fullWidth: true, loadImage: () => ({ error: { zh: '', en: '' } }) },
    )
    const { metrics, numerals } = engine.measure(outline)
    const predicted = join(folder, 'predicted.json')
    writeFileSync(predicted, JSON.stringify({ metrics, numerals }))
    const flags = verbose ? ['--verbose'] : []
    const out = execFileSync(process.execPath, [tool, labels, predicted, ...flags], { encoding: 'utf8' })
    console.log(`\n${fileName}\n${out.trim()}`)
  }
}

function list(path, suffix) {
  return existsSync(path)
    ? readdirSync(path)
        .filter((name) => name.endsWith(suffix))
        .map((name) => join(path, name))
    : []
}
