// Finds the folder of shared material beside the repository: contract, seed, corpus, gold labels, vectors.
// Where it is absent one notice is printed and the tests that need it do not run.
import * as fs from 'node:fs'
import * as path from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = path.resolve(fileURLToPath(import.meta.url), '../../..')
const SHARED = path.resolve(ROOT, '../shared')

/** Path of a file of the shared material, `undefined` (and a notice) when it is not there. */
export function sharedFile(name: string): string | undefined {
  const file = path.join(SHARED, name)
  if (fs.existsSync(file)) return file
  process.stderr.write(`notice: ../shared/${name} is absent; the tests that need it do not run\n`)
  return undefined
}

/** Path of a file of the repository. */
export function repositoryFile(name: string): string {
  return path.join(ROOT, name)
}
