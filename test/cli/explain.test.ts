import { describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { memoryHost } from '../support/memory-host.ts'

async function run(args: readonly string[]) {
  const host = memoryHost()
  const status = await main(['explain', ...args], host)
  return { status, out: host.printed.out, err: host.printed.err }
}

describe('gongshi explain', () => {
  it('shows tokens, the fate of every numeral and facts with their production', async () => {
    const { out, status } = await run(['--text', '全区就业率98.6%，围墙7200余米，第十九届', '--year', '2019'])
    expect(status).toBe(0)
    expect(out).toMatch(/quantity\s+98\.6%/)
    expect(out).toMatch(/1\s+就业率（全区）\s+98\.6 %\s+percentage/)
    expect(out).toMatch(/2\s+围墙\s+7200 米\s+measure more-than\s+= 7200 m/)
    expect(out).toMatch(/第十九届\s+ordinal/)
    expect(out).toContain('2019-01-01/2019-12-31 (推断)')
  })

  it('prints the same as JSON, exact decimals as text', async () => {
    const { out } = await run(['--text', '新增就业2.1万人', '--format', 'json'])
    const { facts, tokens, numerals } = JSON.parse(out)
    expect(facts).toMatchObject([{ label: '新增就业', value: 21000, unit: '人' }])
    expect(tokens.length).toBeGreaterThan(0)
    expect(numerals).toHaveLength(1)
  })

  it('asks for a text', async () => {
    const { status, err } = await run([])
    expect(status).toBe(2)
    expect(err).toContain('--text')
  })
})
