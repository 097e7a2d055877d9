import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
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
})
