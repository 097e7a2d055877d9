import { describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { memoryHost } from '../support/memory-host.ts'

async function call(...args: string[]) {
  const host = memoryHost({ 'folder/x.md': '# 题\n' })
  const status = await main(args, host)
  return { status, ...host.printed }
}

describe('a faulty call', () => {
  it.each([
    [['buld'], /没有命令“buld”，是不是 build，/],
    [['build', '--fromats', 'x'], /没有选项“--fromats”，是不是 --formats，/],
    [['build'], /缺少参数/],
    [['build', 'missing.md'], /missing\.md：没有这个文件/],
    [['build', 'a\nb\u001b\u009b.md'], /^gongshi: "a\\nb\\u001b\\u009b\.md"：文件名含有控制字符/],
    [['build', 'folder'], /folder：是目录/],
    [['build', 'folder/*.txt'], /没有文件符合 folder\/\*\.txt/],
    [['build', 'folder/x.md', '--year', '19'], /四位年份/],
    [['build', 'folder/x.md', '--formats', 'pdf'], /没有格式“pdf”/],
    [['build', 'folder/x.md', 'x.md'], /同名/],
    [['build', 'folder/x.md', '--template', 'nowhere'], /找不到模板 nowhere/],
    [['build', 'folder/x.md', '--fragment', '--embed-model'], /不能与 --embed-model 同用/],
    [['build', 'folder/x.md', '--check', '--watch'], /--check 不写文件，不能与 --watch 同用/],
    [['help', 'nope'], /没有命令“nope”/],
  ])('%j ends with 2 and one message', async (args, message) => {
    const { status, out, err } = await call(...args)
    expect(status).toBe(2)
    expect(err).toMatch(message)
    expect(err.trim().split('\n')).toHaveLength(1)
    expect(out).toBe('')
  })

  it.each([
    [
      ['--year', '19'],
      '选项“--year <n>”的值“19”不对，应为1900年以后的四位年份',
      'is invalid. It must be a year of four digits from 1900 on',
    ],
    [['-o', '-'], '选项“-o, --output <dir>”的值“-”不对，应为路径', 'is invalid. It must be a path'],
    [['--max-size', '-1'], '值“-1”不对，应为正数', 'is invalid. It must be a positive number'],
    [['--fonts', 'x'], '值“x”不对，可用 gb2312、founder、open', 'Allowed choices are gb2312, founder, open'],
  ])('tells what %j should be in one language', async (options, zh, en) => {
    const chinese = (await call('build', 'folder/x.md', ...options)).err
    expect(chinese).toContain(zh)
    expect(chinese).not.toMatch(/argument|Allowed|must/)
    const english = (await call('build', 'folder/x.md', ...options, '--lang', 'en')).err
    expect(english).toContain(en)
    expect(english).not.toMatch(/[一-鿿]/)
  })

  it.each(['build', 'check', 'metrics'])('%s takes no output for a source', async (command) => {
    const host = memoryHost({ 'x.json': '{}', 'x.html': '<p>' })
    expect(await main([command, 'x.json'], host)).toBe(2)
    expect(host.printed.err).toMatch(/x\.json：不是 Markdown 源文件；请给出 \.md 文件/)
    expect(host.list('/desk')).toEqual(['x.html', 'x.json'])
  })

  it('ends with 2 when not even the message can be written', async () => {
    const host = memoryHost()
    const mute = Object.assign(host, {
      err: () => {
        throw new Error('ENOSPC')
      },
    })
    expect(await main(['build', 'missing.md'], mute)).toBe(2)
  })

  it('does not wait for an image that is a pipe', async () => {
    const host = memoryHost({ 'x.md': '# 题\n\n![图](a.png)\n' })
    const { status, realPath } = host
    const piped = Object.assign(host, {
      status: (file: string) => (file.endsWith('.png') ? { kind: 'other' as const, size: 0 } : status(file)),
      realPath: (file: string) => (file.endsWith('.png') ? file : realPath(file)),
    })
    expect(await main(['check', 'x.md'], piped)).toBe(1)
    expect(host.printed.out).toMatch(/x\.md:3:1 {2}错误 {2}图片“a\.png”不是文件/)
  })

  it('refuses a document that is too long, by its line, before anything else', async () => {
    const host = memoryHost({ 'x.md': '中\n\n'.repeat(60_001) })
    expect(await main(['build', 'x.md', '--force'], host)).toBe(2)
    expect(host.printed.err).toMatch(/^gongshi: x\.md:120001:1：全文超过60000段.*请分成几个文件\n$/)
  })

  it('builds what the other arguments name when a pattern matches nothing', async () => {
    const { status, err } = await call('build', 'folder/*.txt', 'folder/x.md', '--template', 'plain')
    expect(status).toBe(2)
    expect(err).toMatch(/没有文件符合 folder\/\*\.txt\n.*x\.html/s)
  })

  it.each([
    'build',
    'check',
    'metrics',
    'trend',
  ])('%s takes a file once, however it is named', async (command) => {
    const once = await call(command, 'folder/x.md', '--template', 'plain', '--year', '2019')
    const thrice = ['folder/x.md', './folder/x.md', 'folder/../folder/x.md', '/desk/folder/x.md']
    expect(await call(command, ...thrice, '--template', 'plain', '--year', '2019')).toEqual(once)
  })

  it.each(['abc', '-1', '999999999999', '1e9'])('refuses %s as SOURCE_DATE_EPOCH', async (written) => {
    const host = Object.assign(memoryHost({ 'x.md': '# 题\n\n文。\n' }), {
      env: { SOURCE_DATE_EPOCH: written },
    })
    expect(await main(['build', 'x.md', '--formats', 'docx'], host)).toBe(2)
    expect(host.printed.err).toContain(`SOURCE_DATE_EPOCH 的值“${written}”不对，应为1970年起的秒数`)
  })

  it('speaks English on request', async () => {
    expect((await call('buld', '--lang', 'en')).err).toMatch(
      /^gongshi: unknown command 'buld' \(Did you mean build\?\); see/,
    )
  })
})

describe('help and version', () => {
  it('prints help to standard output', async () => {
    const { status, out, err } = await call('--help')
    expect(status).toBe(0)
    expect(out).toMatch(/build \[options\] <source\.\.\.>/)
    expect(err).toBe('')
  })

  it('build --check tells a missing output from a stale one', async () => {
    const { status, err } = await call('build', 'folder/x.md', '-o', 'out', '--check', '--formats', 'json')
    expect([status, err]).toEqual([1, 'out/x.json：还没有这个文件，请先生成\n'])
  })

  it('prints the version', async () => {
    expect((await call('--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/)
  })

  it('prints help to standard error for a call without a command', async () => {
    const { status, out, err } = await call()
    expect(status).toBe(2)
    expect(out).toBe('')
    expect(err).toMatch(/build/)
  })
})
