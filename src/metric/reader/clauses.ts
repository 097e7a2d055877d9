// What marks do to the reader's books: a comma ends the clause, a full stop the sentence, a bracket keeps both for later.
// 例：处分9.3万人（其中党纪处分8万人），… → inside the bracket 9.3万人 is the whole；社区药费（122.8元） is named by the words before.
import { compactText, REACH } from '../context/compact.ts'
import { looseBasis } from '../context/comparison.ts'
import { readLeft } from '../context/left.ts'
import { turnsOver } from '../context/turns.ts'
import type { Label, Said } from '../context/view.ts'
import { labelOf, wordLabel } from '../context/view.ts'
import { NOTHING, type Walk } from '../context/walk.ts'
import { TAIL_TABLE } from '../lexicon/changes.ts'
import { later } from '../lexicon/later.ts'
import { turnedTo } from '../name/own/accounts.ts'
import { entityOf, headStart } from '../name/shared/parts.ts'
import type { MarkToken } from '../scan/token.ts'
import { isPastEvent } from './periods.ts'

/** Takes a mark: what ends, what a bracket interrupts and what goes on behind it. */
export function readMark(walk: Walk, token: MarkToken, index: number): void {
  const { mark, end } = token
  if (mark === 'open') {
    startBracket(walk, token, index)
    return
  }
  if (mark === 'close') {
    endBracket(walk, end)
    return
  }
  if (mark === 'dun') return
  // 受灾人口、倒塌房屋，与近5年同期相比，分别下降9%、70%: what is compared stands before that.
  const compares = mark === 'comma' && walk.before !== undefined && isComparison(walk, token)
  if (!compares)
    walk.before = walk.quantities === 0 && mark !== 'stop' ? wordsBefore(walk, token, index) : undefined
  if (mark === 'semicolon') walk.theme = undefined
  else if (walk.before && (mark === 'comma' || mark === 'colon')) walk.theme = walk.before
  if (mark === 'colon') {
    openList(walk, end)
    openKinds(walk, token)
  }
  if (mark === 'comma') {
    openAmong(walk, token)
    openKinds(walk, token)
    walk.said = openComparison(walk, token)
    shareBasis(walk, token, index)
  }
  walk.clause = end
  walk.region = end
  walk.quantities = 0
  walk.once = undefined
  walk.span = undefined
  walk.follower = undefined
  const listed = mark === 'comma' && walk.nameAt > 0 && walk.nameAt < walk.nameCount
  if (!listed || !turnsOver(walk.text, end)) walk.names = undefined
  if (mark === 'semicolon' && walk.group && !walk.group.wide) {
    walk.group = undefined
    // 其中医院86个、诊所2180个；|床位3万张: what is told next is of the whole again.
    const whole = walk.drafts[walk.said.whole ?? -1]
    walk.said = {
      ...walk.said,
      whole: undefined,
      // 高校5所，招生1.7万人，其中博士生46人；|在校生5.5万人: of those whose whole it is.
      ...(whole ? { topic: whole.label, entity: entityOf({ ...whole, production: 'words-before' }) } : {}),
    }
  }
  if (mark === 'semicolon' && isPastEvent(walk, index)) walk.month = undefined
  if (mark !== 'comma' && mark !== 'colon' && walk.aside) {
    walk.month = walk.aside.month
    walk.aside = undefined
  }
  if (mark === 'stop') startSentence(walk, end)
}

// Matches 与近5年同期相比, 较上年同期相比.
const COMPARISON = /^\s*[与同和跟较比][^，,。；]{2,20}相比较?$/

function isComparison({ text, clause, quantities }: Walk, { start }: MarkToken): boolean {
  if (quantities > 0 || start - clause > 26 || !text.slice(start - 3, start).includes('相比')) return false
  return COMPARISON.test(text.slice(clause, start))
}

function wordsBefore(walk: Walk, token: MarkToken, index: number): Walk['before'] {
  const { text, tokens, clause } = walk
  return later(() => {
    const left = readLeft(compactText(text, tokens, index, clause, token.start))
    return labelOf(left).text === '' ? undefined : left
  })
}

// Matches 按经营地分, 从行业看, 分征收部门完成情况为.
const BY_KIND = /^\s*(?:从|分|按)(?:主要)?([^，,。\d]{1,10}?)(?:来?看|分|(?:完成)?情况[为是])$/

/** 零售总额12亿元；按经营地分，城镇10亿元: the kinds are of the sentence's first rate or amount. */
function openKinds(walk: Walk, { start }: MarkToken): void {
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
function openAmong(walk: Walk, { start }: MarkToken): void {
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
  /(?:过程|工作|活动|行动|建设|发展|治理|整治|检查|抽查|测评|调查|考核|评估|评价|评选|防控|斗争|实践|比赛|大赛|[其当之途手心集初高])$/

function isPopulation(words: string): boolean {
  return words.length > 1 && words.length <= 16 && !/[，,：:占]/.test(words) && !OCCASION.test(words)
}

/** 7个区水量比多年平均偏多，其中甲区偏多17%: what a change without an amount is against, its amounts are too. */
function shareBasis(walk: Walk, { start }: MarkToken, index: number): void {
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
function openList(walk: Walk, end: number): void {
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
function openComparison({ text, clause, quantities, said }: Walk, { start }: MarkToken): Said {
  if (quantities > 0 || said.basis !== undefined || !text.slice(start - 3, start).includes('相比'))
    return said
  const words = text.slice(Math.max(clause, start - LONGEST_COMPARED), start).replace(/（[^）]*）/g, '')
  return COMPARES.test(words) || COMPARES_ACCOUNTS.test(words) ? { ...said, basis: 'other' } : said
}

// Matches 城区27分钟, 低压客户2.8天: a short name and its figure.
const SHORT_ITEM = /^\s*[\u4e00-\u9fff]{2,6}[\d０-９]/

/** 平均到达时间：城区27分钟，农村38分钟: a rate or time that is told of each of those behind the colon. */
function headsItems(text: string, end: number, { text: label }: Label): boolean {
  return /(?:时间|时长|时限|[率比])$/.test(label) && SHORT_ITEM.test(text.slice(end, end + 8))
}

// Matches 市99.98%, 县级98%, 城镇12: the parts that a bracket behind a rate takes apart.
const KINDS =
  /^(?:全?[省市县区州乡镇村]|[省市县区州乡镇村]级|国家级|城[市镇区]|农村|男性?|女性?|[东中西]部)\d/

/** 水质达标率保持稳定（市99.98%，县99.2%）: what the parts are parts of. */
function kindsOf(label: Label): Label | undefined {
  const text = label.text.replace(
    /(?:总体|基本|持续|继续)?(?:保持)?(?:稳定|平稳|良好|较高|较好|提升|提高|改善|稳步提升)$/,
    '',
  )
  return headStart(text) === undefined ? undefined : wordLabel(text)
}

function startBracket(walk: Walk, token: MarkToken, index: number): void {
  const { clause, region, month, paragraph, quantities, before, said, group } = walk
  walk.frames.push({
    open: token.start,
    clause,
    region,
    month,
    paragraph,
    quantities,
    before,
    said,
    group,
    placed: walk.placed.length,
  })
  // 次均药费（122.8元）: the words before the bracket name what stands in it.
  const words = readLeft(compactText(walk.text, walk.tokens, index, region, token.start))
  const name = labelOf(words)
  walk.before = name.text.length > 1 ? () => words : undefined
  walk.clause = token.end
  walk.region = token.end
  walk.quantities = 0
  const whole = walk.before ? undefined : said.level
  const listed =
    walk.before && KINDS.test(walk.text.slice(token.end, token.end + 8)) ? kindsOf(name) : said.listed
  walk.said = { ...said, whole, listed, outer: said.last, level: undefined, last: undefined }
  if (whole !== undefined)
    walk.group = { key: walk.placed[whole]?.group?.key ?? ++walk.groups, whole, wholes: [], wide: true }
}

function endBracket(walk: Walk, end: number): void {
  const frame = walk.frames.pop()
  if (!frame) return
  walk.clause = frame.clause
  walk.region = frame.region
  walk.month = frame.month
  walk.paragraph = frame.paragraph
  if (walk.placed.length === frame.placed) {
    // 地（市）级: nothing was stated inside.
    walk.quantities = frame.quantities
    walk.before = frame.before
    walk.said = frame.said
    walk.group = frame.group
    return
  }
  // 收入21亿元（其中税收8亿元、规费2亿元）、结余3亿元: a bracket right behind a figure is told of it alone.
  // 达标率（市99%）、合格率（98%）: what the bracket gave a figure to is told, too.
  const whole = frame.region === frame.open && frame.quantities > 0
  if (frame.region === frame.open ? whole : '、和及与'.includes(walk.text.charAt(end) || ' '))
    walk.region = end
  const { level, last } = frame.said
  walk.said = {
    ...walk.said,
    level: level ?? (last === undefined ? walk.said.level : undefined),
    last: last ?? level ?? walk.said.last,
    // 床位910张，其中医院713张（占78%），|卫生院164张: the list of parts goes on.
    whole: frame.said.whole,
    outer: undefined,
    listed: frame.said.listed,
    // 学校312所（含民办86所），在校生…: what is told next is of the whole again.
    ...(whole ? { topic: frame.said.topic, entity: frame.said.entity } : {}),
  }
  if (walk.frames.length === 0) walk.group = walk.group && walk.group.whole < 0 ? walk.group : frame.group
}

// Matches 最少单日受理量, 日均受理量: sides of an amount, which nobody takes apart.
const SIDE = /最[高低多少大小]|^[日月]均/

/** What a sentence is about: what it told last, but of 受理48326件，日均132件，最少3件 the first. */
function mainOf({ said, drafts }: Walk): Label | undefined {
  return said.topic && SIDE.test(said.topic.text) ? drafts[said.levels[0] ?? -1]?.label : said.topic
}

// Matches 其中, 从行业看，, 按经营地分： at the head of a sentence.
const GOES_ON = /^\s*(?:其中|(?:从|分|按)[^，,。：:\d]{1,10}(?:看|分)[，,：:])/

/** 1-10月，工业增长4%。商品销售增长8%: in a bulletin of October the months told go on. */
function isBulletin({ base, month }: Walk): boolean {
  return (
    base?.start?.slice(0, 7) === base?.end.slice(0, 7) &&
    month?.end === base?.end &&
    month?.start?.endsWith('-01-01') === true
  )
}

function startSentence(walk: Walk, end: number): void {
  if (walk.said.last === undefined) walk.budget = turnedTo(walk.text.slice(walk.sentence, end)) ?? walk.budget
  walk.apart = takesApart(walk) ? walk.apart : (walk.said.headed ?? mainOf(walk) ?? walk.apart)
  walk.sentence = end
  walk.theme = undefined
  walk.headline = walk.said.level ?? walk.said.last ?? walk.headline
  if (walk.said.levels.length > 0) walk.told = walk.said.levels
  walk.said = { ...NOTHING, whole: undefined }
  // 其中 and 从行业看 at the head of a sentence go on with the time of the whole.
  const { month } = walk
  if (month?.start?.endsWith('-01-01')) walk.since = month
  if (GOES_ON.test(walk.text.slice(end, end + 18))) walk.month ??= walk.since
  else if (!isBulletin(walk)) {
    walk.month = undefined
    walk.compared = undefined
  }
  walk.frames.length = 0
  walk.group = undefined
}

/** 分行业看 at the head of a sentence takes the sentence before it apart. */
export function takesApart(walk: Walk): boolean {
  return /^\s*(从|分|按)[^，,。]{1,10}(看|分)[，,：:]/.test(
    walk.text.slice(walk.sentence, walk.sentence + 16),
  )
}
