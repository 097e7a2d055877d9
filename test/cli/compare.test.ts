// diff, trend and new as they are called: formats, exit statuses, messages, files.
import { describe, expect, it, test } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { type MemoryHost, memoryHost } from '../support/memory-host.ts'

const report = (year: number, rate: string, sites: number): string =>
  `---\nyear: ${year}\n---\n\n# 公示\n\n## 就业\n\n全区就业率${rate}，新增就业2.1万人。\n\n## 养老服务\n\n新建${sites}家“阳光老人家”站点。\n`

const FILES = {
  '2019.md': report(2019, '98.6%', 35),
  '2020.md': report(2020, '98.9%', 42),
  'broken.json': '{ "schemaVersion": "1.0", "meta"',
  'newer.json': '{ "schemaVersion": "9.0", "meta": {}, "sections": [] }',
  'foreign.json': '{ "name": "package" }',
}

async function run(...args: string[]): Promise<{ status: number; host: MemoryHost }> {
  const host = memoryHost(FILES)
  return { status: await main(args, host), host }
}

test('diff prints the pairs with their differences', async () => {
  const { status, host } = await run('diff', '2019.md', '2020.md')
  expect(status).toBe(0)
  expect(host.printed.out).toContain('↑ 就业率')
  expect(host.printed.out).toMatch(/98\.6% → +98\.9% {2}\+0\.3个百分点/)
  expect(host.printed.out).toMatch(/35家 → +42家 {2}\+7家（\+20%）/)
  expect(host.printed.err).toBe('')
})

test('diff --format json has every pair with spans of the sources', async () => {
  const { host } = await run('diff', '2019.md', '2020.md', '--format', 'json')
  const { old, new: next, metrics } = JSON.parse(host.printed.out)
  expect([old.year, next.year]).toEqual([2019, 2020])
  expect(metrics.map((m: { status: string }) => m.status)).toEqual(['changed', 'same', 'changed'])
  const [rate] = metrics
  expect(FILES['2020.md'].slice(rate.new.span.start, rate.new.span.end)).toBe('98.9%')
  expect(rate).toMatchObject({ delta: 0.3, comparable: true, reasons: [] })
  expect(rate.old).toMatchObject({ label: expect.stringContaining('就业率'), section: '就业', unit: '%' })
})

test('diff --exit-code is 1 for differences and 0 for the same; filters count', async () => {
  expect((await run('diff', '2019.md', '2020.md', '--exit-code')).status).toBe(1)
  expect((await run('diff', '2019.md', '2019.md', '--exit-code')).status).toBe(0)
  expect((await run('diff', '2019.md', '2019.md', '--exit-code', '--section', '就业')).status).toBe(0)
  const { host } = await run('diff', '2019.md', '2020.md', '--section', '养老服务', '--format', 'csv')
  expect(host.printed.out.trim().split('\n')).toHaveLength(2)
  const small = await run('diff', '2019.md', '2020.md', '--min-change', '5', '--format', 'csv')
  expect(small.host.printed.out).not.toContain('就业率')
})

test('the text before the first section is called by the word that the output shows', async () => {
  const files = { 'a.md': '---\nyear: 2019\n---\n\n就业率98%。\n\n## 养老\n\n建成站点3家。\n' }
  for (const command of ['diff', 'trend']) {
    const host = memoryHost(files)
    expect(await main([command, 'a.md', 'a.md', '--section', '引言'], host)).toBe(0)
    expect(host.printed.out).toContain('就业率')
    expect(host.printed.out).not.toContain('站点')
  }
})

test('a section that neither year has is a fault of the call, not a comparison without changes', async () => {
  for (const command of ['diff', 'trend']) {
    const { status, host } = await run(command, '2019.md', '2020.md', '--section', '就叶')
    expect([status, host.printed.out]).toEqual([2, ''])
    expect(host.printed.err).toContain('--section 没有“就叶”')
  }
  const { host } = await run('trend', '2019.md', '2020.md', '--section', '养老服务', '--format', 'json')
  expect(JSON.parse(host.printed.out)).not.toEqual([])
})

test('--previous of the same or a later year is refused', async () => {
  for (const command of ['check', 'build']) {
    const { status, host } = await run(command, '2019.md', '--previous', '2020.md')
    expect(status).toBe(2)
    expect(host.printed.err).toContain('2020.md：是2020年的，不早于 2019.md 的报告年度2019')
  }
  expect((await run('check', '2020.md', '--previous', '2020.md')).status).toBe(2)
  expect((await run('check', '2020.md', '--previous', '2019.md')).host.printed.err).not.toContain('不早于')
})

test.each([
  ['broken.json', '不是完整的 JSON'],
  ['newer.json', '9.0'],
  ['foreign.json', '不是 gongshi 的模型'],
  ['missing.json', '没有这个文件'],
])('%s is one clear message and status 2', async (file, words) => {
  const { status, host } = await run('diff', file, '2020.md')
  expect(status).toBe(2)
  expect(host.printed.err).toContain(words)
  expect(host.printed.err.trim().split('\n')).toHaveLength(1)
  expect(host.printed.out).toBe('')
})

test.each([
  ['"value": "3"', 'value'],
  ['"value": 3, "period": {}', 'period'],
])('a model tells the field that is wrong: %s', async (fields, name) => {
  const metric = `{ "id": "a", "label": "a", "text": "3", "unit": "", "kind": "count", ${fields} }`
  const section = `{ "id": "甲", "title": "甲", "path": [], "blocks": [], "metrics": [${metric}], "sections": [] }`
  const host = memoryHost({
    ...FILES,
    'bad.json': `{ "schemaVersion": "1.0", "meta": {}, "sections": [${section}] }`,
  })
  expect(await main(['diff', 'bad.json', '2020.md'], host)).toBe(2)
  expect(host.printed.err).toBe(
    `gongshi: bad.json：模型的 sections[0].metrics[0].${name} 缺少或不对；请重新生成\n`,
  )
})

test('diff --only with an unknown word names the known ones', async () => {
  const { status, host } = await run('diff', '2019.md', '2020.md', '--only', 'gone')
  expect(status).toBe(2)
  expect(host.printed.err).toContain('removed')
})

test('trend shows a row an indicator; an unreadable file is told and the rest is used', async () => {
  const { status, host } = await run('trend', '2020.md', '2019.md', 'broken.json')
  expect(status).toBe(2)
  expect(host.printed.out).toMatch(/就业率（全区） +98\.6% +98\.9%/)
  expect(host.printed.err).toContain('broken.json')
  const strict = await run('trend', '2020.md', '2019.md', 'broken.json', '--strict')
  expect(strict.status).toBe(2)
  expect(strict.host.printed.out).toBe('')
})

test('two files of one year are a fault of the call', async () => {
  const { status, host } = await run('trend', '2020.md', '2020.md', '2019.md', '--year', '2020')
  expect(status).toBe(0)
  expect(host.printed.err).toBe('')
  const twice = memoryHost({ ...FILES, 'again.md': FILES['2020.md'] })
  expect(await main(['trend', '2020.md', 'again.md'], twice)).toBe(2)
  expect(twice.printed.err).toContain('again.md')
})

test('trend --format csv -o writes the long form with its data package', async () => {
  const { host } = await run('trend', '2019.md', '2020.md', '--format', 'csv', '-o', 'out')
  expect(host.printed.out).toBe('')
  expect(host.printed.err).toMatch(/^2 个年度，\d+ 项指标 → out\/trend\.csv、out\/datapackage\.json\n$/)
  const text = (name: string): string => new TextDecoder().decode(host.files.get(`/desk/out/${name}`))
  const [head, ...rows] = text('trend.csv').trim().split('\n')
  const { resources } = JSON.parse(text('datapackage.json'))
  expect(head?.split(',')).toEqual(resources[0].schema.fields.map((f: { name: string }) => f.name))
  expect(rows).toHaveLength(6)
  expect(resources[0].path).toBe('trend.csv')
})

test('trend without a readable file prints and writes nothing', async () => {
  const before = 'indicator,year\n就业率,2018\n'
  for (const format of ['table', 'json', 'csv', 'html']) {
    const host = memoryHost({ ...FILES, 'out/trend.csv': before })
    expect(await main(['trend', 'missing.json', 'broken.json', '--format', format, '-o', 'out'], host)).toBe(
      2,
    )
    expect(host.list('/desk/out')).toEqual(['trend.csv'])
    expect(new TextDecoder().decode(host.files.get('/desk/out/trend.csv'))).toBe(before)
    const printed = await run('trend', 'missing.json', 'broken.json', '--format', format)
    expect([printed.status, printed.host.printed.out]).toEqual([2, ''])
  }
})

test('trend speaks of one year as one', async () => {
  const { host } = await run('trend', '2019.md', '-o', 'out', '--lang', 'en')
  expect(host.printed.err).toMatch(/^3 indicators of 1 year → /)
})

test('new writes the next source and never overwrites one', async () => {
  const host = memoryHost(FILES)
  expect(await main(['new', '2020', '--from', '2019.md', '-o', 'next.md'], host)).toBe(0)
  const text = new TextDecoder().decode(host.files.get('/desk/next.md'))
  expect(text).toContain('year: 2020')
  expect(text).toContain('就业率【待填：上年98.6%】')
  expect(host.printed.err).toContain('留空 3 处')
  expect(await main(['new', '2020', '--from', '2019.md', '-o', 'next.md'], host)).toBe(2)
  expect(await main(['new', '2019', '--from', '2019.md'], host)).toBe(2)
  expect(await main(['check', 'next.md', '--format', 'json'], host)).toBe(1)
})

test('trend goes on without a file whose year is unknown; --year tells it of a single one', async () => {
  const files = { ...FILES, 'undated.md': '# 公示\n\n全区就业率98.6%。\n' }
  const host = memoryHost(files)
  expect(await main(['trend', '2019.md', 'undated.md', '2020.md'], host)).toBe(2)
  expect(host.printed.err).toBe(
    'gongshi: undated.md：不知道是哪一年的；请在文件开头写 year，或在标题里写明年度\n',
  )
  expect(host.printed.out).toContain('98.9%')
  const single = memoryHost(files)
  expect(await main(['trend', 'undated.md', '--year', '2018'], single)).toBe(0)
  expect(single.printed.out).toContain('2018')
})

test('new takes the year of the source from --year', async () => {
  const host = memoryHost({ 'undated.md': '# 公示\n\n全区就业率98.6%。\n' })
  expect(await main(['new', '2021', '--from', 'undated.md', '--year', '2019'], host)).toBe(0)
  expect(host.printed.err).not.toContain('原文没有年度')
})

test('new refuses a --year that contradicts the front matter, and what is no year', async () => {
  const text = '---\nyear: 2023\nperiod: 2023\n---\n\n# 公示\n\n全区就业率98.6%。\n'
  const host = memoryHost({ 'a.md': text, 'b.md': text.replace('year: 2023\n', '') })
  expect(await main(['new', '2024', '--from', 'a.md', '--year', '2020'], host)).toBe(2)
  expect(host.printed).toEqual({
    out: '',
    err: 'gongshi: a.md:2:7：文件头写的是 2023 年，与 --year 2020 不符；请去掉 --year，或改正文件头\n',
  })
  expect(await main(['new', '2024', '--from', 'b.md', '--year', '2020'], host)).toBe(2)
  expect(await main(['new', '2024', '--from', 'a.md', '--year', '2023'], host)).toBe(0)
  for (const year of ['0000', '1899', '20244', '二〇二四']) {
    const faulty = await run('new', year, '--from', '2019.md')
    expect(faulty.status).toBe(2)
    expect(faulty.host.printed.err).toBe(`gongshi: “${year}”不是1900年以后的四位年份\n`)
  }
})

test('a folder in the place of a model is called one', async () => {
  const host = memoryHost({ ...FILES, 'models.json/x.json': '{}' })
  expect(await main(['diff', 'models.json', '2020.md'], host)).toBe(2)
  expect(host.printed.err).toBe('gongshi: models.json：是目录，请给出 .json 文件\n')
})

describe('an archive with a file that cannot be read', () => {
  const files = {
    'x-2023.md': '# 2023年公示\n\n## 就业\n\n全区就业率98.6%。\n',
    'old/2021.json': '{"schemaVersion": "1.0", "meta"',
  }
  const build = async (...options: string[]) => {
    const host = memoryHost(files)
    const args = [
      'build',
      'x-2023.md',
      '-o',
      'out',
      '--formats',
      'json',
      '--template',
      'plain',
      '--archive',
      'old',
    ]
    return { status: await main([...args, ...options], host), host }
  }

  it('builds with the rest, and ends with 2', async () => {
    const { status, host } = await build()
    expect(status).toBe(2)
    expect(host.printed.err).toMatch(/^gongshi: old\/2021\.json：/)
    expect(host.list('/desk/out')).toEqual(['x-2023.json'])
  })

  it('builds nothing with --strict', async () => {
    const { status, host } = await build('--strict')
    expect(status).toBe(2)
    expect(host.directories.has('/desk/out')).toBe(false)
  })
})

test('of two models of one year in an archive both are named, and the first is used', async () => {
  const made = memoryHost({ 'a.md': '# 2022年公示\n\n## 就业\n\n全区就业率98%。\n' })
  expect(await main(['build', 'a.md', '-o', 'old', '--formats', 'json'], made)).toBe(0)
  const json = Buffer.from(made.files.get('/desk/old/a.json') ?? []).toString()
  const host = memoryHost({
    'x.md': '# 2023年公示\n\n## 就业\n\n全区就业率98.6%。\n',
    'old/a.json': json,
    'old/b.json': json,
  })
  const args = ['build', 'x.md', '-o', 'out', '--formats', 'json', '--archive', 'old']
  expect(await main(args, host)).toBe(2)
  expect(host.printed.err).toContain(
    'gongshi: old/a.json 与 old/b.json 都是 2022 年的；每年只能有一份，未用 old/b.json\n',
  )
  expect(host.list('/desk/out')).toEqual(['x.json'])
  expect(
    await main([...args, '--strict'], memoryHost({ 'x.md': '', 'old/a.json': json, 'old/b.json': json })),
  ).toBe(2)
})
