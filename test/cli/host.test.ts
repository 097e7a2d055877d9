// What the file system may hold in the place of a file.
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { nodeHost } from '../../src/cli/host.ts'
import { main } from '../../src/cli/main.ts'
import { readSource } from '../../src/cli/sources.ts'

const folder = mkdtempSync(join(tmpdir(), 'gongshi-host-'))
afterAll(() => rmSync(folder, { recursive: true }))
const host = { ...nodeHost(folder), cwd: folder }

it.skipIf(process.platform === 'win32')('refuses a device, which may have no end', () => {
  expect(host.status('/dev/zero')).toMatchObject({ kind: 'device' })
  expect(() => readSource('/dev/zero', host)).toThrow(/^\/dev\/zero：是设备，不是文件/)
})

it('says why a file cannot be looked at', () => {
  symlinkSync('loop.md', join(folder, 'loop.md'))
  expect(() => readSource('loop.md', host)).toThrow(/^loop\.md：读不了（ELOOP）；请检查路径和权限$/)
  const long = `${'长'.repeat(300)}.md`
  expect(() => readSource(long, host)).toThrow(/：读不了（ENAMETOOLONG）/)
  expect(() => readSource('none.md', host)).toThrow(/：没有这个文件；请核对路径$/)
})

it('takes a pattern for the documents to verify', async () => {
  for (const name of ['乙.docx', '甲.docx']) writeFileSync(join(folder, name), '不是压缩包')
  const { resource } = nodeHost(join(import.meta.dirname, '../..'))
  let told = ''
  const err = (text: string) => {
    told += text
  }
  expect(await main(['verify', '*.docx', '*.doc'], { ...host, resource, err })).toBe(2)
  expect(told).toMatch(/^gongshi: 没有文件符合 \*\.doc\ngongshi: 乙\.docx：.*\ngongshi: 甲\.docx：.*\n$/)
})
