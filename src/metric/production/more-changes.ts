// Changes that say nothing of their own and go on with those before them: 减少1起，|1人; 分别增长12%、11%，占外贸比重分别提升.
import { unitOf } from '../context/counted-in.ts'
import { joinLabels, type Label, type Outcome, type QuantityView, wordLabel } from '../context/view.ts'

/** 死亡4人，同比减少1起，|1人: nothing but a comma stands between two changes, each of the level in its unit. */
export function oneMore({ text, token, left, said, drafts, right }: QuantityView): Outcome | undefined {
  const last = drafts[said.last ?? -1]
  if (!last?.change || left.compact.text !== '' || right || token.kind !== 'count') return undefined
  if (!/^[，,]$/.test(text.slice(last.token.end, token.start)) || unitOf(last) === token.unit)
    return undefined
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
