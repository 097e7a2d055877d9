// Names of figures whose own words name nothing alone: 死亡61人 of an accident, 惠及310万人 of what was renewed,
// 完成年度目标的104% of whom, 下降的为43个 like what rose.
import { oneOf } from '../../text/one-of.ts'
import type { Draft, Label, QuantityView } from '../context/view.ts'
import { joinLabels, labelOf, wordLabel } from '../context/view.ts'
import { VERB_TABLE } from '../lexicon/labels.ts'
import { announced } from './announced.ts'
import { doneOf, sameObject } from './bare-verb.ts'
import { settled } from './own/own-name.ts'
import { worksOf } from './project.ts'
import { beforeBracket } from './shared/before-bracket.ts'
import { befallen, victimsOf } from './shared/harms.ts'
import { headOf, headStart } from './shared/parts.ts'
import { strikingOf } from './shared/striking.ts'

/** A name made of the words before a quantity and what was said before; undefined where the words suffice. */
export function toldOf(
  view: QuantityView,
  own: Label,
): { readonly label: Label; readonly production: string } | undefined {
  const same = sameDeed(view, own)
  if (same) return { label: same, production: 'shared' }
  const invested = investedIn(view, own)
  if (invested) return { label: invested, production: 'attribute' }
  const part = tradeOf(view, own) ?? counterpart(view, own) ?? doneByPart(view, own)
  if (part) return { label: part, production: 'part-of-whole' }
  // 开工26个，完工24个 in the row of a project are of the project.
  const object =
    view.project !== undefined
      ? undefined
      : own.text === '完成'
        ? doneOf(view)
        : (sameObject(view, own) ?? announced(view, own))
  if (object) return { label: object, production: 'verb-alone' }
  const outcome = outcomeOf(view, own)
  if (outcome) return { label: outcome, production: 'part-of-whole' }
  const stall = stallOf(view, own)
  if (stall) return { label: stall, production: 'attribute' }
  const victims = befallen(view, own) ?? victimsOf(view, own)
  if (victims) return { label: victims, production: 'attribute' }
  const verb = restOf(view, own) ?? goalOf(view, own) ?? reachedOf(view, own) ?? strikingDeed(view, own)
  return verb && { label: verb, production: 'verb-alone' }
}

// Matches 合格, 不合格, 达标 as the name as a whole: how those counted before came out.
const OUTCOME = /^(?:不|未)?(?:合格|达标|达到标准)$/

/** 监督抽检95批次，合格|88批次 is 监督抽检合格: of those counted alike before, of which others came out otherwise. */
function outcomeOf({ drafts, said, token }: QuantityView, own: Label): Label | undefined {
  if (!OUTCOME.test(own.text) || token.kind !== 'count') return undefined
  const whole = said.levels
    .map((level) => drafts[level])
    .findLast(
      (one) =>
        one?.token.type === 'quantity' &&
        one.token.unit === token.unit &&
        !/(?:合格|达标|标准)$/.test(one.label.text),
    )
  if (!whole || whole.label.text.length > 16) return undefined
  return joinLabels(
    wordLabel(whole.label.text.replace(/^(?:共|累计)?(?:开展|完成|组织|进行)(?=.{2})/, '')),
    own,
  )
}

/** Figures looked back over: as many as a sentence usually has. */
const SENTENCE = 6

// Matches 完成投资, 年度完成投资额.
const INVESTED = /^(?:当年|年度|本年|全年|累计|实际|已)*完成(?:年度)?(?:固定资产)?投资额?$/

// Matches 并网, 完成并网装机: how much of power plants is connected.
const CONNECTED = /^(?:完成|实现)?并网(?:装机|容量|规模)?$/

/** 实施重点项目280个，|完成投资|240亿元 is 重点项目完成投资. */
function investedIn({ drafts, said, text, token }: QuantityView, own: Label): Label | undefined {
  const last = drafts[said.last ?? -1]
  const told = token.kind === 'money' ? INVESTED : token.kind === 'measure' ? CONNECTED : undefined
  if (!told || last?.token.type !== 'quantity' || last.token.kind !== 'count' || last.change) return undefined
  if (!told.test(own.text) || !/^[，、,]/.test(text.slice(last.token.end, token.start))) return undefined
  const works = (last.noun ?? last.label).text
  if (!/(?:项目|工程|企业|公司)$/.test(works) || works.length > 14) return undefined
  const verb = VERB_TABLE.at(works, 0)
  // 新开工项目12个，完成投资6亿元: which projects they are.
  const noun = verb && !/^新/.test(works) && works.length - verb.end > 3 ? works.slice(verb.end) : works
  return joinLabels(wordLabel(noun), own)
}

/** 查处违建120处（2018年查处100处） is 查处违建 once more. */
function sameDeed({ drafts, token, left, said }: QuantityView, own: Label): Label | undefined {
  if (left.compact.times.size === 0 || own.text.length !== 2) return undefined
  const level = drafts[said.level ?? -1]?.token
  // 宽带用户1.58亿户，全年净增0.16亿户。物联网用户13.99亿户，全年净增2.63亿户: a net gain is of what its own sentence tells.
  if (own.text === '净增' && level?.type === 'quantity' && level.unit === token.unit) return undefined
  const same = drafts
    .slice(-SENTENCE)
    .findLast(
      (draft) =>
        draft.token.type === 'quantity' &&
        draft.token.unit === token.unit &&
        !draft.change &&
        draft.label.text.length > own.text.length &&
        draft.label.text.startsWith(own.text),
    )
  // 累计捐献角膜235例，其中2019年新增56例: what is new is of the whole told since.
  const whole = drafts[said.whole ?? -1]
  if (same && whole && whole.token.start > same.token.start) return undefined
  return same?.label
}

/** 年出栏生猪26万头，存栏9万头 is 生猪存栏. */
function stallOf({ drafts, said }: QuantityView, own: Label): Label | undefined {
  if (!/^[出存]栏$/.test(own.text)) return undefined
  const animals = /[出存]栏([\u4e00-\u9fff]{1,4})$/.exec(drafts[said.last ?? -1]?.label.text ?? '')?.[1]
  return animals === undefined ? undefined : joinLabels(wordLabel(animals), own)
}

/** 对东盟进出口126亿元，其中出口82亿元 is 对东盟出口; 货物进出口 leaves 出口 alone. */
function tradeOf({ said, drafts }: QuantityView, own: Label): Label | undefined {
  if (!/^[进出]口(额|总额|总值)?$/.test(own.text)) return undefined
  const whole = drafts[said.whole ?? -1]?.label.text ?? said.topic?.text ?? ''
  const whose = /^(.{2,16}?)(货物)?(贸易)?进出口(额|总额|总值)?$/.exec(whole)?.[1]
  return whose && !/(货物|外贸|对外|商品|海关)$/.test(whose) ? joinLabels(wordLabel(whose), own) : undefined
}

/** 再就业1860人，完成年度目标的104% says how much of the goal was reached of what. */
function goalOf({ said, drafts, place, count, token }: QuantityView, own: Label): Label | undefined {
  if (
    token.kind !== 'percentage' ||
    !/^完成(年度|全年|年初)?(目标|计划|预算|任务)(任务|计划|数)?$/.test(own.text)
  )
    return undefined
  const at =
    count > 1
      ? said.levels.slice(0, said.levels.length - place).slice(-count)[place]
      : (said.level ?? said.last)
  const whose = drafts[at ?? -1]?.label
  return whose && joinLabels(whose, own)
}

// Matches 于开始运行 of 项目于9月开始运行, 正式启用 of 平台正式启用: since when something is there.
const OPENED =
  /(?:于|已|正式|全面|陆续|成功)*(?:开始|投入)?(?:试?运[行营]|启用|投用|使用|开放|营业|上线|开通|落成|揭牌)(?:投用|运[行营]|使用)?$/

/** 平台正式启用，服务3万人次 is 平台服务: that it began is no part of the name. */
function unopened(label: Label): Label {
  const text = label.text.replace(OPENED, '')
  return text === label.text ? label : wordLabel(text)
}

/** 改造小区1.8万个，惠及310万户 is 改造小区惠及; 新增食堂5家，累计建成31家 is 建成食堂. */
function reachedOf(
  { said, drafts, before, left, project, token, text }: QuantityView,
  own: Label,
): Label | undefined {
  const before0 = drafts[said.level ?? said.last ?? -1]
  const told0 = before0?.production === 'streak' ? undefined : before0?.label
  // 开工26个，惠及1.2万户: the project of the row reaches them.
  const last = project !== undefined && told0?.text.startsWith(project) ? wordLabel(project) : told0
  // 农村低保1.7万户，累计保障|62万人次: those counted are whom it was done for, so many times.
  const counted = before0?.token.type === 'quantity' ? before0.token.unit : ''
  const times = /次$/.test(token.unit) && /^[户人名口]$/.test(counted) && VERB_TABLE.has(own.text)
  if (times && last && /累计|共/.test(left.compact.text)) return joinLabels(settled(last), own)
  // 新增器官捐献志愿登记1.8万人，累计登记10万人: what is named by the same word.
  const same = said.levels.findLast((level) => drafts[level]?.label.text.endsWith(own.text))
  // 将75%的财力用于民生，5年累计投入6200亿元
  const spent = own.text === '投入' && !text.startsWith('用于', token.end)
  const use = spent ? /用于([\u4e00-\u9fff]{2,8})(?:比重|资金)?$/.exec(last?.text ?? '')?.[1] : undefined
  if (use !== undefined) return joinLabels(own, wordLabel(use))
  const told =
    VERB_TABLE.has(own.text) && /累计/.test(left.compact.text) ? drafts[same ?? -1]?.label : undefined
  if (told && told.text.length > own.text.length + 2) return settled(told)
  const reaches = /^(惠及|覆盖|受益|服务|带动|吸引|辐射)$/.test(own.text)
  const whose = last ?? (reaches && before ? unopened(labelOf(before)) : undefined)
  if (!whose || whose.text.endsWith(own.text) || whose.text.length < 2 || whose.text.length > 16)
    return undefined
  // 项目总投资3亿元，惠及310万户
  if (reaches) return joinLabels(wordLabel(worksOf(whose.text)), own)
  // 支出520万元，累计保障1.2万人次: people are no money.
  if (isMoney(drafts[said.level ?? said.last ?? -1]) && !isMoney({ token })) return undefined
  if (
    !/累计|共/.test(left.compact.text) ||
    own.text.length > 3 ||
    !VERB_TABLE.has(own.text) ||
    /[诉捕案判查处]/.test(own.text)
  )
    return undefined
  return joinLabels(own, headOf(settled(whose)))
}

/** 12件实事已完成7件，|其余|5件按进度推进 are 其余实事; 确定目标14项，完成12项，|其余|2项 are 其余目标. */
function restOf({ said, drafts, token }: QuantityView, own: Label): Label | undefined {
  if (!/^(?:其余|剩余|其他)$/.test(own.text) || token.kind !== 'count') return undefined
  const levels = said.levels.map((level) => drafts[level])
  const done = levels.at(-1)?.label.text ?? ''
  const object = done.startsWith('完成') ? done.slice(2) : ''
  const whole = levels.slice(0, -1).some((one) => {
    return one?.token.type === 'quantity' && one.token.unit === token.unit && one.label.text.endsWith(object)
  })
  return object.length > 1 && whole ? joinLabels(own, wordLabel(object)) : undefined
}

function isMoney(draft: Pick<Draft, 'token'> | undefined): boolean {
  return draft?.token.type === 'quantity' && draft.token.kind === 'money'
}

/** 办理案件120件，其中甲镇办理35件 is 甲镇办理案件: the verb of the whole has its object there, too. */
function doneByPart({ said, drafts }: QuantityView, own: Label): Label | undefined {
  const whole = drafts[said.whole ?? said.outer ?? -1]?.label.text ?? ''
  const verb = VERB_TABLE.at(whole, 0)
  const deed = verb ? whole.slice(0, verb.end) : ''
  const object = whole.slice(deed.length)
  if (deed.length < 2 || object.length < 2 || !own.text.endsWith(deed)) return undefined
  if (own.text.length <= deed.length + 1) return undefined
  // 受理各类犯罪50人，其中普通刑事犯罪受理40人 is 受理普通刑事犯罪: the part is told of in the words of the object.
  const part = own.text.slice(0, -deed.length)
  const kinds = object.search(/各[类种项级]/)
  if (part.length > 2 && object.endsWith(part.slice(-2)))
    return wordLabel(deed + object.slice(0, Math.max(0, kinds)) + part)
  return joinLabels(own, wordLabel(object))
}

/** 价格上涨的城市个数23个，下降的为43个: what falls is counted like what rose. */
function counterpart({ drafts, said }: QuantityView, own: Label): Label | undefined {
  if (own.text.length !== 2 || !TURN.test(own.text)) return undefined
  const found = TURNED.exec(drafts[said.last ?? -1]?.label.text ?? '')
  return found ? wordLabel(`${found[1]}${own.text}的${found[3]}`) : undefined
}

// Matches 上涨, 持平, 达标; not 上涨幅度.
const TURN = /^(上涨|下降|持平|增长|减少|上升|回落|好转|恶化|达标|超标)$/
// Matches 销售价格上涨的城市个数.
const TURNED = /^(.*?)(上涨|下降|持平|增长|减少|上升|回落|好转|恶化|达标|超标)的(.+)$/

/** 满意率97.0%，均价3.50元: a rate has no price and no area. */
export function isRateOf({ token, said, drafts }: QuantityView, topic: Label): boolean {
  const level = drafts[said.level ?? -1]?.token
  return (
    token.kind !== 'percentage' &&
    token.kind !== 'percentage-point' &&
    level?.type === 'quantity' &&
    level.kind === 'percentage' &&
    /[率度比]$/.test(topic.text)
  )
}

/** What was said last; 投资12亿元，占计划的48%；7—12月完成13亿元 goes on with the amount, not with its share. */
export function sharedBy({ said, drafts, token }: QuantityView): Draft | undefined {
  const last = drafts[said.last ?? -1]
  const level = drafts[said.level ?? -1]
  if (last?.production !== 'share' || last.token.type !== 'quantity' || level?.token.type !== 'quantity')
    return last
  return last.token.unit !== token.unit && level.token.unit === token.unit ? level : last
}

/** 噪声问题突出，受理|320件 is 受理噪声问题; 公路查处数量增长，查处|38万起 公路查处. */
function strikingDeed({ before, said }: QuantityView, own: Label): Label | undefined {
  if (!before || said.last !== undefined || own.text.length !== 2 || !VERB_TABLE.has(own.text))
    return undefined
  const whose = strikingOf(labelOf(before).text)
  if (whose === undefined || whose.length > 16 || VERB_TABLE.at(whose, 0)) return undefined
  return whose.includes(own.text)
    ? wordLabel(whose.replace(/(?<=.{2})(?:数量?|件数|力度)$/, ''))
    : joinLabels(own, wordLabel(whose))
}

/** 停车问题较为突出，占比25% is 停车问题占比. */
export function strikingShare(view: QuantityView, own: Label): Label | undefined {
  const { before, said } = view
  const side = /^(支出|收入|投资|税收)占比$/.exec(own.text)?.[1]
  // 交通运输支出7亿元，|支出占比|7%
  if (side !== undefined && said.topic?.text.endsWith(side)) return joinLabels(said.topic, wordLabel('占比'))
  if (!/^(?:占比|比重|所占比重)$/.test(own.text)) return undefined
  const noun = beforeBracket(view)
  if (noun) return joinLabels(noun, own)
  if (!before) return undefined
  const whose = strikingOf(labelOf(before).text)
  return whose === undefined ? undefined : joinLabels(wordLabel(whose), own)
}

const WELL = `迅速 迅猛 较快 良好 平稳 稳健 强劲 喜人 加快 向好 壮大
(?:快速|较快|蓬勃|加速|高速|稳定|平稳)(?:发展|增长)`
// Matches 数字经济|发展迅速, 新兴产业|保持较快增长: what is said of those whose 增加值 follows.
const THRIVES = new RegExp(
  `^(.{2,12}?)(?:继续|持续|不断|稳步|总体|保持)*(?:发展|运行|增长|增势|势头|生产)?${oneOf(WELL)}$`,
)

/** 新兴产业发展迅速，增加值增长11% is 新兴产业增加值. */
export function thriving({ before }: QuantityView, own: Label): Label | undefined {
  if (!before || headStart(own.text) !== 0 || own.text.length > 6) return undefined
  const whose = THRIVES.exec(labelOf(before).text)?.[1]
  return whose === undefined || headStart(whose) !== undefined ? undefined : joinLabels(wordLabel(whose), own)
}

/** 13个行政村，6329户17317口人: households and people counted alone are no villages. */
export function isPopulation({ token, left, said, drafts, text }: QuantityView): boolean {
  // 全镇|13951户68202人
  const alone = left.compact.text === '' || (left.subject !== undefined && left.compact.text === left.subject)
  if (!/^(户|人|口人)$/.test(token.unit) || !alone) return false
  const last = drafts[said.last ?? -1]
  if (last?.token.type !== 'quantity' || /^(户|件|起|例|案|宗|人次|次|场)$/.test(last.token.unit))
    return last?.label.text === ''
  return last.production === 'noun-behind' && /^[\d，,。]/.test(text.slice(token.end, token.end + 1))
}
