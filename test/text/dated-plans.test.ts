import { expect, it } from 'vitest'
import type { Model } from '../../src/model/disclosure.ts'
import { datedPlans } from '../../src/text/dated-plans.ts'

const plansOf = (text: string) =>
  datedPlans({
    meta: { year: 2019 },
    sections: [{ id: 'a', blocks: [{ type: 'paragraph', text }], sections: [], metrics: [] }],
  } as unknown as Model).map(({ due, name }) => [due, name])

it.each([
  ['计划2020年6月底前建成县第二污水处理厂。', [['2020-06-30', '县第二污水处理厂']]],
  ['新馆主体已封顶，计划2020年10月31日完成竣工验收。', [['2020-10-31', '新馆主体']]],
  [
    '力争2021年建成体育公园；预计于2020年2月通车的环城路正在铺油。',
    [
      ['2021-12-31', '体育公园'],
      ['2020-02-29', '环城路正在铺油'],
    ],
  ],
  // Fallen due within the year, or no plan of this office's for a later one.
  ['计划2019年12月底前完成。', []],
  ['原计划2020年开工的工程提前开工。', []],
  ['2020年度计划执行情况另行公布。', []],
])('%s', (text, plans) => {
  expect(plansOf(text)).toEqual(plans)
})
