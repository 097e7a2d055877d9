// Front matter and what is inferred without it.
import { describe, expect, it } from 'vitest'
import { readText, rulesOf } from '../support/outline.ts'

const metaOf = (yaml: string, body = '文。') => readText(`---\n${yaml}\n---\n${body}\n`).meta

describe('front matter', () => {
  it('is read under English and Chinese names', () => {
    const meta = metaOf(
      '标题: 甲区公示\n副标题: 乙\n发布机关: [甲局, 乙局]\n年度: 2023\n统计期间: 2023年1月1日至2023年6月30日\n发文字号: 甲发〔2024〕3号\n成文日期: 2024年1月5日\n主送机关: 各单位\n附件: [表一, {title: 表二, section: 二}]\n密级: 秘密\nSiteName: 甲区\n印章: 是',
    )
    expect(meta).toMatchObject({
      title: '甲区公示',
      subtitle: '乙',
      issuer: '甲局',
      issuers: ['甲局', '乙局'],
      year: 2023,
      period: { start: '2023-01-01', end: '2023-06-30' },
      docNumber: '甲发〔2024〕3号',
      date: '2024-01-05',
      recipients: ['各单位'],
      attachments: [{ title: '表一' }, { title: '表二', section: '二' }],
      inferred: [],
      extra: { secrecy: '秘密', siteName: '甲区', seal: true },
    })
  })

  it('knows where each value stands', () => {
    const text = '---\nyear: 2023\ntitle: 甲\n---\n文。\n'
    const { spans } = readText(text).meta
    expect(text.slice(spans.title?.start, spans.title?.end)).toBe('甲')
  })

  it.each([
    ['tilte: 甲', 'meta/unknown-key', 'title'],
    ['发布机构名: 甲', 'meta/unknown-key', '发布机构'],
    ['year: 二三年', 'meta/wrong-type', '“年度”（year）应当是四位数'],
    ['date: 2024-13-40', 'meta/wrong-type', '日期'],
    ['title: [甲, 乙]', 'meta/wrong-type', '文字'],
    ['title: 甲\ntitle: 乙', 'meta/yaml', '写了两次'],
    ['title: 甲\n标题: 乙', 'meta/duplicate-key', '两次'],
    ['title: "甲', 'meta/yaml', ''],
    ['title: *a', 'meta/wrong-type', '文字'],
    ['版式: 红字', 'meta/wrong-type', '红头文件'],
    ['lang: 中文', 'meta/wrong-type', '语言代码'],
    ['__proto__: {polluted: true}', 'meta/unknown-key', ''],
    ['constructor: x', 'meta/unknown-key', ''],
  ])('%j is reported as %s', (yaml, rule, words) => {
    const outline = readText(`---\n${yaml}\n---\n文。\n`)
    const finding = outline.findings.find((one) => one.rule === rule)
    expect(finding?.message.zh).toContain(words)
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
    expect(Object.getPrototypeOf(outline.meta.extra)).toBe(Object.prototype)
    expect(outline.sections).toHaveLength(1)
  })

  it.each([
    ['红头文件', 'red-head'],
    ['红头', 'red-head'],
    ['Red-Head', 'red-head'],
    ['公示', 'notice'],
    ['信函', 'letter'],
    ['纪要', 'minutes'],
  ])('knows the form %s', (written, form) => {
    expect(metaOf(`版式: ${written}`).extra.form).toBe(form)
  })

  it.each(["title: ''", 'title:', 'title: "  "'])('takes the heading where %s states none', (yaml) => {
    const { meta, title } = readText(`---\n${yaml}\n---\n\n# 甲区人民政府2023年度公示\n\n文。\n`)
    expect(meta).toMatchObject({ title: '甲区人民政府2023年度公示', year: 2023 })
    expect(title).toHaveLength(1)
  })

  it('tells a full-width colon once, not the key that YAML takes two lines for', () => {
    const outline = readText('---\ntitle：年报\n年度: 2023\n---\n\n# 年报\n')
    expect(rulesOf(outline)).toEqual(['meta/yaml'])
  })

  it('tells a key that stands twice once', () => {
    expect(rulesOf(readText('---\nyear: 2022\nyear: 2023\n---\n\n文。\n'))).toEqual(['meta/yaml'])
  })

  it.each([
    ['---\n发布机关：甲区政府\n年度: 2023\n---\n\n文。\n', ': '],
    ['---\n年度: 2023\n发布机关：甲区政府\n---\n\n文。\n', ': '],
    ['---\n年度： 2023\n发布机关: 甲区政府\n---\n\n文。\n', ': '],
    ['\n \n---\n年度: 2023\n发布机关: 甲区政府\n---\n\n文。\n', ''],
  ])('says what is wrong with %j, and mends it', (text, put) => {
    const { findings } = readText(text)
    const [finding, ...others] = findings.filter(({ rule }) => rule === 'meta/yaml')
    expect(others).toEqual([])
    expect(finding?.message.zh).toMatch(/冒号要用半角|要写在第一行/)
    const { span } = finding?.fix ?? { span: { start: 0, end: 0 } }
    const mended = text.slice(0, span.start) + put + text.slice(span.end)
    expect(finding?.fix?.text).toBe(put)
    expect(readText(mended).findings.filter(({ rule }) => rule.startsWith('meta/'))).toEqual([])
    expect(readText(mended).meta).toMatchObject({ issuer: '甲区政府', year: 2023 })
  })

  it('takes a full-width colon within words for what it is', () => {
    const yaml = '---\n标题: 甲：乙\n摘要: |\n  年度：2023\n公告：x: 丙\n---\n\n文。\n'
    expect(rulesOf(readText(yaml))).toEqual(['meta/unknown-key'])
    expect(rulesOf(readText('\n---\n公告：甲\n---\n'))).toEqual([])
  })

  it('is no rule at the head of a text, nor anything without keys', () => {
    expect(rulesOf(readText('---\n\n- 甲\n\n---\n'))).toEqual([])
    expect(readText('---\n甲。\n\n---\n').sections[0]?.blocks).toHaveLength(3)
    expect(rulesOf(readText('---\ntitle: 甲\n\n文。'))).toEqual(['meta/yaml'])
  })
})

describe('inference', () => {
  it.each([
    ['# 淮安市人民政府2024年政府信息公开工作年度报告\n', { year: 2024, issuer: '淮安市人民政府' }],
    ['# 2003年国务院政府工作报告\n', { year: 2003, issuer: '国务院' }],
    ['# 甲市二〇一九年统计公报\n', { year: 2019 }],
    ['5月在2021年度第二次发布会上公布《江城国企社会责任报告2020》。\n', { year: 2020 }],
    ['现公示2019年度整改情况。\n\n# 题名\n\n## 甲\n\n2018年度有误。\n', { year: 2019 }],
    ['# 题名\n\n2018年度。2019年度。\n', { year: undefined }],
    ['# 甲区“十三五”2016—2020年总结\n', { year: undefined }],
    ['# 第七次人口普查公报\n\n现将2020年11月1日零时我区人口的基本情况公布如下：\n', { year: 2020 }],
    ['# 土壤普查公报\n\n比2013年多。普查的标准时点为2018年12月31日。\n', { year: 2018 }],
    ['# 经济普查公报\n\n## 一、工业\n\n2018年末，有企业300个，比2013年末增长4%。\n', { year: 2018 }],
    ['# 发展规划\n\n2015年，有企业3个。2020年，有企业5个。\n', { year: undefined }],
    ['# 题名\n\n2018年3月，新建公园3个。\n', { year: undefined }],
    ['# 题名\n\n文。\n\n甲区教育局\n\n2020年1月3日\n', { issuer: '甲区教育局', date: '2020-01-03' }],
    ['# 题名\n\n文。\n\n甲区教育局\n2020年1月3日\n', { issuer: '甲区教育局', date: '2020-01-03' }],
    ['# 题名\n\n文。\n甲区教育局\n2020年1月3日\n', { issuer: '甲区教育局', date: '2020-01-03' }],
    ['# 题名\n\n下次会议定于 2024年3月5日\n', { date: undefined }],
    [
      '# 2024年甲市公报\n\n统计期限自2024年1月1日至6月30日。\n',
      { period: { start: '2024-01-01', end: '2024-06-30' } },
    ],
    ['# 2023年上半年抽检情况\n', { period: { start: '2023-01-01', end: '2023-06-30' } }],
    ['# 甲市2023年12月份安全形势\n', { period: { start: '2023-12-01', end: '2023-12-31' } }],
    ['# 2023年1—9月预算执行情况\n', { period: { start: '2023-01-01', end: '2023-09-30' } }],
    ['# 2022年实事项目进展（截至9月底）\n', { period: { start: '2022-01-01', end: '2022-09-30' } }],
    ['# 实事项目进展（截至2022年9月底）\n', { period: { start: '2022-01-01', end: '2022-09-30' } }],
    ['# 2022年项目进展（截至2023年3月底）\n', { period: { start: '2022-01-01', end: '2022-12-31' } }],
    ['# 2023年二季度通报\n', { period: { start: '2023-04-01', end: '2023-06-30' } }],
    ['# 甲省水质状况（2023年上半年）\n', { period: { start: '2023-01-01', end: '2023-06-30' } }],
    ['# 事故情况分析(2023年1—11月)\n', { period: { start: '2023-01-01', end: '2023-11-30' } }],
    ['# 2023年度前三季度总结\n', { period: { start: '2023-01-01', end: '2023-09-30' } }],
    ['# 2021 年 7 月全国空气质量报告\n', { period: { start: '2021-07-01', end: '2021-07-31' } }],
    [
      '# 今年前三季度火灾形势\n\n2022年，全市平稳。\n',
      { period: { start: '2022-01-01', end: '2022-09-30' } },
    ],
    ['# 2022年国民经济计划上半年执行情况\n', { period: { start: '2022-01-01', end: '2022-06-30' } }],
    ['# 2022年总结和2023年一季度安排\n', { period: { start: '2022-01-01', end: '2022-12-31' } }],
    [
      '# 上半年计划执行情况的报告\n\n——2022年7月28日在县人大常委会会议上\n',
      { period: { start: '2022-01-01', end: '2022-06-30' } },
    ],
    ['# 全省7月份水质\n\n2018年，全省平稳。\n', { period: { start: '2018-07-01', end: '2018-07-31' } }],
    ['# 热线三月情况通报\n\n2017年3月，受理97件。\n', { period: { start: '2017-03-01', end: '2017-03-31' } }],
    [
      '# 热线上半年受理情况\n\n2022年1—6月，受理97件。2022年6月份，受理8件。\n',
      { period: { start: '2022-01-01', end: '2022-06-30' } },
    ],
    ['# 热线三月情况通报\n\n2017年3月，受理97件。2018年3月，受理9件。\n', { year: undefined }],
    [
      '# 检察院业务数据\n\n本院2021年1-11月“案-件比”为106。\n\n受理案件196件。\n',
      { year: 2021, period: { start: '2021-01-01', end: '2021-11-30' } },
    ],
    ['# 检察院业务数据\n\n2021年1-11月办理9件，比2019年多3件。\n', { year: undefined }],
    ['# 检察院业务数据\n\n2021年1-11月办理9件，2021年1-6月办理3件。\n', { year: undefined }],
    ['# 三月三活动\n\n2017年3月，接待97人。\n', { year: undefined }],
    ['# 2022年总结和明年上半年安排\n', { period: { start: '2022-01-01', end: '2022-12-31' } }],
    ['# 2022年重点工作完成情况及下半年计划\n', { period: { start: '2022-01-01', end: '2022-12-31' } }],
    [
      '# 上半年工作总结\n\n2022年上半年，办件12件。2021年，办件35件。\n',
      { period: { start: '2022-01-01', end: '2022-06-30' } },
    ],
    ['# 2022年下半年工作计划\n', { period: { start: '2022-07-01', end: '2022-12-31' } }],
    ['# 2022年总结和今年上半年安排\n', { period: { start: '2022-01-01', end: '2022-12-31' } }],
    ['# 热线运行月报（2023年5月）\n', { period: { start: '2023-05-01', end: '2023-05-31' } }],
    ['# 甲市水资源公报（2023）\n', { year: 2023 }],
    ['# 2020第三季度重点任务执行情况\n', { year: 2020, period: { start: '2020-07-01', end: '2020-09-30' } }],
    ['# 2021政府信息公开工作年度报告\n', { year: 2021 }],
    ['# 甲区2021工业园\n', { year: undefined }],
    ['# 甲区２０２３年度公示\n', { year: 2023 }],
    ['---\n标题: 甲区公示\n---\n# 甲区2023年度整改公示\n\n文。\n', { year: 2023 }],
    ['# 甲区2023年度公示\n\n文。\n\n# 工作情况\n\n文。\n', { year: 2023 }],
    ['# 工作情况\n\n文。\n\n# 甲区2023年度公示\n\n文。\n', { year: undefined }],
    ['## 一、2023年工作回顾\n\n文。\n\n## 二、2024年工作安排\n\n文。\n', { year: undefined }],
    ['# 甲区评价意见\n\n2017年度收到意见9条，从 2016年度的8条上升。2005年，开始评价。\n', { year: 2017 }],
    ['# 甲区进展公示\n\n昨天（2025年6月19日），记者获悉，全区实施项目107个。\n', { year: 2025 }],
    ['# 甲区办法\n\n本办法自2019年5月15日起施行，奖励3人。\n', { year: undefined }],
    ['# 甲区进展公示\n\n2024年6月19日开工3个，2025年6月19日完工3个。\n', { year: undefined }],
    ['# 2018年7月12345热线通报\n', { period: { start: '2018-07-01', end: '2018-07-31' } }],
    [
      '# 热线一周通报\n\n（2016年3月4日—3月10日）\n\n本周受理506件。\n',
      { year: 2016, period: { start: '2016-03-04', end: '2016-03-10' } },
    ],
    [
      '# 民政事业统计季报表\n\n2020年6月\n',
      { year: 2020, period: { start: '2020-01-01', end: '2020-06-30' } },
    ],
    [
      '# 热线运行月报\n\n2019年度 05 月\n',
      { year: 2019, period: { start: '2019-05-01', end: '2019-05-31' } },
    ],
    ['# 热线运行通报\n\n2020年6月\n', { year: undefined }],
    ['# 2024年第28周热线周报（7月8日—14日）\n', { period: { start: '2024-07-08', end: '2024-07-14' } }],
    [
      '# 2023年信访周报\n\n统计周期：3月6日至3月12日\n',
      { period: { start: '2023-03-06', end: '2023-03-12' } },
    ],
    ['# 2023年公示\n\n公示时间：3月6日至3月12日\n', { period: { start: '2023-01-01', end: '2023-12-31' } }],
    ['# 甲市“十三五”总结（2016—2020年）\n', { year: undefined }],
    ['# 2023年3月5日会议情况\n', { period: { start: '2023-01-01', end: '2023-12-31' } }],
    ['# 甲区2023年工作报告（2023年1月）\n', { period: { start: '2023-01-01', end: '2023-12-31' } }],
  ])('%j', (text, expected) => {
    const { meta } = readText(text)
    for (const [name, value] of Object.entries(expected)) {
      expect(meta[name as 'year']).toEqual(value)
      if (value !== undefined) expect(meta.inferred).toContain(name)
    }
  })

  it('prefers the call, then front matter, then the text, then the file name', () => {
    const text = '---\nyear: 2021\n---\n# 2020年公报\n'
    expect(readText(text, { year: 2022 }).meta).toMatchObject({ year: 2022, inferred: ['title', 'period'] })
    expect(readText(text).meta.year).toBe(2021)
    expect(readText('# 公报\n', { fileName: '公报-2018' }).meta).toMatchObject({ year: 2018 })
    expect(readText('# 公报\n', { fileName: '20180101' }).meta.year).toBeUndefined()
    expect(readText('# 公报\n\n2017年，甲。\n', { fileName: '公报-2018' }).meta.year).toBe(2018)
  })

  it('takes the year that its sentences open with before the next one that is looked ahead to', () => {
    const text = '# 民生实事加快推进\n\n2025年，已完成24项。开展2026年度民生实事编排工作。\n'
    expect(readText(text).meta.year).toBe(2025)
  })

  it('takes the only year that a text names, but none of a comparison or of a month', () => {
    expect(readText('# 简讯\n\n日前获悉，2015年全区承办项目20个。\n').meta.year).toBe(2015)
    expect(readText('# 简讯\n\n全区承办项目20个，比2015年多2个。\n').meta.year).toBeUndefined()
    expect(readText('# 简讯\n\n产值93亿元，2023年度考核排名全省第6名。\n').meta.year).toBeUndefined()
  })
})
