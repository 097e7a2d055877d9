import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import Module from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'gongshi-cache-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const bin = join(import.meta.dirname, '../../bin/gongshi.js')
const help = (cache: string) =>
  execFileSync(process.execPath, [bin, '--help'], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, XDG_CACHE_HOME: cache },
  })

// The built program is what is tried; `npm test` builds it first.
describe.runIf(existsSync(join(import.meta.dirname, '../../dist/cli/start.js')))('the code cache', () => {
  it('is made by the first run, used by the second, and changes nothing', () => {
    const cache = join(folder, 'cache')
    const first = help(cache)
    expect(readdirSync(join(cache, 'gongshi')).length).toBe(1)
    expect(help(cache)).toBe(first)
  })

  it('does without when its folder cannot be made', () => {
    const file = join(folder, 'a-file')
    writeFileSync(file, '')
    expect(help(file)).toMatch(/build/)
  })

  // Newer versions of Node keep and check the cache themselves.
  const isOurs = !('enableCompileCache' in Module)

  it.runIf(isOurs)('takes no code that was damaged or that others can write', () => {
    const cache = join(folder, 'damaged')
    const first = help(cache)
    const [own = ''] = readdirSync(join(cache, 'gongshi'))
    const files = readdirSync(join(cache, 'gongshi', own)).map((name) => join(cache, 'gongshi', own, name))
    expect(files.length).toBeGreaterThan(2)
    for (const file of files) {
      const data = readFileSync(file)
      for (let at = 64; at < data.length / 2; at += 97) data[at] = 255 - (data[at] ?? 0)
      writeFileSync(file, data)
    }
    expect(help(cache)).toBe(first)
    // Written anew by that run; opened to others, it is not read again but replaced.
    for (const file of files) chmodSync(file, 0o666)
    expect(help(cache)).toBe(first)
    expect(files.map((file) => statSync(file).mode & 0o777)).toEqual(files.map(() => 0o600))
  })
})
