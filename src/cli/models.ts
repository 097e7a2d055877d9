// Files → models: `.json` as it is, everything else compiled on the fly. Used by diff, trend, --previous, --archive.
import * as path from 'node:path'
import type { Model } from '../model/disclosure.ts'
import type { Source } from '../model/source.ts'
import type { Template } from '../model/template.ts'
import { readModel } from '../schema/read-model.ts'
import type { Call } from './call.ts'
import { type CompiledFile, compileFile } from './compile-file.ts'
import { showPath } from './config.ts'
import { CliError } from './error.ts'
import type { Host } from './host.ts'
import { KINDS, namedIn, readFolder, readText } from './read-file.ts'
import { type Settings, settingsFor } from './settings.ts'
import { readSource } from './sources.ts'

/** One model. `options` are those of the call; leave `year` out for a file that is not this year's. */
export function loadModel(file: string, options: Call['options'], host: Host): Model {
  if (!/\.json$/i.test(file)) {
    const settings = settingsFor(file, options, host)
    return compileFile(readSource(file, host, settings.maxSize), settings, host).model
  }
  const full = path.resolve(host.cwd, file)
  const read = readModel(readText({ full, shown: file, kind: KINDS.model }, host))
  if ('error' in read) throw new CliError(`${file}：${read.error.zh}`, `${file}: ${read.error.en}`)
  return read.model
}

/** The models of earlier years, for `RuleContext.previous`. */
export interface Earlier {
  /** Oldest first. */
  readonly models: readonly Model[]
  /** What `--previous` named. */
  readonly named?: Model
  /** 2 when a file of the archive could not be used, else 0. */
  readonly status: number
}

/**
 * Earlier years of the call's `--previous` and of the archive. Files of the archive that cannot be read are told and
 * make the status 2, and the rest is used; with `--strict` they end the call.
 */
export function earlierModels(settings: Pick<Settings, 'archive' | 'origins'>, call: Call): Earlier {
  const { options, host } = call
  const models: Model[] = []
  let status = 0
  const rest = withoutYear(options)
  const named = typeof options.previous === 'string' ? loadModel(options.previous, rest, host) : undefined
  if (named) models.push(named)
  const archived: { readonly file: string; readonly model: Model }[] = []
  for (const file of archiveFiles(settings, host)) {
    const model = loadOrTell(file, call)
    if (!model || !tellFault(() => refuseSameYear(archived, file, model), call)) {
      status = 2
      continue
    }
    archived.push({ file, model })
    // Last year's model mostly lies in the archive, too.
    if (!models.some((other) => sameYear(other, model))) models.push(model)
  }
  models.sort((a, b) => (a.meta.year ?? 0) - (b.meta.year ?? 0))
  return { models, status, ...(named ? { named } : {}) }
}

/** Compiles this year's source beside `earlier`; throws when `--previous` names a year that is not earlier. */
export function compileBeside(
  { models, named }: Earlier,
  source: Source,
  settings: Settings,
  { host, options }: Call,
  templates?: Map<string, Template>,
): CompiledFile {
  const compiled = compileFile(source, settings, host, models, templates)
  const [year, other] = [compiled.model.meta.year, named?.meta.year]
  if (year !== undefined && other !== undefined && other >= year) {
    const file = String(options.previous)
    throw new CliError(
      `${file}：是${other}年的，不早于 ${source.path} 的报告年度${year}；--previous 请给出上一年的`,
      `${file}: is of ${other}, not earlier than ${year}, the year of ${source.path}; name last year's with --previous`,
    )
  }
  return compiled
}

/** A model, or a message and nothing; with `--strict` the fault is thrown. `thisYear`: whether `--year` means it. */
export function loadOrTell(file: string, call: Call, thisYear = false): Model | undefined {
  const options = thisYear ? call.options : withoutYear(call.options)
  return tellFault(() => loadModel(file, options, call.host), call)
}

/** What `act` gives, or a message and nothing; with `--strict` the fault is thrown. */
export function tellFault<Result>(act: () => Result, { options, host, lang }: Call): Result | undefined {
  try {
    return act()
  } catch (error) {
    if (!(error instanceof CliError) || options.strict === true) throw error
    host.err(`gongshi: ${error.text[lang]}\n`)
    return undefined
  }
}

/** `--section` names none: a slip of the pen must not pass for a comparison without changes. */
export function noSection(wanted: string): CliError {
  return new CliError(
    `--section 没有“${wanted}”；请写章节的题名，或 JSON 中的 id`,
    `--section knows no “${wanted}”; give a section's title or its id in the JSON`,
  )
}

/** Options for a source of another year: `--year` means the newest document only. */
export function withoutYear(options: Call['options']): Call['options'] {
  const { year: _year, ...rest } = options
  return rest
}

function sameYear(a: Model, b: Model): boolean {
  return a.meta.year !== undefined && a.meta.year === b.meta.year
}

/** Returns true; throws when a file before is of the same year: which of the two is meant nobody can know. */
function refuseSameYear(
  archived: readonly { readonly file: string; readonly model: Model }[],
  file: string,
  model: Model,
): true {
  const other = archived.find((one) => sameYear(one.model, model))
  if (!other) return true
  throw new CliError(
    `${other.file} 与 ${file} 都是 ${model.meta.year} 年的；每年只能有一份，未用 ${file}`,
    `${other.file} and ${file} are both of ${model.meta.year}; there can be one a year, ${file} was not used`,
  )
}

function archiveFiles(
  { archive, origins }: Pick<Settings, 'archive' | 'origins'>,
  host: Host,
): readonly string[] {
  if (archive === undefined) return []
  const { archive: origin = 'flag' } = origins
  const remedy =
    origin === 'flag' ? { zh: '请核对 --archive', en: 'check --archive' } : namedIn(origin, 'archive')
  return readFolder(archive, showPath(archive, host), remedy, host)
    .filter((name) => /\.json$/i.test(name) && name !== 'datapackage.json')
    .map((name) => showPath(path.join(archive, name), host))
}
