// Whom something reached, where the unit alone says who is counted: 惠及|8.6万人 → 惠及人数.
import { joinLabels, type Label, type QuantityView, wordLabel } from '../../context/view.ts'
import { VERB_TABLE } from '../../lexicon/labels.ts'

// Units in which those are counted whom something reaches.
const REACHED = new Map([
  ['人', '人数'],
  ['名', '人数'],
  ['人次', '人次'],
  ['户', '户数'],
  ['户次', '户次'],
])

/** 发放补贴1.2亿元，惠及|8.6万人 is 惠及人数: the bare verb needs whom it counts. */
export function reachedBy({ token, text }: QuantityView, own: Label): Label | undefined {
  if (
    !/^(?:惠及|涉及|受益|覆盖|保障)$/.test(own.text) ||
    !/^(?:[，。；、）;,]|$)/.test(text.slice(token.end, token.end + 1))
  )
    return undefined
  const whom = REACHED.get(token.unit)
  return whom === undefined ? undefined : joinLabels(own, wordLabel(whom))
}

// Matches 改造惠及村: what reached those counted, and where they live.
const REACHED_PLACE =
  /^(.*(?:惠及|涉及|覆盖|带动|辐射))(?:[\u4e00-\u9fff]{0,4}(?:村|社区|乡镇|街道|小区|单位|学校))$/

// Matches 村 of 启动实施村, 户数 of 涉及户数.
const PLACE_OR_COUNT = /(?:行政村|自然村|村|社区|乡镇|户数|人数)$/

/** 启动实施 of 启动实施村: what was done there. */
function deedIn(label: string): string | undefined {
  const deed = label.replace(PLACE_OR_COUNT, '')
  return deed !== label && VERB_TABLE.before(deed, deed.length, 0) ? deed : undefined
}

/** 改造惠及7个村|2300户: households are no villages. */
export function reachedToo({ left, said, drafts, token }: QuantityView): Label | undefined {
  const last = drafts[said.last ?? -1]
  const whom = REACHED.get(token.unit)
  if (whom === undefined || left.compact.text !== '' || last?.token.end === undefined) return undefined
  const reach = REACHED_PLACE.exec(last.label.text)?.[1] ?? deedIn(last.label.text)
  return reach === undefined || last.token.type !== 'quantity' || last.token.unit === token.unit
    ? undefined
    : wordLabel(reach + whom)
}
