// 文件头写了、正文又打了一遍：副标题、主送机关、附件说明、署名和成文日期、附注、抄送. 例：issuer: 甲区人民政府，文末又有“甲区人民政府”
import type { Finding } from '../model/diagnostic.ts'
import type { Meta, Section } from '../model/outline.ts'
import type { Passage, Rule } from '../model/rule.ts'
import { attachmentMark } from '../text/attachment-mark.ts'
import { readSignature, type SignedLine } from '../text/signature.ts'
import { signedLines } from '../text/signed-lines.ts'
import { shorten } from './matches.ts'
import { bareTitle } from './section-facts.ts'

/** Paragraphs below the title among which subtitle and addressees are looked for, and at the end for what signs. */
const FIRST = 3
const LAST = 12
const ALL = { attachments: true, remark: true, copies: true, printing: true }
/** Matches 各街道办事处、区直各单位：; not a sentence that a list follows. */
const ADDRESSED = /^([^。；：:\n]{2,200})[：:]$/
/** Matches 附件：1.主要指标表. */
const LIST = /^附件[：:]\s*(?:1[.．、])?\s*(.{2,60}?)\s*(?:$|\n|2[.．、])/

/** What the compiler sets from the front matter would be printed a second time. */
export const metaTypedTwice: Rule = {
  id: 'meta/typed-twice',
  severity: 'warning',
  *check({ meta }, { passages, sections }): Iterable<Finding> {
    const attached = attachmentIds(sections, meta)
    const paragraphs = passages.filter(
      ({ kind, within, section }) =>
        kind === 'paragraph' && !within && section !== undefined && !attached.has(section),
    )
    for (const passage of paragraphs.slice(0, FIRST)) {
      if (isSubtitle(passage.text, meta)) yield twice(passage, '副标题', 'subtitle')
      else if (isAddressed(passage.text, meta)) yield twice(passage, '主送机关', 'recipients')
    }
    const last = paragraphs.slice(-LAST)
    const first = bareTitle(meta.attachments?.[0]?.title ?? '')
    const isListed = (text: string): boolean =>
      first !== '' && bareTitle(LIST.exec(text.trim())?.[1] ?? '') === first
    const list = last.find(({ text }) => isListed(text))
    if (list) yield twice(list, '附件说明', 'attachments')
    yield* signedTwice(last, meta)
  },
}

function* signedTwice(last: readonly Passage[], meta: Meta): Iterable<Finding> {
  const lines = last.flatMap(({ text }, block) =>
    signedLines(text).map((written, i): SignedLine => ({ written, block, isFirst: i === 0 })),
  )
  const signature = readSignature(lines, ALL)?.signature
  if (!signature) return
  const at = (words: string): Passage | undefined =>
    last.findLast(({ text }) => text.replace(/\s/g, '').includes(words))
  const isStated = (field: 'issuer' | 'date'): boolean =>
    meta[field] !== undefined && !meta.inferred.includes(field)
  const names = { issuer: '署名', date: '成文日期' } as const
  const field = isStated('issuer') ? 'issuer' : isStated('date') ? 'date' : undefined
  const office = at(signature.issuers[0] ?? '')
  if (field && office)
    yield twice(office, isStated('date') && field === 'issuer' ? '署名和成文日期' : names[field], field)
  const { remark, copies } = signature
  const remarked = remark !== undefined && meta.extra.notes !== undefined ? at(remark) : undefined
  if (remarked) yield twice(remarked, '附注', 'notes')
  const copied = copies !== undefined && meta.extra.copies !== undefined ? at('抄送') : undefined
  if (copied) yield twice(copied, '抄送机关', 'copies')
}

function isSubtitle(text: string, { subtitle }: Meta): boolean {
  return subtitle !== undefined && bareTitle(text) === bareTitle(subtitle)
}

function isAddressed(text: string, { recipients = [] }: Meta): boolean {
  const names = (words: string): readonly string[] => words.split(/[、，,]/).map(bareTitle)
  const stated = new Set(recipients.flatMap(names))
  const typed = names(ADDRESSED.exec(text.trim())?.[1] ?? '')
  return typed.some((name) => name !== '' && stated.has(name))
}

/** The sections that hold attachments, with all below them. */
function attachmentIds(sections: readonly Section[], meta: Meta): ReadonlySet<string> {
  const named = new Set(meta.attachments?.flatMap(({ title, section = title }) => [title, section]))
  const all = (section: Section): readonly string[] => [section.id, ...section.sections.flatMap(all)]
  const isAttached = ({ title, number }: Section): boolean =>
    number === undefined && (attachmentMark(title) !== undefined || named.has(title))
  return new Set(sections.filter(isAttached).flatMap(all))
}

function twice({ text, toSource }: Passage, zh: string, en: string): Finding {
  const words = text.trim()
  const start = text.indexOf(words)
  return {
    span: toSource(start, start + words.length),
    message: {
      zh: `文件头写了${zh}，正文又打了“${shorten(words, 16)}”，会印两遍`,
      en: `The front matter states ${en}, and the text has “${shorten(words, 16)}” again: it is printed twice`,
    },
    help: { zh: '两处留一处', en: 'Keep one of the two' },
  }
}
