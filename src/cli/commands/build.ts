// `gongshi build`: checks, then writes NAME.docx, NAME.html and NAME.json for every source.
import * as path from 'node:path'
import type { Diagnostic, Severity } from '../../model/diagnostic.ts'
import { RULES } from '../../rules/index.ts'
import { summarize } from '../../rules/summarize.ts'
import { several } from '../../text/several.ts'
import { SEVERITY_NAMES } from '../../text/severity-names.ts'
import { type BuiltFile, buildFile } from '../build-file.ts'
import type { Call } from '../call.ts'
import { wantsColor } from '../color.ts'
import { CliError } from '../error.ts'
import type { OutputFile } from '../output-set.ts'
import { KINDS, readBytes } from '../read-file.ts'
import { sourcesOf } from '../sources.ts'
import { stem } from '../template-for.ts'
import { versionOf } from '../version.ts'
import { refuseFolders, writeOutputs } from '../write-outputs.ts'

/** How many errors a refused build shows with their frames. */
const SHOWN = 2

/** 0 done, 1 a document has errors or an output is stale, 2 a file is at fault; the highest of all sources. */
export async function run(call: Call): Promise<number> {
  const { options, host, lang } = call
  const { files, status: matched } = await sourcesOf(call)
  if (files.length === 0) return matched
  refuseSameNames(files)
  if (options.check === true && options.watch === true) {
    throw new CliError(
      '--check 不写文件，不能与 --watch 同用',
      '--check writes nothing and cannot go with --watch',
    )
  }
  if (options.fragment === true && options.embedModel === true) {
    throw new CliError(
      '--fragment 只有正文，装不下模型，不能与 --embed-model 同用',
      '--fragment has no place for the model and cannot go with --embed-model',
    )
  }
  let status = matched
  for (const file of files) {
    try {
      status = Math.max(status, (await buildOne(file, call)).status)
    } catch (error) {
      if (!(error instanceof CliError)) throw error
      host.err(`gongshi: ${error.text[lang]}\n`)
      status = 2
    }
  }
  if (options.watch !== true) return status
  const { watch } = await import('../watch.ts')
  return watch(files, call, async (file) => ((await buildOne(file, call)).isBuilt ? 0 : 1))
}

async function buildOne(
  file: string,
  call: Call,
): Promise<{ readonly status: number; readonly isBuilt: boolean }> {
  const { options, host } = call
  const built = await buildFile(file, call)
  const { status } = built
  if (built.refusing.length > 0) {
    host.err(await refusal(built, call))
    return { status: Math.max(1, status), isBuilt: false }
  }
  const directory = String(options.output ?? '.')
  if (options.check === true) {
    return { status: Math.max(status, reportStale(directory, built.outputs, call)), isBuilt: false }
  }
  await writeOutputs(directory, built.outputs, host)
  if (options.quiet !== true) host.err(summary(file, directory, built, call))
  return { status, isBuilt: true }
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

// The reporter is loaded when a build is refused: most are not.
async function refusal({ compiled: { source }, refusing }: BuiltFile, { host, lang }: Call): Promise<string> {
  const { pretty } = await import('../../reporter/pretty.ts')
  const found = summarize(refusing, RULES)
  const frames = pretty({
    files: [{ path: source.path, text: source.text, diagnostics: found.slice(0, SHOWN) }],
    lang,
    version: versionOf(host),
    rules: [],
    colour: wantsColor(host, 'stderr'),
    columns: host.terminal.columns,
  })
  const more = found.length - Math.min(SHOWN, found.length)
  const rest = {
    zh: `${more > 0 ? `另有 ${more} 处；` : ''}没有生成任何文件。用 gongshi check ${source.path} 查看全部；确要生成请加 --force`,
    en: `${more > 0 ? `${more} more; ` : ''}nothing was written. gongshi check ${source.path} shows all; --force builds all the same`,
  }
  return `${frames}\n${source.path}: ${rest[lang]}\n`
}

function summary(file: string, directory: string, { compiled, outputs }: BuiltFile, { lang }: Call): string {
  const names = outputs.map(({ name }) => path.join(directory, name)).join(lang === 'zh' ? '、' : ', ')
  const { metrics } = compiled.disclosure
  const found = counted(compiled.diagnostics)
  if (lang === 'zh') {
    const faults = found.map(([severity, count]) => `${count} 项${SEVERITY_NAMES[severity].zh}`).join('、')
    return `${file} → ${names}\n${metrics.length} 项指标；${faults ? `${faults}，用 gongshi check 查看` : '没有发现问题'}\n`
  }
  const faults = found
    .map(([severity, count]) => several(count, severity === 'info' ? 'hint' : severity))
    .join(', ')
  return `${file} → ${names}\n${several(metrics.length, 'metric')}; ${faults ? `${faults}, see gongshi check` : 'nothing found'}\n`
}

// How many there are of each severity, of those there are. Mass faults count once: 157 half-width commas are one thing to mend.
function counted(diagnostics: readonly Diagnostic[]): readonly (readonly [Severity, number])[] {
  const found = summarize(diagnostics, RULES)
  return (['error', 'warning', 'info'] as const)
    .map((severity) => [severity, found.filter((one) => one.severity === severity).length] as const)
    .filter(([, count]) => count > 0)
}

function reportStale(directory: string, outputs: readonly OutputFile[], { host, lang }: Call): number {
  refuseFolders(directory, outputs, host)
  let status = 0
  for (const { name, data } of outputs) {
    const full = path.resolve(host.cwd, directory, name)
    const shown = path.join(directory, name)
    const isThere = host.status(full) !== undefined
    if (isThere && Buffer.from(data).equals(readBytes({ full, shown, kind: KINDS.output }, host))) continue
    status = 1
    if (!isThere) {
      host.err(
        lang === 'zh' ? `${shown}：还没有这个文件，请先生成\n` : `${shown}: is not there yet; build first\n`,
      )
      continue
    }
    host.err(
      lang === 'zh'
        ? `${shown}：与源文件不符，请重新生成\n`
        : `${shown}: is not what the source gives; build again\n`,
    )
  }
  return status
}
