// The names of those who did something amiss and of what they did it with, as audits tell it.
// 例：7个|部门、3个|单位违规发放福利|124万元 → 部门违规发放福利, 单位违规发放福利, 违规发放福利.
import { amissBehind } from '../../context/amiss.ts'
import type { LabelRead } from '../../context/label-read.ts'
import { joinLabels, type Label, type QuantityView, spanLabel, wordLabel } from '../../context/view.ts'

/** Those counted with what they did; the words of the deed stay for the amount behind them. */
export function audited({ text, token }: QuantityView): LabelRead | undefined {
  if (token.kind !== 'count') return undefined
  const amiss = amissBehind(text, token.end, token.unit)
  if (!amiss) return undefined
  const end = token.end + amiss.who
  return {
    label: joinLabels(spanLabel(text, { start: token.end, end }), wordLabel(amiss.deed)),
    production: 'noun-with-predicate',
    consumed: end,
  }
}

/** What those counted right before did: the amount behind the deed has its name. */
export function doneAmiss({ text, token, drafts, said }: QuantityView): Label | undefined {
  const last = drafts[said.last ?? -1]?.token
  if (last?.type !== 'quantity' || last.kind !== 'count') return undefined
  const amiss = amissBehind(text, last.end, last.unit)
  return amiss && amiss.deed !== '' && amiss.end === token.start ? wordLabel(amiss.deed) : undefined
}
