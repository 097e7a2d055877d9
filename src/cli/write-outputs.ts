// Writes a set of files as one: all under temporary names in the same folder first, then renamed. A lock
// file keeps a second build out; one left by a killed build is taken over.
import * as path from 'node:path'
import { CliError } from './error.ts'
import type { Host } from './host.ts'

export interface OutputFile {
  /** Name within the folder. */
  readonly name: string
  readonly data: Uint8Array | string
}

const LOCK = '.gongshi.lock'
const WAIT_STEP = 50
const WAIT_LONGEST = 10_000

/**
 * Writes `files` into `directory`, making it where needed. Either all files are new or none is touched.
 * Everything between lock and unlock is synchronous, so that an interrupt comes before or after, never amid.
 */
export async function writeOutputs(
  directory: string,
  files: readonly OutputFile[],
  host: Host,
): Promise<void> {
  const full = path.resolve(host.cwd, directory)
  makeDirectory(directory, full, host)
  await lock(directory, full, host)
  const temporary: string[] = []
  try {
    for (const file of files) {
      const name = path.join(full, `.${file.name}.${host.pid}.tmp`)
      temporary.push(name)
      host.remove(name)
      host.create(name, file.data)
    }
    files.forEach((file, index) => {
      host.rename(temporary[index] ?? '', path.join(full, file.name))
    })
  } catch (error) {
    for (const name of temporary) host.remove(name)
    throw cannotWrite(directory, error)
  } finally {
    host.remove(path.join(full, LOCK))
  }
}

function makeDirectory(directory: string, full: string, host: Host): void {
  const status = host.status(full)
  if (status && status.kind !== 'directory') {
    throw new CliError(
      `输出目录 ${directory} 是一个文件；请用 -o 另指一个目录`,
      `${directory} is a file; name a folder with -o`,
    )
  }
  try {
    host.makeDirectory(full)
  } catch (error) {
    throw cannotWrite(directory, error)
  }
}

async function lock(directory: string, full: string, host: Host): Promise<void> {
  const file = path.join(full, LOCK)
  for (let waited = 0; ; waited += WAIT_STEP) {
    try {
      host.create(file, `${host.pid}\n`)
      return
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw cannotWrite(directory, error)
    }
    takeOver(file, host)
    if (waited >= WAIT_LONGEST) {
      throw new CliError(
        `另一次生成正在写 ${directory}（${LOCK}）；请等它结束再试`,
        `another build is writing to ${directory} (${LOCK}); try again when it has ended`,
      )
    }
    await host.sleep(WAIT_STEP)
  }
}

// The dead owner's lock is renamed before it is removed: of two builds that find it, one wins the rename.
function takeOver(file: string, host: Host): void {
  try {
    const owner = Number(new TextDecoder().decode(host.read(file)))
    if (!Number.isInteger(owner) || owner <= 0 || (owner !== host.pid && host.isAlive(owner))) return
    const aside = `${file}.${host.pid}`
    host.rename(file, aside)
    host.remove(aside)
  } catch {
    // Released or taken over by another build in the meantime; the next attempt tells.
  }
}

function cannotWrite(directory: string, error: unknown): CliError {
  const code = (error as NodeJS.ErrnoException).code ?? String(error)
  const why: Readonly<Record<string, readonly [string, string]>> = {
    EACCES: ['没有写入权限', 'no permission to write'],
    EPERM: ['没有写入权限', 'no permission to write'],
    EROFS: ['是只读的', 'is read-only'],
    ENOSPC: ['磁盘已满', 'the disk is full'],
    ENOTDIR: ['路径中有一段是文件', 'a part of the path is a file'],
    EDQUOT: ['超出磁盘配额', 'the disk quota is used up'],
  }
  const [zh, en] = why[code] ?? [`出错（${code}）`, `failed (${code})`]
  return new CliError(
    `写不进 ${directory}：${zh}；没有写入任何文件`,
    `cannot write to ${directory}: ${en}; no file was written`,
  )
}
