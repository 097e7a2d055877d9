// What part of a growth something made: its 贡献率 and how far it 拉动 the whole, which say nothing without whose they are.
// 例：第二产业增加值增长8%，|对GDP增长的贡献率|为42%，|拉动GDP增长|3个百分点 → 第二产业增加值对GDP增长的贡献率, 第二产业拉动GDP增长.
import { type Label, labelOf, type QuantityView, type View, wordLabel } from '../../context/view.ts'

// Matches 规模以上工业增长贡献率 behind 对: of whom it is said stands before.
const CONTRIBUTION = /^对?([\u4e00-\u9fffA-Z]{2,14}贡献率)$/

// Matches 对GDP增长的贡献率 of the part before, which the next part goes on with.
const TO_GROWTH = /对[^，对]{2,12}贡献率$/
// Matches 对工业经济的贡献率 of the part before, 拉动GDP增长: what its own contribution is to.
const TURNED = /(?<=.{2})(?:拉动.*|对[^，对]{2,12}贡献率)$/
/** So far back the contribution of another part is looked for. */
const NEAR = 8

/** 高技术制造业增加值增长8%、|对工业增长贡献率达36% is 高技术制造业增加值对工业增长贡献率. */
export function contributionOf({ said, drafts, text }: View, own: Label): Label | undefined {
  const whole =
    own.text === '贡献率'
      ? drafts.slice(-NEAR).findLast(({ label }) => TO_GROWTH.test(label.text))
      : undefined
  const again = whole && TO_GROWTH.exec(whole.label.text)?.[0]
  const rate = again?.slice(1) ?? (own.text.endsWith('贡献率') ? CONTRIBUTION.exec(own.text)?.[1] : undefined)
  const last = drafts[said.last ?? -1]
  const start = own.spans[0]?.start
  if (rate === undefined || !last || start === undefined) return undefined
  const between = text.slice(last.token.end, start)
  return /^(?:、对?|[，,]对)$/.test(between) || (again !== undefined && /^[，,]$/.test(between))
    ? wordLabel(`${last.label.text.replace(TURNED, '')}对${rate}`)
    : undefined
}

/** 第二产业对经济增长的贡献率为58%，|拉动经济增长|7.9个百分点: what pulled stands before the figure before. */
export function pullerOf({ left, drafts, said, text, token }: QuantityView): Label {
  const last = drafts[said.last ?? -1]
  const own = labelOf(left)
  const next = last && /^[，,、](?:分别)?拉动/.test(text.slice(last.token.end, token.start))
  if (!next || !own.text.startsWith('拉动')) return wordLabel('')
  const whose = last.label.text.replace(/对[^，对]{2,12}贡献率$/, '')
  return wordLabel(whose.replace(/(?<=^第[一二三]产业)增加值$/, ''))
}
