// What was counted, for names that say only how: behind 受理案件57件84人 the name 件数 alone is 受理案件件数.
import { type Draft, joinLabels, type Label } from '../../context/view.ts'

// Matches 件数, 起数, 批次 alone; the unit, with 数 behind it or not, says which level is meant.
const BARE = /^(?:同比)?((?:人次|批次|件次|[件人户起宗次例批])数|人次|批次|件次)$/

// What is told shortly of accidents, and how the names end that it is told of.
const ALIASES: readonly (readonly [short: RegExp, whole: RegExp])[] = [
  [/^(?:死?亡人数?|死亡人数)$/, /死亡人数$/],
  [/^(?:受?伤人数?|受伤人数)$/, /受伤人数$/],
  [/^(?:财产|经济|直接)?损失$/, /损失$/],
]

/** 亡人 and 损失 behind 火灾死亡61人，直接财产损失3亿元 are those. */
function aliasOf(own: Label, levels: readonly number[], drafts: readonly Draft[]): Label | undefined {
  const whole = ALIASES.find(([short]) => short.test(own.text))?.[1]
  const level = whole && levels.findLast((at) => whole.test(drafts[at]?.label.text ?? ''))
  return drafts[level ?? -1]?.label
}

/** The name with what the level in its unit is of; undefined where it has words of its own or nothing was counted so. */
export function dimensionOf(
  own: Label,
  levels: readonly number[],
  drafts: readonly Draft[],
): Label | undefined {
  const name = BARE.exec(own.text)?.[1]
  if (name === undefined) return aliasOf(own, levels, drafts)
  const level = levels.findLast((at) => {
    const token = drafts[at]?.token
    return (
      token?.type === 'quantity' &&
      (token.unit === name || `${token.unit}数` === name || `${token.unit}次` === name)
    )
  })
  const whose = drafts[level ?? -1]?.label
  if (!whose?.text) return undefined
  return whose.text.endsWith(name) ? whose : joinLabels(whose, { text: name, spans: own.spans })
}
