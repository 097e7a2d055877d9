// The name of a quantity that no noun behind it names: the words before it, with what was said before where those need it.
// 例：就业率|98.6%；投诉类诉求198件，|举报类|89件 → 举报类诉求；人均|2608元 is of what was said before.
import { oneOf } from '../../text/one-of.ts'
import type { LabelRead } from '../context/label-read.ts'
import type { Label, QuantityView } from '../context/view.ts'
import { joinLabels, labelOf, wordLabel } from '../context/view.ts'
import { VERB_TABLE } from '../lexicon/labels.ts'
import { doneAmiss } from './behind/audited.ts'
import { askedDeed, doneByAll, withUse } from './behind/deeds.ts'
import { dueBehind } from './behind/due-behind.ts'
import { reachedBy } from './behind/reached.ts'
import { ofTopic } from './of-topic.ts'
import { ofAccount } from './own/accounts.ts'
import { aimBehind, spent } from './own/aim.ts'
import { gapOf } from './own/gap.ts'
import { ownName } from './own/own-name.ts'
import { ownerOf } from './owners.ts'
import { ofProgress } from './progress.ts'
import { worksOf } from './project.ts'
import { budgetedSide } from './shared/budgeted-side.ts'
import { contrasted, siblingOf } from './shared/neighbours.ts'
import { attributeOfEach, peopleOfEach } from './shared/pairs.ts'
import { partOf } from './shared/part-of.ts'
import { attributed, headOf, headStart } from './shared/parts.ts'
import { isQualifier } from './shared/qualifier.ts'
import { rankedItem } from './shared/ranked-list.ts'
import { ratedBefore } from './shared/rated-before.ts'
import { ofOtherSide, sideOf } from './shared/sides.ts'
import { outputOf } from './shared/themed-outputs.ts'
import { grownBy } from './shared/thriving-trade.ts'
import { spoken } from './shared/voices.ts'
import { toldOf } from './told.ts'

const SAVED = '(?:减排|节约|节省|种植|减少)[\u4e00-\u9fff]{2,8}$'
const AMOUNT = '总量 水量 流量 径流深 当量 租金 单价 均价 造价'
// Matches 折算为, 相当于; 折合降水总量为, 折合径流深 and 相当于减排二氧化碳, where what it amounts to has a name of its own.
const EQUAL = new RegExp(
  `(?:折算|折合|换算|相当于)(?:成|为)?(${SAVED}|[\u4e00-\u9fff]{0,10}${oneOf(AMOUNT)}(?=仅?[为达约]|$))?`,
)

/** A way of naming a quantity by the words before it, `own`; nothing where it is not told in this way. */
type Way = (view: QuantityView, own: Label) => LabelRead | undefined

/** The way of naming that goes by the name `production`. */
function as(production: string, name: (view: QuantityView, own: Label) => Label | undefined): Way {
  return (view, own) => {
    const label = name(view, own)
    return label && { label, production }
  }
}

/** In the order in which they are tried. */
const WAYS: readonly Way[] = [
  as('generic', netOf),
  as('generic', gapOf),
  as('clause-before', either),
  as('generic', ofProgress),
  as('predicate-behind', aheadOf),
  as('predicate-behind', aimBehind),
  as('predicate-behind', dueBehind),
  as('shared', spent),
  as('shared', ofAccount),
  as('per-head', peopleOfEach),
  as('predicate-behind', doneByAll),
  as('predicate-behind', askedDeed),
  as('clause-before', scoreOf),
  as('words-before', spoken),
  toldOf,
  as('part-of-whole', outputOf),
  as('clause-before', grownBy),
  as('part-of-whole', ofOtherSide),
  as('part-of-whole', otherOfLevel),
  as('part-of-whole', partSaidOnce),
  as('shared', balanceLeft),
  as('shared', budgetedSide),
  as('attribute', toldAgain),
  as('attribute', sideOf),
  as('attribute', attributeOf),
  as('clause-before', ratedBefore),
  as('shared', rankedItem),
  ofTopic,
  as('part-of-whole', siblingOf),
  as('part-of-whole', qualified),
  as('generic', ownerOf),
  as('words-before', ofCounted),
  as('words-before', reachedBy),
  as('words-before', withUse),
]

/** The words on the left. */
export function before(view: QuantityView): LabelRead | undefined {
  // 按汇率折算为16381美元 says the level before once more.
  const words = view.left.compact.text
  const equals = words.includes('折') || words.includes('换算') || words.includes('相当于')
  const equal = equals ? EQUAL.exec(words) : undefined
  if (equal?.[1] !== undefined) return { label: wordLabel(equal[1]), production: 'equal' }
  if (equal || labelOf(view.left).text === '折') return undefined
  const amiss = doneAmiss(view)
  if (amiss) return { label: amiss, production: 'words-before' }
  const own = ownName(view)
  if (/^(?:其?中的?)?$/.test(own.text)) return undefined
  for (const way of WAYS) {
    const read = way(view, own)
    if (read) return read
  }
  return undefined
}

// Matches 实现了健康行动目标 behind 提前8年.
const DONE_AHEAD =
  /^(完成|实现|建成|达到|竣工|投用|投产|通车|交付|开工)了?([\u4e00-\u9fff“”]{2,16}?)?(?=[，。；、,;\d]|$)/

/** 提前|8年|实现了目标: what was done so much sooner. */
function aheadOf({ token, text }: QuantityView, own: Label): Label | undefined {
  if (own.text !== '提前' || !/^(?:年|个月|个多月|天|个工作日|周)$/.test(token.unit)) return undefined
  const done = DONE_AHEAD.exec(text.slice(token.end, token.end + 24))
  return done ? wordLabel(`提前${done[1]}${done[2] ?? ''}`) : undefined
}

/** 第一名，城东区，|得分|91.2分: whose score it is stands alone in the clause before. */
function scoreOf({ before: clause }: QuantityView, own: Label): Label | undefined {
  const whose = clause && /^(?:综合|总)?(?:得分|评分|总分)$/.test(own.text) ? labelOf(clause) : undefined
  const name = whose && /^[\u4e00-\u9fff]{2,10}$/.test(whose.text) && !VERB_TABLE.at(whose.text, 0)
  return name ? joinLabels(whose, own) : undefined
}

/** 优良天数比例为85.5%，扣除沙尘天后为|86.8%: the same, without what is taken off. */
function netOf({ drafts, said }: QuantityView, own: Label): Label | undefined {
  const last = own.text.endsWith('后') ? drafts[said.last ?? -1] : undefined
  return last && !last.change && /^(?:扣除|剔除).{2,16}后$/.test(own.text)
    ? joinLabels(own, last.label)
    : undefined
}

/** 已经解决或基本解决，|或已通过其他途径解决的|22件 goes on with the clause before. */
function either({ left, before }: QuantityView): Label | undefined {
  const words = left.compact.text
  const first = before && words.startsWith('或') ? labelOf(before) : undefined
  return first?.text ? joinLabels(first, wordLabel(words.replace(/的?[有为]?$/, ''))) : undefined
}

/** The other of two that the level before names the one of. */
function otherOfLevel({ drafts, said }: QuantityView, own: Label): Label | undefined {
  return contrasted(own.text, drafts[said.level ?? -1]?.label.text ?? '')
}

/** 贷款余额增加12亿元，年末|余额|196亿元; 存款突破两千亿元，余额|2105亿元 is 存款余额. */
function balanceLeft({ said, drafts }: QuantityView, own: Label): Label | undefined {
  if (own.text !== '余额') return undefined
  const told = drafts[said.level ?? said.last ?? -1]?.label
  // 新增贷款12亿元，余额96亿元: the balance is of all of them.
  const whose = told?.text.replace(/^(?:新增|净增|新?[发投]放)(?=.{2})/, '')
  if (whose && /[存贷]款$/.test(whose)) return wordLabel(`${whose}余额`)
  return said.topic && /.余额$/.test(said.topic.text) ? said.topic : undefined
}

function attributeOf(view: QuantityView, own: Label): Label | undefined {
  return isBalance(view) ? undefined : (attributeOfEach(view, own) ?? attributed(view, own))
}

/** 商标有效注册量87万件，其中|马德里|1200件: the short name of a part, with the noun of its whole. */
function qualified(view: QuantityView, own: Label): Label | undefined {
  const whole = view.drafts[view.said.whole ?? -1]
  if (!whole || !isQualifier(view, own, whole)) return undefined
  // 总人口3万人，其中男1.6万人 is 男性人口.
  const people = /^[男女]$/.test(own.text) && /(?:总|户籍|常住)人口$/.exec(whole.label.text)?.[0]
  if (people) return wordLabel(`${own.text}性${people.replace('总', '')}`)
  return joinLabels(own, headOf(whole.label, own.text))
}

function partSaidOnce(view: QuantityView, own: Label): Label | undefined {
  const part = partOf(view, own)
  return part && saidOnce(own, part)
}

/** 新开工|开工项目 is 新开工项目. */
function saidOnce(own: Label, label: Label): Label {
  const deed = own.text.slice(-2)
  const twice = own.text.length > 2 && VERB_TABLE.has(deed) && label.text.startsWith(own.text + deed)
  return twice ? wordLabel(own.text + label.text.slice(own.text.length + 2)) : label
}

/** 低保8000户，发放低保金4700万元，其中城市低保3000户，|发放低保金|1200万元: of the part, as the whole has its own. */
function toldAgain({ said, drafts, token }: QuantityView, own: Label): Label | undefined {
  const { whole, last } = said
  const part = drafts[last ?? -1]
  if (whole === undefined || last === undefined || last <= whole || part?.token.type !== 'quantity')
    return undefined
  if (token.kind === 'count' || part.change || part.production === 'share') return undefined
  // 因灾死亡32人，直接经济损失231亿元: people have none.
  if (/(?:死亡|失踪|受伤|受灾|转移|安置)$/.test(part.label.text)) return undefined
  // 其中春节补贴21万元，电费补贴2万元: money beside money is no part of it.
  if (part.token.unit === token.unit && part.production !== 'generic') return undefined
  const near = drafts.slice(Math.max(0, whole - 2), last)
  const alike = near.findLast((one) => one.label.text === own.text)?.token
  if (alike?.type !== 'quantity' || alike.unit !== token.unit) return undefined
  if (near.at(-1)?.label.text === own.text) return undefined
  const name = worksOf(part.label.text)
  return part.label.text === own.text || name.length > 14 ? undefined : joinLabels(wordLabel(name), own)
}

/** 810个项目|完成投资: what those counted right before did or have. */
function ofCounted(view: QuantityView, own: Label): Label | undefined {
  // 12个监测断面|监测断面水质优良率: what begins with the counted has its name.
  const counted = view.counted && !own.text.startsWith(view.counted.text) ? view.counted : undefined
  if (!counted || counted.text.length < 2) return undefined
  // 80个行政村|中新发展旅游村5个: of those among them.
  if (view.text.charAt((own.spans[0]?.start ?? 0) - 1) === '中') return undefined
  // 46个部门和单位|办理提案591件: who did it is no part of the name of the deed.
  if (/(?:单位|部门|机关)$/.test(counted.text) && VERB_TABLE.at(own.text, 0)) return undefined
  // 18公里步道|已建成7.2公里
  const done = own.text.replace(/^(?:现|目前|均|全部)?已经?(?=.{2})/, '')
  if (done !== own.text && VERB_TABLE.has(done)) return joinLabels(counted, wordLabel(done))
  // 36条通道|已建和在建31条
  if (/^(?:已建|在建|待建|续建)(?:[和及]在建)?$/.test(own.text)) return joinLabels(own, counted)
  // 126场送戏进村|已送|113场: a verb of one character names nothing.
  if (own.text.length === 1) return counted
  // 9个计划开工项目|完成投资: the words that both have are said once.
  const twice = /(?:项目|工程)$/.exec(counted.text)?.[0]
  const at = twice === undefined ? -1 : own.text.indexOf(twice)
  if (at > 0 && counted.text.endsWith(own.text.slice(0, at + 2)))
    return joinLabels(counted, wordLabel(own.text.slice(at + 2)))
  return VERB_TABLE.at(own.text, 0) || isCarriedOut(view, own) ? joinLabels(counted, own) : undefined
}

/** 收支相抵，年终结余3亿元: what is left is of the whole, not of what was paid last. */
function isBalance({ before }: QuantityView): boolean {
  return before !== undefined && /相抵后?$/.test(labelOf(before).text)
}

// Matches 完成总产值, 实现增加值 right behind those counted.
const CARRIED_OUT = /^(?:共|累计|全年|已)*(?:完成|实现|达成)/

/** 52家建筑企业|完成总产值540亿元 is their 总产值: the name of an amount without its verb. */
function isCarriedOut({ left }: QuantityView, own: Label): boolean {
  return CARRIED_OUT.test(left.compact.text) && headStart(own.text) === 0
}
