// A verb that stands alone before its figure is about what the clause before says the same verb of.
import { expect, test } from 'vitest'
import { saidWithVerb } from '../../src/diff/name/said-verb.ts'
import { pairs } from './texts.ts'

test.each([
  ['改造', '持续推进背街小巷改造，全年改造', '改造背街小巷'],
  ['新培育', '大力培育科技型企业，全年新培育', '培育科技型企业'],
  ['先发行', '拟连续几年发行水利债券，专项用于灌区配套，今年先发行', '发行水利债券'],
  ['整治', '开展违法建设整治专项行动，共整治', '整治违法建设'],
  ['改造', '推进背街小巷改造#条，全年改造', undefined],
  ['改造', '推进背街小巷提升，全年改造', undefined],
  ['培训', '坚持问题导向，抓好落实，全年培训', undefined],
  ['投资', '扩大有效投资，全年完成投资', undefined],
])('%s behind %s is about %s', (label, told, name) => {
  expect(saidWithVerb(label, told)).toBe(name)
})

test('it goes with the same thing of another year, and with no other', () => {
  const old = '深入推进背街小巷改造，全年改造42条。'
  expect(pairs(old, '改造背街小巷47条。')).toEqual(['42条 → 47条'])
  expect(pairs(old, '改造供水主管47条。')).toEqual([])
  const bonds = '拟连续三年发行水利债券，专项用于灌区配套，今年先发行3.2亿元。'
  expect(pairs(bonds, '计划发行水利债券5.6亿元，发行教育债券3.3亿元。')).toContain('3.2亿元 → 5.6亿元')
})
