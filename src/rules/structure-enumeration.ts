// 段内列举跳项：一是……二是……四是……；第一，……第三，……；连续的段落 （一）（三）

import type { Finding } from '../model/diagnostic.ts'
import type { Passage, Rule } from '../model/rule.ts'
import { parseNumber } from '../text/chinese-number.ts'

interface Kind {
  readonly pattern: RegExp
  /** Stands in every match. */
  readonly mark: string
  /** Whether the row runs on through the paragraphs of a section. */
  readonly across: boolean
}

const KINDS: readonly Kind[] = [
  // Matches 一是加强, 二是推进 at the head of a clause; not 之一是, 统一是. Each may be a paragraph of its own.
  { pattern: /(?<=^|[。；：，！？、\s”])(?<n>[一二三四五六七八九十])是(?!否|个)/g, mark: '是', across: true },
  // Matches 第一，加强; not 第一产业.
  { pattern: /(?<=^|[。；：！？\s])第(?<n>[一二三四五六七八九十])，/g, mark: '第', across: false },
  // Matches paragraphs that begin with （一） or （1）.
  { pattern: /^\s*（(?<n>[一二三四五六七八九十]{1,2}|\d{1,2})）/g, mark: '（', across: true },
  // Matches paragraphs that begin with 1. 2.; not 1.5万.
  { pattern: /^\s*(?<n>\d{1,2})[.．、](?!\d)/g, mark: '', across: true },
]

/** Within one section; a new 一是 begins anew. */
export const structureEnumeration: Rule = {
  id: 'structure/enumeration',
  severity: 'warning',
  *check(_disclosure, { passages }): Iterable<Finding> {
    for (const kind of KINDS) {
      let last = 0
      let section: string | undefined
      for (const passage of passages) {
        if (passage.kind !== 'paragraph') continue
        if (!kind.across || passage.section !== section) last = 0
        section = passage.section
        if (!passage.text.includes(kind.mark)) continue
        for (const { value, words, index } of labels(passage, kind.pattern)) {
          if (value > 1 && last > 0 && value !== last + 1) yield finding(passage, words, index, last)
          last = value
        }
      }
    }
  },
}

function* labels(
  passage: Passage,
  pattern: RegExp,
): Iterable<{ readonly value: number; readonly words: string; readonly index: number }> {
  for (const match of passage.text.matchAll(pattern)) {
    const words = match[0]
    const value = parseNumber(match.groups?.n ?? '') ?? 0
    if (value > 0)
      yield { value, words: words.trim(), index: match.index + words.length - words.trimStart().length }
  }
}

function finding(passage: Passage, words: string, index: number, last: number): Finding {
  return {
    span: passage.toSource(index, index + words.length),
    message: {
      zh: `列举第 ${last} 项之后是“${words}”`,
      en: `Item ${last} of the enumeration is followed by “${words}”`,
    },
    help: { zh: `应是第 ${last + 1} 项`, en: `Item ${last + 1} is due` },
  }
}
