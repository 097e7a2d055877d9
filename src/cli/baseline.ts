// Known findings of legacy documents: those in the baseline are not reported again. Keyed by rule, the words
// found and what stands around them on the line, never by line number; the words are kept as a hash.
import { createHash } from 'node:crypto'
import * as path from 'node:path'
import type { Bilingual, Diagnostic } from '../model/diagnostic.ts'
import { showPath } from './config.ts'
import { CliError } from './error.ts'
import type { Host } from './host.ts'
import { KINDS, readText } from './read-file.ts'

/** Hashes of findings by file (relative to the baseline, with /), each as often as it was found. */
export interface Baseline {
  readonly version: 1
  readonly files: Readonly<Record<string, readonly string[]>>
}

/** Findings beyond the baseline, and how many were known. */
export interface BaselineResult {
  readonly fresh: readonly Diagnostic[]
  readonly known: number
  /** Entries that nothing matches any more. */
  readonly stale: number
}

const AROUND = 12

/** `create`: whether a file that is not there yet stands for an empty baseline. Throws `CliError`. */
export function readBaseline(file: string, create: boolean, host: Host): Baseline {
  if (create && !host.status(file)) return { version: 1, files: {} }
  const shown = showPath(file, host)
  const text = readText({ full: file, shown, kind: KINDS.baseline, ifMissing: WRITE_ONE }, host)
  try {
    const value: unknown = JSON.parse(text)
    if (isBaseline(value)) return value
  } catch {
    // Told below, like any other file that is no baseline.
  }
  throw new CliError(
    `${shown}：不是基线文件；请另指一个，或移走它后用 --update-baseline 生成`,
    `${shown}: is no baseline; name another, or move it away and --update-baseline writes one`,
  )
}

const WRITE_ONE: Bilingual = {
  zh: '用 --update-baseline 生成基线',
  en: '--update-baseline writes a baseline',
}

/** Splits the findings of one source into those in the baseline and the fresh ones. */
export function applyBaseline(
  { files }: Baseline,
  name: string,
  text: string,
  diagnostics: readonly Diagnostic[],
): BaselineResult {
  const left = [...(files[name] ?? [])]
  const fresh = diagnostics.filter((diagnostic) => {
    const at = left.indexOf(keyOf(diagnostic, text))
    if (at < 0) return true
    left.splice(at, 1)
    return false
  })
  return { fresh, known: diagnostics.length - fresh.length, stale: left.length }
}

/** The baseline with the entries of one source replaced by what is found now; a clean source has none. */
export function updateBaseline(
  { files }: Baseline,
  name: string,
  text: string,
  diagnostics: readonly Diagnostic[],
): Baseline {
  const { [name]: _old, ...others } = files
  const keys = diagnostics.map((diagnostic) => keyOf(diagnostic, text)).sort()
  const next = keys.length > 0 ? { ...others, [name]: keys } : others
  return { version: 1, files: Object.fromEntries(Object.entries(next).sort(([a], [b]) => (a < b ? -1 : 1))) }
}

/** JSON with a final newline, to be kept under version control. */
export function printBaseline(baseline: Baseline): string {
  return `${JSON.stringify(baseline, undefined, 2)}\n`
}

/** Name of a source in a baseline: relative to its folder, with forward slashes. */
export function baselineName(source: string, baseline: string, host: Host): string {
  const relative = path.relative(path.dirname(baseline), path.resolve(host.cwd, source))
  return relative.split(path.sep).join('/')
}

function keyOf({ rule, span }: Diagnostic, text: string): string {
  const bare = (words: string): string => words.replace(/\s+/g, '')
  const before = bare(
    /[^\r\n]*$/.exec(text.slice(Math.max(0, span.start - 4 * AROUND), span.start))?.[0] ?? '',
  )
  const after = bare(/^[^\r\n]*/.exec(text.slice(span.end, span.end + 4 * AROUND))?.[0] ?? '')
  const words = bare(text.slice(span.start, span.end))
  const hash = createHash('sha256')
    .update([rule, words, before.slice(-AROUND), after.slice(0, AROUND)].join('\0'))
    .digest('hex')
    .slice(0, 16)
  return `${rule} ${hash}`
}

function isBaseline(value: unknown): value is Baseline {
  if (typeof value !== 'object' || value === null || !('files' in value)) return false
  return 'version' in value && value.version === 1 && typeof value.files === 'object' && value.files !== null
}
