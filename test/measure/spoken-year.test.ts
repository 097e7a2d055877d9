import { describe, expect, it } from 'vitest'
import { spokenYear } from '../../src/measure/spoken-year.ts'
import { measure } from '../../src/measure.ts'
import { readText } from '../support/outline.ts'

const front = (date: string): string => `---\nyear: 2019\ndate: ${date}\n---\n`
const years = (text: string): readonly string[] =>
  measure(readText(text)).metrics.map(
    ({ text: words, period, role }) =>
      `${words} ${period?.start ?? ''}…${period?.end ?? ''}${role ? ' target' : ''}`,
  )

describe('the year a report was written in', () => {
  it.each([
    ['去年，新建公园12个。今年，我们将新建8个。\n', '2020-01-15', 2020],
    ['去年，新建公园12个。\n', '2020-01-15', 2020],
    ['新建公园12个，比去年增长8%。去年同期为11个。\n', '2020-01-15', undefined],
    ['去年，新建公园9个。今年以来，新建公园12个。\n', '2020-01-15', undefined],
    ['去年，新建公园9个。\n', '2019-12-20', undefined],
    ['2019年，审结案件3200件。\n\n过去一年，新建公园12个。\n', '2019-12-20', 2020],
    ['过去一年，新建公园12个。\n', '2019-12-20', undefined],
    ['2019年，力争审结案件3200件。\n\n过去一年，新建公园12个。\n', '2019-12-20', undefined],
    ['2019年，截至6月审结案件3200件。\n\n过去的一年里，新建公园12个。\n', '2019-06-30', undefined],
  ])('%s (%s)', (text, date, expected) => {
    expect(spokenYear(readText(front(date) + text))).toBe(expected)
  })

  it('dates 去年 to the year reported on and 今年 to the plans of the next', () => {
    expect(
      years(`${front('2020-01-15')}去年，新建公园12个，比去年增长8%。\n\n今年，我们将新建公园8个。\n`),
    ).toEqual(['12个 2019-01-01…2019-12-31', '8% 2019-01-01…2019-12-31', '8个 2020-01-01…2020-12-31 target'])
  })

  it('takes a budget laid before a congress for spoken in the year of its draft', () => {
    expect(
      years(
        '# 关于2022年预算执行情况和2023年预算草案的报告\n\n去年新增债券12亿元。今年拟安排教育支出56亿元。\n\n收入320亿元。\n',
      ),
    ).toEqual([
      '12亿元 2022-01-01…2022-12-31',
      '56亿元 2023-01-01…2023-12-31 target',
      '320亿元 2022-01-01…2022-12-31',
    ])
  })

  it('takes the year that is told before the plans of the next for the year of the report', () => {
    expect(
      years(
        '# 某局2022年工作总结和2023年工作思路\n\n今年以来，新建站点35家。\n\n## 2023年工作思路\n\n新建40家。\n',
      ),
    ).toEqual(['35家 2022-01-01…2022-12-31', '40家 2023-01-01…2023-12-31 target'])
    expect(
      years(
        '# 某街道工作总结及2023年工作思路\n\n截止10月，新建站点35家。\n\n## 2023年工作思路\n\n新建40家。\n',
      ),
    ).toEqual(['35家 2022-01-01…2022-10-31', '40家 2023-01-01…2023-12-31 target'])
    expect(years('# 某局2022年和2023年工作总结\n\n新建站点35家。\n')).toEqual(['35家 …'])
  })

  it('takes 过去一年 for the year reported on, among the plans of the next, too', () => {
    expect(
      years(
        '# 2026年某县政府工作报告\n\n## 2025年工作回顾\n\n过去的一年，新建公园12个。\n\n## 2026年工作安排\n\n过去一年，试点办理了9件。\n',
      ),
    ).toEqual(['12个 2025-01-01…2025-12-31', '9件 2025-01-01…2025-12-31'])
    expect(years('# 某县2025年工作总结\n\n过去一年，新建公园12个。\n')).toEqual([
      '12个 2025-01-01…2025-12-31',
    ])
  })

  it('takes 去年 for the year of the title where it is held against the one before', () => {
    expect(
      years('# 2021年全国火灾情况\n\n据统计，去年，接报火灾74.8万起，与2020年相比，起数上升9.7%。\n'),
    ).toEqual(['74.8万起 2021-01-01…2021-12-31', '9.7% 2021-01-01…2021-12-31'])
    expect(years('# 2021年火灾情况\n\n去年，接报火灾68万起。接报火灾74.8万起，比上年上升9.7%。\n')).toEqual([
      '68万起 2020-01-01…2020-12-31',
      '74.8万起 2021-01-01…2021-12-31',
      '9.7% 2021-01-01…2021-12-31',
    ])
  })

  it('takes a report that looks back on 刚刚过去的一年 for spoken in the next', () => {
    expect(
      years(
        '# 某镇工作汇报\n\n刚刚过去的一年，是丰收的一年。截止2007年底，全镇总产值完成9.2亿元。去年新铺管网36公里。今年可投入使用。\n',
      ),
    ).toEqual(['9.2亿元 2007-01-01…2007-12-31', '36公里 2007-01-01…2007-12-31'])
    expect(
      years('# 某乡政府工作报告\n\n2004年，全乡总产值达2.1亿元。\n\n去年以来，建设沟渠2500米。\n'),
    ).toEqual(['2.1亿元 2004-01-01…2004-12-31', '2500米 2004-01-01…2004-12-31'])
  })

  it('takes a work report given in the winter after the year it tells of for spoken then', () => {
    expect(
      years(
        '# 县长在某县人民代表大会第五次会议上所做的政府工作报告（摘要）\n\n（2001年3月13日）\n\n2000年，在县委领导下，预计实现生产总值22亿元。\n',
      ),
    ).toEqual(['22亿元 2000-01-01…2000-12-31'])
  })

  it('finds in the lead which plan a report lays before the congress', () => {
    expect(
      years(
        '# 计划执行情况的报告\n\n各位代表：现将2007年国民经济计划执行情况及2008年国民经济计划草案提请大会审议。\n\n2007年，预计全年实现地区生产总值26亿元。\n',
      ),
    ).toEqual(['26亿元 2007-01-01…2007-12-31'])
  })

  it('takes the year a report was given in where nothing else names one', () => {
    expect(
      years('# 某市法院工作报告\n\n——2026年1月9日在某市人民代表大会第四次会议上\n\n一年来，审结案件9件。\n'),
    ).toEqual(['9件 2025-01-01…2025-12-31'])
  })

  it('dates what was mended in the year after the one that was judged', () => {
    const text =
      '# 某区2020年度社会评价意见整改情况公示\n\n截至2021年10月，已整改79条。\n\n截至9月底，建成道路12条。今年新增床位500张。满意率95%。\n\n2022年，新增泊位2000个。\n'
    expect(years(text)).toEqual([
      '79条 2021-01-01…2021-10-31',
      '12条 2021-01-01…2021-09-30',
      '500张 2021-01-01…2021-12-31',
      '95% 2021-01-01…2021-12-31',
      '2000个 2022-01-01…2022-12-31 target',
    ])
    // What the year itself is told as a whole keeps the report in it.
    expect(years(`${text}\n2020年，新建公园8个。\n`)).toContain('95% 2020-01-01…2020-12-31')
  })

  it('takes what was done by a later day for done', () => {
    expect(years('# 2022年度审计报告\n\n截至2023年5月底已整改91个，整改率94.8%。\n')).toEqual([
      '91个 2023-01-01…2023-05-31',
      '94.8% 2023-01-01…2023-05-31',
    ])
  })

  it('dates what is expected of the whole year to it in a report on ten months', () => {
    expect(
      years('# 2024年上半年工作进展情况\n\n年度计划投资24亿元，完成投资12亿元。五年计划投资90亿元。\n'),
    ).toEqual([
      '24亿元 2024-01-01…2024-12-31 target',
      '12亿元 2024-01-01…2024-06-30',
      '90亿元 2024-01-01…2024-06-30',
    ])
    expect(years('# 2023年1—10月工作推进情况\n\n签约86个。预计全年签约100个，到位资金180亿元。\n')).toEqual([
      '86个 2023-01-01…2023-10-31',
      '100个 2023-01-01…2023-12-31 target',
      '180亿元 2023-01-01…2023-12-31 target',
    ])
    expect(years('# 2023年前三季度交通运行情况\n\n货运量15亿吨。全省港口将完成吞吐量4.8亿吨。\n')).toEqual([
      '15亿吨 2023-01-01…2023-09-30',
      '4.8亿吨 2023-01-01…2023-12-31 target',
    ])
  })

  it('turns to the plans of the second half behind a report on the first', () => {
    expect(
      years(
        '# 2020年上半年预算执行情况\n\n收入86亿元。\n\n下半年，预计收入78亿元，全年完成164亿元。压减支出12亿元。\n',
      ),
    ).toEqual([
      '86亿元 2020-01-01…2020-06-30',
      '78亿元 2020-07-01…2020-12-31 target',
      '164亿元 2020-01-01…2020-12-31 target',
      '12亿元 2020-07-01…2020-12-31 target',
    ])
  })

  it('dates a report on part of a year no further than that part', () => {
    expect(years('# 2023年上半年抽检情况\n\n2023年抽检320批次。计划2023年抽检600批次。\n')).toEqual([
      '320批次 2023-01-01…2023-06-30',
      '600批次 2023-01-01…2023-12-31 target',
    ])
  })
})
