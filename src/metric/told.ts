// Names of figures whose own words name nothing alone: 死亡61人 of an accident, 惠及310万人 of what was renewed,
// 完成年度目标的104% of whom, 下降的为43个 like what rose.
import { VERB_TABLE } from './lexicon/labels.ts'
import { settled } from './own-name.ts'
import { headOf } from './parts.ts'
import type { Draft, Label, QuantityView } from './view.ts'
import { joinLabels, labelOf, wordLabel } from './view.ts'

/** A name made of the words before a quantity and what was said before; undefined where the words suffice. */
export function toldOf(
  view: QuantityView,
  own: Label,
): { readonly label: Label; readonly production: string } | undefined {
  const same = sameDeed(view, own)
  if (same) return { label: same, production: 'shared' }
  const part = tradeOf(view, own) ?? counterpart(view, own) ?? doneByPart(view, own)
  if (part) return { label: part, production: 'part-of-whole' }
  const object = sameObject(view, own)
  if (object) return { label: object, production: 'verb-alone' }
  const stall = stallOf(view, own)
  if (stall) return { label: stall, production: 'attribute' }
  const victims = befallen(view, own) ?? victimsOf(view, own)
  if (victims) return { label: victims, production: 'attribute' }
  const verb = goalOf(view, own) ?? reachedOf(view, own)
  return verb && { label: verb, production: 'verb-alone' }
}

/** Figures looked back over: as many as a sentence usually has. */
const SENTENCE = 6

/** 查处违建120处（2018年查处100处） is 查处违建 once more. */
function sameDeed({ drafts, token, left }: QuantityView, own: Label): Label | undefined {
  if (left.compact.times.size === 0 || own.text.length !== 2) return undefined
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
  return same?.label
}

// Matches verbs that those counted do or suffer themselves: 立案, 处分, 死亡.
const INTRANSITIVE = /[诉捕案判处分罚亡伤岗业]|^(?:惠及|覆盖|受益|参与|服务|培训|就业|投入|完成)$/

/** 竣工投产, 完工投用. */
function isTwoDeeds(words: string): boolean {
  return words.length === 4 && VERB_TABLE.has(words.slice(0, 2)) && VERB_TABLE.has(words.slice(2))
}

// Matches what papers are besides those that were made: 现行有效86件.
const IN_FORCE = /^(?:现行有效|现行|宣布失效)$/

// Matches 首批|开放, 实际|开放: which of them, before the verb.
const STAGE = /^(?:首批|首期|实际|目前|现)(?=.{2})/

/** 意见建议 of 征集|到涉及我区的意见建议: what was collected, without whom it is about. */
function objectOf(words: string): string {
  const plain = words.replace(/^[到了出]/, '')
  const of = /^涉及[^的]{1,8}的(.{2,})$/.exec(plain)?.[1]
  return of ?? plain
}

/** 新开工安置房1800套、基本建成2300套 is 建成安置房: a bare verb has the object of the verb before it. */
function sameObject({ drafts, said, token, text, left }: QuantityView, own: Label): Label | undefined {
  const last = drafts[said.last ?? -1]
  if (
    last?.token.type !== 'quantity' ||
    last.change ||
    last.token.unit !== token.unit ||
    token.kind === 'percentage'
  )
    return undefined
  const bare = own.text.replace(STAGE, '')
  const deed = VERB_TABLE.has(bare) || isTwoDeeds(own.text) || IN_FORCE.test(own.text)
  if (!deed || INTRANSITIVE.test(own.text) || own.text.length < 2) return undefined
  // 在办结的|183件中 says which are meant.
  if (left.compact.text.endsWith('的')) return undefined
  const counted = last.noun ?? last.label
  // 排查出的36处隐患，已整改32处: the noun stands behind the number.
  const behind =
    last.production === 'noun-behind' && text.startsWith(counted.text, last.label.spans[0]?.start)
  const end = behind ? (last.label.spans[0]?.end ?? last.token.end) : last.token.end
  if (!/^[，,、]/.test(text.slice(end, end + 1))) return undefined
  // 技改项目新开工43个、竣工38个: the verb stands behind its subject.
  const subject = subjectOfDeed(last.label.text)
  if (subject !== undefined) return joinLabels(wordLabel(subject), own)
  if (token.kind !== 'count') return undefined
  const verb = VERB_TABLE.at(last.label.text, 0)
  const noun = verb ? objectOf(last.label.text.slice(verb.end)) : behind ? counted.text : ''
  if (noun.length < 2 || noun.length > 12 || VERB_TABLE.has(noun)) return undefined
  return joinLabels(own, wordLabel(noun))
}

// Matches 新开工, 开工 of 技改项目新开工: stages that one thing goes through after the other.
const STAGE_OF =
  /^([\u4e00-\u9fff“”\d]{2,16}?)(?:新?开工(?:建设)?|竣工|完工|投产|投运|并网|签约|落地|开通|在建|续建|建成)$/

/** 技改项目 of 技改项目新开工; undefined where a verb begins the name. */
function subjectOfDeed(label: string): string | undefined {
  const subject = STAGE_OF.exec(label)?.[1]
  return subject === undefined || VERB_TABLE.at(subject, 0) ? undefined : subject
}

/** 30项任务中，已完成19项 is 完成任务, not one more 任务. */
export function doneOf({ drafts, said, left, token, text, clause }: QuantityView): Label | undefined {
  const last = drafts[said.last ?? -1]
  if (token.kind !== 'count' || last?.token.type !== 'quantity' || last.token.unit !== token.unit)
    return undefined
  // 诉前调解1200件，成功860件: those that came off are of those before.
  if (/^[已均]?成功$/.test(left.compact.text)) return joinLabels(last.label, wordLabel('成功'))
  if (!/(?:已经?|均已|现已)(?:全部)?完成了?$/.test(left.compact.text)) return undefined
  const between = text.slice(last.token.end, clause)
  const among = /中[，,]\s*$/.test(between)
  if (last.change || (!among && !/^[\u4e00-\u9fff“”]{0,16}[，,]\s*$/.test(between))) return undefined
  const noun = /^(?:其余|剩余|其中)/.test(last.label.text) ? wordLabel('') : toDo(last.label, among)
  return joinLabels(wordLabel('完成'), noun)
}

// Matches 涉及项目, 安排整治任务: that there was something to do is no part of what was done.
const TO_DO = /^(?:涉及|包括|包含|安排|计划|下达|确定|明确|列入|梳理|排出|承担|共有?)(?=.{2})/

function toDo(label: Label, among: boolean): Label {
  if (among) return headOf(label)
  const text = label.text.replace(TO_DO, '')
  return text === label.text ? label : wordLabel(text)
}

/** 年出栏生猪26万头，存栏9万头 is 生猪存栏. */
function stallOf({ drafts, said }: QuantityView, own: Label): Label | undefined {
  if (!/^[出存]栏$/.test(own.text)) return undefined
  const animals = /[出存]栏([\u4e00-\u9fff]{1,4})$/.exec(drafts[said.last ?? -1]?.label.text ?? '')?.[1]
  return animals === undefined ? undefined : joinLabels(wordLabel(animals), own)
}

const HARMS: Readonly<Record<string, string>> = { 亡: '死亡', 死: '死亡', 伤: '受伤' }

/** 生产安全事故86起，死亡61人 is 生产安全事故死亡人数. */
function victimsOf({ said, token }: QuantityView, own: Label): Label | undefined {
  if (token.unit !== '人' || !/^(死亡|受伤|失踪|伤亡|重伤|轻伤|遇难|[亡死伤])$/.test(own.text))
    return undefined
  return joinLabels(accidentOf(said.entity), wordLabel(`${HARMS[own.text] ?? own.text}人数`))
}

// Matches what befell those counted: 造成3人|死亡, 5人|受伤.
const FATE = /^(死亡|遇难|失踪|受伤|重伤|轻伤|伤亡|中毒|感染|被困)(?![率数])/
const CAUSED = /(?:造成|导致|致使|致)$/

/** 事故造成|3人死亡、5人受伤 is 事故死亡人数, 事故受伤人数. */
export function befallen({ said, drafts, token, text, left }: QuantityView, own: Label): Label | undefined {
  if (token.unit !== '人' && token.unit !== '名') return undefined
  const fate = FATE.exec(text.slice(token.end, token.end + 3))?.[1]
  if (fate === undefined || left.direction || (own.text !== '' && !CAUSED.test(own.text))) return undefined
  const cause = own.text.replace(CAUSED, '')
  // 事故造成3人死亡、|5人受伤: of the accident that was told of.
  const last = /^(.+?)[\u4e00-\u9fff]{2}人数$/.exec(drafts[said.last ?? -1]?.label.text ?? '')?.[1]
  const accident = accidentOf(cause === '' ? said.entity : wordLabel(cause))
  const told =
    accident.text === '' && cause === '' && last !== undefined ? accidentOf(wordLabel(last)) : accident
  return joinLabels(told, wordLabel(`${fate}人数`))
}

/** 发生各类生产安全事故23起: that it happened is no part of the name; nothing where nothing happened. */
function accidentOf(entity: Label | undefined): Label {
  const name = entity?.text.replace(/^(?:发生|接报)(?:各类|各种)?/, '') ?? ''
  return wordLabel(/(事故|火灾|灾害|案件)$/.test(name) ? name : '')
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

/** 改造小区1.8万个，惠及310万户 is 改造小区惠及; 新增食堂5家，累计建成31家 is 建成食堂. */
function reachedOf({ said, drafts, before, left }: QuantityView, own: Label): Label | undefined {
  const before0 = drafts[said.level ?? said.last ?? -1]
  const last = before0?.production === 'streak' ? undefined : before0?.label
  // 新增器官捐献志愿登记1.8万人，累计登记10万人: what is named by the same word.
  const same = said.levels.findLast((level) => drafts[level]?.label.text.endsWith(own.text))
  const told =
    VERB_TABLE.has(own.text) && /累计/.test(left.compact.text) ? drafts[same ?? -1]?.label : undefined
  if (told && told.text.length > own.text.length + 2) return settled(told)
  const reaches = /^(惠及|覆盖|受益|服务|带动|吸引|辐射)$/.test(own.text)
  const whose = last ?? (reaches && before ? labelOf(before) : undefined)
  if (!whose || whose.text.endsWith(own.text) || whose.text.length < 2 || whose.text.length > 16)
    return undefined
  // 项目总投资3亿元，惠及310万户
  if (reaches)
    return joinLabels(wordLabel(whose.text.replace(/(?<=.{2})(?:计划)?(?:总投资|投资额?)$/, '')), own)
  if (
    !/累计|共/.test(left.compact.text) ||
    own.text.length > 3 ||
    !VERB_TABLE.has(own.text) ||
    /[诉捕案判查处]/.test(own.text)
  )
    return undefined
  return joinLabels(own, headOf(settled(whose)))
}

/** 办理案件120件，其中甲镇办理35件 is 甲镇办理案件: the verb of the whole has its object there, too. */
function doneByPart({ said, drafts }: QuantityView, own: Label): Label | undefined {
  const whole = drafts[said.whole ?? said.outer ?? -1]?.label.text ?? ''
  const verb = VERB_TABLE.at(whole, 0)
  const deed = verb ? whole.slice(0, verb.end) : ''
  const object = whole.slice(deed.length)
  if (deed.length < 2 || object.length < 2 || !own.text.endsWith(deed)) return undefined
  return own.text.length > deed.length + 1 ? joinLabels(own, wordLabel(object)) : undefined
}

/** 价格上涨的城市个数23个，下降的为43个: what falls is counted like what rose. */
function counterpart({ drafts, said }: QuantityView, own: Label): Label | undefined {
  if (own.text.length !== 2 || !TURN.test(own.text)) return undefined
  const found = TURNED.exec(drafts[said.last ?? -1]?.label.text ?? '')
  return found ? wordLabel(`${found[1]}${own.text}的${found[3]}`) : undefined
}

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

// Matches 噪声扰民问题|较为突出, 投诉|最多: what is said of it before its share.
const STRIKING =
  /^(.{2,}?)(?:较为|最为|比较|尤为|仍然?|依然)?(?:凸显|突出|集中|明显|显著|居多|居首|最多|较多|最大|较大)$/

/** 停车问题较为突出，占比25% is 停车问题占比. */
export function strikingShare({ before }: QuantityView, own: Label): Label | undefined {
  if (!before || !/^(?:占比|比重|所占比重)$/.test(own.text)) return undefined
  const whose = STRIKING.exec(labelOf(before).text)?.[1]
  return whose === undefined ? undefined : joinLabels(wordLabel(whose), own)
}
