// Verbs that leave their object to the words before them: 批捕, 起诉, 审结. And two names of one economy.
import { expect, test } from 'vitest'
import { diff } from '../../src/diff/diff.ts'
import { caseOf } from '../../src/diff/name/case-object.ts'
import type { Model } from '../../src/model/disclosure.ts'
import { type Figure, metric, model, section } from './models.ts'

test.each([
  ['持续打击盗窃犯罪，', '盗窃犯罪'],
  ['对盗采砂石犯罪保持高压态势，', '盗采砂石犯罪'],
  ['依法惩处抢劫、绑架等暴力犯罪，有力震慑犯罪，', '抢劫、绑架等暴力犯罪'],
  ['受理涉企纠纷#件，调解#件；', '涉企纠纷'],
  ['全年受理案件#件（含旧存案件#件），增长#%；', '案件'],
  ['加强队伍建设，', undefined],
  ['新区外来人口多、案件多发易发，', undefined],
  ['受理提请批准逮捕案件#件#人，', undefined],
  ['受理移送审查起诉的案件#件，', undefined],
  ['打击传销犯罪，受理审查起诉#件，', '传销犯罪'],
])('%s is about %s', (before, object) => {
  expect(caseOf(before)).toBe(object)
})

/** A model of one paragraph in which the figures stand in order. */
function told(year: number, text: string, figures: readonly Figure[]): Model {
  const metrics = figures.map((figure, i) =>
    metric({ unit: '人', ...figure, id: `${figure.label}-${i}` }, year),
  )
  return model(year, [section('办案', metrics, { blocks: [{ type: 'paragraph', text }] })])
}

function pairs(old: Model, next: Model): readonly string[] {
  return diff(old, next).metrics.flatMap(({ old: a, new: b }) => (a && b ? [`${a.text} → ${b.text}`] : []))
}

const charged = (...values: readonly number[]): readonly Figure[] =>
  values.map((value, i) => ({ label: i % 2 === 0 ? '批捕' : '起诉', value }))

test('what is done to the same cases goes together, in whichever order they are told', () => {
  const old = told(
    2018,
    '打击盗窃犯罪，批捕31人，起诉42人。对涉毒犯罪从严惩处，批捕53人，起诉64人。',
    charged(31, 42, 53, 64),
  )
  const next = told(
    2019,
    '严惩涉毒犯罪，批捕55人，提起公诉66人。打击盗窃犯罪，批捕33人，起诉44人。',
    charged(55, 66, 33, 44).map((f) => (f.value === 66 ? { ...f, label: '提起公诉' } : f)),
  )
  expect(new Set(pairs(old, next))).toEqual(
    new Set(['31人 → 33人', '42人 → 44人', '53人 → 55人', '64人 → 66人']),
  )
})

test('what is done to other cases does not', () => {
  const old = told(2018, '打击盗窃犯罪，批捕31人，起诉42人。', charged(31, 42))
  const next = told(2019, '打击传销犯罪，批捕55人，起诉66人。', charged(55, 66))
  expect(pairs(old, next)).toEqual([])
})

test('the growth of the economy is that of gross domestic product, not its average over years', () => {
  const growth = (label: string, value: number): Figure => ({
    label,
    value,
    unit: '%',
    change: { direction: 'up', basis: 'unstated' },
  })
  const old = told(2018, '国内生产总值增长9.7%。', [growth('国内生产总值', 9.7)])
  const next = told(2019, '五年来国内生产总值年均增长11%。去年经济增长8.8%。', [
    { ...growth('国内生产总值', 11), period: { start: '2015-01-01', end: '2019-12-31' } },
    growth('经济增长', 8.8),
  ])
  expect(pairs(old, next)).toEqual(['9.7% → 8.8%'])
})

test('a product with its ending left out still names a thing', () => {
  const apart = { sections: [] }
  const steel = (year: number, words: string, value: number): Model =>
    model(year, [
      section(words, [metric({ label: '钢产量', value, unit: '吨', kind: 'measure' }, year)], {
        blocks: [{ type: 'paragraph', text: `${words}，钢产量${value}吨。` }],
        ...apart,
      }),
    ])
  expect(pairs(steel(2018, '企业改造加快', 30), steel(2019, '结构出现积极变化', 40))).toEqual(['30吨 → 40吨'])
})

test('all that are brought up are of no kind, whoever brings them up', () => {
  const stages = (year: number, text: string, values: readonly number[], labels: readonly string[]): Model =>
    told(
      year,
      text,
      values.map((value, i) => ({ label: labels[i] ?? '', value, unit: '件' })),
    )
  const old = stages(
    2018,
    '针对新区外来人口多、案件高发的实际，受理审查逮捕620件，批准逮捕504件；受理审查起诉815件，起诉702件。',
    [620, 504, 815, 702],
    ['受理审查逮捕', '批准逮捕', '受理审查起诉', '起诉'],
  )
  const next = stages(
    2019,
    '受理提请批准逮捕案件655件，批捕531件；受理移送审查起诉案件903件，已提起公诉777件。',
    [655, 531, 903, 777],
    ['受理提请批准逮捕案件', '批捕', '受理移送审查起诉案件', '提起公诉'],
  )
  expect(pairs(old, next)).toEqual(['620件 → 655件', '504件 → 531件', '815件 → 903件', '702件 → 777件'])
})
