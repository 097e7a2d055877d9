// What stands before a count and belongs to the name of the noun behind it: a verb before examples, a short noun.
// 例：新增荆州、黄冈|3个|城市 → 新增城市；带动上下游|千余家|企业 → 带动上下游企业.
import { oneOf } from '../../../text/one-of.ts'
import { joinLabels, type Label, type QuantityView, wordLabel } from '../../context/view.ts'
import { RATE_HEAD_TABLE, VERB_TABLE } from '../../lexicon/labels.ts'
import { PARTS } from './named-deeds.ts'

// Matches 新开工, 建成 before examples of projects.
const BEGUN =
  /^(?:新?开工(?:建设)?|建成(?:投产|投用)?|竣工|投产|签约|引进|储备|谋划|推进|实施|加快|启动)(?=.{2})/

const MAKING = `新建 建成 新增 引进 荣获 获评 获批 获得?(?![批评]) 取得 出台 制定 印发 推出 举办 承办 组织 开展 创建
打造 培育 签约 查处 审结 办结 开通 修订 编制 发布 设立 成立 改造 整治 修缮 开设 研发 研制 发行 新设 入选 争取
关停 取缔 拆除`
// Matches 先后荣获, 建成, 出台 before examples: what was done with all of them.
const MADE = new RegExp(`^(?:先后|相继|已|又|还|成功|全面)*(${oneOf(MAKING)}了?)(?![率量额数])(?=.{2,}等$)`)

/** 新增荆州、黄冈3个城市 is 新增城市; 带动上下游千余家企业 带动上下游企业. */
export function ledBy(own: Label, noun: Label): Label | undefined {
  const flag =
    /^(新增|新建|新创建|新获批|新认定|新培育|获批|入选|建成|实施|改造|修复|启动|开工|整治|构建|打造|形成|培育|创建|推进)(?=.+、)/.exec(
      own.text,
    )
  if (flag && !own.text.endsWith('等')) return joinLabels(wordLabel(flag[0]), noun)
  // 新开工甲至乙等|2个|项目: examples between the verb and a noun that says nothing alone.
  const led =
    own.text.endsWith('等') && /^[\u4e00-\u9fff]{0,8}(?:项目|工程)$/.test(noun.text)
      ? BEGUN.exec(own.text)?.[0]
      : undefined
  const made = led ?? (/[、”》\u4e00-\u9fff]等$/.test(own.text) ? MADE.exec(own.text)?.[1] : undefined)
  if (made !== undefined) return joinLabels(wordLabel(made.replace(/了$/, '')), noun)
  const verb = VERB_TABLE.at(own.text, 0)
  // 浙江全省共有图书馆: of whom it is said is no part of the name.
  if (/[等、和中的在于对向从被将为由]|.全[国省市县区]$/.test(own.text) || own.text.length < 2)
    return undefined
  // 带动上下游|企业; “水十条”6个断面 is of what stands before it.
  if (verb)
    return noun.text.length <= 2 && own.text.length <= 7 && verb.end < own.text.length
      ? joinLabels(own, noun)
      : undefined
  if (VERB_TABLE.before(own.text, own.text.length, 0)) return undefined
  // 公司现有|5家|分公司: whose they are is no part of the name.
  if (/(?:公司|集团|学校|医院)$/.test(own.text)) return undefined
  // 增速在16个区中排名第5.
  if (RATE_HEAD_TABLE.before(own.text, own.text.length, 0)) return undefined
  // 生态环境|9项|约束性指标
  const short = noun.text.length <= 3 || (PARTS.test(noun.text) && own.text.length > 2)
  // 省政府民生实事|53个|事项
  const work = PARTS.test(noun.text) && WORK.test(own.text) ? 10 : 6
  return short && own.text.length <= work ? joinLabels(own, noun) : undefined
}

// Matches 省政府民生实事, 年度目标责任书: what has tasks and measures.
const WORK = /(?:实事(?:项目)?|工程|工作|任务|方案|行动|计划|规划|清单|责任书|攻坚战)$/

// Matches 在建的, 尚未办结的, 未按期完成的, 剩余的 at the head of a clause; not 已建成的, whose verb names what was done.
const STATE =
  /(?:^|[，,。；;：:、\n]|其中|目前|对于?|将)((?:在|拟|续|待)建|剩余|其余|(?:尚?未|暂未|正在)(?:按[期时])?[\u4e00-\u9fff]{2,3})的$/
// Matches 不能办理的, 暂难以解决的 behind whatever reason there is.
const UNABLE =
  /((?:暂时?|目前|确实?)?(?:不能|无法|难以)(?:及时|立即|按[期时]|完全)?[\u4e00-\u9fff]{2}|(?:暂时?)?不具备[\u4e00-\u9fff]{0,4}条件)的$/

/** 在建的|12个|项目 are 在建项目: the state tells them from the others. */
export function inState({ text, token }: QuantityView, noun: Label): Label | undefined {
  const words = text.slice(Math.max(0, token.start - 14), token.start)
  const state = (UNABLE.exec(words) ?? STATE.exec(words))?.[1]
  return state === undefined || noun.text === '' ? undefined : joinLabels(wordLabel(state), noun)
}
