// This year's change says what last year's amount was: whatever either is called, they are one.
import { expect, test } from 'vitest'
import { joins, pairs } from './texts.ts'

const old = (fee: number): string =>
  `## 收入\n\n代征基金${fee}万元，租赁收入86万元。\n\n## 其他\n\n出动车辆62台。`
const next = (growth: string): string =>
  `## 收入\n\n保障金入库985万元，同比增长${growth}；租赁收入91万元。\n\n## 其他\n\n出动车辆66台。`

test('an amount that the change tells is joined by its place without a word in common', () => {
  expect(pairs(old(920), next('7.1%'))).toContain('920万元 → 985万元')
  expect(joins(old(920), next('7.1%')).find((r) => r.new?.text === '985万元')?.confidence).toBe(0.75)
  expect(pairs(old(640), next('7.1%'))).not.toContain('640万元 → 985万元')
})

test('of two figures of one name the one that the change tells is last year’s', () => {
  expect(
    pairs(
      '## 全系统\n\n受理来件1042件。\n\n## 局本级\n\n受理来件245件。',
      '## 局本级\n\n受理来件254件，同比上升3.7%。',
    ),
  ).toEqual(['245件 → 254件'])
  expect(
    pairs(
      '## 来件\n\n受理来件1042件。\n\n## 其他来件\n\n受理来件245件。',
      '## 来件\n\n受理来件254件，同比上升3.7%。',
    ),
  ).toEqual(['245件 → 254件'])
})

test('the comparison is the same from the other side', () => {
  const there = joins(old(920), next('7.1%')).map((r) => `${r.old?.text} ${r.new?.text}`)
  expect(there).toContain('920万元 985万元')
})

test('examples of a kind, who did it and the suspects are not what tells a case', () => {
  expect(
    pairs('全县检察机关共批准和决定逮捕各类犯罪嫌疑人125人，起诉308人。', '批准逮捕168人，决定起诉347人。'),
  ).toEqual(['125人 → 168人', '308人 → 347人'])
  expect(pairs('审结省里挂牌督办的某跨境敲诈勒索系列案等涉黑恶案件71件。', '审结涉黑恶案件60件。')).toEqual([
    '71件 → 60件',
  ])
})

test('an act that many cases see is of the cases told before it', () => {
  expect(
    pairs(
      '办结民事生效裁判监督案件130件，提出监督意见23件。',
      '办结民事生效裁判监督案件200件。办结行政诉讼监督案件140件，提出监督意见66件。',
    ),
  ).toEqual(['130件 → 200件'])
})

test('common words are enough where the change tells the amount', () => {
  const rest = (n: number): string =>
    `新增参保${5210 + n}户，开展技能培训${83 + n}期，走访企业${64 + n}家，发布岗位${720 + n}条，返乡带头人${412 + n}人。`
  const last = `在省内就业1908人。${rest(0)}`
  const now = (more: number): string =>
    `省内流动1936人，比上年增加${more}人；国外务工630人，比上年增加12人。${rest(9)}`
  expect(pairs(last, now(28))).toContain('1908人 → 1936人')
  expect(pairs(last, now(328))).not.toContain('1908人 → 1936人')
})

test('what was made since the beginning is not set against what was made in a year', () => {
  const row = (old: string, next: string) =>
    joins(old, next).map(({ comparable, reasons }) => ({ comparable, reasons }))
  expect(row('建成服务站点12个。', '累计建成服务站点16个。')).toEqual([
    { comparable: false, reasons: ['period'] },
  ])
  // So many inspections since the beginning would be twice as many at least.
  expect(row('检查企业3862家次。', '累计检查企业4105家次。')).toEqual([{ comparable: true, reasons: [] }])
})

test('what the change says was another amount is not joined with a figure of another name', () => {
  const rest = (n: number): string => `每千人口注册护士3.${n}人，每万人口全科医生3.${n}人。`
  expect(
    pairs(
      `年末医务人员总数1441.1万人，比上年增加42.8万人。${rest(2)}`,
      `年末医务技术人员总数1248.8万人，比上年增加83.0万人，其中医院技术人员772.3万人。${rest(5)}`,
    ),
  ).not.toContain('1441.1万人 → 1248.8万人')
  const clinics = pairs(
    '诊疗机构总数103093个，比上年增加801个。',
    '中医类诊疗机构总数8031个，比上年增加298个。',
  )
  expect(clinics).toEqual([])
})

test('what is told as an amount of change alone is not what there is', () => {
  expect(pairs('年末林区道路里程446.6公里，比上年末增加8.4公里。', '林区道路里程增加16.5公里。')).toEqual([])
  expect(pairs('新增城区绿地24万平方米。', '城区绿地增加21万平方米。')).toEqual(['24万平方米 → 21万平方米'])
})

test('a part is not what there was in all', () => {
  expect(
    pairs(
      '年末护理人员总数1441万人。病床使用率71%。',
      '年末护理技术人员总数1248万人，其中医院护理技术人员772万人。病床使用率79%。',
    ),
  ).not.toContain('1441万人 → 772万人')
})

test('a mark that was passed before what was reached is not last year’s figure', () => {
  expect(pairs('全县出口额完成12.4亿元。', '全县出口额突破15亿元大关，达到15.3亿元，净增2.9亿元。')).toEqual([
    '12.4亿元 → 15.3亿元',
  ])
})

test('a rate is not of the rate before it', () => {
  expect(
    pairs(
      '热线受理办件3616件，一次性办结率78.89%，同比上升0.5%，满意率98.64%，办结率99.52%。',
      '热线受理办件5220件，满意率98.9%，办结率99.68%。',
    ),
  ).toContain('98.64% → 98.9%')
})

test('a rate of growth told as a name goes with the growth of its level', () => {
  expect(pairs('民营经济增加值309.7亿元，比上年增长6.8%。', '民营经济实现327.5亿元，增速5.9%。')).toEqual([
    '309.7亿元 → 327.5亿元',
    '6.8% → 5.9%',
  ])
  expect(pairs('法官人均办案247件。', '每名法官平均审结261件。')).toEqual(['247件 → 261件'])
})

test('what the change denies by a fifth is no figure of another label, whatever its place and words', () => {
  const rest = (n: number): string => `网上立案${410 + n}件，巡回审判${21 + n}场。`
  expect(
    pairs(
      `新收各类案件1696件，同比增长11.0%；审结案件1526件，同比增长9.7%。${rest(0)}`,
      `受理各类案件2318件，同比增长3.9%；结案2117件，同比增长2.2%。${rest(8)}`,
    ),
  ).not.toContain('1526件 → 2117件')
  expect(
    pairs(`诉前调解纠纷771件，同比增长41.5%。${rest(0)}`, `诉前调解成功案件636件，同比增长19.2%。${rest(8)}`),
  ).not.toContain('771件 → 636件')
  // By less, or of one label, it may be a base that was revised.
  expect(
    pairs('受理各类案件1696件，审结案件1526件。', '受理各类案件1796件，结案1690件，同比增长2.2%。'),
  ).toContain('1526件 → 1690件')
  expect(pairs('审结案件1526件。', '审结案件2117件，同比增长2.2%。')).toContain('1526件 → 2117件')
})

test('a change told apart from its level goes with that', () => {
  const old = `接报警情9620起，其中火灾扑救4480起，社会救助1930起。

从类型看，火灾扑救、社会救助分别比上年增加2.4%、25.4%。`
  const next = '接处社会救助警情1990起，较上年增加3.1%。'
  expect(pairs(old, next)).toEqual(['1930起 → 1990起', '25.4% → 3.1%'])
  expect(pairs(old.replaceAll('社会救助', '危险排除'), next)).toEqual([])
})

test('hours are hours, calls are counted by the call or by the case, in lists of kinds as well', () => {
  expect(
    pairs(
      '居民每周上网时长28.5小时，比上年增加2.3小时。',
      '居民的每周上网时长26.7个小时，较上年下降1.8个小时。',
    ),
  ).toEqual(['28.5小时 → 26.7个小时', '2.3小时 → 1.8个小时'])
  expect(pairs('平均办结时间12个工作日。', '平均办结时间9工作日。')).toEqual(['12个工作日 → 9工作日'])
  expect(pairs('平均办结时间12小时。', '平均办结时间9个工作日。')).not.toContain('12小时 → 9个工作日')
  expect(
    pairs(
      '处置各类警情962起，其中抢险救援217起，社会救助193起。',
      '各类抢险救援警情202起，社会救助警情199起。',
    ),
  ).toEqual(['217起 → 202起', '193起 → 199起'])
})

test('proposals of courts and procurators are of their kinds, and what is told apart is public in part', () => {
  const row = (name: string, rate: number): string => `受理案件86件，${name}采纳率${rate}%，办结80件。`
  expect(pairs(row('量刑建议', 99), row('检察建议', 92.8))).not.toContain('99% → 92.8%')
  expect(pairs(row('检察建议', 90), row('检察建议', 92.8))).toContain('90% → 92.8%')
  expect(
    pairs(
      '答复申请179件，其中“予以公开”86件、“区分处理后公开数”20件、“不予处理”2件。',
      '答复申请224件，其中“予以公开”67件、“部分公开”18件、“不予处理”6件。',
    ),
  ).toContain('20件 → 18件')
})
