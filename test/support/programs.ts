// Programs of the machine that some tests need: looked for on PATH, never downloaded. Where one is missing, its
// tests are skipped and say so once.
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Path of the first of `names` that is on PATH; undefined, with a notice, when there is none. */
export function findProgram(names: readonly string[], usedFor: string): string | undefined {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const name of names) {
      const file = join(folder, name)
      try {
        accessSync(file, constants.X_OK)
        return file
      } catch {
        // Not in this folder.
      }
    }
  }
  process.stderr.write(`skipped: ${usedFor} (no ${names.join(' or ')} on PATH)\n`)
  return undefined
}

/** A file of an installed package; undefined, with a notice, when it is not there. */
export function findPackageFile(path: string, usedFor: string): string | undefined {
  const file = join(import.meta.dirname, '..', '..', 'node_modules', path)
  if (existsSync(file)) return file
  process.stderr.write(`skipped: ${usedFor} (no ${path})\n`)
  return undefined
}
