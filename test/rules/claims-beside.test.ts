// What a sentence tells beside a level of this year: its growth at current and at constant prices, last year's change, its share.
import { expect, test } from 'vitest'
import { checkText, modelOf } from '../support/check-text.ts'

const report = (year: number, text: string): string => `---\nyear: ${year}\n---\n\n## 情况\n\n${text}\n`

function found(old: string, next: string): readonly string[] {
  const { diagnostics } = checkText(report(2019, next), { previous: [modelOf(report(2018, old))] })
  return diagnostics
    .map(({ rule }) => rule)
    .filter((rule) => /^(?:claims\/(?!due-plan)|consistency\/)/.test(rule))
}

const INCOME = '全县居民人均可支配收入24000元，比上年名义增长6.0%，扣除价格因素，实际增长4.0%。'

test.each([
  ['全县居民人均可支配收入26400元，比上年名义增长10.0%，扣除价格因素，实际增长8.1%。', []],
  ['全县居民人均可支配收入26400元，比上年增长10.0%，扣除价格因素影响，实际增长8.1%。', []],
  ['全县居民人均可支配收入26400元，扣除价格因素，比上年实际增长8.1%。', []],
  ['全县居民人均可支配收入26400元，按可比口径比上年增长8.1%。', []],
  ['全县居民人均可支配收入26400元，比上年名义增长9.0%，扣除价格因素，实际增长8.1%。', ['claims/change']],
  ['全县居民人均可支配收入26400元，增长9.0%，扣除价格因素，实际增长8.1%。', ['claims/change']],
  ['全县居民人均可支配收入26400元，比上年增加2600元，扣除价格因素，实际增长8.1%。', ['claims/change']],
  ['全县居民人均可支配收入26400元，为上年的1.2倍，扣除价格因素，实际增长8.1%。', ['claims/change']],
])('nominal growth beside real growth is of the printed amounts: %s', (next, rules) => {
  expect(found(INCOME, next)).toEqual(rules)
})

const EXPORT = '全县外贸出口40亿元，比上年下降2.7%。'

test.each([
  ['全县外贸出口42亿元，由上年下降2.7%转为增长5.0%。', []],
  ['全县外贸出口42亿元，由上年的同比下降2.7%转为同比增长5.0%。', []],
  ['全县外贸出口42亿元，由上年下降2.1%转为增长5.0%。', ['claims/restated']],
  ['全县外贸出口42亿元，由上年增长2.7%变为增长5.0%。', ['claims/restated']],
  ['全县外贸出口42亿元，由上年下降2.7%转为增长9.0%。', ['claims/change']],
])("last year's change is held against what last year told: %s", (next, rules) => {
  expect(found(EXPORT, next)).toEqual(rules)
})

test.each([
  ['全县机动车保有量42万辆。据统计，全县机动车保有量42万辆，比上年增加2万辆。', []],
  ['全县机动车保有量42万辆。据统计，全县机动车保有量42万辆，比上年增加5万辆。', ['claims/change']],
  ['全县机动车保有量42万辆。据统计，全县机动车保有量12万辆，比上年增加5万辆。', []],
])('a figure told twice has the partner of the first: %s', (next, rules) => {
  expect(found('全县机动车保有量40万辆。', next)).toEqual(rules)
})

const SHARES = '全县生产总值100亿元，第一、二、三产业增加值分别占20.0%、30.0%和50.0%。'

test.each([
  [
    '全县生产总值100亿元，第一、二、三产业增加值分别占19.0%、30.0%和51.0%，第三产业占比比上年提高1.0个百分点。',
    [],
  ],
  [
    '全县生产总值100亿元，第一、二、三产业增加值分别占19.0%、30.0%和51.0%，第三产业占比比上年提高2.0个百分点。',
    ['claims/change'],
  ],
  [
    '全县生产总值100亿元，第一、二、三产业增加值分别占19.0%、30.0%和51.0%，第三产业投资占比比上年提高2.0个百分点。',
    [],
  ],
])('a change of a share is of the share of that part: %s', (next, rules) => {
  expect(found(SHARES, next)).toEqual(rules)
})

test('what last year came to is no part of this year', () => {
  expect(
    found(
      '云服务收入40亿元。',
      '信息服务收入600亿元。其中，云服务收入77亿元，上年为40亿元，占信息服务收入的12.9%。',
    ),
  ).toEqual([])
  expect(
    found('云服务收入40亿元。', '信息服务收入600亿元。其中，云服务收入77亿元，占信息服务收入的19.9%。'),
  ).toEqual(['consistency/share'])
})

test.each([
  ['全县外贸出口42亿元，比上年增长5.0%，增速快于上年。', []],
  ['全县外贸出口42亿元，比上年增长5.0%，增速低于上年。', ['claims/change']],
  ['全县外贸出口42亿元，比上年增长5.0%，增速低于全省。', []],
])('a rate is faster or slower than that of last year: %s', (next, rules) => {
  expect(found('全县外贸出口40亿元，比上年增长3.1%。', next)).toEqual(rules)
})

const PLANS = '2019年计划城镇新增就业4.5万人以上，改造老旧小区52个。'

test.each([
  ['城镇新增就业4.6万人，完成年度目标4.5万人的102.2%。', []],
  ['城镇新增就业4.6万人，完成年度目标4.8万人的95.8%。', ['claims/restated']],
  ['改造老旧小区50个，占年度计划52个的96.2%。', []],
  ['改造老旧小区50个，占年度计划55个的90.9%。', ['claims/restated']],
  ['计划改造老旧小区52个，实际改造50个。', []],
  ['计划改造老旧小区60个，实际改造50个。', ['claims/restated']],
  ['城区计划改造老旧小区30个，实际改造30个。', []],
  ['1—6月改造老旧小区50个，占半年计划26个的192.3%。', []],
])("a plan is quoted as last year's text has it: %s", (next, rules) => {
  expect(found(PLANS, next)).toEqual(rules)
})
