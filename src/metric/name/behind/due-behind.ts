// What is said to be done by a day with those counted: 这|5项|预计10月底前全部完成 → 预计完成.
import { type Label, type QuantityView, wordLabel } from '../../context/view.ts'

// Matches 预计10月底前全部完成, 计划年内开工; not 预计完成投资.
const DUE =
  /^(?:均|都|全部)?(预计|计划|力争|拟)[^，,。；;\d]{0,3}(?:\d{1,2}月)?[^，,。；;\d]{0,6}?(完成|建成|竣工|完工|开工|投用|通车|验收|办结|启动)(?=[，。；、,;]|$)/
// Matches 这, 其余, as all the words before the number.
const POINTING = /^(?:这|上述|以上|其余|剩余|另外|还有|另有)?$/

/** The deed that is due, where nothing before the number names it. */
export function dueBehind({ text, token }: QuantityView, own: Label): Label | undefined {
  const due = POINTING.test(own.text) ? DUE.exec(text.slice(token.end, token.end + 28)) : null
  return due && token.kind === 'count' ? wordLabel(`${due[1]}${due[2]}`) : undefined
}
