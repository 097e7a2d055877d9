// A host in memory: files by absolute path, output collected as text. Resources come from the repository.
import { readFileSync } from 'node:fs'
import * as path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Host } from '../../src/cli/host.ts'

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..')

export interface MemoryHost extends Host {
  readonly files: Map<string, Uint8Array>
  readonly directories: Set<string>
  readonly printed: { out: string; err: string }
  /** File names (absolute) whose creation, reading or listing fails with this code. */
  readonly failing: Map<string, string>
  readonly alive: Set<number>
}

/** `files` by path relative to `/desk`. */
export function memoryHost(files: Readonly<Record<string, string | Uint8Array>> = {}): MemoryHost {
  const store = new Map<string, Uint8Array>()
  const directories = new Set(['/', '/desk'])
  const printed = { out: '', err: '' }
  const failing = new Map<string, string>()
  const alive = new Set([4321])
  const bytesOf = (data: string | Uint8Array) =>
    typeof data === 'string' ? new TextEncoder().encode(data) : data
  const makeDirectory = (directory: string) => {
    for (let at = directory; !directories.has(at); at = path.posix.dirname(at)) {
      if (store.has(at)) throw fault('ENOTDIR')
      directories.add(at)
    }
  }
  for (const [name, data] of Object.entries(files)) {
    const full = path.posix.resolve('/desk', name)
    makeDirectory(path.posix.dirname(full))
    store.set(full, bytesOf(data))
  }
  return {
    files: store,
    directories,
    printed,
    failing,
    alive,
    cwd: '/desk',
    env: {},
    pid: 4321,
    terminal: { stdout: false, stderr: false, columns: 80 },
    out: (text) => {
      printed.out += text
    },
    err: (text) => {
      printed.err += text
    },
    stdin: async () => store.get('/dev/stdin') ?? new Uint8Array(),
    read: (file) => {
      const data = store.get(file)
      const code = failing.get(file)
      if (code) throw fault(code)
      if (data) return data
      throw fault(directories.has(file) ? 'EISDIR' : 'ENOENT')
    },
    resource: (name) => readFileSync(path.join(root, name)),
    status: (file) => {
      const data = store.get(file)
      if (data) return { kind: 'file', size: data.length }
      return directories.has(file) ? { kind: 'directory', size: 0 } : undefined
    },
    list: (directory) => {
      const code = failing.get(directory)
      if (code) throw fault(code)
      return namesIn(directory, [...store.keys(), ...directories])
    },
    realPath: (file) => (store.has(file) || directories.has(file) ? file : undefined),
    makeDirectory,
    create: (file, data) => {
      const code = failing.get(file) ?? (store.has(file) ? 'EEXIST' : undefined)
      if (code) throw fault(code)
      store.set(file, bytesOf(data))
    },
    rename: (from, to) => {
      const data = store.get(from)
      if (!data) throw fault('ENOENT')
      store.delete(from)
      store.set(to, data)
    },
    remove: (file) => {
      store.delete(file)
    },
    isAlive: (pid) => alive.has(pid),
    sleep: async () => {},
    uninterrupted: async (act) => act(),
    onInterrupt: () => () => {},
  }
}

function namesIn(directory: string, paths: readonly string[]): readonly string[] {
  const prefix = directory.endsWith('/') ? directory : `${directory}/`
  const names = paths
    .filter((at) => at.startsWith(prefix) && at !== directory)
    .map((at) => at.slice(prefix.length).split('/')[0] ?? '')
  return [...new Set(names)].filter((name) => name !== '').sort()
}

function fault(code: string): Error {
  return Object.assign(new Error(code), { code })
}
