import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { measure } from '../../src/measure.ts'
import type { LocatedMetric } from '../../src/model/metric.ts'
import { readText } from '../support/outline.ts'

const measureText = (text: string, year?: number) =>
  measure(readText(text, year === undefined ? {} : { year }))
const labelled = (metrics: readonly LocatedMetric[]) => metrics.map((m) => [m.label, m.value, m.unit])
/** Every character that can be part of a numeral. */
const NUMERAL = /[\d０-９〇零一二三四五六七八九十百千万亿两Ⅰ-Ⅻ]/g

describe('measure', () => {
  it('maps spans back over markup and gives lines and columns', () => {
    const text = '# 公示\n\n## 一、环境\n\n**PM2.5**平均浓度38.1μg/m<sup>3</sup>,下降7.3%。\n'
    const { metrics, numerals } = measureText(text, 2019)
    const [level, change] = metrics
    expect(text.slice(level?.span.start, level?.span.end)).toBe('38.1μg/m<sup>3</sup>')
    expect(level).toMatchObject({ text: '38.1μg/m³', line: 5, column: 14, section: '环境' })
    expect(change?.change?.of).toBe(level?.id)
    expect(numerals[0]).toMatchObject({ text: '一、', fate: 'reference', value: 1, line: 3, column: 4 })
  })

  it('reads every kind of passage once; numerals of code and addresses are references, front matter is no text', () => {
    const text = `---
年份: 2019
---
引言新增1家医院。

## 甲

- 新增2家学校。
- 项目
  1. 新增3家企业。

> 新增4家银行。

正文`.concat(
      '`新增5家`',
      `[新增6家商店](http://example.cn/2018/77)<http://example.cn/88>[^1]

\`\`\`
新增8家
\`\`\`

[^1]: 新增9家宾馆。
`,
    )
    const { metrics, numerals } = measureText(text)
    expect(metrics.map(({ value }) => value)).toEqual([1, 2, 3, 4, 6, 9])
    expect(numerals.filter(({ fate }) => fate === 'reference').map((n) => n.text)).toEqual([
      '1',
      '5家',
      '88',
      '8家',
    ])
    expect(numerals.map((n) => n.text)).not.toContain('77')
  })

  it('goes on with the months told in a bulletin of a month, and not in a report on a year', () => {
    const words = '1-10月，工业增加值增长4%。商品零售额增长8%。从行业看，制造业增长5%。'
    const periods = (title: string) =>
      measureText(`# ${title}\n\n${words}\n`).metrics.map(({ period }) => `${period?.start}…${period?.end}`)
    expect(new Set(periods('2024年10月经济运行情况'))).toEqual(new Set(['2024-01-01…2024-10-31']))
    expect(periods('2024年工作总结')[1]).toBe('2024-01-01…2024-12-31')
  })

  it('lists numerals as the source has them, and those of an image title at their place', () => {
    const text = '## 甲\n\n对(1)类企业检查3家。\n\n![图](a.png "2019年走势")\n'
    const { numerals } = measureText(text, 2019)
    expect(numerals.map((numeral) => numeral.text)).toEqual(['(1)', '3家', '2019年'])
    for (const { text: words, span } of numerals) expect(text.slice(span.start, span.end)).toBe(words)
  })

  it('hands the period of an introduction on to its list', () => {
    const text = '## 甲\n\n截至9月底，完成以下工作：\n\n- 新增就业2万人；\n- 新建学校3所。\n\n新增床位5张。\n'
    const ends = measureText(text, 2019).metrics.map(({ period }) => period?.end)
    expect(ends).toEqual(['2019-09-30', '2019-09-30', '2019-12-31'])
  })

  it.each(['工作要点', '工作重点', '重点工作'])('takes what stands below 2025年%s for plans', (words) => {
    const text = `# 某局2024年工作总结\n\n## 一、2024年工作情况\n\n新建卫生室56家。\n\n## 二、2025年${words}\n\n1.办实事。新建卫生室40家。\n`
    const { metrics } = measure(readText(text))
    expect(metrics.map(({ role, period }) => [role, period?.end])).toEqual([
      [undefined, '2024-12-31'],
      ['target', '2025-12-31'],
    ])
  })

  it.each([
    ['某局2024年工作总结', undefined],
    ['某区2024年就业工作的通知', 'target'],
  ])('takes what stands below 考核指标 in %s for %s', (title, role) => {
    const { metrics } = measure(readText(`# ${title}\n\n## 一、考核指标\n\n新增就业2万人。\n`))
    expect(metrics.map((one) => one.role)).toEqual([role])
  })

  it('takes periods and plans from headings', () => {
    const text = '## 一、2024年工作回顾\n\n新增就业2万人。\n\n## 二、2025年工作安排\n\n新增就业3万人。\n'
    const [actual, target] = measureText(text, 2024).metrics
    expect(actual).toMatchObject({ period: { end: '2024-12-31' } })
    expect(actual?.role).toBeUndefined()
    expect(target).toMatchObject({ period: { start: '2025-01-01', end: '2025-12-31' }, role: 'target' })
  })

  it('has no default period without a year', () => {
    const [metric] = measureText('## 甲\n\n新增就业2万人。\n').metrics
    expect(metric?.period).toBeUndefined()
    expect(metric?.periodInferred).toBe(true)
  })

  it('converts into units of reference and keeps groups together', () => {
    const text = '## 甲\n\n复垦耕地1.5万亩。全年受理申请9件，其中网络申请6件、信函申请3件。\n'
    const [land, ...applications] = measureText(text, 2023).metrics
    expect(land?.canonical).toEqual({ value: 10_000_000, unit: 'm²' })
    expect(applications.map(({ group }) => group?.as)).toEqual(['total', 'part', 'part'])
    expect(new Set(applications.map(({ group }) => group?.id))).toEqual(new Set([applications[0]?.id]))
  })

  it('obeys indicators and marks', () => {
    const text =
      '## 甲\n\n<!-- gongshi-metric 9家: label="公立机构" -->\n\n细颗粒物年均浓度33微克/立方米，设立9家。\n'
    const indicator = { name: 'PM2.5平均浓度', aliases: ['细颗粒物年均浓度'] }
    const { metrics, findings } = measure(readText(text), [indicator])
    expect(metrics.map(({ id }) => id)).toEqual(['甲/PM2.5平均浓度', '甲/公立机构'])
    expect(findings.filter(({ rule }) => rule === 'metric/mark')).toEqual([])
    const unmatched = measureText(text.replace('设立9家', '设立8家')).findings
    expect(unmatched.filter(({ rule }) => rule === 'metric/mark')).toHaveLength(1)
  })

  it('gives a figure that a mark makes the place and time of its paragraph', () => {
    const text = [
      '## 一、2024年工作回顾\n\n新增就业2万人。',
      '## 二、验收\n\n<!-- gongshi-metric 五方: label="验收单位" value=5 unit=方 -->\n\n五方到场。',
      '## 三、2025年工作安排\n\n<!-- gongshi-metric 三方: label="监理单位" value=3 unit=方 -->\n\n三方到场。',
    ]
    const [, done, planned] = measureText(text.join('\n\n'), 2024).metrics
    expect(done).toMatchObject({ section: '验收', period: { end: '2024-12-31' } })
    expect(done?.role).toBeUndefined()
    expect(planned).toMatchObject({
      section: '2025年工作安排',
      period: { end: '2025-12-31' },
      role: 'target',
    })
  })
})

describe('tables', () => {
  it('keeps 0, empty, / and — apart and takes units from headers', () => {
    const text =
      '## 甲\n\n| 事项 | 件数 | 金额（万元） |\n| --- | --- | --- |\n| 许可 | 0 | 1,234.5 |\n| 处罚 |  | / |\n| 强制 | — | 3 |\n'
    expect(labelled(measureText(text, 2023).metrics)).toEqual([
      ['许可·件数', 0, '件'],
      ['许可·金额', 12_345_000, '元'],
      ['强制·金额', 30_000, '元'],
    ])
  })

  it('reads years, changes with their sign, and links them to their level', () => {
    const text =
      '## 甲\n\n单位：亿元\n\n| 指标 | 2022年 | 2023年 | 比上年增长（%） |\n| --- | --- | --- | --- |\n| 总产值 | 98.5 | 97.9 | -0.64 |\n'
    const [before, now, change] = measureText(text, 2023).metrics
    expect(before).toMatchObject({
      id: '甲/总产值-上年',
      value: 9_850_000_000,
      period: { end: '2022-12-31' },
    })
    expect(now).toMatchObject({ id: '甲/总产值', unit: '元', periodInferred: false, origin: 'table' })
    expect(change).toMatchObject({
      value: -0.64,
      unit: '%',
      change: { direction: 'down', basis: 'previous-year', of: '甲/总产值' },
      period: { end: '2023-12-31' },
    })
  })

  it('takes units from a column of units and leaves counters alone', () => {
    const text =
      '## 甲\n\n| 序号 | 指标 | 单位 | 完成值 |\n| --- | --- | --- | --- |\n| 1 | 新增就业 | 万人 | 2.1 |\n| 2 | 就业率 | % | 98.6 |\n'
    const { metrics, numerals } = measureText(text, 2019)
    expect(labelled(metrics)).toEqual([
      ['新增就业', 21_000, '人'],
      ['就业率', 98.6, '%'],
    ])
    expect(numerals.filter(({ fate }) => fate === 'reference').map((n) => n.value)).toEqual([1, 2])
  })

  it('reads sentences in cells as sentences', () => {
    const text = '## 甲\n\n| 任务 | 完成情况 |\n| --- | --- |\n| 养老 | 新建站点35家，覆盖率达98%。 |\n'
    expect(labelled(measureText(text, 2019).metrics)).toEqual([
      ['新建站点', 35, '家'],
      ['覆盖率', 98, '%'],
    ])
  })
})

const SENTENCES = [
  '截至8月底，全区就业率98.6%，新增就业2.1万人。',
  '新建35家“阳光老人家”站点，美化围墙120余条。',
  '十二届四次全会提出“四个意识”，进一步推进三级联动。',
  '立案58件，移送司法机关8人，位列全市第一。',
  '空气质量优良率94.2%，提高0.86个百分点。',
  '15分钟生活圈覆盖百姓，达到Ⅲ类水质标准。',
  '建成２个中心、十个所，打通3号线。',
]

describe('properties', () => {
  const sentence = fc.constantFrom(...SENTENCES)
  const block = fc.oneof(
    sentence,
    sentence.map((words) => `- ${words}`),
    sentence.map((words) => `> ${words}`),
    sentence.map((words) => `| 项目一 | 2023年 |\n| --- | --- |\n| ${words} | 35 |`),
  )

  it('no numeral is without a fate, and metrics stand in the order of the text', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 5 }), (blocks) => {
        const text = `# 第一章\n\n## 二、甲\n\n${blocks.join('\n\n')}\n`
        const { numerals, metrics } = measureText(text, 2019)
        for (const { index } of text.matchAll(NUMERAL)) {
          expect(numerals.some(({ span }) => span.start <= index && index < span.end)).toBe(true)
        }
        const starts = metrics.map(({ span }) => span.start)
        expect(starts).toEqual([...starts].sort((a, b) => a - b))
        expect(metrics.every((m) => numerals.some((n) => n.span.start === m.span.start))).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  it('ids outlive another order, other values, other punctuation and the next year', () => {
    const ids = (paragraphs: readonly string[], year: number): ReadonlySet<string> =>
      new Set(measureText(`## 甲\n\n${paragraphs.join('\n\n')}\n`, year).metrics.map(({ id }) => id))
    fc.assert(
      fc.property(
        fc.uniqueArray(sentence, { minLength: 2, maxLength: 6 }),
        fc.integer({ min: 11, max: 97 }),
        (chosen, n) => {
          const before = ids(chosen, 2019)
          expect(ids([...chosen].reverse(), 2019)).toEqual(before)
          expect(ids(chosen, 2020)).toEqual(before)
          expect(
            ids(
              chosen.map((words) => words.replaceAll('，', ',')),
              2019,
            ),
          ).toEqual(before)
          const changed = chosen.map((words) => words.replace(/35家|58件/g, (found) => `${n}${found.at(-1)}`))
          expect(ids(changed, 2019)).toEqual(before)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('reads the 2.5 of PM2.5 in a paragraph of its own as part of the name', () => {
    const { metrics, numerals } = measure(
      readText('## 甲\n\n改善空气，PM\n\n2.5\n\n年均浓度保持在20微克/立方米。\n', { year: 2023 }),
    )
    expect(metrics.map(({ text }) => text)).toEqual(['20微克/立方米'])
    expect(numerals[0]).toMatchObject({ text: '2.5', fate: 'name' })
  })
})
