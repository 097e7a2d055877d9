// What all of those named do or are: the words behind 100% belong to the name.
// 例：重点项目实现|100%|交付 → 重点项目交付；县级医院|100%|达到国家标准 → 县级医院达到国家标准.
import { type Label, labelOf, type QuantityView, wordLabel } from '../../context/view.ts'
import { RATE_HEAD_TABLE } from '../../lexicon/labels.ts'

// Matches 实现, 力争实现 right before the share.
const ATTAINS = /(?:实现|做到)了?$/

// Matches 交付, 清洁取暖; 使用绿电, 达到国家标准.
const STATE = /^[\u4e00-\u9fff]{2,8}(?=[，。；、,;\n）]|$)/
// Matches 达到国家标准, 通自来水; not 的村.
const DEED =
  /^(?:达到|使用|采用|执行|纳入|接入|进入|安装|配备|开展|参加|实行|建立|落实|完成|通)[\u4e00-\u9fff]{1,10}(?=[，。；、,;\n）]|$)/

/** 医院|100%|达到国家标准: the share of those that do; undefined where the share has a name of its own. */
export function wholly({
  left,
  text,
  token,
}: QuantityView): { readonly label: Label; readonly end: number } | undefined {
  if (
    token.kind !== 'percentage' ||
    text.slice(token.numberStart, token.numberEnd) !== '100' ||
    token.marked ||
    left.direction
  )
    return undefined
  const own = labelOf(left)
  if (
    own.text.length < 2 ||
    RATE_HEAD_TABLE.before(own.text, own.text.length, 0) ||
    /[率比占重]$/.test(own.text)
  )
    return undefined
  const rest = text.slice(token.end, token.end + 16)
  const attained = ATTAINS.test(text.slice(Math.max(0, token.start - 4), token.start))
  const right = text.endsWith(own.text.at(-1) ?? '', token.start)
  const said = (attained ? STATE : right ? DEED : undefined)?.exec(rest)?.[0]
  if (said === undefined || /^(?:以上|左右|的)/.test(said)) return undefined
  return { label: wordLabel(own.text + said), end: token.end + said.length }
}
