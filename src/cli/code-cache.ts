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
  const linker = createLinker(folder, cache)
  extensions['.js'] = (module, file) => {
    if (path.dirname(file) === folder) linker.run(module, file)
    else load(module, file)
  }
  process.on('exit', () => save(cache, linker.fresh))
}

interface Compiled {
  readonly script: vm.Script
  readonly file: string
}

// Chunks ask for each other by file name in one folder, which Node would resolve anew for each of a hundred requests.
function createLinker(folder: string, cache: string) {
  const fresh: Compiled[] = []
  const read = createReader()
  const chunks = new Map<string, Loadable>()
  const external = Module.createRequire(path.join(folder, 'start.js'))
  const link = (request: string): unknown => {
    if (!request.startsWith('./')) return external(request)
    const known = chunks.get(request)
    if (known) return known.exports
    const chunk: Loadable = { exports: {} }
    run(chunk, path.join(folder, request))
    return chunk.exports
  }
  const run = (chunk: Loadable, file: string): void => {
    const name = path.basename(file)
    chunks.set(`./${name}`, chunk)
    const cached = path.join(cache, `${name}.bin`)
    // The build leaves nothing but ASCII in a chunk.
    const code = Module.wrap(read(file).toString('latin1'))
    const cachedData = readOwn(cached)
    const script = new vm.Script(code, { filename: file, ...(cachedData ? { cachedData } : {}) })
    if (!cachedData || script.cachedDataRejected) fresh.push({ script, file: cached })
    script.runInThisContext()(chunk.exports, link, chunk, file, folder)
  }
  const readOwn = (file: string): Buffer | undefined => {
    try {
      return wholeOf(read(file, isOwn))
    } catch {
      return undefined
    }
  }
  return { run, fresh }
}

// The bytes it returns are good until the next call, which reads over them: V8 takes in what it is given at once, and
// memory that is touched anew for each of fifty files costs as much as reading them.
function createReader(): (file: string, accept?: (stats: fs.Stats) => boolean) => Buffer {
  let room = Buffer.allocUnsafeSlow(ROOM)
  return (file, accept) => {
    const descriptor = fs.openSync(file, 'r')
    try {
      const stats = fs.fstatSync(descriptor)
      if (accept && !accept(stats)) return room.subarray(0, 0)
      if (stats.size > room.length) room = Buffer.allocUnsafeSlow(stats.size)
      return room.subarray(0, fs.readSync(descriptor, room, 0, stats.size, 0))
    } finally {
      fs.closeSync(descriptor)
    }
  }
}

const ROOM = 1 << 20

// V8 checks where compiled code comes from, not whether it is whole: a flipped byte is a crash in every run from then on.
// It is therefore kept twice in a file, which costs less to compare than a checksum.
function wholeOf(twice: Buffer): Buffer | undefined {
  if (twice.length === 0) return undefined
  const data = twice.subarray(0, twice.length / 2)
  return data.equals(twice.subarray(data.length)) ? data : undefined
}

// After the run, so that the functions that were needed are in the cache and the others are not.
function save(cache: string, fresh: readonly Compiled[]): void {
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
