// Names of figures that are told one each of as many that were told before: 在校生分别为 of the schools counted, 占比分别为
// of the amounts, a rate of the part that was looked at. 例：高中9所、中职4所，在校生分别为1.6万人、0.8万人 → 高中在校生.
import { joinLabels, type Label, type QuantityView, wordLabel } from '../../context/view.ts'
import { isJoint } from './lists.ts'
import { attributedTo, headStart } from './parts.ts'

/** 增加值分别为3亿元、4亿元，占比分别为43%、57%: each of as many values before. */
export function pairOf(view: QuantityView): Label | undefined {
  const { said, drafts, left, place, count } = view
  if (count < 2 || !left.respectively) return undefined
  const grown = grownBefore(view)
  if (grown) return grown
  const told = said.levels.slice(0, said.levels.length - place)
  return told.length < count ? undefined : drafts[told.slice(-count)[place] ?? -1]?.label
}

/** 城乡居民收入分别增长12%和13%，分别达|4.3万元|和1.4万元: each is the level of what grew in its place. */
function grownBefore({ said, drafts, text, token, place, count }: QuantityView): Label | undefined {
  const at = drafts.length - place - count
  const grown = drafts.slice(Math.max(0, at), at + count)
  const [first] = grown
  if (at < 0 || !first || said.last !== drafts.length - 1) return undefined
  const alone = grown.every(
    ({ change, label }, i) =>
      change && change.of === undefined && grown.findIndex((one) => one.label.text === label.text) === i,
  )
  return alone && !/[。；;]/.test(text.slice(first.token.end, token.start)) ? grown[place]?.label : undefined
}

/** 收入达到2万元、1万元，增速为|8%|、10%: each of as many levels in one list before, though 分别 is not said. */
export function listedBefore({ said, drafts, text, place, count }: QuantityView): Label | undefined {
  if (count < 2) return undefined
  const told = said.levels
    .slice(0, said.levels.length - place)
    .slice(-count)
    .flatMap((level) => drafts[level] ?? [])
  const list = told.every(({ token }, i) => {
    const before = told[i - 1]
    return !before || isJoint(text, before.token.end, token.start)
  })
  const apart = new Set(told.map(({ label }) => label.text)).size === count
  return list && apart ? told[place]?.label : undefined
}

/** 办理建议138件、提案162件，办结率均为100%，满意率分别为98%、99%: each of as many counts before, over other rates. */
export function countedPair({ said, drafts, left, place, count }: QuantityView): Label | undefined {
  if (count < 2 || !left.respectively) return undefined
  const counts = said.levels.slice(0, said.levels.length - place).filter((level) => {
    const token = drafts[level]?.token
    return token?.type === 'quantity' && token.kind === 'count'
  })
  return counts.length < count ? undefined : drafts[counts.slice(-count)[place] ?? -1]?.label
}

/** 高中9所、中职4所，在校生分别为1.6万人、0.8万人: each of as many that were counted. */
export function attributeOfEach(view: QuantityView, own: Label): Label | undefined {
  const pair = pairOf(view)
  return pair && attributedTo(pair, own)
}

/** 平均每户3.1人: people of each household are a figure of their own, whatever was told before. */
export function peopleOfEach({ token, left }: QuantityView): Label | undefined {
  if (token.unit !== '人' && token.unit !== '口人') return undefined
  const each = /(?:平均)?每(?:[户家村校班组站]|个[\u4e00-\u9fff]{1,4})$/.exec(left.compact.text)?.[0]
  return each === undefined ? undefined : wordLabel(`${each}人数`)
}

// Matches 生产领域 of 生产领域抽查: the part of all in which something was looked at.
const LOOKED_AT =
  /^(.{2,}?(?:领域|环节|[级类区镇乡]|街道))(?:监督)?(?:抽查|抽检|检查|检测|监测|抽验|受理|办理)/

/** 生产领域抽查612批次，不合格率3.9% is 生产领域不合格率. */
export function rateOfPart({ drafts, said, token, left }: QuantityView, own: Label): Label | undefined {
  if (token.kind !== 'percentage' || left.direction || own.text.length > 5 || !own.text.endsWith('率'))
    return undefined
  const whose = LOOKED_AT.exec(drafts[said.level ?? -1]?.label.text ?? '')?.[1]
  return whose === undefined ? undefined : joinLabels(wordLabel(whose), own)
}

// Matches 达标率, 日均值达标率, 超标率: how often a limit was kept, which says nothing of what it is for.
const STANDARD = /^(?:[年月日]均值?)?(?:达标|超标)(?:率|天数比例|倍数)$/
// Matches 二氧化硫 of 二氧化硫年均浓度, 臭氧 of 臭氧日最大8小时平均值范围.
const POLLUTANT =
  /^(.{1,14}?)(?:[年月季日]平?均|平均|日最大|(?:24)?小时|质量浓度|浓度)[^，。]{0,14}?(?:浓度|值|值范围|范围)?$/

/** 二氧化硫年均浓度0.03毫克/立方米，达标率100% is 二氧化硫达标率. */
export function standardOf({ drafts, said, left }: QuantityView, own: Label): Label | undefined {
  if (left.direction || !STANDARD.test(own.text)) return undefined
  const level = drafts[said.level ?? -1]
  const measured = level?.token.type === 'quantity' && level.token.kind === 'measure'
  const what = measured ? POLLUTANT.exec(level.label.text)?.[1] : undefined
  return what === undefined ? undefined : joinLabels(wordLabel(what), own)
}

/** 甲、乙分别由3吨、4吨增加到5吨、6吨: each has the name of what it rose from. */
export function fromOf({ drafts, left, count, token }: QuantityView): Label | undefined {
  if (!left.to || count < 2) return undefined
  const from = drafts[drafts.length - count]
  return from?.token.type === 'quantity' && from.token.unit === token.unit ? from.label : undefined
}

// Matches 优良天数比例最高的是|青山县: an amount, and who has most or least of it; 最低的是|临江区 behind it.
const LEADER =
  /^(.{2,}?[量额数值率比例度重间分])?(?:最|较)[高低多少大小长短快慢好差]的?[\u4e00-\u9fff]{0,4}?(?:是|为)([\u4e00-\u9fff]{2,10})$/

/** 优良率最高的是青山县（96%），最低的是临江区（79%）: both have the amount. */
export function leaderOf({ drafts }: QuantityView, words: string): Label | undefined {
  const found = LEADER.exec(words)
  if (!found) return undefined
  const last = drafts.at(-1)?.label.text ?? ''
  const at = found[1] === undefined ? headStart(last) : undefined
  const amount = found[1] ?? (at === undefined ? '' : last.slice(at))
  return amount === '' ? undefined : wordLabel(`${found[2]}${amount}`)
}

/** 建成服务中心124个、服务站1486个，覆盖率分别为: a rate is of what was built. */
export function built(label: Label): Label {
  const text = label.text.replace(/^(?:建成|建设|设立|设置|建有)(?=.{2})/, '')
  return text === label.text ? label : wordLabel(text)
}
