// Changes that say nothing of their own and go on with those before them: 减少1起，|1人; 分别增长12%、11%，占外贸比重分别提升.
import { unitOf } from '../context/counted-in.ts'
import { joinLabels, type Label, type Outcome, type QuantityView, wordLabel } from '../context/view.ts'

/** 死亡4人，同比减少1起，|1人: nothing but a comma stands between two changes, each of the level in its unit. */
export function oneMore({ text, token, left, said, drafts, right }: QuantityView): Outcome | undefined {
  const last = drafts[said.last ?? -1]
  if (!last?.change || left.compact.text !== '' || right || token.kind !== 'count') return undefined
  if (!/^[，,]$/.test(text.slice(last.token.end, token.start)) || unitOf(last) === token.unit)
    return undefined
  // 同比增长36%，|2人|为跨国捐献: something else is said of those.
  if (/^[\u4e00-\u9fff]/.test(text.slice(token.end))) return undefined
  const of = said.levels.findLast((level) => unitOf(drafts[level]) === token.unit)
  const label = drafts[of ?? -1]?.label
  const { direction, basis } = last.change
  return (
    label && {
      type: 'metric',
      draft: {
        token,
        production: 'change',
        label,
        change: { direction, basis, ...(of !== undefined && { of }) },
      },
    }
  )
}

/** 中部、西部进出口分别增长12%、11%，占外贸比重分别提升0.6和0.7个百分点: the shares of those told before, in their order. */
export function shareOfEach({ drafts, count, said }: QuantityView, own: Label): Label | undefined {
  const at = drafts.length - count
  if (at < 0 || said.last === undefined || !/^占.{2,}(?:比重|比例|份额)$/.test(own.text)) return undefined
  // 销售额257亿元，增长32%，占零售额比重提高4.8个百分点: of what was told before.
  if (count < 2) {
    const told = drafts[said.level ?? said.last]?.label
    return told && !told.text.includes('占') ? joinLabels(told, own) : undefined
  }
  const whose = drafts[at]?.label
  return whose && joinLabels(wordLabel(whose.text.replace(/占.*$/, '')), own)
}

/** 比计划目标3000亿元|超过1070亿元, 比计划920亿元|超额30亿元: by how much it went beyond the amount right before. */
export function beyondAmount({
  text,
  token,
  tokens,
  index,
  drafts,
  clause,
}: QuantityView): Outcome | undefined {
  const than = tokens[index - 1]
  if (!token.marked || than?.type !== 'quantity' || than.end !== token.start || than.unit !== token.unit)
    return undefined
  const words = text.slice(token.start, token.numberStart)
  if (!/^超[过额出]/.test(words) || !/[比较][^，；]*$/.test(text.slice(clause, than.start))) return undefined
  const of = drafts.findLastIndex(
    (one) =>
      !one.change &&
      one.token.start < than.start &&
      one.token.type === 'quantity' &&
      one.token.unit === token.unit,
  )
  const level = drafts[of]
  if (!level) return undefined
  const { approximation: _, ...plain } = token
  const amount = { ...plain, start: token.numberStart, marked: false }
  const change = { direction: 'up' as const, basis: 'other' as const, of }
  return { type: 'metric', draft: { token: amount, production: 'change', label: level.label, change } }
}
