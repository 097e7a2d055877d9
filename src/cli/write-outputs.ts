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
/** A lock is named in the moment it is made; one that stays empty belongs to a build that was killed then. */
const WAIT_FOR_NAME = 1000

/**
 * Writes `files` into `directory`, making it where needed. Either all files are new or none is touched: an interrupt
 * comes before or after the set, and what a killed build left is cleared away.
 */
export async function writeOutputs(
  directory: string,
  files: readonly OutputFile[],
  host: Host,
): Promise<void> {
  const full = path.resolve(host.cwd, directory)
  makeDirectory(directory, full, host)
  refuseFolders(directory, full, files, host)
  for (let waited = 0; ; waited += WAIT_STEP) {
    const written = await host.uninterrupted(() => {
      if (!lock(directory, full, waited, host)) return false
      try {
        writeSet(directory, full, files, host)
      } finally {
        host.remove(path.join(full, LOCK))
      }
      return true
    })
    if (written) return
    if (waited >= WAIT_LONGEST) throw isBusy(directory)
    await host.sleep(WAIT_STEP)
  }
}

function writeSet(directory: string, full: string, files: readonly OutputFile[], host: Host): void {
  const temporary: string[] = []
  let renamed = 0
  try {
    for (const file of files) {
      const name = path.join(full, temporaryName(file.name, host.pid))
      temporary.push(name)
      host.remove(name)
      host.create(name, file.data)
    }
    for (const [index, file] of files.entries()) {
      host.rename(temporary[index] ?? '', path.join(full, file.name))
      renamed++
    }
  } catch (error) {
    for (const name of temporary) host.remove(name)
    throw cannotWrite(directory, error, renamed)
  }
}

function temporaryName(name: string, pid: number): string {
  return `.${name}.${pid}.tmp`
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

// A folder under an output's name would be found only when half of the set is renamed.
function refuseFolders(directory: string, full: string, files: readonly OutputFile[], host: Host): void {
  for (const { name } of files) {
    if (host.status(path.join(full, name))?.kind !== 'directory') continue
    const shown = path.join(directory, name)
    throw new CliError(
      `${shown} 是一个目录；请移走它，或用 -o 另指一个目录`,
      `${shown} is a folder; move it away or name another folder with -o`,
    )
  }
}

function isBusy(directory: string): CliError {
  const file = path.join(directory, LOCK)
  return new CliError(
    `另一次生成正在写 ${directory}；请等它结束再试，没有别的生成时请删去 ${file}`,
    `another build is writing to ${directory}; try again when it has ended, or remove ${file} if there is none`,
  )
}

/** Whether the lock is ours now. */
function lock(directory: string, full: string, waited: number, host: Host): boolean {
  const file = path.join(full, LOCK)
  for (const isLast of [false, true]) {
    try {
      host.create(file, `${host.pid}\n`)
      return true
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw cannotWrite(directory, error)
    }
    if (isLast || !takeOver(full, waited, host)) return false
  }
  return false
}

// The dead owner's lock is renamed before it is removed: of two builds that find it, one wins the rename. The other
// may rename the winner's instead, sees that by its name, and puts it back.
function takeOver(full: string, waited: number, host: Host): boolean {
  const file = path.join(full, LOCK)
  const aside = `${file}.${host.pid}`
  try {
    const owner = ownerOf(file, host)
    if (!isGone(owner, waited, host)) return false
    host.rename(file, aside)
    if (ownerOf(aside, host) !== owner) {
      host.rename(aside, file)
      return false
    }
    host.remove(aside)
    clearAway(full, owner, host)
    return true
  } catch {
    // Released or taken over by another build in the meantime; the next attempt tells.
    return false
  }
}

function ownerOf(file: string, host: Host): number {
  return Number(new TextDecoder().decode(host.read(file)))
}

function isGone(owner: number, waited: number, host: Host): boolean {
  if (owner === 0) return waited >= WAIT_FOR_NAME
  return Number.isInteger(owner) && owner > 0 && (owner === host.pid || !host.isAlive(owner))
}

// What a build that was killed left: its temporary files, and a lock that it was taking over.
function clearAway(full: string, owner: number, host: Host): void {
  for (const name of host.list(full)) {
    if (owner > 0 && name.startsWith('.') && name.endsWith(`.${owner}.tmp`))
      host.remove(path.join(full, name))
    const pid = name.startsWith(`${LOCK}.`) ? Number(name.slice(LOCK.length + 1)) : 0
    if (pid > 0 && !host.isAlive(pid)) host.remove(path.join(full, name))
  }
}

function cannotWrite(directory: string, error: unknown, written = 0): CliError {
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
  return written === 0
    ? new CliError(
        `写不进 ${directory}：${zh}；没有写入任何文件`,
        `cannot write to ${directory}: ${en}; no file was written`,
      )
    : new CliError(
        `写不进 ${directory}：${zh}；只写入了 ${written} 个文件，请再生成一次`,
        `cannot write to ${directory}: ${en}; only ${written} files were written, build again`,
      )
}
