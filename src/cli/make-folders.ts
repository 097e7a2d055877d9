// A folder and the folders above it that are missing. Node's own `recursive` never returns where the file system
// refuses a new folder with ENOENT, as /proc does.
import * as path from 'node:path'

/** Calls `make` for each missing folder, outermost first. Throws the file system's error, as `make` does. */
export function makeFolders(folder: string, make: (folder: string) => void): void {
  const missing: string[] = []
  for (let next = path.resolve(folder); ; next = path.dirname(next)) {
    const fault = attempt(next, make)
    if (fault === undefined) break
    if (fault.code !== 'ENOENT' || path.dirname(next) === next) throw fault
    missing.push(next)
  }
  for (const next of missing.reverse()) {
    const fault = attempt(next, make)
    if (fault) throw fault
  }
}

// One that is there, or that another process makes meanwhile, will do.
function attempt(folder: string, make: (folder: string) => void): NodeJS.ErrnoException | undefined {
  try {
    make(folder)
  } catch (error) {
    const fault = error as NodeJS.ErrnoException
    if (fault.code !== 'EEXIST') return fault
  }
  return undefined
}
