import { describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { memoryHost } from '../support/memory-host.ts'

const SOURCE = '## 就业\n\n截至8月底,全区就业率98.6%,新增就业2.1万人。\n'

async function run(
  args: readonly string[],
  files: Readonly<Record<string, string>> = { '公示2019.md': SOURCE },
) {
  const host = memoryHost(files)
  const status = await main(['metrics', ...args], host)
  return { status, out: host.printed.out, err: host.printed.err }
}

describe('gongshi metrics', () => {
  it('prints metrics and numerals of one source as JSON', async () => {
    const { out, status } = await run(['公示2019.md', '--format', 'json', '--year', '2019'])
    const { metrics, numerals } = JSON.parse(out)
    expect(status).toBe(0)
    expect(metrics).toMatchObject([
      { id: '就业/就业率', label: '就业率', value: 98.6, unit: '%', section: '就业', line: 3, column: 12 },
      { id: '就业/新增就业', value: 21000, unit: '人', period: { start: '2019-01-01', end: '2019-08-31' } },
    ])
    expect(SOURCE.slice(metrics[1].span.start, metrics[1].span.end)).toBe('2.1万人')
    expect(numerals.map((n: { text: string; fate: string }) => [n.text, n.fate])).toEqual([
      ['截至8月底', 'time'],
      ['98.6%', 'metric'],
      ['2.1万人', 'metric'],
    ])
  })

  it('prints an array for several sources, in JSON, and a line each in NDJSON', async () => {
    const files = { 'a.md': SOURCE, 'b.md': '无数字。\n' }
    expect(JSON.parse((await run(['a.md', 'b.md', '--format', 'json'], files)).out)).toHaveLength(2)
    const lines = (await run(['a.md', 'b.md', '--format', 'ndjson'], files)).out.trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line).metrics.length)).toEqual([2, 0])
  })

  it('reads standard input line by line, empty lines included', async () => {
    const files = { '/dev/stdin': '就业率98.6%\n\n共5家\r\n' }
    const { out } = await run(['-', '--lines'], files)
    const lines = out.trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line).metrics.length)).toEqual([1, 0, 1])
  })

  it('cuts names in the table that nobody could read, and no others', async () => {
    const files = { 'a.md': `# 题\n\n## ${'情况'.repeat(20000)}\n\n新增就业3人。\n` }
    const { out } = await run(['a.md'], files)
    expect(out.length).toBeLessThan(10_000)
    expect(out).toContain('…')
    expect((await run(['a.md', '--format', 'json'], files)).out).toContain('情况'.repeat(20000))
  })

  it('prints nothing for standard input without a line', async () => {
    expect(await run(['-', '--lines'], { '/dev/stdin': '' })).toMatchObject({ status: 0, out: '', err: '' })
  })

  it.each([
    ['ndjson', 0],
    ['json', 0],
    ['csv', 2],
    ['table', 2],
  ])('prints lines as %s or says that it cannot', async (format, expected) => {
    const { status, out, err } = await run(['-', '--lines', '--format', format], {
      '/dev/stdin': '就业率98.6%\n',
    })
    expect(status).toBe(expected)
    expect(out === '').toBe(expected === 2)
    if (expected === 2) expect(err).toMatch(/^gongshi: --lines 每行输出一个 JSON 对象，不能用 --format /)
  })

  it('prints the fields of every metric in one order', async () => {
    const text = '新增就业2.1万人,同比增长5%,力争达到3万人,位列全市第一。\n\n|街道|人数(人)|\n|-|-|\n|甲|3|\n'
    const { out } = await run(['a.md', '--format', 'json'], { 'a.md': text })
    const after = new Map<string, Set<string>>()
    for (const metric of JSON.parse(out).metrics) {
      const names = Object.keys(metric)
      names.forEach((name, i) => {
        const seen = after.get(name) ?? new Set()
        for (const later of names.slice(i + 1)) seen.add(later)
        after.set(name, seen)
      })
    }
    for (const [name, later] of after) for (const other of later) expect(after.get(other)).not.toContain(name)
  })

  it('speaks Chinese in the notes of the table, and English when asked to', async () => {
    const files = { 'a.md': '新增就业2.1万人,同比增长5%。\n' }
    expect((await run(['a.md'], files)).out).toMatch(/新增 +│[\s\S]*↑同比 +│/)
    expect((await run(['a.md', '--lang', 'en'], files)).out).toMatch(/new +│[\s\S]*↑year-on-year +│/)
  })

  it('prints CSV with the same columns in every row', async () => {
    const { out } = await run(['公示2019.md', '--format', 'csv', '--year', '2019'])
    const rows = out.trimEnd().split('\n')
    expect(rows[0]).toMatch(/^file,id,section,label,/)
    expect(rows[1]).toMatch(/^公示2019\.md,就业\/就业率,就业,就业率,/)
    expect(new Set(rows.map((row) => row.split(',').length)).size).toBe(1)
  })

  it('names standard input in CSV as it was named, and reads it once', async () => {
    const files = { '/dev/stdin': '就业率98.6%。\n' }
    expect((await run(['-', '--format', 'csv'], files)).out).toMatch(/\n-,/)
    const twice = await run(['-', '-'], files)
    expect(twice).toEqual({ status: 2, out: '', err: 'gongshi: 标准输入“-”只能写一次\n' })
  })

  it('aligns the table by display width', async () => {
    const { out } = await run(['公示2019.md'])
    const width = (line: string): number =>
      [...line].reduce((sum, c) => sum + (/[\u2e80-\u9fff\uff00-\uff60]/.test(c) ? 2 : 1), 0)
    const lines = out.split('\n').filter((line) => /^[│┌└├]/.test(line))
    expect(lines.length).toBeGreaterThan(4)
    expect(new Set(lines.map(width)).size).toBe(1)
    expect(out).toContain('共 2 项指标')
  })

  it('goes on after a missing file, with status 2', async () => {
    const { status, out, err } = await run(['缺.md', '公示2019.md', '--format', 'ndjson'])
    expect(status).toBe(2)
    expect(err).toContain('缺.md')
    expect(out.trimEnd().split('\n')).toHaveLength(1)
  })
})

describe('sources that are at fault', () => {
  it('keep the shape of JSON: several asked for, an array', async () => {
    const { status, out } = await run(['缺.md', '公示2019.md', '--format', 'json'])
    expect(status).toBe(2)
    expect(JSON.parse(out)).toHaveLength(1)
  })

  it('do not keep the others from being read when a pattern matches nothing', async () => {
    const { status, out, err } = await run(['无*.md', '公示2019.md', '--format', 'ndjson'])
    expect(status).toBe(2)
    expect(err).toBe('gongshi: 没有文件符合 无*.md\n')
    expect(out.trimEnd().split('\n')).toHaveLength(1)
    const none = await run(['无*.md', '--lang', 'en'])
    expect(none).toEqual({ status: 2, out: '', err: 'gongshi: no file matches 无*.md\n' })
  })
})
