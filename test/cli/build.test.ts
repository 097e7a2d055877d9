// What `gongshi build` says of a document that it has built.
import { expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { memoryHost } from '../support/memory-host.ts'

async function build(text: string, ...args: readonly string[]) {
  const host = memoryHost({ 'a.md': text })
  const call = ['build', 'a.md', '-o', 'out', '--formats', 'json', '--template', 'plain', ...args]
  return { status: await main(call, host), err: host.printed.err, host }
}

const CLEAN = '# 临江区人民政府2019年公示\n\n## 就业\n\n新增就业3000人。\n'

it('says that nothing was found where check lists nothing', async () => {
  expect((await build(CLEAN)).err).toBe('a.md → out/a.json\n1 项指标；没有发现问题\n')
  expect((await build(CLEAN, '--lang', 'en')).err).toBe('a.md → out/a.json\n1 metric; nothing found\n')
})

it('counts what there is of each severity, of a kind once', async () => {
  const hint = CLEAN.replace('临江区人民政府', '')
  expect((await build(hint)).err).toBe('a.md → out/a.json\n1 项指标；1 项提示，用 gongshi check 查看\n')
  expect((await build(hint, '--lang', 'en')).err).toMatch(/1 metric; 1 hint, see gongshi check\n$/)
  const more = hint.replace('新增', '今年以来,全区,,新增')
  expect((await build(more, '--force', '--lang', 'en')).err).toMatch(/; 1 error, 1 warning, 1 hint, see/)
})

it.each(['', '\n\n', '---\nyear: 2023\n---\n'])('refuses a report without content: %j', async (text) => {
  const { status, err, host } = await build(text)
  expect(status).toBe(1)
  expect(err).toMatch(/^a\.md:1:1 {2}错误 {2}文件没有内容 {2}structure\/no-content\n/)
  expect(host.files.has('/desk/out/a.json')).toBe(false)
  const checked = memoryHost({ 'a.md': text })
  expect(await main(['check', 'a.md', '--template', 'plain'], checked)).toBe(1)
  expect(checked.printed.out).not.toContain('structure/no-title')
})
