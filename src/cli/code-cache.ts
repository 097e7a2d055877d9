// Keeps V8's compiled code of the program's chunks between runs, in the user's cache folder: a build of a
// small document is mostly start-up. Node 22.1 and later do it themselves; Node 20 does it here. A cache
// that is missing, stale or unwritable costs nothing but the time saved.
import * as fs from 'node:fs'
import Module from 'node:module'
import * as path from 'node:path'
import * as vm from 'node:vm'
import { makeFolders } from './make-folders.ts'

interface Loadable {
  readonly exports: unknown
}

/**
 * Caches every chunk in `folder` that is loaded from now on. `name` says the package's version and what the program is
 * called for: only functions that ran are in the cache, and another command runs others.
 */
export function cacheCode(folder: string, name: string): void {
  const base = cacheFolder()
  if (base === undefined || process.env.NODE_DISABLE_COMPILE_CACHE === '1') return
  const own = path.join(base, 'gongshi', `${name}-${process.version}-${process.arch}`)
  const builtIn = (Module as { enableCompileCache?: (directory: string) => void }).enableCompileCache
  if (!builtIn) hookRequire(folder, own)
  else if (isOwn(fs.statSync(own, { throwIfNoEntry: false }))) builtIn(own)
}

// What is in the folder is run, so it and its files must be the user's own. A folder that is not there yet will be.
function isOwn(stats: fs.Stats | undefined): boolean {
  if (!stats || !process.getuid) return true
  return stats.uid === process.getuid() && (stats.mode & OTHERS_WRITE) === 0
}

const OTHERS_WRITE = 0o022

function cacheFolder(): string | undefined {
  const named = process.env.XDG_CACHE_HOME
  if (named && path.isAbsolute(named)) return named
  const home = process.env.HOME ?? process.env.USERPROFILE
  if (!home || !path.isAbsolute(home)) return undefined
  if (process.platform === 'win32') return process.env.LOCALAPPDATA ?? undefined
  return path.join(home, process.platform === 'darwin' ? 'Library/Caches' : '.cache')
}

function hookRequire(folder: string, cache: string): void {
  const extensions = (
    Module as unknown as { _extensions: Record<string, (module: Loadable, file: string) => void> }
  )._extensions
  const load = extensions['.js']
  if (!load) return
  const fresh: { readonly script: vm.Script; readonly file: string }[] = []
  const read = createReader()
  extensions['.js'] = (module, file) => {
    if (path.dirname(file) !== folder) {
      load(module, file)
      return
    }
    const cached = path.join(cache, `${path.basename(file)}.bin`)
    const cachedData = read(cached)
    const script = new vm.Script(Module.wrap(fs.readFileSync(file, 'utf8')), {
      filename: file,
      ...(cachedData ? { cachedData } : {}),
    })
    if (!cachedData || script.cachedDataRejected) fresh.push({ script, file: cached })
    script.runInThisContext()(module.exports, Module.createRequire(file), module, file, folder)
  }
  process.on('exit', () => save(cache, fresh))
}

// The bytes it returns are good until the next call, which reads over them: V8 takes in what it is given at once, and
// memory that is touched anew for each of thirty files costs as much as reading them.
function createReader(): (file: string) => Buffer | undefined {
  let room = Buffer.allocUnsafeSlow(ROOM)
  return (file) => {
    let descriptor: number | undefined
    try {
      descriptor = fs.openSync(file, 'r')
      const stats = fs.fstatSync(descriptor)
      if (!isOwn(stats)) return undefined
      if (stats.size > room.length) room = Buffer.allocUnsafeSlow(stats.size)
      const length = fs.readSync(descriptor, room, 0, stats.size, 0)
      return wholeOf(room.subarray(0, length))
    } catch {
      return undefined
    } finally {
      if (descriptor !== undefined) fs.closeSync(descriptor)
    }
  }
}

const ROOM = 1 << 20

// V8 checks where compiled code comes from, not whether it is whole: a flipped byte is a crash in every run from then on.
// It is therefore kept twice in a file, which costs less to compare than a checksum.
function wholeOf(twice: Buffer): Buffer | undefined {
  const data = twice.subarray(0, twice.length / 2)
  return data.equals(twice.subarray(data.length)) ? data : undefined
}

// After the run, so that the functions that were needed are in the cache and the others are not.
function save(cache: string, fresh: readonly { readonly script: vm.Script; readonly file: string }[]): void {
  if (fresh.length === 0) return
  try {
    makeFolders(cache, (folder) => fs.mkdirSync(folder, { mode: 0o700 }))
    if (!isOwn(fs.statSync(cache))) return
    for (const { script, file } of fresh) {
      const temporary = `${file}.${process.pid}`
      const data = script.createCachedData()
      fs.writeFileSync(temporary, Buffer.concat([data, data]), { mode: 0o600 })
      fs.renameSync(temporary, file)
    }
  } catch {
    // A read-only home or a full disk: the next run is as slow as this one.
  }
}
