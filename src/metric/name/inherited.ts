// The name of a quantity whose own words name nothing: what was said last in the sentence or in the clause before, else the
// section's title. 例：贷款余额12亿元，为|15亿元 of the year → 贷款余额.
import { oneOf } from '../../text/one-of.ts'
import { TIME } from '../context/compact.ts'
import type { LabelRead } from '../context/label-read.ts'
import { type Draft, type Label, labelOf, placedOf, type QuantityView, wordLabel } from '../context/view.ts'
import { doneOf } from './bare-verb.ts'
import { copulaOf, doersOf, givenSum, settledShare, usedOf, useOf } from './behind/deeds.ts'
import { reachedToo } from './behind/reached.ts'
import { shareDid } from './behind/share-did.ts'
import { isEarlier, isOfLastYear } from './earlier.ts'
import { altered, ofLine } from './own/accounts.ts'
import { carriedOut } from './own/aim.ts'
import { listedBehind } from './own/listed-behind.ts'
import { settled, withoutAmong } from './own/own-name.ts'
import { withoutSuperlative } from './own/superlatives.ts'
import { befallen, excepted, suffered } from './shared/harms.ts'
import { sumOfList, sumOfPlaces } from './shared/neighbours.ts'
import { fromOf, leaderOf, pairOf, peopleOfEach } from './shared/pairs.ts'
import { attributed } from './shared/parts.ts'
import { isPopulation, sharedBy } from './told.ts'

function isFlow(view: QuantityView): boolean {
  const { left } = view
  return !left.reached && !left.to && !view.token.marked && !left.cumulative
}

/** What was said last in the sentence, or in the clause before. */
export function inherited(view: QuantityView): LabelRead {
  return (
    ofBase(view) ??
    ofNeighbours(view) ??
    ofClause(view) ??
    ofDeed(view) ??
    ofSentence(view) ??
    ofYears(view) ??
    ofSection(view)
  )
}

// Matches 比全省平均水平, 较全国均值的 before what others have.
const OF_OTHERS = /[比较与][^，；。]{0,8}(?:平均(?:水平|值)?|均值)的?$/

/** 比上年|42亿元|增加10亿元 is last year's value of the level before; 总投资52亿元的重大项目|18个 counts what has the size. */
function ofBase(view: QuantityView): LabelRead | undefined {
  const { said, drafts, counted, token } = view
  const words = view.left.compact.text
  const stood =
    isOfLastYear(words) || isEarlier(view) || OF_OTHERS.test(words)
      ? (alikeBefore(view) ?? drafts[said.level ?? -1] ?? toldBefore(view))
      : undefined
  if (stood) return { label: stood.label, production: 'base' }
  const sized = drafts[said.last ?? -1]?.token
  const size = sized?.type === 'quantity' && (sized.kind === 'money' || sized.kind === 'measure')
  return counted && size && token.kind === 'count' && words === '' && counted.text.length > 1
    ? { label: counted, production: 'noun-behind' }
    : undefined
}

/** 产值20亿元，占总产值的28.6%，上年为29.6%: of the share, which is told in the same unit, and not of the amount. */
function alikeBefore({ drafts, said, token }: QuantityView): Draft | undefined {
  const alike = (one: Draft | undefined): boolean =>
    one?.token.type === 'quantity' && one.token.unit === token.unit
  const levels = said.levels.map((level) => drafts[level])
  return alike(drafts[said.level ?? -1]) ? undefined : levels.findLast(alike)
}

/** 总人口5万人。同第五次人口普查的4万人相比，增加1万人: a sentence that begins with what was before goes on with the one before. */
function toldBefore({ drafts, token, text }: QuantityView): Draft | undefined {
  const last = drafts.at(-1)
  const same = last?.token.type === 'quantity' && last.token.unit === token.unit && !last.change
  return same && /^[。；][^。；\d]{0,3}[同与和比较]/.test(text.slice(last.token.end, token.start))
    ? last
    : undefined
}

/** Sums of what stands before, shares of it, means and what befell it. */
function ofNeighbours(view: QuantityView): LabelRead | undefined {
  return (
    read(sumOfPlaces(view) ?? sumOfList(view), 'shared') ??
    read(usedOf(view) ?? givenSum(view) ?? reachedToo(view), 'predicate-behind') ??
    read(peopleOfEach(view), 'per-head') ??
    read(befallen(view, wordLabel('')), 'attribute') ??
    read(excepted(view) ?? suffered(view), 'predicate-behind') ??
    read(doneOf(view), 'verb-alone')
  )
}

function read(label: Label | undefined, production: string): LabelRead | undefined {
  return label && { label, production }
}

/** The clause before, unless those counted did something else. */
function ofClause(view: QuantityView): LabelRead | undefined {
  if (!view.before) return view.left.has ? read(doersOf(view), 'predicate-behind') : undefined
  const words = labelOf(view.before)
  const leader = leaderOf(view, words.text)
  if (leader) return { label: leader, production: 'clause-before' }
  // 供用水量持平，为13亿立方米
  const clause = withoutSuperlative(
    words.text.endsWith('持平') ? wordLabel(words.text.replace(/(?:基本|总体)?持平$/, '')) : words,
  )
  // 推行居住证，又有|16万人|进城落户: having tells of those counted, and no more of the clause before.
  const among = clause.text.endsWith('中') && view.token.kind === 'percentage'
  const doing = among || view.left.has ? doersOf(view) : undefined
  if (doing) return { label: doing, production: 'predicate-behind' }
  if (clause.text === '') return undefined
  const label = withoutRise(withoutAmong(listedBehind(clause)))
  // 中心次均门诊药费（122元）占36%；次均住院药费（809元）占25%
  return { label: attributed(view, label) ?? label, production: 'clause-before' }
}

/** 财政收入实现翻倍增长，从|8.8亿元增至20亿元: how it rose is none of its name. */
function withoutRise(label: Label): Label {
  const text = label.text.replace(
    /(?<=.{3})(?:翻[倍番]|倍增|(?:连续)?[一每]年一个(?:新)?台阶|(?:再|不断|连续)?(?:上|迈上|跃上)(?:了)?新?台阶)$/,
    '',
  )
  return text === label.text ? label : wordLabel(text)
}

/** What was done with those counted, or with the money, behind the number. */
function ofDeed(view: QuantityView): LabelRead | undefined {
  const label = settledShare(view) ?? doersOf(view) ?? copulaOf(view) ?? useOf(view)
  if (label) return { label, production: 'predicate-behind' }
  return isPopulation(view) ? { label: wordLabel(''), production: 'heading' } : undefined
}

/** What the sentence said last. */
function ofSentence(view: QuantityView): LabelRead | undefined {
  const { said, drafts, left, token } = view
  // 收入12亿元、税收8亿元，分别为上年的1.8倍、1.7倍: each is of the level in its place.
  const paired = pairOf(view) ?? fromOf(view)
  // 新增优势企业36家、示范企业5家，累计分别达到182家、38家: all there are, not the new.
  const summed = left.cumulative || left.compact.text.includes('累计')
  if (paired) return { label: summed ? settled(paired) : paired, production: 'shared' }
  const outer = drafts[said.outer ?? -1]
  const alike = outer?.token.type === 'quantity' && outer.token.unit === token.unit
  const last = sharedBy(view) ?? (alike ? outer : drafts[said.whole ?? -1]) ?? outer
  if (!last) return read(ofLine(view), 'shared')
  const did = shareDid(view)
  if (did) return did
  const adjusted = altered(view, last.label)
  if (adjusted) return { label: adjusted, production: 'shared' }
  if (last.production === 'streak' && said.topic) return { label: said.topic, production: 'shared' }
  // 满意度居全市第一，为98%: the value is of what has the place.
  if (last.production === 'rank') return { label: placedOf(last), production: 'shared' }
  // 强度降幅超过30%，平均为0.45万人次: the level is no fall.
  const fell = token.kind !== 'percentage' && token.kind !== 'percentage-point'
  const of =
    fell && /.{2}(?:[增降涨跌]幅|增速|增长率)$/.test(last.label.text)
      ? wordLabel(last.label.text.replace(/(?:[增降涨跌]幅|增速|增长率)$/, ''))
      : last.label
  return { label: carriedOut(view, isFlow(view) ? of : settled(of)), production: 'shared' }
}

/** 满意度为79.5分。2013年至2017年分别为|70.1分、…: years alone go on with the sentence before. */
function ofYears({ drafts, said, left, token, text, clause }: QuantityView): LabelRead | undefined {
  const last = drafts.at(-1)
  if (!last || said.last !== undefined || last.token.type !== 'quantity' || last.change) return undefined
  const years = left.compact.text.includes(TIME) && YEARS_ALONE.test(left.compact.text.replaceAll(TIME, ''))
  if (!years || token.unit === '' || last.token.unit !== token.unit) return undefined
  return /^[^。；\d\n]{0,20}[。；]\s*$/.test(text.slice(last.token.end, clause))
    ? { label: last.label, production: 'shared' }
    : undefined
}

// Matches 分别为 and nothing else beside the years.
const YEARS_ALONE = /^(?:[至到、—\-和，]|分别|依次|各)*(?:为|达到?|是)$/

const NUMBER = '(?:[（(]?[\\d一二三四五六七八九十]{1,3}[)）.、．]\\s*)?'
const WORK = `改造 建设 整治 治理 修缮 服务 工程 项目 行动 活动 工作 培训 救助 救济 安置 保障 帮扶 保护 搬迁 普查 监测
补贴 补助`
// Matches 3. 适老化改造。, 推进适老化改造。 as all that stands before a clause: the title of its passage, which names a work; not 成效显著。.
const PASSAGE_TITLE = new RegExp(
  `^\\s*${NUMBER}(?:推进|实施|开展|加强|做好|抓好)?([\u4e00-\u9fff“”（）]{1,14}${oneOf(WORK)})[。：:]\\s*$`,
)
const LONGEST_TITLE = 26

/** The words as they stand, where there is no title to take. */
function ofSection({ left, heading, text, clause }: QuantityView): LabelRead {
  const title = clause <= LONGEST_TITLE ? PASSAGE_TITLE.exec(text.slice(0, clause))?.[1] : undefined
  if (title !== undefined) return { label: wordLabel(title), production: 'clause-before' }
  const raw = left.compact.text.replaceAll(TIME, '').replace(/的$/, '')
  return raw.length >= 4 && heading === undefined
    ? { label: wordLabel(raw), production: 'words-before' }
    : { label: wordLabel(heading ?? ''), production: 'heading' }
}
