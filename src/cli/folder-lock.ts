// Keeps two builds out of one folder: a lock file names its owner, and one left by a killed build is taken over.
import * as path from 'node:path'
import { cannotWrite } from './cannot-write.ts'
import type { Host } from './host.ts'
import { isSetUnfinished } from './output-set.ts'

/** Name of the lock file within the folder. */
export const LOCK = '.gongshi.lock'

/** A lock is named in the moment it is made; one that stays empty belongs to a build that was killed then. */
const WAIT_FOR_NAME = 1000

/**
 * Whether the lock is ours now. `directory` is the folder as typed, `full` its path, `waited` how many milliseconds
 * the caller has been waiting for it.
 */
export function lockFolder(directory: string, full: string, waited: number, host: Host): boolean {
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

// What a build that was killed left: its temporary files, unless the set can still be finished from them, and a lock
// that it was taking over.
function clearAway(full: string, owner: number, host: Host): void {
  const isWanted = isSetUnfinished(full, host)
  for (const name of host.list(full)) {
    if (!isWanted && owner > 0 && name.startsWith('.') && name.endsWith(`.${owner}.tmp`))
      host.remove(path.join(full, name))
    const pid = name.startsWith(`${LOCK}.`) ? Number(name.slice(LOCK.length + 1)) : 0
    if (pid > 0 && !host.isAlive(pid)) host.remove(path.join(full, name))
  }
}
