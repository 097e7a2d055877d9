// What leads over to the name behind it: 最多的是|服装类, 主要集中在|物业管理, 从上年的零, 由1月的|日均.
// 例：投诉量居前三位的依次是食品类120件 → 食品类.
import { oneOf } from '../../../text/one-of.ts'
import { type Label, type QuantityView, wordLabel } from '../../context/view.ts'

// Matches 金融业使用外资|从上年同期为零 before 增长到.
const FROM_NONE = /^(.{2,}?)(?:从|由).{0,6}(?:为零|是零|零起步|空白|零)$/

const LISTED = '单位 部门 地区 行业 领域 类别 诉求 问题 事项 项目 企业 街道 乡镇 镇街'
// Matches 投诉量居前三位的|依次是|食品类, 最多的是|服装类; not 的是.
const FIRST = new RegExp(
  `^.{2,}?(?:[位多少大高低类项个]|前[两三四五六七八十\\d]+)的${oneOf(LISTED)}?(?:依次|分别|主要|首先)?(?:是|(?<=[次别要先])为)(?=.{2,})`,
)
// Matches 低保标准从年标准 of 低保标准从年标准1680元提高到2760元: the head said again behind 从.
const REPEATED = /^(.{2,}(标准|水平|价格|比例|比重|面积|数量))[从由].{1,6}\2$/

// Matches 诉求量|由1月的|日均 before 210件降至: what it rose or fell from is of each day.
const FROM_DAILY = /^(.{2,})[由从](?:原来)?的?((?:[日周月年场人户次]|平)均)$/

// Matches 控制在 of 控制在债务限额92亿元以内: that something is kept within a limit is no part of the limit's name.
const KEPT =
  /^(?:严格|有效|始终|均|全部)*(?:控制|限定|限制|维持|压减)在(?=.{2,}(?:限额|限值|指标|额度|预算|计划|目标|标准)$)/

/** 诉求主要集中在物业管理120件: what it mostly is. */
export function listedBehind(label: Label): Label {
  const none = /[零白步]$/.test(label.text) ? FROM_NONE.exec(label.text)?.[1] : undefined
  if (none !== undefined) return wordLabel(none)
  // 居前三位的依次是|食品类: which are listed, before the first of them.
  const first = label.text.includes('的') ? FIRST.exec(label.text)?.[0] : undefined
  if (first !== undefined) return wordLabel(label.text.slice(first.length))
  const repeated = /[从由]/.test(label.text) ? REPEATED.exec(label.text)?.[1] : undefined
  if (repeated !== undefined) return wordLabel(repeated)
  const daily = /均$/.test(label.text) ? FROM_DAILY.exec(label.text) : null
  if (daily) return wordLabel(`${daily[2]}${daily[1]}`)
  const kept = KEPT.exec(label.text)?.[0]
  if (kept !== undefined) return wordLabel(label.text.slice(kept.length))
  if (!/主要|集中/.test(label.text)) return label
  const found =
    /^.*?(?:主要(?:原因|问题|类型|情形|领域)?(?:集中|分布)?(?:在|于|是|为|涉及)|集中(?:分布)?(?:在|于))(?=.{2,})/.exec(
      label.text,
    )
  return found ? wordLabel(label.text.slice(found[0].length)) : label
}

// Matches 涉及物业管理, 集中在物业管理, 包括水管 behind 主要, which is off the head already.
const MOSTLY = /^(?:涉及|包括|反映|集中(?:分布)?[在于]|分布[在于])(?=.{2,})(?![金面人户])/

/** 主要|涉及物业管理390件 is 物业管理. */
export function concerned({ left }: QuantityView, label: Label): Label {
  if (!left.compact.text.startsWith('主要', left.lo - 2)) return listedBehind(label)
  const found = MOSTLY.exec(label.text)
  return found ? wordLabel(label.text.slice(found[0].length)) : listedBehind(label)
}

// Matches 适时提高了 before the standard that was raised, of which the clause behind says by how much.
const RAISED =
  /^(?:[适及][时当]|大幅|逐步|进一步|再次|连续|持续)?(?:提高|提升|上调|调高|调增|增加|扩大|降低|下调|调低|缩短|压缩|减少)了(?=.{2})/

/** 提高了养育标准，提高幅度达12% is of the standard. */
export function raised(label: Label): Label {
  const found = label.text.includes('了') ? RAISED.exec(label.text) : null
  return found ? wordLabel(label.text.slice(found[0].length)) : label
}
