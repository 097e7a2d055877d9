// The library as it is packed: what an import of a part loads. `npm test` builds it first.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const library = join(root, 'dist/lib')

/** A module of the library with all that it imports, by file. */
function loadedBy(file: string, found = new Map<string, string>()): ReadonlyMap<string, string> {
  if (found.has(file)) return found
  const text = readFileSync(file, 'utf8')
  found.set(file, text)
  for (const [, target = ''] of text.matchAll(/(?:from|import)"(\.[^"]+)"/g)) {
    loadedBy(join(dirname(file), target), found)
  }
  return found
}

describe.runIf(existsSync(join(library, 'index.js')))('the packed library', () => {
  it('reads figures without loading what reads and writes documents', () => {
    const loaded = loadedBy(join(library, 'metric.js'))
    expect(loaded.size).toBeGreaterThan(1)
    expect([...loaded.keys()]).not.toContain(join(library, 'index.js'))
    for (const text of loaded.values()) expect(text).not.toMatch(/micromark|mdast|wordprocessingml/)
  })

  it('offers the engine by a name of its own', () => {
    const program =
      "import { readMetrics } from 'gongshi/metric'; console.log(readMetrics('就业率98.6%').mentions[0].label)"
    const printed = execFileSync(process.execPath, ['--input-type=module', '-e', program], {
      cwd: root,
      encoding: 'utf8',
    })
    expect(printed).toBe('就业率\n')
  })
})
