// What a call of `check` came to, beside the findings themselves: how many there are, what was fixed, what is known.
import type { Bilingual, Severity } from '../model/diagnostic.ts'
import type { CheckedFile } from '../reporter/report.ts'
import { RULES } from '../rules/index.ts'
import { abridge, summarize } from '../rules/summarize.ts'
import { several } from '../text/several.ts'
import type { Call } from './call.ts'
import type { Settings } from './settings.ts'

/** What one source came to. */
export interface Checked {
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

/** Whether not every finding is shown: people read the first of many alike, programs read all. */
export function folds({ format, all }: Call['options']): boolean {
  return (format ?? 'pretty') === 'pretty' && all !== true
}

/** A file with the findings that people are shown of it, and how many more there are. */
export function folded(file: CheckedFile): { readonly file: CheckedFile; readonly left: number } {
  const { shown, left } = abridge(summarize(file.diagnostics, RULES))
  return { file: { ...file, diagnostics: shown }, left }
}

/** What to say when there are more warnings than `--max-warnings` or the configuration lets pass. */
export function exceededLimit(checked: readonly Checked[]): Bilingual | undefined {
  const warnings = checked.reduce((sum, one) => sum + one.warnings, 0)
  const limits = checked.flatMap(({ settings }) => settings.maxWarnings ?? [])
  const limit = Math.min(...limits)
  if (limits.length === 0 || warnings <= limit) return undefined
  return {
    zh: `警告 ${warnings} 个，超过了允许的 ${limit} 个`,
    en: `${several(warnings, 'warning')}, more than the ${limit} let pass`,
  }
}

/** How many findings there are of a severity. */
export function count({ diagnostics }: CheckedFile, severity: Severity): number {
  return diagnostics.filter((diagnostic) => diagnostic.severity === severity).length
}

/** One line for standard error. */
export function summary(checked: readonly Checked[], { options, lang }: Call): string {
  const sum = (value: (one: Checked) => number): number =>
    checked.reduce((total, one) => total + value(one), 0)
  const [errors = 0, warnings = 0, infos = 0] = (['error', 'warning', 'info'] as const).map((severity) =>
    sum(({ file }) => count(file, severity)),
  )
  const fixed = sum((one) => one.fixed)
  const known = sum((one) => one.known)
  const stale = sum((one) => one.stale)
  const left = folds(options) ? sum(({ file }) => folded(file).left) : 0
  const dry = options.dryRun === true
  const isAhead = dry && fixed > 0 && errors + warnings + infos > 0
  const fixable = sum(({ file }) => file.diagnostics.filter(({ fix }) => fix).length)
  const zh = [
    `检查了 ${checked.length} 个文件：${errors} 个错误，${warnings} 个警告，${infos} 个提示`,
    fixed > 0 ? `${dry ? '可修正' : '已修正'} ${fixed} 处` : '',
    isAhead ? '列出的是修正后仍有的问题，行号按修正后计' : '',
    fixed === 0 && fixable > 0 ? `其中 ${fixable} 处可用 --fix 修正` : '',
    left > 0 ? `同类的另外 ${left} 处没有逐条列出，用 --all 列出` : '',
    known > 0 ? `基线中已有 ${known} 处` : '',
    stale > 0 ? `基线中有 ${stale} 处已不存在，可用 --update-baseline 删去` : '',
  ]
  const en = [
    `${several(checked.length, 'file')} checked: ${several(errors, 'error')}, ${several(warnings, 'warning')}, ${several(infos, 'hint')}`,
    fixed > 0 ? `${fixed} ${dry ? 'can be fixed' : 'fixed'}` : '',
    isAhead ? 'listed is what would be left, at its places in the fixed text' : '',
    fixed === 0 && fixable > 0 ? `${fixable} of them can be mended with --fix` : '',
    left > 0 ? `${left} more of the same kinds not listed; --all lists them` : '',
    known > 0 ? `${known} in the baseline` : '',
    stale > 0 ? `${stale} of the baseline gone; --update-baseline removes what is gone` : '',
  ]
  return lang === 'zh' ? `${zh.filter(Boolean).join('；')}\n` : `${en.filter(Boolean).join('; ')}\n`
}
