// What was counted, for names that say only how: behind 受理案件57件84人 the name 件数 alone is 受理案件件数.
import { type Draft, joinLabels, type Label } from './view.ts'

// Matches 件数, 起数, 批次 alone; the unit, with 数 behind it or not, says which level is meant.
const BARE = /^(?:同比)?((?:人次|批次|件次|[件人户起宗次例批])数|人次|批次|件次)$/

/** The name with what the level in its unit is of; undefined where it has words of its own or nothing was counted so. */
export function dimensionOf(
  own: Label,
  levels: readonly number[],
  drafts: readonly Draft[],
): Label | undefined {
  const name = BARE.exec(own.text)?.[1]
  if (name === undefined) return undefined
  const level = levels.findLast((at) => {
    const token = drafts[at]?.token
    return token?.type === 'quantity' && (token.unit === name || `${token.unit}数` === name)
  })
  const whose = drafts[level ?? -1]?.label
  if (!whose?.text) return undefined
  return whose.text.endsWith(name) ? whose : joinLabels(whose, { text: name, spans: own.spans })
}
