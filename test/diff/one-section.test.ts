// The order in which a section tells its figures is no part of what they are.
import { expect, test } from 'vitest'
import { pairs } from './texts.ts'

test.each([
  [
    '办理入住率80%，床位约1000张，投入1.5亿元。',
    '投入1.8亿元，床位1100张，办理入住率85%。',
    '1.5亿元 → 1.8亿元',
  ],
  ['床位900张，惠及老人600人，安排1.5亿元。', '安排1.8亿元，惠及老人650人，床位950张。', '1.5亿元 → 1.8亿元'],
  ['床位900张，投入2000万元。', '投入2300万元，床位950张。', '900张 → 950张'],
  ['受理申请80件，投入资金2000万元。', '投入资金2300万元，受理申请95件。', '2000万元 → 2300万元'],
])('what alone has its name in a section is one, wherever it stands: %s', (old, next, pair) => {
  expect(pairs(`## 养老\n\n${old}`, `## 养老\n\n${next}`)).toContain(pair)
})

test('money that names nothing is not another amount many times as much', () => {
  const old = '## 养老\n\n办理入住率80%，床位约1000张，投入1.5亿元。'
  expect(pairs(old, '## 养老\n\n投入300万元，床位1100张，办理入住率85%。').join()).not.toContain('300万')
})

test('two of one name in a section are not joined by it', () => {
  const old = '## 养老\n\n办理入住率80%，床位约1000张，投入1.5亿元。'
  const next = '## 养老\n\n投入1.8亿元，床位1100张，办理入住率85%。培训护理员，投入1.2亿元。'
  expect(pairs(old, next).join()).not.toContain('1.5亿元')
})
