// Who is counted where a report tells of each what they did or lacked: audits and inspections put the doer before the
// matter without a word between. 例：17个|部门|非税收入应缴未缴；8个|项目|超概算；215户|不符合条件家庭|享受补贴.
import { oneOf } from '../../text/one-of.ts'

// Those who are counted; the longer names first.
const WHO = oneOf(`
  部门(?:单位|和单位)? 单位 项目 县区 县市区 县市 区县 乡镇 街道 机构 医院 学校 企业 公司 银行 家庭 人员
  村(?![级民庄落办医居务党支卫小]) 社区(?!卫生|居|服务|文化|矫正) [区县市镇乡州]
`)

// What is done amiss, or lacks something: 违规, 未经批准, 超概算, 多计, 存在…问题.
const DEED = oneOf(`
  违[规反法] 擅自 未(?!来|成) 仍 超(?:概算|编制?|标准|范围|预算|工期|进度|概|额(?!完成|实现|超))
  [多少][支付结计报领缴列收记提征拨发](?!数|样|种|展) 虚[报列增开构假] 挪用 挤占 套取 骗取 滞留 截留 隐瞒 坐支 拖欠
  无偿 无依据 公款 账外 私[存设自] 闲置 漏[报缴征记] 重复(?:申报|享受|领取|参保|发放|收费|计|结|列) 串换 转移 工期 代编
  应[缴征收退提拨]未 不(?:规范|合规|及时|到位|符合|严格) 存在[\u4e00-\u9fff“”、]{2,20}(?:问题|情况|现象|隐患|风险)
  (?:通过|采取|以)[^，。；]{2,30}?(?:方式|手段|形式|名义)
`)
// What is no more countable and stands before what was amiss with it: 非税收入, 固定资产账.
const MATTER = `(?:[\u4e00-\u9fff“”和]{0,12}?${oneOf(`
  收入 支出 资金 预算 决算 资产 负债 账[实目务]? 程序 管理 工程款 货款 欠款 款项 费用? 经费 基金 进度 率 手续 收费 质量
  效益 结算
`)})`
// What is said of such a matter besides: 管理不规范, 账实不符, 虚报.
const LACK = `(?:${DEED}|不[实符够高足严清]|较?低|滞后|偏[高低慢]|虚高)`
// Matches 部分单位, 个别村 before 将, 把: those who did amiss, before what they did; not 部分资金.
const DOERS = new RegExp(`^(?:[\u4e00-\u9fff]{0,8}?)${WHO}(?=(?:将|把|${DEED})|${MATTER}${LACK})`)

// Matches 、3个 between two who did the same, behind who the first are.
const JOINED = new RegExp(`^([\u4e00-\u9fff]{0,8}?${WHO})[、和及与]\\d{1,4}[个家户名所]`)

const CLASSIFIERS = new Set(['个', '家', '户', '名', '所'])
/** So far behind a number its doers and their deed are looked for. */
const REACH = 80
const LONGEST_DEED = 26

/** Those who did something amiss, and what; `at` is where the words of the deed begin. */
export interface Amiss {
  /** How many characters behind the unit name those counted. */
  readonly who: number
  readonly deed: string
  /** Where the deed's words end. */
  readonly end: number
}

/** Reads who is counted and what they did in the words behind `unit` at `from`; undefined where nothing is amiss. */
export function amissBehind(text: string, from: number, unit: string): Amiss | undefined {
  if (!CLASSIFIERS.has(unit)) return undefined
  const words = text.slice(from, from + REACH)
  const joined = JOINED.exec(words)
  const rest = joined ? words.slice(joined[0].length) : words
  const last = DOERS.exec(rest)?.[0].length
  if (last === undefined) return undefined
  const start = (joined?.[0].length ?? 0) + last
  const told = /^[\u4e00-\u9fff“”（）、]*/.exec(words.slice(start))?.[0] ?? ''
  return {
    who: joined?.[1]?.length ?? last,
    deed: deedOf(told),
    end: from + start + told.length,
  }
}

// Matches 通过隐瞒收入等方式 before what was done in that way, and what leads over to the amount.
const MANNER = /^(?:通过|采取|以)[^，。；]{2,30}?(?:方式|手段|形式|名义)(?=.{2})/
// Matches 等, 共计, 金额, 达到 at the end; not 收入.
const TO_AMOUNT = /(?:等|共计?|合计|总计|累计|金额|达到?|约)+$/

/** What was done, as far as it names a figure; empty where it is not told before the next figure. */
function deedOf(told: string): string {
  const deed = told
    .replace(/^仍然?/, '')
    .replace(MANNER, '')
    .replace(TO_AMOUNT, '')
  return /^(?:将|把|违规将|违规把)/.test(deed) || deed.length > LONGEST_DEED ? '' : deed
}

/** Matches 不符合条件家庭, 未参加保险人员: those who lack something, told by that. */
export const LACKING =
  /^(?:不符合|不具备|不满足|未达到|未取得|未通过|未参加|未缴纳|未享受)[\u4e00-\u9fff]{2,6}?的?(?:家庭|人员|单位|企业|对象|项目|机构|学校|职工|居民|农户|群众|学生|患者|医师|教师)/
