// Whose share a figure behind a bare 占 is: of what was said first, last, foremost, or of all of a list.
// 例：餐饮投诉量居首位，占28.4% → 餐饮投诉量；甲局86件、乙局72件，合计占总量的50% → 合计.
import { parseNumber } from '../../text/chinese-number.ts'
import type { Label, QuantityView } from '../context/view.ts'
import { labelOf, wordLabel } from '../context/view.ts'
import { readLabel } from '../name/label.ts'
import { withoutSuperlative } from '../name/own/superlatives.ts'
import { beforeBracket } from '../name/shared/before-bracket.ts'
import { headStart } from '../name/shared/parts.ts'

/** 丁市受理2759件，占|5.3%: of the part right before, though all parts are told by then. */
function rightBefore({ text, drafts, said, token }: QuantityView): Label | undefined {
  const last = drafts[said.last ?? -1]
  if (last?.token.type !== 'quantity' || last.token.kind !== 'count' || token.kind !== 'percentage')
    return undefined
  const between = text.slice(last.token.end, token.start)
  if (/^[，,](?:约|仅|只|就)?占$/.test(between)) return last.label
  // 其中，甲类27件，占总量的59%；乙类18件，占总量的|40%: alone behind its semicolon.
  const first = text.slice(drafts.at(-2)?.token.end ?? 0, last.token.start)
  return /^[，,]占[\u4e00-\u9fff]{2,8}总[量数]的$/.test(between) && /；/.test(first) ? last.label : undefined
}

/** Whose share it is, where the words before 占 name nothing. */
export function subjectBefore(view: QuantityView): Label {
  const beside = changedPair(view) ?? rightBefore(view) ?? beforeBracket(view)
  const told = beside ?? foremost(view) ?? climbed(view) ?? view.said.topic
  return ownerOf(told ?? lastName(view) ?? leadersOf(view) ?? unnamed(view))
}

/** 收入20亿元，增速提高2个百分点，占|26%: what grows has a share, and no rate of growth. */
function ownerOf(label: Label): Label {
  const text = label.text.replace(/(?<=.{2})(?:增速|增幅|涨幅|增长率)$/, '')
  return text === label.text ? label : wordLabel(text)
}

/** 甲增加值增长21%，乙增加值增长22%，占工业的比重分别为11%和10%: each is of what changed in its place before. */
function changedPair({ left, drafts, count, said, place }: QuantityView): Label | undefined {
  const first = drafts.length - place - count
  if (count < 2 || first < 0 || said.last === undefined || !/分别|各/.test(left.compact.text))
    return undefined
  const told = drafts.slice(first, first + count)
  const changed = told.every(({ change, label }, i) => {
    return change && change.of === undefined && told.findIndex((one) => one.label.text === label.text) === i
  })
  return changed ? told[place]?.label : undefined
}

/** 甲局86件、乙局72件，合计|占总量的50%: all of the list, not its last. */
export function summed(view: QuantityView): Label | undefined {
  const { left, said, drafts, token } = view
  const sum =
    /^(?:上述|以上|这)?(?:合计|共计|总计|共|[二两三四五\d](?:者|类|项|市|县|国))(?:合计|共计|共)?占/.test(
      left.compact.text,
    )
  const leaders = sum ? undefined : leadersListed(view)
  if (leaders) return leaders
  const [one, last] = said.levels.slice(-2).map((level) => drafts[level]?.token)
  if (!sum || token.kind !== 'percentage' || one?.type !== 'quantity' || last?.type !== 'quantity')
    return undefined
  return one.unit === last.unit ? wordLabel('合计') : undefined
}

// Matches 位居前三位的工单： before the list of those.
const FOREMOST_LISTED =
  /((?:位?居|排名|排在)?前([\d二两三四五六七八九十]+)[位名类](?:的[\u4e00-\u9fff]{2,8}?)?)(?:分别|依次)?[是为]?[：:]$/

/** 位居前三位的工单：甲类172件、乙类80件、丙类50件，占总量的|59.68%: of all three. */
function leadersListed({ text, drafts, token, left }: QuantityView): Label | undefined {
  if (token.kind !== 'percentage' || !left.compact.text.startsWith('占')) return undefined
  const first = Math.max(0, (drafts.at(-1)?.token.start ?? 0) - 120)
  const reach = text.slice(first, token.start)
  const colon = Math.max(reach.lastIndexOf('：'), reach.lastIndexOf(':')) + 1
  const found = FOREMOST_LISTED.exec(reach.slice(Math.max(0, colon - 24), colon))
  if (!found) return undefined
  const count = parseNumber(found[2] ?? '') ?? 0
  const listed = drafts.slice(-count).filter(({ token: { start } }) => start >= first + colon)
  // 位居前三位的行业：甲业172个，占30%；乙业80个，占|14%: each has its share.
  const alone = listed.every(({ token: one }) => one.type === 'quantity' && one.kind !== 'percentage')
  return alone && listed.length === count ? wordLabel(found[1] ?? '') : undefined
}

// Matches 东盟为我国第一大贸易伙伴, 山东仍是最大来源地.
const LARGEST_OF_ALL =
  /^([\u4e00-\u9fff]{2,8}?)(?:仍然?|继续|连续)?(?:成为|保持|为|是)[\u4e00-\u9fff]{0,6}(?:第[一二三四五]大|最大)[\u4e00-\u9fff]{2,8}$/

// Matches 餐饮服务投诉量居首位, 物业问题最为突出: what is said of whose share follows.
const FOREMOST =
  /^(.{2,}?)(?:稳?居首位?|位?居第一位?|居榜首|排(?:名|在)?(?:首位|第一)|位列第一|最为?(?:突出|集中|多|大|高)|占比(?:最|较)[大高多]|居多)$/

// Matches 其次为犬类管理类, 再次是停车问题, 反映最集中的行业是建筑业.
const NEXT =
  /^(?:(?:其次|再次|然后|最后)[是为](.{2,})|[^，]{0,16}最[^，的]{1,4}的[^，是为次别]{2,8}[是为]([^、和]{2,}))$/

// Matches 噪声类诉求较多, whose last word would be one of change.
const MANY = /^(.{2,})较多$/

// Matches 年龄段集中在20-59岁, 学历则主要集中于高中: what most of them are, before how many those are.
const GATHERED = /^([\u4e00-\u9fff]{2,12}?)则?((?:主要|大多|相对|较为)?集中[在于].{2,16})$/

/** 餐饮服务投诉量居首位，占|28.4% is of that, not of what was told before. */
function foremost({ before }: QuantityView): Label | undefined {
  const words = before ? labelOf(before).text : ''
  const next = before ? NEXT.exec(before.compact.text) : null
  const gathered = before && GATHERED.exec(before.compact.text)
  if (gathered) return wordLabel(`${gathered[1] ?? ''}${gathered[2] ?? ''}`)
  const whose =
    next?.[1] ??
    next?.[2] ??
    FOREMOST.exec(words)?.[1] ??
    MANY.exec(before?.compact.text ?? '')?.[1] ??
    LARGEST_OF_ALL.exec(words)?.[1]
  return whose === undefined ? undefined : wordLabel(whose)
}

/** What was said last, where it is no topic: 报告死亡数居前5位的是…，占死亡总数的99.7%. */
function lastName({ drafts, said }: QuantityView): Label | undefined {
  const last = drafts[said.last ?? -1]?.label
  return last && wordLabel(last.text.replace(/排名$/, ''))
}

// Matches 发病数居前五位的是, 产量较大的品种依次为: those that lead a list.
const LEADERS =
  /^(.{2,}?(?:前[\d０-９一二三四五六七八九十]+[位名个]|[较最][多高大])(?:的[^，的]{1,8}?)?)的?(?:依次|分别)?[是为]/

/** 发病数居前五位的是甲、乙，占总数的92.4%: whose share it is. */
function leadersOf({ before }: QuantityView): Label | undefined {
  const leaders = before && LEADERS.exec(before.compact.text)?.[1]
  return leaders ? wordLabel(leaders) : undefined
}

/** 经济总量连续跨过3个万亿元大关，占|7.4%: the share is of the amount that rose. */
function climbed({ before }: QuantityView): Label | undefined {
  const told = before && labelOf(before)
  const words = told && withoutSuperlative(told)
  return words && words !== told && headStart(words.text) !== undefined ? words : undefined
}

/** What else names the share; not its own words once more. */
function unnamed(view: QuantityView): Label {
  const { label } = readLabel(view)
  return label.text.startsWith('占') ? wordLabel('') : label
}
