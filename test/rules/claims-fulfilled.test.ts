// 完成年度任务 is held against the plan of that name and time, 提高到 against last year's level.
import { expect, test } from 'vitest'
import { checkText, modelOf } from '../support/check-text.ts'

function found(old: string, next: string): readonly string[] {
  const text = (year: number, words: string): string => `---\nyear: ${year}\n---\n\n## 情况\n\n${words}\n`
  return checkText(text(2019, next), { previous: [modelOf(text(2018, old))] })
    .diagnostics.filter(({ rule }) => rule === 'claims/change')
    .map(({ message }) => /“(.*?)”/.exec(message.zh)?.[1] ?? '')
}

test.each([
  ['2019年，计划累计建成充电桩2000个。', '新建充电桩360个，超额完成年度目标任务。'],
  ['2019年，计划实施重点项目60个。', '新增重点项目20个，圆满完成全年任务。'],
  ['2019年，计划新增就业6000人。', '上半年新增就业3500人，超额完成计划。'],
  ['群众满意率96.2%。', '群众满意率较上半年提高到95.1%。'],
  ['自来水普及率97.4%。', '自来水普及率提高到98.1%。'],
  ['绿化率97.4%。', '绿化率由年初的95.2%提高到96.1%。'],
])('%s %s', (old, next) => {
  expect(found(old, next)).toEqual([])
})

test.each([
  ['2019年，计划累计建成充电桩2000个。', '累计建成充电桩1860个，完成年度目标任务。', '建成充电桩'],
  ['2019年，计划实施重点项目60个。', '完成重点项目52个，圆满完成全年任务。', '重点项目'],
  ['2019年，计划建设充电桩400个。', '新增充电桩360个，超额完成年度目标任务。', '新增充电桩'],
  ['2019年，计划新增就业6000人。', '新增就业5500人，超额完成计划。', '新增就业'],
  ['群众满意率96.2%。', '群众满意率提高到95.1%。', '群众满意率'],
  ['自来水普及率98.4%。', '自来水普及率提高到98.1%。', '自来水普及率'],
])('%s %s is a contradiction', (old, next, label) => {
  expect(found(old, next)).toEqual([label])
})

test('what is carried over is held against what was carried on of the same', () => {
  const carried = (words: string): number => {
    const text = (year: number, told: string): string => `---\nyear: ${year}\n---\n\n## 情况\n\n${told}\n`
    const previous = [modelOf(text(2018, '受理申请42件，办结40件，结转下年度2件。'))]
    const { diagnostics } = checkText(text(2019, words), { previous })
    return diagnostics.filter(({ rule }) => rule === 'claims/carried-over').length
  }
  expect(carried('受理信访51件，上年度结转3件，办结52件。')).toBe(0)
  expect(carried('受理申请51件，上年度结转3件，办结52件。')).toBe(1)
})
