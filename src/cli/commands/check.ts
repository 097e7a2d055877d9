// `gongshi check`: what would embarrass in public, said so that a clerk can mend it. The result goes to standard
// output, the summary to standard error.
import * as path from 'node:path'
import type { Bilingual, Diagnostic, Severity } from '../../model/diagnostic.ts'
import type { Source } from '../../model/source.ts'
import type { Template } from '../../model/template.ts'
import type { CheckedFile, RuleTitle } from '../../reporter/report.ts'
import { REPORTERS, type ReportFormat } from '../../reporter/reporters.ts'
import { RULES } from '../../rules/index.ts'
import { abridge, summarize } from '../../rules/summarize.ts'
import { several } from '../../text/several.ts'
import {
  applyBaseline,
  type Baseline,
  baselineName,
  printBaseline,
  readBaseline,
  updateBaseline,
} from '../baseline.ts'
import type { Call } from '../call.ts'
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

/** What one source came to. */
interface Checked {
  readonly file: CheckedFile
  /** Of all findings, also of those that `--quiet` does not show. */
  readonly warnings: number
  readonly settings: Settings
  readonly fixed: number
  readonly known: number
  readonly stale: number
  readonly diff: string
  /** 2 when a file of the archive could not be used, else 0. */
  readonly status: number
}

/** Kept from one source to the next within a call. */
interface Shared {
  readonly baselines: Map<string, Baseline>
  readonly templates: Map<string, Template>
}

/** 0 nothing wrong, 1 errors or too many warnings, 2 a file or the configuration at fault; the highest of all. */
export async function run(call: Call): Promise<number> {
  const { options, host, lang } = call
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
  if (options.dryRun === true) host.out(checked.map(({ diff }) => diff).join(''))
  else host.out(report(checked, call))
  if (options.quiet !== true) host.err(summary(checked, call))
  const limit = exceededLimit(checked)
  if (limit) host.err(`${limit[lang]}\n`)
  return Math.max(status, statusOf(checked), ...checked.map((one) => one.status))
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

function report(checked: readonly Checked[], { options, host, lang }: Call): string {
  const format = (options.format ?? 'pretty') as ReportFormat
  return REPORTERS[format]({
    files: checked.map(({ file }) => (folds(options) ? folded(file).file : file)),
    lang,
    version: versionOf(host),
    rules: format === 'sarif' ? titles(host) : [],
    colour: wantsColor(host),
    columns: host.terminal.columns,
  })
}

/** Whether not every finding is shown: people read the first of many alike, programs read all. */
function folds({ format, all }: Call['options']): boolean {
  return (format ?? 'pretty') === 'pretty' && all !== true
}

function folded(file: CheckedFile): { readonly file: CheckedFile; readonly left: number } {
  const { shown, left } = abridge(summarize(file.diagnostics, RULES))
  return { file: { ...file, diagnostics: shown }, left }
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

/** What to say when there are more warnings than `--max-warnings` or the configuration lets pass. */
function exceededLimit(checked: readonly Checked[]): Bilingual | undefined {
  const warnings = checked.reduce((sum, one) => sum + one.warnings, 0)
  const limits = checked.flatMap(({ settings }) => settings.maxWarnings ?? [])
  const limit = Math.min(...limits)
  if (limits.length === 0 || warnings <= limit) return undefined
  return {
    zh: `警告 ${warnings} 个，超过了允许的 ${limit} 个`,
    en: `${several(warnings, 'warning')}, more than the ${limit} let pass`,
  }
}

function count({ diagnostics }: CheckedFile, severity: Severity): number {
  return diagnostics.filter((diagnostic) => diagnostic.severity === severity).length
}

function summary(checked: readonly Checked[], { options, lang }: Call): string {
  const sum = (value: (one: Checked) => number): number =>
    checked.reduce((total, one) => total + value(one), 0)
  const [errors = 0, warnings = 0, infos = 0] = (['error', 'warning', 'info'] as const).map((severity) =>
    sum(({ file }) => count(file, severity)),
  )
  const fixed = sum((one) => one.fixed)
  const known = sum((one) => one.known)
  const stale = sum((one) => one.stale)
  const left = folds(options) && options.dryRun !== true ? sum(({ file }) => folded(file).left) : 0
  const fixable = sum(({ file }) => file.diagnostics.filter(({ fix }) => fix).length)
  const zh = [
    `检查了 ${checked.length} 个文件：${errors} 个错误，${warnings} 个警告，${infos} 个提示`,
    fixed > 0 ? `${options.dryRun === true ? '可修正' : '已修正'} ${fixed} 处` : '',
    fixed === 0 && fixable > 0 ? `其中 ${fixable} 处可用 --fix 修正` : '',
    left > 0 ? `同类的另外 ${left} 处没有逐条列出，用 --all 列出` : '',
    known > 0 ? `基线中已有 ${known} 处` : '',
    stale > 0 ? `基线中有 ${stale} 处已不存在，可用 --update-baseline 删去` : '',
  ]
  const en = [
    `${several(checked.length, 'file')} checked: ${several(errors, 'error')}, ${several(warnings, 'warning')}, ${several(infos, 'hint')}`,
    fixed > 0 ? `${fixed} ${options.dryRun === true ? 'can be fixed' : 'fixed'}` : '',
    fixed === 0 && fixable > 0 ? `${fixable} of them can be mended with --fix` : '',
    left > 0 ? `${left} more of the same kinds not listed; --all lists them` : '',
    known > 0 ? `${known} in the baseline` : '',
    stale > 0 ? `${stale} of the baseline gone; --update-baseline removes what is gone` : '',
  ]
  return lang === 'zh' ? `${zh.filter(Boolean).join('；')}\n` : `${en.filter(Boolean).join('; ')}\n`
}
