import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { indicatorsBeside } from '../../src/cli/indicators.ts'
import { parseIndicators } from '../../src/schema/indicators.ts'
import { memoryHost } from '../support/memory-host.ts'

const problemsOf = (yaml: string): readonly string[] => {
  const result = parseIndicators(parse(yaml))
  return 'problems' in result ? result.problems.map(({ message }) => message.zh) : []
}

describe('indicators.yaml', () => {
  it('is read from beside the source, keys in either language', () => {
    const host = memoryHost({
      '2019/indicators.yaml':
        '- name: PM2.5平均浓度\n  aliases: [细颗粒物年均浓度]\n  unit: μg/m³\n  direction: down\n  range: [0, null]\n- 名称: 就业率\n  范围: [0, 100]\n',
    })
    expect(indicatorsBeside('2019/公示.md', host)).toEqual([
      { name: 'PM2.5平均浓度', aliases: ['细颗粒物年均浓度'], unit: 'μg/m³', direction: 'down', low: 0 },
      { name: '就业率', aliases: [], low: 0, high: 100 },
    ])
    expect(indicatorsBeside('2020/公示.md', host)).toEqual([])
  })

  it.each([
    ['name: 就业率', '应为列表'],
    ['- 就业率', '第1项：应写成'],
    ['- aliases: [甲]', '第1项：缺少 name'],
    ['- name: 甲\n- name: 乙\n  colour: red', '第2项：没有“colour”这个键'],
    ['- name: 甲\n  direction: better', '方向）应为 up 或 down'],
    ['- name: 甲\n  range: [100, 0]', '范围）应为'],
    ['- name: 甲\n  range: 100', '范围）应为'],
    ['- name: 甲\n  aliases: [1]', '别名）应为文字'],
    ['- name: 甲\n  unit: 5', '单位）应为文字'],
    ['- name: 甲\n- name: 乙\n  aliases: [甲]', '“甲”既属“甲”又属“乙”'],
  ])('refuses %j', (yaml, message) => {
    expect(problemsOf(yaml).join('\n')).toContain(message)
  })

  it('names the file when it is no YAML', () => {
    const host = memoryHost({ 'indicators.yaml': '- name: [' })
    expect(() => indicatorsBeside('公示.md', host)).toThrow(/indicators\.yaml/)
  })
})
