import { describe, expect, it } from 'vitest'
import { settingBelow } from '../../src/measure/heading-setting.ts'
import { readPeriodWords } from '../../src/measure/period-words.ts'

describe('readPeriodWords', () => {
  it.each([
    ['1985', '1985-01-01', '1985-12-31', ''],
    ['1995年产量', '1995-01-01', '1995-12-31', '产量'],
    ['2024年1—8月', '2024-01-01', '2024-08-31', ''],
    ['2024年2月', '2024-02-01', '2024-02-29', ''],
    ['1986-1995平均每年增长', '1986-01-01', '1995-12-31', '平均每年增长'],
    ['“八五”时期平均每年增长', '1991-01-01', '1995-12-31', '平均每年增长'],
    ['“十四五”时期', '2021-01-01', '2025-12-31', ''],
    ['上半年', '2019-01-01', '2019-06-30', ''],
    ['上年同期', '2018-01-01', '2018-12-31', ''],
    ['本年', '2019-01-01', '2019-12-31', ''],
    ['2022年10月至2023年9月', '2022-10-01', '2023-09-30', ''],
    ['2022年12月21日—2023年3月20日', '2022-12-21', '2023-03-20', ''],
    ['2022—2023学年度', '2022-09-01', '2023-08-31', ''],
    ['截至2019年8月底立案数', '2019-01-01', '2019-08-31', '立案数'],
    ['第三季度', '2019-07-01', '2019-09-30', ''],
    ['1-3季度', '2019-01-01', '2019-09-30', ''],
    ['前三季度', '2019-01-01', '2019-09-30', ''],
  ])('%s', (words, start, end, rest) => {
    expect(readPeriodWords(words, 2019)).toEqual({ period: { start, end }, rest })
  })

  it.each([
    ['年初余额', '2018-12-31', '余额'],
    ['期末数', '2019-12-31', ''],
    ['6月末', '2019-06-30', ''],
  ])('%s is a day', (words, end, rest) => {
    expect(readPeriodWords(words, 2019)).toEqual({ period: { end }, rest })
  })

  it('reads the end of a year as a date without a start', () => {
    expect(readPeriodWords('2023年末', 2019)?.period).toEqual({ end: '2023-12-31' })
  })

  it.each([
    '比1985年增长',
    '上年结转政府信息公开申请数量',
    '产量（万吨）',
    '较2015年',
  ])('finds none in %s', (words) => {
    expect(readPeriodWords(words, 2019)).toBeUndefined()
  })
})

describe('settingBelow', () => {
  const around = { year: 2025, period: { start: '2025-01-01', end: '2025-12-31' } }

  it('takes the year of a review from its heading', () => {
    expect(settingBelow('2024年工作回顾和“十四五”发展主要成绩', around)).toEqual({
      year: 2025,
      period: { start: '2024-01-01', end: '2024-12-31' },
    })
  })

  it.each([
    '（一）民生工程圆满完成各项目标任务',
    '二、顺利完成两违整治任务',
    '全面完成年度目标任务',
  ])('takes what was done for no plan in %s', (heading) => {
    expect(settingBelow(heading, around)).toEqual(around)
  })

  it('lets 全面完成各项任务 among the plans of a year be planned', () => {
    const plans = { ...around, target: '2025-01-01' }
    expect(settingBelow('（一）全面完成各项目标任务', plans).target).toBe('2025-01-01')
    expect(settingBelow('确保圆满完成全年目标任务', around).target).toBe('2025-01-01')
  })

  it('tells what is wrong before what is planned below 存在问题和下步打算', () => {
    expect(settingBelow('存在问题和下步打算', around).target).toBeUndefined()
    expect(settingBelow('问题整改计划', around).target).toBe('2025-01-01')
  })

  it('speaks of plans below 2026年工作安排, and of facts again below a review', () => {
    const plans = settingBelow('2026年工作安排', around)
    expect(plans).toEqual({
      year: 2026,
      period: { start: '2026-01-01', end: '2026-12-31' },
      target: '2026-01-01',
    })
    expect(settingBelow('2025年工作总结', plans).target).toBeUndefined()
    expect(settingBelow('农业', plans).target).toBe('2026-01-01')
  })

  it('goes on with plans below what is hoped of them, not below what was reached', () => {
    const plans = settingBelow('2026年工作安排', around)
    expect(settingBelow('（五）加快释放改革开放成效', plans).target).toBe('2026-01-01')
    expect(settingBelow('2025年取得的成效', plans).target).toBeUndefined()
    expect(settingBelow('工作成效', plans).target).toBeUndefined()
  })

  it('takes aims that were reached for facts, and those to be reached for plans', () => {
    expect(settingBelow('“十五”主要预期目标提前实现', around).target).toBeUndefined()
    expect(settingBelow('确保全年预期目标全面完成', around).target).toBe('2025-01-01')
  })

  it.each([
    ['过去五年政府工作的回顾', '2020-01-01', '2024-12-31'],
    ['一年来工作回顾', '2024-01-01', '2024-12-31'],
    ['过去一年工作回顾', '2024-01-01', '2024-12-31'],
  ])('looks back from the year after: %s', (heading, start, end) => {
    expect(settingBelow(heading, around).period).toEqual({ start, end })
  })

  it('stays in the year that is looked back on: 一年来 below 2024年工作回顾', () => {
    const review = settingBelow('2024年工作回顾', { year: 2024 })
    expect(settingBelow('一年来，我们致力于强工兴农', review).period).toEqual({
      start: '2024-01-01',
      end: '2024-12-31',
    })
    expect(settingBelow('一年来的主要工作', { year: 2024, over: true }).period?.end).toBe('2024-12-31')
  })

  it('leaves everything as it is below an ordinary heading', () => {
    expect(settingBelow('义务教育', around)).toBe(around)
  })
})
