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
 * Caches every chunk in `folder` that is loaded from now on. `version` is the package's, and says what else makes the
 * compiled code another: V8 takes none that was made under other options.
 */
export function cacheCode(folder: string, version: string): void {
  const base = cacheFolder()
  if (base === undefined || process.env.NODE_DISABLE_COMPILE_CACHE === '1') return
  const own = path.join(base, 'gongshi', `${version}-${process.version}-${process.arch}`)
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
  extensions['.js'] = (module, file) => {
    if (path.dirname(file) !== folder) {
      load(module, file)
      return
    }
    const script = compileChunk(file, path.join(cache, `${path.basename(file)}.bin`), fresh)
    script.runInThisContext()(module.exports, Module.createRequire(file), module, file, folder)
  }
  process.on('exit', () => save(cache, fresh))
}

function compileChunk(file: string, cached: string, fresh: { script: vm.Script; file: string }[]): vm.Script {
  const cachedData = readIfThere(cached)
  const script = new vm.Script(Module.wrap(fs.readFileSync(file, 'utf8')), {
    filename: file,
    ...(cachedData ? { cachedData } : {}),
  })
  if (!cachedData || script.cachedDataRejected) fresh.push({ script, file: cached })
  return script
}

// V8 checks where compiled code comes from, not whether it is whole: a flipped byte is a crash in every run from then on.
// It is therefore kept twice in a file, which costs less to compare than a checksum.
function readIfThere(file: string): Buffer | undefined {
  let descriptor: number | undefined
  try {
    descriptor = fs.openSync(file, 'r')
    if (!isOwn(fs.fstatSync(descriptor))) return undefined
    const twice = fs.readFileSync(descriptor)
    const data = twice.subarray(0, twice.length / 2)
    return data.equals(twice.subarray(data.length)) ? data : undefined
  } catch {
    return undefined
  } finally {
    if (descriptor !== undefined) fs.closeSync(descriptor)
  }
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
