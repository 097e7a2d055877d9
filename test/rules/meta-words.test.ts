// Findings on the front matter name its keys in Chinese, as the clerk who wrote them knows them.
import { expect, it } from 'vitest'
import { checkText } from '../support/check-text.ts'

it.each([
  ['份号: 12', '份号“12”形式不对'],
  ['密级: 内部', '密级“内部”形式不对'],
  ['发布时间: 明天', '发布时间“明天”形式不对'],
  ['网址: javascript:alert(1)', '页面地址“javascript:alert(1)”形式不对'],
])('%s', (line, message) => {
  const found = checkText(`---\n标题: 甲县2023年公示\n${line}\n---\n\n正文。\n`)
  expect(found.diagnostics.map(({ message: { zh } }) => zh)).toContain(message)
})
