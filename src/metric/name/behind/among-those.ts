// Those of a set that did something else than the ones before: what they are, and out of which they are counted.
// 例：37个行业有|29个|保持增长 → 保持增长的行业；27项主要指标中，19项完成目标，|8项|不及预期 → 不及预期的主要指标.
import type { Draft, Label, QuantityView } from '../../context/view.ts'
import { joinLabels, wordLabel } from '../../context/view.ts'
import { VERB_TABLE } from '../../lexicon/labels.ts'
import { headOf } from '../shared/parts.ts'

// Matches 27项主要指标中， before the figures of some of those.
const SET = /\d([个项家件条处座所])([\u4e00-\u9fff“”]{2,10})中[，,](?:[^。；;]*[，,])?$/

/** 27项指标中，19项完成目标，|8项|不及预期: what the clause counts them out of. */
export function ofSet({ text, token }: QuantityView): Label | undefined {
  const found = SET.exec(text.slice(Math.max(0, token.start - 60), token.start))
  return found?.[1] === token.unit ? wordLabel(found[2] ?? '') : undefined
}

/** 案件 of 受理案件. */
export function nounOf(label: Label): Label {
  const verb = VERB_TABLE.at(label.text, 0)
  return verb && label.text.length - verb.end > 1 ? wordLabel(label.text.slice(verb.end)) : headOf(label)
}

/** The count of the clause before in the same unit. */
export function likeBefore({ text, token, drafts, said, clause }: QuantityView): Draft | undefined {
  const last = drafts[said.last ?? -1]
  return token.kind === 'count' &&
    last?.token.type === 'quantity' &&
    last.token.unit === token.unit &&
    (last.token.start < clause || /中?有$/.test(text.slice(last.token.end, token.start)))
    ? last
    : undefined
}

/** 12个项目获奖，其中1项|获一等奖; 82项成果获认可、|37项|向全国推广: those of the ones before that did something else. */
export function isPartOf({ token, drafts, said, text, clause }: QuantityView): boolean {
  const last = drafts[said.last ?? -1]
  if (token.kind !== 'count' || last?.token.type !== 'quantity' || last.token.kind !== 'count') return false
  if (/^\s*其中$/.test(text.slice(clause, token.start))) return true
  return last.token.unit === token.unit && last.token.start >= clause && text.charAt(token.start - 1) === '、'
}

/** 37个行业有|29个|保持增长 is 保持增长的行业: some of those counted in the clause itself. */
export function amongThose(view: QuantityView, doing: Label): Label {
  const { drafts, said, clause } = view
  const set = ofSet(view)
  if (set) return joinLabels(doing, wordLabel('的'), set)
  const last = drafts[said.last ?? -1]
  return last && last.token.start >= clause
    ? joinLabels(doing, wordLabel('的'), nounOf(last.noun ?? last.label))
    : doing
}
