// Files that appear as one: all are written under temporary names in their folder, noted in a journal, then renamed. Who
// finds the journal of a killed build renames what is left of it, so that the set is whole before the next is written.
import * as path from 'node:path'
import { cannotWrite } from './cannot-write.ts'
import type { Host } from './host.ts'

/** A file to be written; text as UTF-8. */
export interface OutputFile {
  /** Name within the folder. */
  readonly name: string
  readonly data: Uint8Array | string
}

const JOURNAL = '.gongshi.journal'

/** Whether a build was killed while it renamed its files in `full`. */
export function isSetUnfinished(full: string, host: Host): boolean {
  return host.status(path.join(full, JOURNAL)) !== undefined
}

/** Writes `files` into the folder `full`, called `directory` by the user. The caller holds the folder's lock. */
export function writeSet(directory: string, full: string, files: readonly OutputFile[], host: Host): void {
  finishSet(full, host)
  const temporary: string[] = []
  let renamed = 0
  const write = (name: string, data: Uint8Array | string): string => {
    const file = path.join(full, temporaryName(name, host.pid))
    temporary.push(file)
    host.remove(file)
    host.create(file, data)
    return file
  }
  try {
    for (const { name, data } of files) write(name, data)
    // One file needs no journal: it is renamed or it is not.
    const isNoted = files.length > 1
    if (isNoted) host.rename(write(JOURNAL, journalOf(files, host.pid)), path.join(full, JOURNAL))
    for (const [index, { name }] of files.entries()) {
      host.rename(temporary[index] ?? '', path.join(full, name))
      renamed++
    }
    if (isNoted) host.remove(path.join(full, JOURNAL))
  } catch (error) {
    for (const file of temporary) host.remove(file)
    host.remove(path.join(full, JOURNAL))
    throw cannotWrite(directory, error, renamed)
  }
}

function temporaryName(name: string, pid: number): string {
  return `.${name}.${pid}.tmp`
}

function journalOf(files: readonly OutputFile[], pid: number): string {
  return `${[pid, ...files.map(({ name }) => name)].join('\n')}\n`
}

// A name with a folder in it was not written by this program. A file that cannot take its place any more is dropped: what
// is to be written now says what stands in the way.
function finishSet(full: string, host: Host): void {
  if (!isSetUnfinished(full, host)) return
  const journal = path.join(full, JOURNAL)
  const [pid, ...names] = new TextDecoder().decode(host.read(journal)).trimEnd().split('\n')
  for (const name of names) {
    if (name !== path.basename(name) || !/^\d+$/.test(pid ?? '')) continue
    const file = path.join(full, temporaryName(name, Number(pid)))
    try {
      if (host.status(file)) host.rename(file, path.join(full, name))
    } catch {
      host.remove(file)
    }
  }
  host.remove(journal)
}
