// That those who are told of have what is counted, which is no part of its name.
// 例：文化机构共有文艺团体|12个 → 文化机构文艺团体；其中境内有汽车|30万辆 → 汽车.
import { oneOf } from '../../../text/one-of.ts'
import type { Label, QuantityView } from '../../context/view.ts'

// Those who have, and that they do.
const HAVER = `机构 单位 系统 部门 中心 组织 企业 设施 队伍 团队 大厅 基地 园区 平台 窗口 阶段 [院校馆所站会] 公众号 客户端
.{2}[市县州旗] .{3}”`
const HAS = `共有 设有 拥有 有(?![效线机关色限偿序力害声毒])
共(?=支出|投入|收入|造成|招生|录取|毕业|演出|发行|呼入|接听)`
// Matches 共有 of 文化机构共有文艺团体, 有 of 养老机构有床位; not 有 of 企业有效专利.
const HAVING = new RegExp(`(?<=(${oneOf(HAVER)}))(${oneOf(HAS)})(?=[\u4e00-\u9fff]{2})`)

/** 文化机构共有文艺团体 is 文化机构文艺团体: having is no part of the name. */
export function owned({ left }: QuantityView, label: Label): Label {
  // Names without one of the two characters stay as they are.
  if (!/[有共设辖]/.test(label.text)) return label
  const text = label.text
    .replace(/^.{1,8}中有(?=.{2})/, '')
    // 市交通运输局辖县级单位
    .replace(/^[\u4e00-\u9fff]{2,10}[局委厅院市县区镇乡](?:现|下|管)?辖(?=[\u4e00-\u9fff]{2})(?!区)/, '')
    .replace(/^(?:设有|下设有?|内设有?)(?=[\u4e00-\u9fff]{2})/, '')
    .replace(
      // 其中医院拥有床位: the part is told by whose it is.
      left.compact.text.startsWith('其中')
        ? /^(?:辖区|境内)内?有(?=.{2})/
        : /^(?:(?:辖区|境内)内?|学校|医院|公司|集团)(?:[现共设拥]有|有(?![效线机关色限偿序力害声毒]))(?=.{2})/,
      '',
    )
    .replace(HAVING, '')
  return text === label.text ? label : { text, spans: label.spans }
}
