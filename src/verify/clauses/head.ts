// 7.2: what stands above the title: copy number, secrecy, mark, document number, red line.
import { findRoles, most } from '../roles.ts'
import type { Clause } from '../verification.ts'
import { isFace } from './faces.ts'
import { fault, say } from './fault.ts'

/** Clauses 7.2.1 to 7.2.7. */
export const HEAD_CLAUSES: readonly Clause[] = [
  {
    clause: '7.2.1',
    id: 'copy-number',
    strength: 'general',
    asks: say(
      '份号一般用 6 位阿拉伯数字，顶格编排在版心左上角第一行',
      'copy number of six digits on the first line, flush left',
    ),
    check: ({ paragraphs }) => {
      const first = paragraphs.find(({ text }) => text.trim() !== '')
      if (!first || !/^\d{1,8}$/.test(first.text.trim())) return undefined
      return /^\d{6}$/.test(first.text.trim())
        ? []
        : [fault(first, `份号 ${first.text.trim()}`, `copy number ${first.text.trim()}`)]
    },
  },
  {
    clause: '7.2.2',
    id: 'secrecy',
    strength: 'required',
    asks: say(
      '密级与保密期限用“★”隔开，期限用阿拉伯数字',
      'classification and term with ★ between, term in digits',
    ),
    check: (document) => {
      const found = document.paragraphs.slice(0, 6).find(({ text }) => /^(绝密|机密|秘密)/.test(text.trim()))
      if (!found) return undefined
      return /^(绝密|机密|秘密)(★(长期|\d+(年|个月)))?$/.test(found.text.trim().replace(/\s/g, ''))
        ? []
        : [fault(found, '密级和保密期限写法不对', 'classification is not written so')]
    },
  },
  {
    clause: '7.2.4',
    id: 'mark',
    strength: 'recommended',
    asks: say('发文机关标志居中，推荐红色小标宋体字', 'mark in the middle, red 小标宋 advised'),
    check: (document) => {
      const { mark } = findRoles(document)
      if (!mark) return undefined
      const face = most(mark, (run) => run.face) ?? ''
      return isFace(face, '小标宋') && /center|distribute/.test(mark.align)
        ? []
        : [fault(mark, `“${face}”，${mark.align}`, `${face}, ${mark.align}`)]
    },
  },
  {
    clause: '7.2.5',
    id: 'document-number',
    strength: 'required',
    asks: say(
      '发文字号：年份用全称，六角括号“〔〕”括入；发文顺序号不加“第”字，不编虚位',
      'number as 机关代字〔2024〕5号: no 第, no leading zero',
    ),
    check: (document) => {
      const { docNumber } = findRoles(document)
      if (!docNumber) return undefined
      const [words = ''] = docNumber.text.trim().split(/[\t\s]/)
      return /^[\u4e00-\u9fff]+〔\d{4}〕[1-9]\d*号$/.test(words)
        ? []
        : [fault(docNumber, `“${words}”`, `“${words}”`)]
    },
  },
  {
    clause: '7.2.7',
    id: 'red-line',
    strength: 'required',
    asks: say(
      '发文字号之下 4 mm 处印一条与版心等宽的红色分隔线',
      'a red line as wide as the type area 4 mm below the number',
    ),
    check: (document) => {
      const { docNumber, mark } = findRoles(document)
      if (!docNumber || !mark || /信函|letter/i.test(docNumber.styleName)) return undefined
      const red = document.paragraphs
        .slice(0, 12)
        .some(({ borderColours }) => borderColours.some((colour) => /^[C-F][0-9A-F][0-4]/i.test(colour)))
      return red ? [] : [fault(docNumber, '没有红色分隔线', 'there is no red line')]
    },
  },
]
