// What the words before a comma or colon open for the figures behind: a list, kinds, a whole to take apart, a comparison.
// 例：占销售总额的比重分别为：华东36.3%；… → all shares of the list；按经营地分，城镇10亿元 → of the sentence's amount.
import { compactText, REACH } from '../context/compact.ts'
import { looseBasis } from '../context/comparison.ts'
import { readLeft } from '../context/left.ts'
import type { Label, Said } from '../context/view.ts'
import { labelOf, wordLabel } from '../context/view.ts'
import type { Walk } from '../context/walk.ts'
import { TAIL_TABLE } from '../lexicon/changes.ts'
import { headStart } from '../name/shared/parts.ts'
import type { MarkToken } from '../scan/token.ts'

// Matches 按经营地分, 从行业看, 分征收部门完成情况为.
const BY_KIND = /^\s*(?:从|分|按)(?:主要)?([^，,。\d]{1,10}?)(?:来?看|分|(?:完成)?情况[为是])$/

/** 零售总额12亿元；按经营地分，城镇10亿元: the kinds are of the sentence's first rate or amount. */
export function openKinds(walk: Walk, { start }: MarkToken): void {
  const { text, clause, sentence, said, drafts, quantities } = walk
  const kinds = quantities > 0 || start - clause > 18 ? null : BY_KIND.exec(text.slice(clause, start))
  if (!kinds) return
  // 从主要产品产量看，精制茶增长24%: what is told of each is the amount.
  const amount = /.[产销]量$/.test(kinds[1] ?? '') ? kinds[1]?.slice(-2) : undefined
  if (amount !== undefined) {
    walk.said = { ...said, listed: wordLabel(amount) }
    return
  }
  const whole = clause === sentence ? walk.apart : drafts[said.levels[0] ?? -1]?.label
  const listed = said.listed ?? whole
  if (listed && headStart(listed.text) !== undefined) walk.said = { ...said, listed }
}

/** 商品零售额中，汽车增长11.2%: what the parts of the sentence are of. */
export function openAmong(walk: Walk, { start }: MarkToken): void {
  if (!walk.before || !walk.text.slice(Math.max(walk.clause, start - REACH), start).includes('中')) return
  const left = walk.before()
  const label = left && labelOf(left).text
  if (!label?.endsWith('中')) return
  const whole = label.slice(0, -1)
  if (headStart(whole) !== undefined) walk.said = { ...walk.said, among: wordLabel(whole) }
  // 缴存职工中，国有企业占19%: what the shares are of.
  if (isPopulation(whole)) walk.said = { ...walk.said, base: whole.replace(/^[在从]/, '') }
}

// Matches 抽查, 工作过程, 其 before 中: occasions and halves of words, of which nothing is a share.
const OCCASION =
  /(?:过程|工作|水源|来源|方面|活动|行动|建设|发展|治理|整治|检查|抽查|测评|调查|考核|评估|评价|评选|防控|斗争|实践|比赛|大赛|[其当之途手心集初高])$/

function isPopulation(words: string): boolean {
  return words.length > 1 && words.length <= 16 && !/[，,：:占]/.test(words) && !OCCASION.test(words)
}

/** 7个区水量比多年平均偏多，其中甲区偏多17%: what a change without an amount is against, its amounts are too. */
export function shareBasis(walk: Walk, { start }: MarkToken, index: number): void {
  const { text, tokens, clause, region, said } = walk
  if (said.shared || said.basis) return
  const turned = TAIL_TABLE.before(text, start, Math.max(clause, region))
  if (turned?.value.role !== 'change' && !text.endsWith('持平', start)) return
  const end = turned?.value.role === 'change' ? start : start - 2
  const left = readLeft(compactText(text, tokens, index, Math.max(clause, region), end))
  const against = left.basis ?? looseBasis(left.compact.text, left.compact.text.length)
  if (!against || against === 'unstated') return
  // 降水量较常年偏少，其中山区|偏少18% is of the rain.
  const name = labelOf(left)
  const headed = said.headed ?? (headStart(name.text) === undefined ? undefined : name)
  walk.said = { ...walk.said, shared: against, headed }
}

/** 占销售总额的比重分别为：华东36.3%；…: the parts behind the colon take the name before it. */
export function openList(walk: Walk, end: number): void {
  const left = walk.before?.()
  if (!left) return
  const label = labelOf(left)
  if (!left.respectively && !(left.reached && left.tailed) && !headsItems(walk.text, end, label)) return
  const share = /^(.*?)占(.+?)的?(比重|比例|份额)$/.exec(label.text)
  // 一些项目占抽检样品总量为：微生物污染14.7%: which are meant is said by the list.
  const some = /^(?:一些|各|部分|主要|以下|几)[^占]{0,10}(占.{2,}?)的?$/.exec(label.text)?.[1]
  const listed =
    some !== undefined
      ? wordLabel(/(?:比重|比例|份额)$/.test(some) ? some : `${some}比重`)
      : share
        ? wordLabel(`${share[1]}占${share[2]}${share[3]}`)
        : label
  if (headStart(listed.text) !== undefined) walk.said = { ...walk.said, listed }
}

// Matches 与第一次经济普查相比, 和改造前相比; not 不可与之相比, a clause with a figure of its own.
const COMPARES = /^\s*[与同和跟][^\d０-９]{2,24}相比较?$/

// Matches 与市人大审议的2020年执行数相比, 和2020年预算相比; not 与上年执行数相比, which states another basis.
const COMPARES_ACCOUNTS =
  /^\s*[与同和跟](?![^，]*[上去前]年)[^，]{2,40}(?:执行|预算|决算|计划|快报)数?相比较?$/

const LONGEST_COMPARED = 80

/** 与第一次经济普查相比，单位数增长43%: what is compared with need not be a time. */
export function openComparison({ text, clause, quantities, said }: Walk, { start }: MarkToken): Said {
  if (quantities > 0 || said.basis !== undefined || !text.slice(start - 3, start).includes('相比'))
    return said
  const words = text.slice(Math.max(clause, start - LONGEST_COMPARED), start).replace(/（[^）]*）/g, '')
  // 与上月相比，受理量增加21件
  const last = looseBasis(words, words.length)
  if (last === 'period-on-period') return { ...said, basis: last }
  return COMPARES.test(words) || COMPARES_ACCOUNTS.test(words) ? { ...said, basis: 'other' } : said
}

// Matches 城区27分钟, 低压客户2.8天: a short name and its figure.
const SHORT_ITEM = /^\s*[\u4e00-\u9fff]{2,6}[\d０-９]/

/** 平均到达时间：城区27分钟，农村38分钟: a rate or time that is told of each of those behind the colon. */
function headsItems(text: string, end: number, { text: label }: Label): boolean {
  return /(?:时间|时长|时限|[率比])$/.test(label) && SHORT_ITEM.test(text.slice(end, end + 8))
}
