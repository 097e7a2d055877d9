import { expect, it } from 'vitest'
import { parseDocument } from 'yaml'
import { describeYamlFault } from '../../src/text/yaml-fault.ts'

it.each([
  ['title: "年报', '引号没有结束'],
  ['标题：年报\nyear: 2023', '这一行不是“键: 值”；冒号用半角，后面空一格'],
  ['title: 2023年: 年报', '值里有冒号时请加引号'],
  ['title: @年报', '请加引号'],
  ['a:\n\tb: 1', '制表符'],
  ['a: [1, 2', '没有结束'],
  ['a: 1\na: 2', '写了两次'],
  ['a: "\\q"', '反斜杠'],
  ['a: !x y', '标签'],
  ['a: [1 2}', ''],
  ['- a\nb: 1', '多出'],
  ['a: "x"#y', '空一格'],
])('%j is told in Chinese without a word of English', (yaml, words) => {
  const document = parseDocument(yaml, { logLevel: 'silent' })
  const fault = document.errors[0] ?? document.warnings[0]
  const { zh, en } = describeYamlFault(fault?.code ?? '', fault?.message ?? '')
  expect(zh).toContain(words)
  expect(zh.replace('YAML', '')).not.toMatch(/[A-Za-z]/)
  expect(en).toMatch(/^[^\n一-鿿]+$/)
  expect(en).not.toContain('at line')
})
