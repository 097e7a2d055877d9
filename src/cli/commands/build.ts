// `gongshi build`: checks, then writes NAME.docx, NAME.html and NAME.json for every source.
import * as path from 'node:path'
import { type Output, publish } from '../../compile.ts'
import { EMITTERS, type Format } from '../../emit/emitters.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import { compileFile, stem } from '../compile-file.ts'
import { CliError } from '../error.ts'
import type { Host } from '../host.ts'
import type { Call } from '../program.ts'
import { settingsFor } from '../settings.ts'
import { expandSources, readSource } from '../sources.ts'
import { writeOutputs } from '../write-outputs.ts'

/** 0 done, 1 a document has errors or an output is stale, 2 a file is at fault; the highest of all sources. */
export async function run(call: Call): Promise<number> {
  const { args, options, host, lang } = call
  const files = await expandSources(args, host)
  refuseSameNames(files)
  const formats = formatsOf(options.formats)
  let status = 0
  for (const file of files) {
    try {
      status = Math.max(status, await buildOne(file, formats, call))
    } catch (error) {
      if (!(error instanceof CliError)) throw error
      host.err(`gongshi: ${error.text[lang]}\n`)
      status = 2
    }
  }
  return status
}

async function buildOne(
  file: string,
  formats: readonly Format[],
  { options, host, lang }: Call,
): Promise<number> {
  const settings = settingsFor(file, options, host)
  const source = readSource(file, host, settings.maxSize)
  const compiled = compileFile(source, settings, host)
  const refused = refusal(compiled.diagnostics, options)
  if (refused.length > 0) {
    host.err(refused.map((d) => `${d.file}:${d.line}:${d.column} ${d.message[lang]}\n`).join(''))
    return 1
  }
  const name = stem(file)
  const outputs = await publish(compiled, compiled.template, {
    name,
    formats,
    fragment: options.fragment === true,
    embedModel: options.embedModel === true,
    docx: docxOptions(options, host),
    compose: {},
  })
  const directory = String(options.output ?? '.')
  const written = outputs.map(({ format, data }) => ({ name: `${name}.${format}`, data }))
  if (options.check === true) return reportStale(directory, written, host, lang)
  await writeOutputs(directory, written, host)
  if (options.quiet !== true) {
    host.err(written.map((output) => `${path.join(directory, output.name)}\n`).join(''))
  }
  return 0
}

function refuseSameNames(files: readonly string[]): void {
  const seen = new Map<string, string>()
  for (const file of files) {
    const other = seen.get(stem(file))
    if (other !== undefined) {
      throw new CliError(
        `${other} 与 ${file} 同名，输出会互相覆盖；请改名或分开生成`,
        `${other} and ${file} have one name and would overwrite each other; rename one or build them apart`,
      )
    }
    seen.set(stem(file), file)
  }
}

function formatsOf(value: unknown): readonly Format[] {
  if (typeof value !== 'string') return ['docx', 'html', 'json']
  const names = value.split(',').map((name) => name.trim())
  const unknown = names.find((name) => !Object.hasOwn(EMITTERS, name))
  if (unknown !== undefined) {
    throw new CliError(
      `没有格式“${unknown}”；可用 docx、html、json`,
      `no format “${unknown}”; there are docx, html and json`,
    )
  }
  return [...new Set(names)] as Format[]
}

function refusal(diagnostics: readonly Diagnostic[], options: Call['options']): readonly Diagnostic[] {
  if (options.force === true) return []
  return diagnostics.filter(
    ({ severity }) => severity === 'error' || (severity === 'warning' && options.strict === true),
  )
}

function docxOptions(
  options: Call['options'],
  host: Host,
): { fonts?: 'gb2312' | 'founder' | 'open'; epoch?: number } {
  const epoch = host.env.SOURCE_DATE_EPOCH
  const fonts = options.fonts as 'gb2312' | 'founder' | 'open' | undefined
  return { ...(fonts ? { fonts } : {}), ...(epoch && /^\d+$/.test(epoch) ? { epoch: Number(epoch) } : {}) }
}

function reportStale(
  directory: string,
  outputs: readonly { readonly name: string; readonly data: Output['data'] }[],
  host: Host,
  lang: Call['lang'],
): number {
  let status = 0
  for (const { name, data } of outputs) {
    const full = path.resolve(host.cwd, directory, name)
    if (host.status(full)?.kind === 'file' && Buffer.from(data).equals(host.read(full))) continue
    status = 1
    const shown = path.join(directory, name)
    host.err(
      lang === 'zh'
        ? `${shown}：与源文件不符，请重新生成\n`
        : `${shown}: is not what the source gives; build again\n`,
    )
  }
  return status
}
