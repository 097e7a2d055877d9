// A source with its safe fixes made, round after round until none is left: what `check --fix` writes.
import * as path from 'node:path'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Source } from '../model/source.ts'
import { decode } from '../read/decode.ts'
import { applyFixes } from '../rules/fix.ts'
import { encode } from '../text/encode.ts'
import { maskPrivate } from '../text/private.ts'
import { CliError } from './error.ts'
import type { Host } from './host.ts'
import { writeOutputs } from './write-outputs.ts'

export interface FixedSource {
  readonly source: Source
  readonly diagnostics: readonly Diagnostic[]
  /** Edits made. */
  readonly count: number
}

// Each round frees what overlapped before; far fewer are ever needed.
const ROUNDS = 10

/** `diagnose` compiles a source and gives its findings. */
export function fixSource(source: Source, diagnose: (source: Source) => readonly Diagnostic[]): FixedSource {
  let current = source
  let diagnostics = diagnose(current)
  let count = 0
  for (let round = 0; round < ROUNDS; round++) {
    const { text, edits } = applyFixes(current.text, diagnostics)
    if (text === current.text) break
    count += edits.length
    current = { ...current, text }
    diagnostics = diagnose(current)
  }
  return { source: current, diagnostics, count }
}

/** Writes the text back in the source's own encoding, byte order mark included, in one step. */
export async function writeSource({ path: file, text, encoding, bom }: Source, host: Host): Promise<void> {
  const data = encode(text, encoding, bom)
  const back = decode(data)
  if ('error' in back || back.text !== text) {
    throw new CliError(
      `${file}：改后的文字不能用 ${encoding.toUpperCase()} 保存；请先另存为 UTF-8`,
      `${file}: the text cannot be saved as ${encoding.toUpperCase()}; save it as UTF-8 first`,
    )
  }
  // A link stays one: the file that it leads to is rewritten.
  const typed = path.resolve(host.cwd, file)
  const full = host.realPath(typed) ?? typed
  await writeOutputs(path.dirname(full), [{ name: path.basename(full), data }], host)
}

/** A unified diff of two texts with the same number of lines, personal data masked; empty when they are equal. */
export function unifiedDiff(file: string, before: string, after: string): string {
  const old = before.split('\n')
  const now = after.split('\n')
  const changed = old.flatMap((line, i) => (line === now[i] ? [] : [i]))
  if (changed.length === 0) return ''
  const hunks: string[] = []
  for (let i = 0; i < changed.length; ) {
    const first = changed[i] ?? 0
    let last = first
    while (changed[i + 1] !== undefined && (changed[i + 1] ?? 0) <= last + 2 * CONTEXT)
      last = changed[++i] ?? last
    i++
    hunks.push(hunk(old, now, Math.max(0, first - CONTEXT), Math.min(old.length, last + CONTEXT + 1)))
  }
  return `--- ${file}\n+++ ${file}\n${hunks.join('')}`
}

const CONTEXT = 1

function hunk(old: readonly string[], now: readonly string[], from: number, to: number): string {
  const lines: string[] = []
  for (let i = from; i < to; i++) {
    const [a = '', b = ''] = [old[i], now[i]].map((line) => maskPrivate((line ?? '').replace(/\r$/, '')))
    if (old[i] === now[i]) lines.push(` ${a}`)
    else lines.push(`-${a}`, `+${b}`)
  }
  return `@@ -${from + 1},${to - from} +${from + 1},${to - from} @@\n${lines.join('\n')}\n`
}
