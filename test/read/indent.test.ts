// What is typed to lay out a paragraph, and lines that are paragraphs though no blank line parts them.
import { expect, it } from 'vitest'
import { measure } from '../../src/measure.ts'
import { allBlocks, readText, textOf } from '../support/outline.ts'

const wordsOf = (text: string) => allBlocks(readText(text)).map((block) => textOf(block))

it.each([
  ['　　今年以来', ['今年以来']],
  ['&nbsp;&nbsp;今年以来', ['今年以来']],
  ['&emsp;　\u00a0今年以来', ['今年以来']],
  ['甲\n\n&nbsp;\n\n乙', ['甲', '乙']],
  ['张三　　李四', ['张三　　李四']],
  ['　　**今年**以来', ['今年以来']],
  ['`　　`今年', ['　　今年']],
])('blanks in front of a paragraph are layout: %j', (text, words) => {
  expect(wordsOf(text)).toEqual(words)
})

it('figures behind them keep their places', () => {
  const text = '　　&nbsp;３家,新增5家。\n'
  const { metrics } = measure(readText(text))
  expect(metrics.map(({ span }) => text.slice(span.start, span.end))).toEqual(['３家', '5家'])
})

it.each([
  ['1．加强领导。会议12次；\n2．强化督查。', '1．加强领导。会议12次；\n2．强化督查。'],
  ['文。\n附件：1．甲', '文。\n附件：1．甲'],
  ['2024年1月15日\n（此件公开发布）\n抄送：区委。', '2024年1月15日\n（此件公开发布）\n抄送：区委。'],
  ['1．加强领导，\n2．强化督查', '1．加强领导， 2．强化督查'],
  ['文。\n3．强化督查', '文。\n3．强化督查'],
  ['文。\n（2）强化督查', '文。\n（2）强化督查'],
  ['文\n（2）强化督查', '文（2）强化督查'],
  ['文。\n表1 收支情况\n单位：万元', '文。\n表1 收支情况\n单位：万元'],
  ['如\n表1 所示', '如表1 所示'],
  ['其中\n2024年1月15日\n以前', '其中 2024年1月15日以前'],
])('lines that begin a paragraph are not joined: %j', (text, words) => {
  expect(wordsOf(text)).toEqual([words])
})
