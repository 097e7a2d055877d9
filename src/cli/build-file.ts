// One source → its outputs in memory, or the diagnostics that refuse the build. Used by `build`, its
// `--watch` and `preview`.
import { type Output, publish } from '../compile.ts'
import { EMITTERS, type Format } from '../emit/emitters.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Call } from './call.ts'
import type { CompiledFile } from './compile-file.ts'
import { CliError } from './error.ts'
import type { Host } from './host.ts'
import { compileBeside, earlierModels } from './models.ts'
import type { OutputFile } from './output-set.ts'
import { type Settings, settingsFor } from './settings.ts'
import { readSource } from './sources.ts'
import { stem } from './template-for.ts'

/** One source built; nothing is written yet. */
export interface BuiltFile {
  readonly compiled: CompiledFile
  /** What stops the build, in the order of the text; empty when it may go on. */
  readonly refusing: readonly Diagnostic[]
  /** Empty when the build is refused. */
  readonly outputs: readonly OutputFile[]
  /** 2 when a file of the archive could not be used, else 0. */
  readonly status: number
}

/** Compiles and emits one source; writes nothing. Throws `CliError` for faults of files and configuration. */
export async function buildFile(file: string, call: Call): Promise<BuiltFile> {
  const { options, host } = call
  const settings = settingsFor(file, options, host)
  const formats = formatsOf(settings)
  const source = readSource(file, host, settings.maxSize)
  const earlier = earlierModels(settings, call)
  const compiled = compileBeside(earlier, source, settings, call)
  const refusing = refusalOf(compiled.diagnostics, options)
  if (refusing.length > 0) return { compiled, refusing, outputs: [], status: earlier.status }
  const name = stem(file)
  const outputs = await publish(compiled, compiled.template, {
    name,
    formats,
    fragment: options.fragment === true,
    embedModel: options.embedModel === true,
    docx: docxOptions(settings, host),
  })
  return {
    compiled,
    refusing,
    outputs: outputs.map((output) => toFile(name, output)),
    status: earlier.status,
  }
}

function toFile(name: string, { format, data }: Output): OutputFile {
  return { name: `${name}.${format}`, data }
}

function formatsOf({ formats }: Settings): readonly Format[] {
  if (formats === undefined) return ['docx', 'html', 'json']
  const unknown = formats.find((name) => !Object.hasOwn(EMITTERS, name))
  if (unknown !== undefined) {
    throw new CliError(
      `没有格式“${unknown}”；可用 docx、html、json`,
      `no format “${unknown}”; there are docx, html and json`,
    )
  }
  return [...new Set(formats)] as Format[]
}

function refusalOf(diagnostics: readonly Diagnostic[], options: Call['options']): readonly Diagnostic[] {
  if (options.force === true) return []
  const strict = options.strict === true
  return diagnostics.filter(({ severity }) => severity === 'error' || (strict && severity === 'warning'))
}

function docxOptions(
  { fonts }: Settings,
  host: Host,
): { fonts?: 'gb2312' | 'founder' | 'open'; epoch?: number } {
  const epoch = epochOf(host)
  return {
    ...(fonts === 'gb2312' || fonts === 'founder' || fonts === 'open' ? { fonts } : {}),
    ...(epoch === undefined ? {} : { epoch }),
  }
}

/** The last second that a date of four-digit years can name. */
const LAST_SECOND = 253_402_300_799

/** A date that was asked for and cannot be read must not become another one. */
function epochOf({ env }: Host): number | undefined {
  const written = env.SOURCE_DATE_EPOCH
  if (!written) return undefined
  if (/^\d{1,12}$/.test(written) && Number(written) <= LAST_SECOND) return Number(written)
  throw new CliError(
    `环境变量 SOURCE_DATE_EPOCH 的值“${written}”不对，应为1970年起的秒数`,
    `the value “${written}” of SOURCE_DATE_EPOCH must be a number of seconds since 1970`,
  )
}
