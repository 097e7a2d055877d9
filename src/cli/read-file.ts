// One way to read a file, and one set of words for what stands in its way, each with what to do: it is missing, a folder
// or a device, not permitted, or not UTF-8. 例：`年报.md：没有读取权限；请改权限后再试`
import type { Bilingual } from '../model/diagnostic.ts'
import { CliError } from './error.ts'
import type { FileStatus, Host } from './host.ts'

/** A file that is to be read. */
export interface WantedFile {
  /** Absolute path. */
  readonly full: string
  /** As messages name it. */
  readonly shown: string
  /** What to name instead of a folder: `.md 文件`, `a .md file`. */
  readonly kind: Bilingual
  /** What to do when there is none; to look at the path, if left out. */
  readonly ifMissing?: Bilingual
}

/** What a file is wanted as, in the words of messages. */
export const KINDS = {
  source: { zh: ' .md 文件', en: 'a .md file' },
  model: { zh: ' .json 文件', en: 'a .json file' },
  word: { zh: ' .docx 文件', en: 'a .docx file' },
  yaml: { zh: ' .yaml 文件', en: 'a .yaml file' },
  baseline: { zh: '基线文件', en: 'a baseline file' },
  output: { zh: '文件', en: 'a file' },
} as const satisfies Readonly<Record<string, Bilingual>>

/** Status of a file that can be read, as far as looking at it tells. Throws `CliError` for what is none. */
export function statusToRead({ full, shown, kind, ifMissing = LOOK }: WantedFile, host: Host): FileStatus {
  const status = host.status(full)
  if (!status) {
    throw new CliError(`${shown}：没有这个文件；${ifMissing.zh}`, `${shown}: no such file; ${ifMissing.en}`)
  }
  if (status.kind === 'directory') throw isFolder(shown, kind)
  if (status.kind === 'device') {
    throw new CliError(
      `${shown}：是设备，不是文件；请给出${kind.zh}`,
      `${shown}: is a device, no file; name ${kind.en}`,
    )
  }
  return status
}

/** The bytes of a file. Throws `CliError` for what is missing, no file or not permitted. */
export function readBytes(file: WantedFile, host: Host): Uint8Array {
  statusToRead(file, host)
  try {
    return host.read(file.full)
  } catch (error) {
    throw unreadable(file.shown, error)
  }
}

/** The text of a file in UTF-8. Throws `CliError` likewise, and for what is not UTF-8. */
export function readText(file: WantedFile, host: Host): string {
  return decodeText(readBytes(file, host), file.shown)
}

/** Decodes what was read from the file shown as `shown`; throws `CliError` for what is not UTF-8. */
function decodeText(bytes: Uint8Array, shown: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new CliError(
      `${shown}：不是 UTF-8 文本；请另存为 UTF-8`,
      `${shown}: is no UTF-8 text; save it as UTF-8`,
    )
  }
}

function unreadable(shown: string, error: unknown): CliError {
  const code = (error as NodeJS.ErrnoException).code ?? String(error)
  if (code === 'EACCES' || code === 'EPERM') {
    return new CliError(
      `${shown}：没有读取权限；请改权限后再试`,
      `${shown}: no permission to read; change its permissions and try again`,
    )
  }
  return new CliError(
    `${shown}：读不了（${code}）；请检查路径和权限`,
    `${shown}: cannot be read (${code}); check its path and permissions`,
  )
}

const LOOK: Bilingual = { zh: '请核对路径', en: 'check its path' }

/** What to do about a path that the configuration `file` gives under `key`. */
export function namedIn(file: string, key: string): Bilingual {
  return { zh: `请核对 ${file} 里的 ${key}`, en: `check ${key} in ${file}` }
}

/** Names in a folder. Throws `CliError` for what is missing, no folder or not permitted. */
export function readFolder(full: string, shown: string, ifMissing: Bilingual, host: Host): readonly string[] {
  const kind = host.status(full)?.kind
  if (kind === undefined) {
    throw new CliError(`${shown}：没有这个目录；${ifMissing.zh}`, `${shown}: no such folder; ${ifMissing.en}`)
  }
  if (kind === 'file' || kind === 'device') {
    throw new CliError(`${shown}：不是目录；${ifMissing.zh}`, `${shown}: is no folder; ${ifMissing.en}`)
  }
  try {
    return host.list(full)
  } catch (error) {
    throw unreadable(shown, error)
  }
}

function isFolder(shown: string, kind: Bilingual): CliError {
  return new CliError(`${shown}：是目录，请给出${kind.zh}`, `${shown}: is a folder; name ${kind.en}`)
}
