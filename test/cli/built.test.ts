import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  watch,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { memoryHost } from '../support/memory-host.ts'

const bin = join(import.meta.dirname, '../../bin/gongshi.js')
const folder = mkdtempSync(join(tmpdir(), 'gongshi-built-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

// The bundle itself, as users run it: what only goes wrong there. `npm test` builds it first.
describe.runIf(existsSync(join(import.meta.dirname, '../../dist/cli/start.js')))('the built program', () => {
  it('takes a pattern for many sources and tells how many it checked', () => {
    const sources = join(folder, 'many')
    mkdirSync(sources)
    for (const name of ['甲-2023', '乙-2023', '丙-2023']) {
      writeFileSync(join(sources, `${name}.md`), `# ${name}公示\n\n## 就业\n\n全区就业率98.6%。\n`)
    }
    const { status, stderr } = spawnSync(process.execPath, [bin, 'check', '*-2023.md'], {
      cwd: sources,
      encoding: 'utf8',
    })
    expect(stderr).toMatch(/检查了 3 个文件/)
    expect(status).toBe(0)
  })

  it('builds the same bytes in another folder, time zone, locale and umask', () => {
    const text =
      '---\n成文日期: 2024-01-05\n---\n\n# 二〇二三年公示\n\n## 就业\n\n全区就业率98.6%[^1]，同比提高0.4个百分点。\n\n[^1]: 年末数。\n'
    const build = (name: string, env: NodeJS.ProcessEnv, umask: string) => {
      const place = join(folder, name)
      mkdirSync(place)
      writeFileSync(join(place, 'x-2023.md'), text)
      execFileSync(
        'sh',
        ['-c', `umask ${umask}; exec "$0" "$1" build x-2023.md -o out --quiet`, process.execPath, bin],
        {
          cwd: place,
          env: { ...process.env, ...env },
        },
      )
      return join(place, 'out')
    }
    const one = build('one', { TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8' }, '022')
    const two = build('a b', { TZ: 'America/St_Johns', LANG: 'C', LC_ALL: 'C' }, '077')
    expect(readdirSync(one)).toEqual(['x-2023.docx', 'x-2023.html', 'x-2023.json'])
    for (const name of readdirSync(one)) {
      execFileSync('cmp', [join(one, name), join(two, name)])
    }
    const check = spawnSync(process.execPath, [bin, 'build', 'x-2023.md', '-o', 'out', '--check'], {
      cwd: join(folder, 'one'),
    })
    expect(check.status).toBe(0)
    writeFileSync(join(folder, 'one/x-2023.md'), text.replace('98.6', '98.7'))
    const stale = spawnSync(process.execPath, [bin, 'build', 'x-2023.md', '-o', 'out', '--check'], {
      cwd: join(folder, 'one'),
      encoding: 'utf8',
    })
    expect(stale.status).toBe(1)
    expect(stale.stderr.match(/与源文件不符/g)).toHaveLength(3)
  })

  // The program is bundled without what packages do for nothing (scripts/thrifty-packages.mjs); the source runs with it.
  it.each([
    ['fixtures/docx/letter.md', 'plain', []],
    ['fixtures/docx/red-head.md', 'gov-info-annual', []],
    ['fixtures/district/chenglan-2023.md', 'social-evaluation', ['--previous', 'chenglan-2022.md']],
  ])('writes %s as the source does', async (source, template, more) => {
    const place = join(folder, template, source)
    const files = folderOf(join(import.meta.dirname, '../..', dirname(source)))
    mkdirSync(place, { recursive: true })
    for (const [name, data] of Object.entries(files)) {
      mkdirSync(dirname(join(place, name)), { recursive: true })
      writeFileSync(join(place, name), data)
    }
    const call = [
      'build',
      basename(source),
      '-o',
      'out',
      '--template',
      template,
      '--force',
      '--quiet',
      ...more,
    ]
    execFileSync(process.execPath, [bin, ...call], { cwd: place })
    const host = memoryHost(files)
    await main(call, host)
    for (const name of readdirSync(join(place, 'out'))) {
      const written = host.files.get(`/desk/out/${name}`)
      expect(readFileSync(join(place, 'out', name)).equals(written ?? new Uint8Array()), name).toBe(true)
    }
  })

  it('tells that a part of a path is a file', () => {
    const { status, stderr } = spawnSync(process.execPath, [bin, 'build', `${bin}/x.md`], {
      encoding: 'utf8',
    })
    expect(stderr).toMatch(/没有这个文件/)
    expect(status).toBe(2)
  })

  it.each([
    'SIGINT',
    'SIGTERM',
  ] as const)('leaves a whole set behind when %s comes amid the writing', async (signal) => {
    const place = join(folder, signal)
    mkdirSync(join(place, 'out'), { recursive: true })
    writeFileSync(join(place, 'x-2023.md'), '# 2023年公示\n\n## 就业\n\n全区就业率98.6%。\n')
    const built = spawn(process.execPath, [bin, 'build', 'x-2023.md', '-o', 'out', '--quiet'], { cwd: place })
    const ended = once(built, 'exit')
    const watcher = watch(join(place, 'out'), () => built.kill(signal))
    await ended
    watcher.close()
    expect(readdirSync(join(place, 'out'))).toEqual(['x-2023.docx', 'x-2023.html', 'x-2023.json'])
  })
})

/** Files below a folder by their paths there. */
function folderOf(path: string): Readonly<Record<string, Uint8Array>> {
  const files = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return Object.fromEntries(
    files.map((entry) => {
      const full = join(entry.parentPath, entry.name)
      return [full.slice(path.length + 1), readFileSync(full)]
    }),
  )
}
