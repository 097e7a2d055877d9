// Arguments → source files: paths and patterns, sizes, decoding.
import * as path from 'node:path'
import type { Bilingual } from '../model/diagnostic.ts'
import type { Source } from '../model/source.ts'
import { decode } from '../read/decode.ts'
import type { Call } from './call.ts'
import { CliError } from './error.ts'
import type { Host } from './host.ts'
import { KINDS, readBytes, statusToRead } from './read-file.ts'

const MEBIBYTE = 1024 * 1024

/**
 * Files that the arguments name, each once, however its path is written: as typed for plain names, relative to the working directory for patterns.
 * A pattern without a match is told on standard error and makes the status 2; the other arguments count all the same.
 */
export async function sourcesOf({ args, host, lang }: Pick<Call, 'args' | 'host' | 'lang'>): Promise<{
  readonly files: readonly string[]
  readonly status: number
}> {
  const files: string[] = []
  let status = 0
  for (const arg of args) {
    if (host.status(path.resolve(host.cwd, arg)) || !/[*?[\]{}]/.test(arg)) {
      files.push(arg)
      continue
    }
    const { globSync } = await import('tinyglobby')
    const found = globSync(arg.replaceAll('\\', '/'), { cwd: host.cwd, expandDirectories: false }).sort()
    if (found.length === 0) {
      host.err(`gongshi: ${{ zh: `没有文件符合 ${arg}`, en: `no file matches ${arg}` }[lang]}\n`)
      status = 2
    }
    files.push(...found)
  }
  const byPath = new Map(files.map((file) => [path.resolve(host.cwd, file), file] as const).reverse())
  return { files: [...byPath.values()].reverse(), status }
}

// Our own outputs and what an office keeps beside them. A model read as text would be built over itself.
// Matches `2023.json`, `年报.DOCX`; not `年报.md`, `年报`.
const OTHER_KINDS = /\.(?:json|html?|docx?|wps|pdf|xlsx?)$/i

/** Reads and decodes one source. `maxSize` in MiB. Throws `CliError` naming the file and the remedy. */
export function readSource(file: string, host: Host, maxSize = 16): Source {
  refuseUnprintable(file)
  const full = path.resolve(host.cwd, file)
  const wanted = { full, shown: file, kind: KINDS.source, ...(file === '-' ? { ifMissing: SAVE_FIRST } : {}) }
  const status = statusToRead(wanted, host)
  if (OTHER_KINDS.test(file)) {
    throw new CliError(
      `${file}：不是 Markdown 源文件；请给出 .md 文件`,
      `${file}: is no Markdown source; name a .md file`,
    )
  }
  if (status.size > maxSize * MEBIBYTE) {
    throw new CliError(
      `${file}：大于 ${maxSize} MiB；确要编译请加 --max-size`,
      `${file}: larger than ${maxSize} MiB; --max-size allows more`,
    )
  }
  return decodeSource(file, readBytes(wanted, host))
}

const SAVE_FIRST: Bilingual = {
  zh: '只有 gongshi metrics 读标准输入，请先存成 .md 文件',
  en: 'only gongshi metrics reads standard input; save it as a .md file first',
}

// Every message begins with the file's name, and outputs take it over: a line break or a terminal's sequence in it would
// be printed as such.
function refuseUnprintable(file: string): void {
  if (!/\p{Cc}/u.test(file)) return
  const shown = JSON.stringify(file).replace(
    /[\u007f-\u009f]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  throw new CliError(
    `${shown}：文件名含有控制字符（换行等），请先改名`,
    `${shown}: the file's name has control characters (a line break or the like); rename it first`,
  )
}

/** Decodes bytes that came from a file or from standard input. */
export function decodeSource(file: string, bytes: Uint8Array): Source {
  const decoded = decode(bytes)
  if ('error' in decoded) {
    const { error, place } = decoded
    const at = place ? `${file}:${place.line}:${place.column}` : file
    throw new CliError(`${at}：${error.zh}`, `${at}: ${error.en}`)
  }
  return { path: file, ...decoded }
}
