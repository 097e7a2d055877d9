// Writes a set of files into a folder, which is made where needed, while no other build does.
import * as path from 'node:path'
import { cannotWrite } from './cannot-write.ts'
import { CliError } from './error.ts'
import { LOCK, lockFolder } from './folder-lock.ts'
import type { FileStatus, Host } from './host.ts'
import { type OutputFile, writeSet } from './output-set.ts'

const WAIT_STEP = 50
const WAIT_LONGEST = 10_000

/**
 * Writes `files` into `directory`, making it where needed. Either all files are new or none is touched: an interrupt
 * comes before or after the set, and what a killed build left is finished or cleared away.
 */
export async function writeOutputs(
  directory: string,
  files: readonly OutputFile[],
  host: Host,
): Promise<void> {
  const full = path.resolve(host.cwd, directory)
  makeDirectory(directory, full, host)
  refuseFolders(directory, files, host)
  for (let waited = 0; ; waited += WAIT_STEP) {
    const written = await host.uninterrupted(() => {
      if (!lockFolder(directory, full, waited, host)) return false
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

function makeDirectory(directory: string, full: string, host: Host): void {
  const status = statusOf(directory, full, host)
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

// A name that is too long or a circle of links is told as what it is.
function statusOf(directory: string, full: string, host: Host): FileStatus | undefined {
  try {
    return host.status(full)
  } catch (error) {
    throw cannotWrite(directory, error)
  }
}

/** Throws `CliError` for a folder under an output's name, which would be found only when half of the set is renamed. */
export function refuseFolders(directory: string, files: readonly OutputFile[], host: Host): void {
  const full = path.resolve(host.cwd, directory)
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
