// A source with its safe fixes made, round after round until none is left: what `check --fix` writes.
import * as path from 'node:path'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Source } from '../model/source.ts'
import { decode } from '../read/decode.ts'
import { applyFixes } from '../rules/fix.ts'
import { encode } from '../text/encode.ts'
import { CliError } from './error.ts'
import type { Host } from './host.ts'
import { writeOutputs } from './write-outputs.ts'

/** The source after the last round, with what is still found in it. */
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
