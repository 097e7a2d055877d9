// Calls back when one of some files changes. An editor that replaces a file, or writes it twice in a row, counts
// as one change; a change during a call leads to one more call after it, never to two at a time.
import * as path from 'node:path'
import { watch } from 'chokidar'

/**
 * Milliseconds of quiet before a change counts: longer than an editor's pause between two writes of one saving, and
 * than the 50 ms within which the watcher drops a second change of a file.
 */
const QUIET = 80

/** A watch over files that need not be there yet. */
export interface Watching {
  /** Files to look at from now on, besides the earlier ones. */
  readonly add: (files: readonly string[]) => void
  readonly close: () => Promise<void>
}

// A file that is not there yet is seen to appear only through its folder.
function foldersOf(files: readonly string[]): Set<string> {
  return new Set(files.map((file) => path.dirname(file)))
}

/** Whether `file` lies in the folder `entry`. */
export function isWithin(file: string, entry: string): boolean {
  return file.startsWith(entry) && /^[\\/]/.test(file.slice(entry.length))
}

/** Resolves when the watch stands. `onChange` gets the changed paths; it does not reject. */
export async function watchFiles(
  files: readonly string[],
  onChange: (changed: ReadonlySet<string>) => Promise<void>,
): Promise<Watching> {
  const wanted = new Set(files)
  const isWanted = (file: string): boolean =>
    wanted.has(file) || [...wanted].some((entry) => isWithin(file, entry))
  const folders = foldersOf(files)
  const watcher = watch([...folders], {
    ignoreInitial: true,
    atomic: QUIET * 2,
    depth: 3,
    ignored: (file) => !folders.has(file) && !isWanted(file),
  })
  const changed = new Set<string>()
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> | undefined
  const run = (): void => {
    timer = undefined
    if (running || changed.size === 0) return
    const batch = new Set(changed)
    changed.clear()
    running = onChange(batch).finally(() => {
      running = undefined
      run()
    })
  }
  watcher.on('all', (_event, file) => {
    if (!isWanted(file)) return
    changed.add(file)
    clearTimeout(timer)
    timer = setTimeout(run, QUIET)
  })
  await new Promise<void>((resolve) => watcher.on('ready', () => resolve()))
  return {
    add: (more) => {
      const fresh = more.filter((file) => !wanted.has(file))
      for (const file of fresh) wanted.add(file)
      for (const folder of foldersOf(fresh)) folders.add(folder)
      if (fresh.length > 0) watcher.add([...foldersOf(fresh), ...fresh])
    },
    close: async () => {
      clearTimeout(timer)
      await watcher.close()
      await running
    },
  }
}
