// `gongshi metrics`: every metric of every source as table, JSON, NDJSON or CSV; `-` is standard input.
import { METRIC_ORDER } from '../../emit/json.ts'
import { measure } from '../../measure.ts'
import type { Disclosure } from '../../model/disclosure.ts'
import type { LocatedMetric } from '../../model/metric.ts'
import type { Source } from '../../model/source.ts'
import { read } from '../../read/read.ts'
import type { Call } from '../call.ts'
import { CliError } from '../error.ts'
import { type Settings, settingsFor } from '../settings.ts'
import { decodeSource, readSource, sourcesOf } from '../sources.ts'
import { stem, templateFor } from '../template-for.ts'

/** What is printed of a source: contract.md section 3. */
type Printed = Pick<Disclosure, 'metrics' | 'numerals'>

interface Measured extends Printed {
  readonly file: string
}

/** 0 done, 2 a file is at fault; the others are printed all the same. */
export async function run(call: Call): Promise<number> {
  const { args, options, host, lang } = call
  if (options.lines === true) refuseOtherThanLines(options.format)
  if (args.indexOf('-') !== args.lastIndexOf('-')) {
    throw new CliError('标准输入“-”只能写一次', 'standard input, “-”, can be named once')
  }
  const stdin = args.includes('-') ? await host.stdin() : undefined
  const { files, status: matched } = await sourcesOf(call)
  if (files.length === 0) return matched
  const all: Measured[] = []
  let status = matched
  for (const file of files) {
    try {
      const settings = settingsFor(file, options, host)
      const source =
        file === '-'
          ? decodeSource(file, stdin ?? new Uint8Array())
          : readSource(file, host, settings.maxSize)
      const { fullWidth } = templateFor(source, settings, host)
      if (options.lines === true) host.out(measureLines(source, settings, fullWidth))
      else all.push({ file, ...measureSource(source, settings, fullWidth) })
    } catch (error) {
      if (!(error instanceof CliError)) throw error
      host.err(`gongshi: ${error.text[lang]}\n`)
      status = 2
    }
  }
  if (options.lines !== true)
    host.out(await format(String(options.format ?? 'table'), all, files.length > 1, call))
  return status
}

function measureSource(source: Source, settings: Settings, fullWidth: boolean): Printed {
  const outline = read(source, {
    fileName: source.path === '-' ? '' : stem(source.path),
    ...(settings.year === undefined ? {} : { year: settings.year }),
    // Figures stand in words; pictures are not looked at.
    loadImage: () => ({ error: { zh: '未读取图片', en: 'images are not read' } }),
    fullWidth,
  })
  const { metrics, numerals } = measure(outline, settings.indicators)
  return { metrics: metrics.map(inOrder), numerals }
}

const PRINTED = [
  ...METRIC_ORDER.filter((name) => name !== 'span'),
  'section',
  'span',
  'line',
  'column',
  'periodInferred',
  'production',
] as const satisfies readonly (keyof LocatedMetric)[]

// The engine finds a metric's fields in whatever order its sentence gives them; they are printed in one.
function inOrder(metric: LocatedMetric): LocatedMetric {
  const stated = PRINTED.filter((name) => metric[name] !== undefined)
  return Object.fromEntries(stated.map((name) => [name, metric[name]])) as unknown as LocatedMetric
}

// What is printed is one object a line, and so is what is asked for when nothing is.
function refuseOtherThanLines(format: unknown): void {
  if (format === undefined || format === 'json' || format === 'ndjson') return
  throw new CliError(
    `--lines 每行输出一个 JSON 对象，不能用 --format ${format}；请去掉 --format，或写 --format ndjson`,
    `--lines prints one JSON object a line and cannot be used with --format ${format}; leave --format out, or write --format ndjson`,
  )
}

// One document a line, an empty line included; the line break at the very end opens no further line, and what is empty
// has none.
function measureLines(source: Source, settings: Settings, fullWidth: boolean): string {
  if (source.text === '') return ''
  const lines = source.text.replace(/\r?\n$/, '').split(/\r?\n/)
  return lines
    .map((text) => `${JSON.stringify(measureSource({ ...source, text }, settings, fullWidth))}\n`)
    .join('')
}

// `several`: of the sources asked for, so that the shape does not hang on how many could be read.
// What prints tables and CSV is loaded for them alone.
async function format(
  name: string,
  all: readonly Measured[],
  several: boolean,
  { host, lang }: Call,
): Promise<string> {
  const printed = all.map(({ metrics, numerals }) => ({ metrics, numerals }))
  if (name === 'json') {
    const [only] = printed
    return all.length === 0 ? '' : `${JSON.stringify(several ? printed : only, null, 2)}\n`
  }
  if (name === 'ndjson') return printed.map((one) => `${JSON.stringify(one)}\n`).join('')
  if (name === 'csv') return (await import('../metrics-csv.ts')).metricsCsv(all)
  const { metricsTable } = await import('../metrics-table.ts')
  return metricsTable(all, lang, host.terminal)
}
