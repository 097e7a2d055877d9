// 附件：文件头列出而正文里没有的章节，正文提到而没有列出的附件. 例：（见附件2），附件只有1个
import type { Finding } from '../model/diagnostic.ts'
import type { Disclosure } from '../model/disclosure.ts'
import type { Rule } from '../model/rule.ts'
import { sought } from '../text/sought.ts'
import { matches } from './matches.ts'
import { bareTitle } from './section-facts.ts'

/** Matches 见附件2, （附件1）, 详见附件; not 附件：1.指标表. */
const REFERENCE = sought(/(?:见|详见|参见|[（(])附件\s?(?<n>\d{1,2})?(?!\s?[:：\d])/g, '附件')
/** A line that lists or heads attachments: 附件：1.指标表, 附件1, ## 附件. */
const LISTED = /^\s*附\s?件\s?(?<n>\d{1,2})?(?:\s*[:：]|\s|$)/
/** Names after the first in a list: 附件：1.指标表 2.名单. */
const NUMBERED = /(?<!\d)(?<n>\d{1,2})[.．](?!\d)/g

/** Checked both ways: what is listed is there, what is mentioned is listed. */
export const structureAttachment: Rule = {
  id: 'structure/attachment',
  severity: 'warning',
  *check(disclosure, { passages, prose, sections }): Iterable<Finding> {
    const titles = new Set(sections.map(({ title }) => bareTitle(title)))
    const listed = new Set<number>(disclosure.meta.attachments?.map((_, index) => index + 1))
    for (const { text } of passages) {
      const match = LISTED.exec(text)
      if (!match) continue
      listed.add(Number(match.groups?.n ?? 1))
      for (const number of text.matchAll(NUMBERED)) listed.add(Number(number.groups?.n))
    }
    yield* absent(disclosure, titles)
    for (const { span, words, groups } of matches(prose, REFERENCE)) {
      if (listed.has(Number(groups.n ?? 1))) continue
      const name = words.replace(/^.*?附/, '附')
      yield {
        span,
        message: { zh: `提到了${name}，但没有这个附件`, en: `${name} is mentioned, but there is none` },
        help: {
          zh: '在文件头 attachments 或文末“附件：”中列出，或改正序号',
          en: 'List it under attachments in the front matter or after 附件：',
        },
      }
    }
  },
}

function* absent({ meta }: Disclosure, titles: ReadonlySet<string>): Iterable<Finding> {
  for (const { title, section } of meta.attachments ?? []) {
    if (section === undefined || titles.has(bareTitle(section))) continue
    yield {
      span: meta.spans.attachments ?? { start: 0, end: 0 },
      message: {
        zh: `附件“${title}”所指的章节“${section}”不存在`,
        en: `The section “${section}” of the attachment “${title}” is not there`,
      },
      help: { zh: '核对章节标题', en: 'Compare the title of the section' },
    }
  }
}
