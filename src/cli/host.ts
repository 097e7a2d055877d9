// Every effect of the program behind one interface: files, streams, environment, clock. The tests give a
// host in memory. Calls are synchronous: a build is one process with one thing to do.
import * as fs from 'node:fs'
import * as path from 'node:path'
import { CliError } from './error.ts'
import { makeFolders } from './make-folders.ts'

/** What a path leads to; `size` in bytes. */
export interface FileStatus {
  /** A device may have no end; `other` is a pipe, a socket, or what cannot be looked at: reading it tells why. */
  readonly kind: 'file' | 'directory' | 'device' | 'other'
  readonly size: number
}

/** The machine as the program sees it. What throws, throws what the file system says. */
export interface Host {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly pid: number
  /** Whether standard output and standard error are terminals, and how wide. */
  readonly terminal: { readonly stdout: boolean; readonly stderr: boolean; readonly columns: number }
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  readonly stdin: () => Promise<Uint8Array>
  /** Throws the file system's error (`code` ENOENT, EACCES, EISDIR …). */
  readonly read: (file: string) => Uint8Array
  /** A file of the package: `templates/plain/template.yaml`. */
  readonly resource: (name: string) => Uint8Array
  readonly status: (file: string) => FileStatus | undefined
  /** Names in a directory, sorted by code unit. */
  readonly list: (directory: string) => readonly string[]
  /** Path with every symbolic link resolved; undefined when there is no such file. */
  readonly realPath: (file: string) => string | undefined
  readonly makeDirectory: (directory: string) => void
  /** Writes a new file; fails with EEXIST when it is there. */
  readonly create: (file: string, data: Uint8Array | string) => void
  readonly rename: (from: string, to: string) => void
  readonly remove: (file: string) => void
  /** Whether a process of that number is alive on this machine. */
  readonly isAlive: (pid: number) => boolean
  readonly sleep: (milliseconds: number) => Promise<void>
  /**
   * Runs `act`, which is synchronous, to its end whatever interrupts. An interrupt that came meanwhile takes its
   * effect afterwards.
   */
  readonly uninterrupted: <Result>(act: () => Result) => Promise<Result>
  /** Calls back once on SIGINT, SIGTERM or SIGHUP; returns how to stop listening. */
  readonly onInterrupt: (callback: () => void) => () => void
}

/** The real machine. `root` is the package's folder. */
export function nodeHost(root: string): Host {
  return {
    cwd: process.cwd(),
    env: process.env,
    pid: process.pid,
    terminal: TERMINAL,
    out: (text) => writeAll(1, text),
    err: (text) => writeAll(2, text),
    stdin: async () => {
      const chunks: Buffer[] = []
      for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk))
      return Buffer.concat(chunks)
    },
    read: (file) => fs.readFileSync(file),
    resource: (name) => fs.readFileSync(path.join(root, name)),
    status: statusOf,
    list: (directory) => fs.readdirSync(directory).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)),
    realPath: (file) => {
      try {
        return fs.realpathSync(file)
      } catch {
        return undefined
      }
    },
    makeDirectory: (directory) => makeFolders(directory, (folder) => fs.mkdirSync(folder)),
    create: (file, data) => fs.writeFileSync(file, data, { flag: 'wx' }),
    rename: (from, to) => fs.renameSync(from, to),
    remove: removeFile,
    isAlive,
    sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    uninterrupted,
    onInterrupt: (callback) => {
      for (const signal of SIGNALS) process.once(signal, callback)
      return () => {
        for (const signal of SIGNALS) process.removeListener(signal, callback)
      }
    },
  }
}

// Asked for late, and only where there may be one: most calls write without a stream of Node's.
const TERMINAL: Host['terminal'] = {
  get stdout() {
    return mayBeTerminal(1) && process.stdout.isTTY === true
  },
  get stderr() {
    return mayBeTerminal(2) && process.stderr.isTTY === true
  },
  get columns() {
    const ofStdout = mayBeTerminal(1) ? process.stdout.columns : undefined
    return ofStdout ?? (mayBeTerminal(2) ? process.stderr.columns : undefined) ?? 80
  },
}

// A file or a pipe is none, and neither is the empty device; told without the streams of Node, which take 12 ms to set up.
function mayBeTerminal(descriptor: number): boolean {
  try {
    const status = fs.fstatSync(descriptor)
    if (!status.isCharacterDevice()) return false
    return status.rdev !== fs.statSync('/dev/null', { throwIfNoEntry: false })?.rdev
  } catch {
    return false
  }
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

// Not `rmSync`, which loads what removes folders, too.
function removeFile(file: string): void {
  try {
    fs.unlinkSync(file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function statusOf(file: string): FileStatus | undefined {
  try {
    const stats = fs.statSync(file, { throwIfNoEntry: false })
    return stats && { kind: kindOf(stats), size: stats.size }
  } catch (error) {
    // Below a file there is nothing, which Node reports as an error of its own.
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return undefined
    return { kind: 'other', size: 0 }
  }
}

function kindOf(stats: fs.Stats): FileStatus['kind'] {
  if (stats.isFile()) return 'file'
  if (stats.isDirectory()) return 'directory'
  return stats.isCharacterDevice() || stats.isBlockDevice() ? 'device' : 'other'
}

// A process without a listener dies at once, between any two writes; with one it is told after the current turn.
async function uninterrupted<Result>(act: () => Result): Promise<Result> {
  let caught: NodeJS.Signals | undefined
  const note = (signal: NodeJS.Signals): void => {
    caught ??= signal
  }
  const free = SIGNALS.filter((signal) => process.listenerCount(signal) === 0)
  for (const signal of free) process.on(signal, note)
  try {
    return act()
  } finally {
    // Signals are delivered when the loop polls, which lies between two of these turns.
    await new Promise(setImmediate)
    await new Promise(setImmediate)
    for (const signal of free) process.removeListener(signal, note)
    if (caught) process.kill(process.pid, caught)
  }
}

// A pipe may take less than it is given; a reader that went away (EPIPE) ends the writing in silence.
function writeAll(descriptor: number, text: string): void {
  const bytes = Buffer.from(text)
  let offset = 0
  while (offset < bytes.length) {
    try {
      offset += fs.writeSync(descriptor, bytes, offset)
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code
      if (code === 'EAGAIN') continue
      if (code === 'EPIPE') return
      throw new CliError(
        `写不出结果（${code}）；请检查输出到的文件和磁盘`,
        `the result cannot be written (${code}); check the file it goes to and its disk`,
      )
    }
  }
}
