// `gongshi trend FILE...`: the series of every indicator over all years.
import * as path from 'node:path'
import { isNamed } from '../../diff/select.ts'
import { seriesOf } from '../../diff/series.ts'
import type { Series } from '../../model/changes.ts'
import type { Model } from '../../model/disclosure.ts'
import { modelSections } from '../../text/claims.ts'
import { several } from '../../text/several.ts'
import type { Call } from '../call.ts'
import { wantsColor } from '../color.ts'
import { CliError } from '../error.ts'
import { loadOrTell, noSection, tellFault } from '../models.ts'
import type { OutputFile } from '../output-set.ts'
import { pageTemplate } from '../page-template.ts'
import { sourcesOf } from '../sources.ts'
import { writeOutputs } from '../write-outputs.ts'

/** 0 done, 2 a file is at fault; the others are used all the same unless `--strict`. Without any, nothing is printed or written. */
export async function run(call: Call): Promise<number> {
  const { options, host } = call
  const { files, status: matched } = await sourcesOf(call)
  if (files.length === 0) return matched
  const models = new Map<number, { readonly file: string; readonly model: Model }>()
  let status = matched
  for (const file of files) {
    const model = loadOrTell(file, call, files.length === 1)
    if (!model || !tellFault(() => addYear(models, file, model), call)) status = 2
  }
  if (models.size === 0) return status
  const section = typeof options.section === 'string' ? options.section : undefined
  const years = [...models.values()].map(({ model }) => model)
  const wanted = section === undefined ? undefined : sectionIds(years, section)
  const series = seriesOf(years).filter(
    (one) => wanted?.has(one.section) !== false || one.points.some((p) => wanted.has(p.metric.section)),
  )
  const outputs = await print(series, call)
  if (typeof options.output === 'string') {
    await writeOutputs(options.output, outputs, host)
    host.err(writtenWords(series.length, years.length, outputs, call))
  } else host.out(String(outputs[0]?.data ?? ''))
  return status
}

function writtenWords(
  series: number,
  years: number,
  outputs: readonly OutputFile[],
  { options, lang }: Call,
): string {
  const names = outputs.map(({ name }) => path.join(String(options.output), name))
  if (lang === 'en')
    return `${several(series, 'indicator')} of ${several(years, 'year')} → ${names.join(', ')}\n`
  return `${years} 个年度，${series} 项指标 → ${names.join('、')}\n`
}

/** Ids of the sections of that id or title, in any year. */
function sectionIds(years: readonly Model[], wanted: string): ReadonlySet<string> {
  const found = years
    .flatMap(({ sections }) => modelSections(sections))
    .filter((section) => isNamed(section, wanted))
  if (found.length === 0) throw noSection(wanted)
  return new Set(found.map(({ id }) => id))
}

/** Returns true; throws when the year is unknown or taken. */
function addYear(
  models: Map<number, { readonly file: string; readonly model: Model }>,
  file: string,
  model: Model,
): true {
  const { year } = model.meta
  if (year === undefined) {
    throw new CliError(
      `${file}：不知道是哪一年的；请在文件开头写 year，或在标题里写明年度`,
      `${file}: its year is unknown; state year in the front matter or in the title`,
    )
  }
  const other = models.get(year)
  if (other) {
    throw new CliError(
      `${other.file} 与 ${file} 都是 ${year} 年的；每年只能有一份`,
      `${other.file} and ${file} are both of ${year}; there can be one a year`,
    )
  }
  models.set(year, { file, model })
  return true
}

/** The first output is the one that standard output gets. */
async function print(
  series: readonly Series[],
  { options, host, lang }: Call,
): Promise<readonly OutputFile[]> {
  switch (options.format) {
    case 'json': {
      const { trendJson } = await import('../../reporter/trend-json.ts')
      return [{ name: 'trend.json', data: trendJson(series) }]
    }
    case 'csv': {
      const { dataPackage, trendCsv } = await import('../../reporter/trend-csv.ts')
      return [
        { name: 'trend.csv', data: trendCsv(series) },
        { name: 'datapackage.json', data: dataPackage('trend.csv') },
      ]
    }
    case 'html': {
      const { trendPage } = await import('../../emit/html/trend-page.ts')
      return [
        { name: 'trend.html', data: trendPage(series, { lang, template: pageTemplate(options, host) }) },
      ]
    }
    default: {
      const { trendTable } = await import('../../reporter/trend-table.ts')
      const columns = host.terminal.stdout ? host.terminal.columns : 120
      const color = options.output === undefined && wantsColor(host)
      return [{ name: 'trend.txt', data: trendTable(series, lang, { color, columns }) }]
    }
  }
}
