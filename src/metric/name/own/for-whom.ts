// For whom, to whom or where something was done, before the verb that names it: 为企业|减免房租, 对困难群众|送达物资, 在各村|设立站点.
import { oneOf } from '../../../text/one-of.ts'
import { type Label, type QuantityView, wordLabel } from '../../context/view.ts'

const GIVING = `送达 派遣 派发 分派 交办 转办 下发 提供 减免 发放 办理 解决 落实 兑现 拨付 减税 挽回 追回 追讨 筹集 募集
捐赠 争取 投放 配备 购买 代缴 追发 支付 返还 退还 颁发 出具 推送 推荐 开通 赠送 补助 资助 讨回 节约 节省 释放 输送
运送 调拨 移交 通报 举办 开展 安装 加装 新增 增设 更换 铺设 维修 修复 修建 修缮`
// Matches 鲁山集团向全国|提供|物资, 为企业|减免|房租; not 作为…, 以…为主.
const GIVEN = new RegExp(
  `^.{0,14}?(?<![作认成行称视定因以])[为向给](?!主|期|止|人)(.{2,}?)(?=${oneOf(GIVING)}[^的，]{2,}$)`,
)

// Matches 在城区和农村|新增超市, 在各村|设立站点: where it was done.
const PLACED =
  /^在(.{2,}?)(?=(?:主动|集中|统一|累计|免费)?(?:新增|新建|新设|建成|设立|设置|开展|建立|组织|举办|发展|开设|布设|投放|配置|配备|安装|发布|公开)(?!的)[^，]{2,}$)/

// Matches 对困难群众|送达慰问物资, 对企业|开展检查: to whom it was done; not 对外开放.
const DONE_TO =
  /^对(?!外|口)[^，的]{2,}?(?=(?:送达|送去|发放|开展|组织|实施|提出|作出|发出|下达)[^的，]{2,}$)/

// Matches 提出书面纠正, which names nothing without what was wrong.
const MENDED = /^提出(?:书面|口头)?(?:纠正|抗诉)$/

// Matches 提供服务, which names nothing alone.
const NAMELESS = /^(?:提供|开展|办理)(?:各类|相关)?(?:服务|帮助|业务|事项|活动)$/

/** What was wrong is said with the deed in so many characters. */
const LONGEST_WRONG = 24

/** 为企业提供贷款 is 提供贷款, 在各村设立站点 设立站点: for whom or where it was done is no part of the name. */
export function given({ left, text: whole, token, clause }: QuantityView, label: Label): Label {
  // 在办结的|183件中，予以公开76件.
  if (label.text.startsWith('在') && /^中[，,]/.test(whole.slice(token.end, token.end + 2)))
    return wordLabel(label.text.slice(1))
  const cut =
    /[为向给在](?:[各全]|全[省市区县镇乡村])?$|对(?:全[省市区县镇乡村])?$/.exec(
      left.compact.text.slice(0, left.lo),
    )?.[0].length ?? 0
  // 为2万名低保对象、|特困人员代缴保费
  const goesOn =
    left.lo === 0 && cut === 0
      ? /[为向给](?=[\d０-９约近])/.exec(whole.slice(clause, clause + 4))?.[0]
      : undefined
  const text = (goesOn ?? left.compact.text.slice(left.lo - cut, left.lo)) + label.text
  const found =
    (/[为向给]/.test(text) ? GIVEN.exec(text) : null) ??
    (text.startsWith('在') ? PLACED.exec(text) : null) ??
    (text.startsWith('对') ? DONE_TO.exec(text) : null)
  const deed = found ? text.slice(found[0].length) : ''
  // 为老年人|提供服务: only for whom it was done tells what it is.
  const whom = NAMELESS.test(deed) ? found?.[1] : undefined
  if (whom !== undefined && whom.length > 1 && whom.length <= 12) return wordLabel(`为${whom}${deed}`)
  // 对超期羁押|提出纠正: what was wrong tells it from the others.
  if (MENDED.test(deed) && text.length <= LONGEST_WRONG) return wordLabel(text)
  return found ? wordLabel(deed) : label
}
