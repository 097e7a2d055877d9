// Where a noun ends that examples stand before: 酒驾、醉驾等|违法行为, 噪声等|环境问题.
import { PREDICATE_TABLE, VERB_TABLE } from '../lexicon/labels.ts'
import { nounEnd, REACH } from './noun-end.ts'
import { trimNoun } from './noun-list.ts'

// Matches 、醉驾、超速等 behind 酒驾, before what they are examples of; not 、改造8个小区等, 等12个.
const EXAMPLES = /^(?:、[\u4e00-\u9fff“”]{1,10}){1,8}等(?=[\u4e00-\u9fff]{2})(?![级次第多共])/

// Matches 跨区域、影响大的 before 案件.
const LIKE_THAT = /^[\u4e00-\u9fff]{2,8}(?:、[\u4e00-\u9fff]{2,8}){1,3}的(?=[\u4e00-\u9fff]{2})/

// Matches 等 behind one example, before what it is one of; not 等级, 等待, 等12个, 等三类, 等做大做强.
const EXAMPLE =
  /^等(?=[\u4e00-\u9fff]{2})(?![级次第多共待候额于到着了地做去让被把均都已一二两三四五六七八九十百千几])/

// Matches 、109个, 和5家 as the end: what 等 sums up then are those of the list.
const IN_LIST = /[、和及与][约近超]?[\d０-９.,，一二三四五六七八九十百千万余多]+[\u4e00-\u9fff]{1,3}$/

/** End of 噪声等环境问题, where the only example ends at `end`. */
function oneExampleEnd(text: string, end: number, object: boolean): number | undefined {
  const from = end + 1
  if (!EXAMPLE.test(text.slice(end, end + 4)) || VERB_TABLE.at(text, from)) return undefined
  if (PREDICATE_TABLE.at(text, from)) return undefined
  const limit = Math.min(text.length, from + REACH)
  const noun = trimNoun(text, from, nounEnd(text, from, limit, { safe: from, object }).noun)
  const last = object ? beforeVerb(text, from, noun) : noun
  return last > from + 1 && last <= from + LONGEST_KIND && !'的、'.includes(text.charAt(last))
    ? last
    : undefined
}

/** 困难残疾人|提供服务: behind those for whom it was done stands the verb. */
function beforeVerb(text: string, from: number, end: number): number {
  for (let at = from + 2; at < end; at++) if (VERB_TABLE.at(text, at)) return at
  return end
}

/** What examples are of is said in so many characters. */
const LONGEST_KIND = 8

/** End of 酒驾、醉驾、超速等违法行为, where the first example ends at `end`; undefined where no examples stand there. */
export function exampledEnd(text: string, start: number, end: number, object: boolean): number | undefined {
  if (text.charAt(end) === '等')
    return IN_LIST.test(text.slice(Math.max(0, start - 12), start))
      ? undefined
      : oneExampleEnd(text, end, object)
  // 98个中央部门和北京、上海等省市: the count is of the first.
  if (text.charAt(end) !== '、' || /[和及与]/.test(text.slice(start, end))) return undefined
  const size = EXAMPLES.exec(text.slice(end, end + REACH))?.[0].length
  if (size === undefined) return undefined
  // 等跨区域、影响大的案件
  const from = end + size + (LIKE_THAT.exec(text.slice(end + size, end + size + REACH))?.[0].length ?? 0)
  const limit = Math.min(text.length, from + REACH)
  const last = trimNoun(text, from, nounEnd(text, from, limit, { safe: from, object }).noun)
  return last > from + 1 && text.charAt(last) !== '、' ? last : undefined
}
