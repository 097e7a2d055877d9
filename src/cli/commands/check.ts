// `gongshi check`: what would embarrass in public, said so that a clerk can mend it. The result goes to standard
// output, the summary to standard error.
import * as path from 'node:path'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Source } from '../../model/source.ts'
import type { Template } from '../../model/template.ts'
import type { RuleTitle } from '../../reporter/report.ts'
import { REPORTERS, type ReportFormat } from '../../reporter/reporters.ts'
import { RULES } from '../../rules/index.ts'
import {
  applyBaseline,
  type Baseline,
  baselineName,
  printBaseline,
  readBaseline,
  updateBaseline,
} from '../baseline.ts'
import type { Call } from '../call.ts'
import { type Checked, count, exceededLimit, folded, folds, summary } from '../check-summary.ts'
import { wantsColor } from '../color.ts'
import { CliError } from '../error.ts'
import { fixSource, writeSource } from '../fix-source.ts'
import { compileBeside, earlierModels } from '../models.ts'
import { loadRuleTexts } from '../rule-texts.ts'
import { printSettings, type Settings, settingsFor } from '../settings.ts'
import { readSource, sourcesOf } from '../sources.ts'
import { unifiedDiff } from '../unified-diff.ts'
import { versionOf } from '../version.ts'
import { writeOutputs } from '../write-outputs.ts'

/** Kept from one source to the next within a call. */
interface Shared {
  readonly baselines: Map<string, Baseline>
  readonly templates: Map<string, Template>
}

/** 0 nothing wrong, 1 errors or too many warnings, 2 a file or the configuration at fault; the highest of all. */
export async function run(call: Call): Promise<number> {
  const { options, host, lang } = call
  if (options.dryRun === true) refuseBesideDiff(options)
  const { files, status: matched } = await sourcesOf(call)
  if (files.length === 0) return matched
  const shared: Shared = { baselines: new Map(), templates: new Map() }
  const checked: Checked[] = []
  let status = matched
  for (const file of files) {
    try {
      const settings = settingsFor(file, options, host)
      if (options.printConfig === true) host.out(printSettings(settings))
      else checked.push(await checkOne(file, settings, call, shared))
    } catch (error) {
      if (!(error instanceof CliError)) throw error
      host.err(`gongshi: ${error.text[lang]}\n`)
      status = 2
    }
  }
  if (options.printConfig === true) return status
  for (const [file, baseline] of shared.baselines) {
    if (options.updateBaseline !== true) continue
    await writeOutputs(
      path.dirname(file),
      [{ name: path.basename(file), data: printBaseline(baseline) }],
      host,
    )
  }
  const diff = checked.map((one) => one.diff).join('')
  if (diff === '') host.out(report(checked, call, 'stdout'))
  else {
    host.out(diff)
    host.err(report(checked, call, 'stderr'))
  }
  if (options.quiet !== true) host.err(summary(checked, call))
  const limit = exceededLimit(checked)
  if (limit) host.err(`${limit[lang]}\n`)
  return Math.max(status, statusOf(checked), ...checked.map((one) => one.status))
}

// Standard output is the diff's, and nothing is written.
function refuseBesideDiff({ format, updateBaseline }: Call['options']): void {
  if (updateBaseline === true) {
    throw new CliError(
      '--dry-run 不写文件，不能与 --update-baseline 同用',
      '--dry-run writes nothing and cannot go with --update-baseline',
    )
  }
  if (format !== undefined && format !== 'pretty') {
    throw new CliError(
      `--dry-run 输出修正前后的差异，不能与 --format ${format} 同用`,
      `--dry-run prints what fixes would change and cannot go with --format ${format}`,
    )
  }
}

async function checkOne(file: string, settings: Settings, call: Call, shared: Shared): Promise<Checked> {
  const { options, host } = call
  const original = readSource(file, host, settings.maxSize)
  const earlier = earlierModels(settings, call)
  const diagnose = (source: Source): readonly Diagnostic[] =>
    compileBeside(earlier, source, settings, call, shared.templates).diagnostics
  const wantsFix = options.fix === true || options.dryRun === true
  const { source, diagnostics, count } = wantsFix
    ? fixSource(original, diagnose)
    : { source: original, diagnostics: diagnose(original), count: 0 }
  if (count > 0 && options.dryRun !== true) await writeSource(source, host)
  const kept = withBaseline(
    source,
    diagnostics,
    settings,
    options.updateBaseline === true,
    shared.baselines,
    host,
  )
  const shown =
    options.quiet === true ? kept.fresh.filter(({ severity }) => severity === 'error') : kept.fresh
  return {
    file: { path: file, text: source.text, diagnostics: shown },
    warnings: kept.fresh.filter(({ severity }) => severity === 'warning').length,
    settings,
    fixed: count,
    known: kept.known,
    stale: kept.stale,
    diff: options.dryRun === true ? unifiedDiff(file, original.text, source.text) : '',
    status: earlier.status,
  }
}

function withBaseline(
  source: Source,
  diagnostics: readonly Diagnostic[],
  settings: Settings,
  update: boolean,
  baselines: Map<string, Baseline>,
  host: Call['host'],
): { readonly fresh: readonly Diagnostic[]; readonly known: number; readonly stale: number } {
  const file = settings.baseline
  if (file === undefined && update) {
    throw new CliError(
      '没有说明更新哪个基线；请加 --baseline 文件，或在 gongshi.config.yaml 里写 baseline',
      'no baseline is named; add --baseline FILE, or baseline to gongshi.config.yaml',
    )
  }
  if (file === undefined) return { fresh: diagnostics, known: 0, stale: 0 }
  const baseline = baselines.get(file) ?? readBaseline(file, update, host)
  const name = baselineName(source.path, file, host)
  const next = update ? updateBaseline(baseline, name, source.text, diagnostics) : baseline
  baselines.set(file, next)
  return applyBaseline(next, name, source.text, diagnostics)
}

function report(
  checked: readonly Checked[],
  { options, host, lang }: Call,
  stream: 'stdout' | 'stderr',
): string {
  const format = (options.format ?? 'pretty') as ReportFormat
  return REPORTERS[format]({
    files: checked.map(({ file }) => (folds(options) ? folded(file).file : file)),
    lang,
    version: versionOf(host),
    rules: format === 'sarif' ? titles(host) : [],
    colour: wantsColor(host, stream),
    columns: host.terminal.columns,
  })
}

function titles(host: Call['host']): readonly RuleTitle[] {
  const texts = loadRuleTexts(host)
  return RULES.map(({ id, severity }) => ({
    id,
    severity,
    title: texts.get(id)?.title ?? { zh: id, en: id },
  }))
}

function statusOf(checked: readonly Checked[]): number {
  if (checked.some(({ file }) => count(file, 'error') > 0)) return 1
  return exceededLimit(checked) ? 1 : 0
}
