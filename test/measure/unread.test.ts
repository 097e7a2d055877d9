// Struck-out words and tags: no figures, yet no numeral without a fate.
import { expect, it } from 'vitest'
import { measure } from '../../src/measure.ts'
import { readText } from '../support/outline.ts'

const fatesOf = (text: string) => measure(readText(text)).numerals.map(({ text, fate }) => [text, fate])
const figuresOf = (text: string) =>
  measure(readText(text)).metrics.map(({ label, text, value }) => [label, text, value])

it('reads a sentence as it stands without its struck-out words', () => {
  const text = '新增就业~~2.1万人~~2.3万人，~~同比增长5%，~~就业率98.6%。\n'
  expect(figuresOf(text)).toEqual([
    ['新增就业', '2.3万人', 23000],
    ['就业率', '98.6%', 98.6],
  ])
  expect(fatesOf(text)).toEqual([
    ['2.1万人', 'word'],
    ['2.3万人', 'metric'],
    ['5%', 'word'],
    ['98.6%', 'metric'],
  ])
})

it('keeps its other fates, and knows where each stands', () => {
  const text = '~~2019年新增3家。~~\n'
  const { metrics, numerals } = measure(readText(text))
  expect(metrics).toEqual([])
  expect(numerals.map(({ fate, span }) => [text.slice(span.start, span.end), fate])).toEqual([
    ['2019年', 'time'],
    ['3家', 'word'],
  ])
})

it('holds for the cells of a table', () => {
  const text = '| 街道 | 人数（人） |\n| - | - |\n| 甲 | ~~300~~320 |\n| 乙 | ~~200~~ |\n'
  expect(figuresOf(text)).toEqual([['甲·人数', '320', 320]])
  expect(fatesOf(text)).toEqual([
    ['300', 'word'],
    ['320', 'metric'],
    ['200', 'word'],
  ])
})

it('reads past a tag that stands amid the words', () => {
  const text = '两项基金收入<input src="a.png" style="width:0.2in" />合计97.1亿元，比上年增长3%。\n'
  expect(figuresOf(text)).toEqual([
    ['两项基金收入', '97.1亿元', 9710000000],
    ['两项基金收入', '3%', 3],
  ])
  expect(fatesOf(text)).toContainEqual(['width:0.2in', 'name'])
})

it('knows the numerals of code, addresses and blocks that were not converted', () => {
  const text =
    '共`15件`，见<https://a.cn/2019/1.html>。\n\n```7\n旧号 20230001 共16件\n```\n\n> ~~~\n> 第3条\n> ~~~\n\n<form>\n2019年17件\n</form>\n'
  const { metrics, numerals } = measure(readText(text))
  expect(metrics).toEqual([])
  expect(numerals.map(({ fate, span }) => [text.slice(span.start, span.end), fate])).toEqual([
    ['15件', 'reference'],
    ['2019', 'reference'],
    ['1', 'reference'],
    ['20230001', 'reference'],
    ['16件', 'reference'],
    ['第3条', 'reference'],
    ['2019年', 'time'],
    ['17件', 'word'],
  ])
})
