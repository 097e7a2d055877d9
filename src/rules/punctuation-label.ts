// 序次语后的标点：1、就业 → 1.就业；（一）、就业 → （一）就业；一.就业 → 一、就业；第一、就业 → 第一，就业
import type { Finding } from '../model/diagnostic.ts'
import type { Section } from '../model/outline.ts'
import type { Passage, Rule } from '../model/rule.ts'
import type { Span } from '../model/source.ts'

interface Form {
  readonly pattern: RegExp
  /** What to write for the match. */
  readonly right: (words: string) => string
}

const HAN = '[一二三四五六七八九十]{1,3}'
const FORMS: readonly Form[] = [
  // Matches `1、就业`; not `1、2号线`.
  { pattern: /^\d{1,2}、(?!\d)/, right: (words) => words.replace('、', '.') },
  // Matches `（一）、` `（1）.`; not `（一）就业`.
  {
    pattern: new RegExp(`^[（(](?:${HAN}|\\d{1,2})[）)][、．.，,：:]`),
    right: (words) => words.slice(0, -1),
  },
  // Matches `一.就业` `二，就业`; not `一、就业`, `三，四`.
  {
    pattern: new RegExp(`^${HAN}[.．](?=\\p{Script=Han})`, 'u'),
    right: (words) => `${words.slice(0, -1)}、`,
  },
  // Matches `第一、加强`; not `第一、二产业`.
  {
    pattern: new RegExp(`^第${HAN}、(?![一二三四五六七八九十])`),
    right: (words) => `${words.slice(0, -1)}，`,
  },
  // Matches `首先、`; not `首先，`.
  { pattern: /^(?:首先|其次|再次|最后)、/, right: (words) => `${words.slice(0, -1)}，` },
]

/** By the form of the number; the fix sets the mark that belongs to it. */
export const punctuationLabel: Rule = {
  id: 'punctuation/label',
  severity: 'warning',
  mass: true,
  *check({ source }, { passages, sections }): Iterable<Finding> {
    for (const section of sections) yield* numberOf(section, source.text)
    for (const passage of passages)
      if (passage.kind === 'paragraph' || passage.kind === 'heading') yield* labelOf(passage)
  },
}

function* numberOf({ number }: Section, source: string): Iterable<Finding> {
  if (number) yield* judge(source.slice(number.span.start, number.span.end), number.span, true)
}

function* labelOf(passage: Passage): Iterable<Finding> {
  for (const { pattern } of FORMS) {
    const words = pattern.exec(passage.written)?.[0]
    // With a blank behind it, `1. 就业` would become a list.
    const fixable = words !== undefined && !/^\s/.test(passage.written.slice(words.length))
    if (words) yield* judge(words, passage.toSource(0, words.length), fixable)
  }
}

function* judge(written: string, span: Span, fixable: boolean): Iterable<Finding> {
  const form = FORMS.find(({ pattern }) => pattern.test(`${written}项`))
  if (!form) return
  const right = form.right(written)
  yield {
    span,
    message: { zh: `序号“${written}”后的标点不对`, en: `Wrong mark after the label “${written}”` },
    help: { zh: `写作“${right}”`, en: `Write “${right}”` },
    ...(fixable && written.length === span.end - span.start ? { fix: { span, text: right } } : {}),
  }
}
