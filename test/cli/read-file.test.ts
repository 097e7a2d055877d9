// What stands in the way of a file is told in the same words by every command, with what to do.
import { expect, it, test } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { memoryHost } from '../support/memory-host.ts'

const REPORT = '# 临江区人民政府2019年公示\n\n## 就业\n\n新增就业3000人。\n'
const BROKEN = Uint8Array.of(0x7b, 0xff, 0xfe, 0x00)

async function call(
  args: readonly string[],
  files: Readonly<Record<string, string | Uint8Array>> = {},
  unreadable: readonly string[] = [],
) {
  const host = memoryHost({ 'a.md': REPORT, 'folder/x.txt': '', ...files })
  for (const name of unreadable) host.failing.set(`/desk/${name}`, 'EACCES')
  return { status: await main(args, host), ...host.printed }
}

const READ = [
  ['check', ['check', 'F.md'], 'F.md'],
  ['diff', ['diff', 'F.json', 'a.md'], 'F.json'],
  ['verify', ['verify', 'F.docx'], 'F.docx'],
  ['--baseline', ['check', 'a.md', '--baseline', 'F.json'], 'F.json'],
  ['--config', ['check', 'a.md', '--config', 'F.yaml'], 'F.yaml'],
  ['--template', ['check', 'a.md', '--template', './own'], 'own/template.yaml'],
] as const

test.each(READ)('%s tells a file that may not be read', async (_, args, file) => {
  const { status, out, err } = await call(args, { [file]: '{}' }, [file])
  expect([status, out]).toEqual([2, expect.not.stringContaining('F.')])
  expect(err).toContain(`gongshi: ${file}：没有读取权限；请改权限后再试\n`)
})

test.each(READ)('%s tells a folder', async (_, args, file) => {
  const { status, err } = await call(args, { [`${file}/x`]: '' })
  expect(status).toBe(2)
  expect(err).toMatch(new RegExp(`^gongshi: ${file}：是目录，请给出.+文件\\n`))
})

test.each(READ.slice(0, -1))('%s tells what is missing', async (_, args, file) => {
  const { status, err } = await call(args)
  expect(status).toBe(2)
  expect(err).toMatch(new RegExp(`^gongshi: ${file}：没有这个文件；.+\\n`))
})

test.each([READ[1], ...READ.slice(3)])('%s tells what is not UTF-8', async (_, args, file) => {
  const { status, err } = await call(args, { [file]: BROKEN })
  expect(status).toBe(2)
  expect(err).toContain(`gongshi: ${file}：不是 UTF-8 文本；请另存为 UTF-8\n`)
})

it('tells an output that may not be read, and a folder in its place', async () => {
  const args = ['build', 'a.md', '-o', 'out', '--formats', 'json', '--check']
  const secret = await call(args, { 'out/a.json': '{}' }, ['out/a.json'])
  expect([secret.status, secret.err]).toEqual([2, 'gongshi: out/a.json：没有读取权限；请改权限后再试\n'])
  const folder = await call(args, { 'out/a.json/x': '' })
  expect(folder.status).toBe(2)
  expect(folder.err).toMatch(/^gongshi: out\/a\.json 是一个目录；请移走它/)
})

it('says where a path was given that leads nowhere', async () => {
  const missing = async (line: string) =>
    (await call(['check', 'a.md'], { 'gongshi.config.yaml': `${line}\n` })).err
  expect(await missing('archive: nowhere')).toContain(
    'nowhere：没有这个目录；请核对 gongshi.config.yaml 里的 archive\n',
  )
  expect(await missing('terms: t.yaml')).toContain(
    't.yaml：没有这个文件；请核对 gongshi.config.yaml 里的 terms\n',
  )
  expect(await missing('indicators: i.yaml')).toContain('请核对 gongshi.config.yaml 里的 indicators\n')
  expect((await call(['check', 'a.md', '--archive', 'nowhere'])).err).toContain(
    'nowhere：没有这个目录；请核对 --archive\n',
  )
  expect((await call(['check', 'a.md', '--archive', 'a.md'])).err).toContain('a.md：不是目录；')
  expect((await call(['check', 'a.md', '--archive', 'folder'], {}, ['folder'])).err).toContain(
    'folder：没有读取权限；',
  )
})

it('says what to do where standard input is given to a command that does not read it', async () => {
  for (const command of ['build', 'check', 'trend']) {
    const { status, err } = await call([command, '-'])
    expect(status).toBe(2)
    expect(err).toContain('gongshi: -：没有这个文件；只有 gongshi metrics 读标准输入，请先存成 .md 文件\n')
  }
})
