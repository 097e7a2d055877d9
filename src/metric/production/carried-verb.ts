// The verb that the next thing of a list has from the one before.
// 例：淘汰钢铁270万吨、水泥420万吨 → 淘汰水泥；改造小区12个、道路5条 → 改造道路.
import type { Draft, Label, QuantityView } from '../context/view.ts'
import { SHARED_VERBS } from '../lexicon/deeds.ts'
import { RATE_HEAD_TABLE, VERB_TABLE } from '../lexicon/labels.ts'
import { compileList } from '../lexicon/trie.ts'
import { isPercent } from '../scan/token.ts'

// Matches what makes one noun of a verb: 培训|机构, 检查|站, 建设|性意见, 整改|措施.
const NOUN_WITH =
  /^(?:性(?![能别质格])|意见|建议|措施|方案|标准(?![化厂])|规划|任务|目标|报告|[站点员队室厅所证书表单费率和及与或、]|机构|人员|中心|平台|项目|工程|基地|企业|学校|资金|制度|设备)/
// 淘汰 of 淘汰钢铁产能, 改造 of 改造小区; not 完成投资, 发生火灾.
const SHARED = compileList(SHARED_VERBS)
// Matches 改造和 of 改造和新建卫生院.
const AND = /^[\u4e00-\u9fff]{2}[和及]/
// Matches 依法 of 依法关停企业.
const ADVERB = /^(?:新|集中|依法|累计|重点)/

/** 淘汰 of 淘汰钢铁270万吨、水泥420万吨: without the verb the next thing would be told to be there. */
export function carriedVerb(last: Draft, own: Label, { kind }: QuantityView['token']): string | undefined {
  if (isPercent({ kind }) || kind === 'rank') return undefined
  const words = last.label.text
  const verb = last.led ?? sharedVerb(words)
  // 建成友善机构的医院3家: the verb is of a clause that tells which.
  if (verb === undefined || words.length < verb.length + 2 || words.includes('的')) return undefined
  const { text } = own
  if (text.length < 2 || VERB_TABLE.at(text, 0) || VERB_TABLE.before(text, text.length, 0)) return undefined
  if (/^[新总共]|^累计/.test(text) || RATE_HEAD_TABLE.before(text, text.length, 0)) return undefined
  return verb
}

function sharedVerb(words: string): string | undefined {
  const and = AND.exec(words)?.[0].length ?? 0
  const end = (and > 0 ? sharedEnd(words, and) : undefined) ?? sharedEnd(words, 0)
  return end === undefined || NOUN_WITH.test(words.slice(end)) ? undefined : words.slice(0, end)
}

function sharedEnd(words: string, from: number): number | undefined {
  const adverb = ADVERB.exec(words.slice(from, from + 2))?.[0].length ?? 0
  return (adverb > 0 ? SHARED.at(words, from + adverb)?.end : undefined) ?? SHARED.at(words, from)?.end
}
