// Who spoke and what they said, where both are counted: 收到|8000名|参评代表各类意见|4999条.
// 例：收到8000名代表意见4999条 → 8000名 代表；4999条 收到代表意见.
import type { Span } from '../../../model/source.ts'
import { oneOf } from '../../../text/one-of.ts'
import type { Label, QuantityView } from '../../context/view.ts'
import { joinLabels, wordLabel } from '../../context/view.ts'

const SPEAKER = `代表 委员 群众 居民 市民 村民 网民 网友 业主 住户 职工 师生 家长 乘客 读者 消费者 服务对象`
const SPOKEN = '意见和?建议 建议意见 意见 建议 诉求 来信 留言 问卷 反映'
// Matches 参评代表 before 各类意见建议, 市民 before 诉求: those who spoke, before what they said.
const VOICES = new RegExp(
  `^[\u4e00-\u9fff]{0,8}?${oneOf(SPEAKER)}(?=的?(?:各类|各种|有效|相关)?${oneOf(SPOKEN)}$)`,
)

/** How many of the words behind a count name those who spoke; undefined where the words say something else. */
export function speakers(words: string): number | undefined {
  return VOICES.exec(words)?.[0].length
}

/** The verb before those who spoke says what was done with their words: 收到代表意见. */
export function spoken({ drafts, said, text, clause, token }: QuantityView, own: Label): Label | undefined {
  const last = drafts[said.last ?? -1]
  if (token.kind !== 'count' || last?.token.type !== 'quantity' || last.token.kind !== 'count')
    return undefined
  if (last.token.start < clause || speakers(text.slice(last.token.end, token.start)) === undefined)
    return undefined
  const verb = /(?:收到|征集到?|收集到?|征求到?|听取|梳理|受理|接收|吸收|采纳)/.exec(
    text.slice(clause, last.token.start),
  )?.[0]
  return verb === undefined || own.text.startsWith(verb) ? undefined : joinLabels(wordLabel(verb), own)
}

// Matches verbs of what is done with that which others say, promise or ask for.
const TOLD = /^(?:公布|公示|公开|发布|收到|收集|征集|受理|办理|办结|答复|采纳|汇总|梳理)$/

/** Whether the verb before those counted is of what the next figure counts of theirs: 收到|8000名|代表|意见4999条; 公布|43家|单位承诺的66项目标. */
export function isTheirs(
  { text, tokens, index, token }: QuantityView,
  noun: Span,
  counted: number | undefined,
  verb: string | undefined,
): boolean {
  const next = tokens[index + 1]
  if (token.kind !== 'count' || next?.type !== 'quantity' || next.kind !== 'count') return false
  if (counted !== undefined && speakers(text.slice(noun.start, next.start)) === counted) return true
  return TOLD.test(verb ?? '') && /^[\u4e00-\u9fff]{2,14}的$/.test(text.slice(noun.end, next.start))
}
