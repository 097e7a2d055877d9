// The full name of a figure whose label leaves out what the figure before it has just said.
// 例：夏粮播种面积66.63万亩、增长1.9%，总产量22.19万吨 → 总产量 is 夏粮总产量.
import type { ModelMetric } from '../../model/disclosure.ts'
import { ACTS, HEADS } from '../lexicon/heads.ts'
import { caseOf } from './case-object.ts'
import type { Context } from './context.ts'
import { doneToWhom, whoHad } from './done-to.ts'
import { saidWithVerb } from './said-verb.ts'

const BARE: ReadonlySet<string> = new Set(HEADS)
const BARE_ACTS: ReadonlySet<string> = new Set(ACTS)
/** Matches 建成, alone: how far that has come whose beginning the figure before counts. */
const DONE = /^(?:基本)?(?:建成|竣工|完工)$/
/** Matches the verb of 新开工保障性安居工程, 保障房新开工. */
const BEGUN = /^(?:新开工|开工|续建|新建)(?=.{2})|(?<=.{2})(?:新开工|开工)$/
/** Matches the verb of 集中清理规范性文件, 排查安全隐患: what is looked through, of which the next figures tell what came of it. */
const REVIEWED = /^(?:集中|全面|累计|共)*(?:清理|梳理|审查|审核|评估|排查|发现)(?:各类)?(?=.{2})/
/** Matches 废止, 修订, 整改, alone: what came of what was looked through. */
const DECIDED = /^(?:拟|宣布|已)?(?:废止|修改|修订|失效|保留|整改|取消|下放|停用)$/
/** Matches 省级 of 市级以上龙头企业67家，省级13家: those of a higher rank among what was counted before. */
const RANK = /^(?:国家|省|市|县|区)级$/
/** Matches 新登记, 注销, 治理, alone: what came and went, or was mended, of what was counted before. */
const COMING =
  /^(?:新登记|新设立|新注册|新设|注销|吊销|净增|新接收|接收|(?:完成)?(?:工程)?(?:治理|整治|修复|改造|销号))$/
/** Children are in nurseries, whatever school was told of before: 高中在校生1.3万人，在园幼儿1.6万人. */
const PUPILS = /^在园/
/** Matches 幼儿园, 学前; not 小学. */
const NURSERY = /[园幼]|学前/
const LONGEST_FIRST = [...HEADS].sort((a, b) => b.length - a.length)

/** What the figures before say, and those behind may leave out. */
interface Said {
  /** What the last figure with a name of its own was of. */
  readonly topic: string
  /** The verb it begins with. */
  readonly shared: string
  readonly begun: string
  readonly reviewed: string
  readonly unit: string
}

const NOTHING: Said = { topic: '', shared: '', begun: '', reviewed: '', unit: '' }

/** Full names of those of a section's figures that are named short, by their position. */
export function completeNames(
  metrics: readonly ModelMetric[],
  contexts: readonly (Context | undefined)[],
): ReadonlyMap<number, string> {
  const full = new Map<number, string>()
  const byId = new Map<string, string>()
  const totals = new Map<string, string>()
  let said = NOTHING
  let period: number | undefined
  for (const [i, metric] of metrics.entries()) {
    const at = contexts[i]?.period
    if (at === undefined || at !== period) said = { ...NOTHING, unit: said.unit }
    period = at
    const { label, change, origin, group } = metric
    if (origin === 'table') continue
    if (group?.as === 'total' && !change) totals.set(group.id, label)
    const side = sideOf(metrics, i, contexts)
    if (side !== undefined) {
      full.set(i, side)
      continue
    }
    if (change) {
      const name =
        byId.get(change.of ?? '') ?? (needs(said.topic, label) ? joined(said.topic, label) : undefined)
      if (name !== undefined) full.set(i, name)
      continue
    }
    const total = group?.as === 'part' ? totals.get(group.id) : undefined
    const found = levelName(metric, metrics[i - 1], contexts[i], said, total)
    if (found) full.set(i, found.name)
    else said = told(said, metric)
    if (found?.lent) byId.set(metric.id, found.name)
  }
  return full
}

/** The full name of a level, and whether its change has it, too; undefined where the label is one. */
function levelName(
  metric: ModelMetric,
  before: ModelMetric | undefined,
  context: Context | undefined,
  said: Said,
  total: string | undefined,
): { readonly name: string; readonly lent: boolean } | undefined {
  const { label } = metric
  const part = asTotal(label, total)
  if (part !== undefined) return { name: part, lent: false }
  const whose = objectOf(label, context) ?? whoHad(metric, before)
  if (whose !== undefined) return { name: whose, lent: true }
  if (isTotalOf(metric, before, context)) return { name: before?.label ?? label, lent: false }
  const name = withWhatWasSaid(metric, context, said)
  if (name !== undefined) return { name, lent: false }
  return needs(said.topic, label) ? { name: joined(said.topic, label), lent: true } : undefined
}

/** A verb, rank or noun alone with the verb or object that was told before it. */
function withWhatWasSaid(
  { label, unit }: ModelMetric,
  context: Context | undefined,
  said: Said,
): string | undefined {
  if (said.shared !== '' && context?.before.endsWith(`、${label}`)) return said.shared + label
  if (unit === said.unit) {
    if (DONE.test(label) && said.begun !== '') return label + said.begun
    if (DECIDED.test(label) && said.reviewed !== '') return label + said.reviewed
    if (said.topic !== '' && (RANK.test(label) || COMING.test(label)))
      return label + said.topic.replace(OWN_RANK, '')
  }
  const whole = RANK.test(label) ? listed(context) : undefined
  return whole === undefined ? undefined : label + whole
}

/** What is said once a figure with a name of its own was told. */
function told(said: Said, { label, unit }: ModelMetric): Said {
  // 清理文件142件，废止文件19件，修订12件: the act between is of the same things.
  const same = said.reviewed !== '' && label.endsWith(said.reviewed)
  return {
    topic: BARE.has(label) || RATE.test(label) ? said.topic : topicOf(label),
    shared: VERBS.exec(label)?.[0] ?? '',
    reviewed: same ? said.reviewed : REVIEWED.test(label) ? label.replace(REVIEWED, '') : '',
    begun: BEGUN.test(label) ? label.replace(BEGUN, '') : '',
    unit,
  }
}

/** Matches 一次性办结率, of which there is no 满意率; 人口城镇化率 gives up no ending either. */
const RATE = /率$/

/** Characters that a whole has behind what is counted, at most: 授权 of 专利授权. */
const COUNTED_BEHIND = 4

/** 专利授权2460件，其中发明专利318件: the part is told without what the whole has behind it. */
function asTotal(part: string, total: string | undefined): string | undefined {
  for (let length = part.length - 1; total !== undefined && length >= 2; length--) {
    const rest = total.length - length
    if (rest >= 2 && rest <= COUNTED_BEHIND && total.startsWith(part.slice(-length)))
      return part + total.slice(length)
  }
  return undefined
}

/** Matches 非遗代表性项目 of 非遗代表性项目中，国家级9项、省级47项: what those of each rank are of. */
const LISTED = /([^，。；、：#]{2,16})中[，、：][^。；]*$/

function listed(context: Context | undefined): string | undefined {
  return LISTED.exec(context?.told ?? '')?.[1]
}

/** Matches 市级以上 of 市级以上龙头企业, which those of the province are told from. */
const OWN_RANK = /^(?:国家|省|市|县|区)级(?:及?以上)?/

/** 商品房成交面积…、成交金额: what both say is said once. */
function joined(topic: string, label: string): string {
  const twice = topic.endsWith(label.slice(0, 2)) ? 2 : 0
  return topic + label.slice(twice)
}

/** Whether a name says nothing without what was told before it, and that can be its own. */
function needs(topic: string, label: string): boolean {
  return BARE.has(label) && topic !== '' && (!PUPILS.test(label) || NURSERY.test(topic))
}

/** Matches the end of 改造户厕460座，累计达 (5660座): so many of the same in all. */
const IN_ALL = /#[^，。；、#]{0,3}[，、；]累计(?:达到?|完成|为)?$/

function isTotalOf(
  metric: ModelMetric,
  last: ModelMetric | undefined,
  context: Context | undefined,
): boolean {
  if (!last || last.change || last.unit !== metric.unit) return false
  return last.label.endsWith(metric.label) && IN_ALL.test(context?.before ?? '')
}

/** Matches 城乡居民 of 城乡居民人均可支配收入分别增长5.2%、6.3%: the first figure is of towns, the other of the country. */
const BOTH_SIDES = /城乡(?=居民)/
/** Matches 分别, 分别达到; not 分别为，其中. */
const RESPECTIVELY = /分别[^，。；#]{0,8}$/

/** The name of one of two figures that are told of town and country, one after the other. */
function sideOf(
  metrics: readonly ModelMetric[],
  i: number,
  contexts: readonly (Context | undefined)[],
): string | undefined {
  const label = metrics[i]?.label ?? ''
  if (!BOTH_SIDES.test(label)) return undefined
  const told = (n: number): boolean => RESPECTIVELY.test(contexts[n]?.before ?? '')
  const twins = (a: number, b: number): boolean =>
    metrics[a]?.label === metrics[b]?.label && metrics[a]?.unit === metrics[b]?.unit
  if (told(i) && twins(i, i + 1)) return label.replace(BOTH_SIDES, '城镇')
  return told(i - 1) && twins(i - 1, i) ? label.replace(BOTH_SIDES, '农村') : undefined
}

/** What a name that leaves its object out is about: told behind the figure, or before it in its sentence. */
function objectOf(label: string, context: Context | undefined): string | undefined {
  const act = label.replace(DULY, '').replace(ANY_CASES, '').replace(EXCUSED, '').replace(TAKEN, '')
  const whom = doneToWhom(label, context)
  if (whom !== undefined) return whom
  if (!BARE_ACTS.has(act))
    return ofWhom(label, context?.tail ?? '') ?? saidWithVerb(label, context?.told ?? '')
  const object = caseOf(context?.told ?? '')
  if (object === undefined || ((act !== label || act.startsWith('不')) && object.length <= BARE_CASES))
    return undefined
  return act + object
}

/** Matches what stands before 不批捕: 依法不批捕, 证据不足的不批捕. */
const EXCUSED = /^(?:依法|.{3,}的)(?=不批|不起诉)/
/** Matches how it is done in 依法受理, 及时办结. */
const DULY = /^(?:依法|及时|按期|如期|共|累计|已)+(?=受理|办结|审结|立案|查处)/
/** Matches the end of 办结依法受理: all that are closed have been taken up. */
const TAKEN = /(?<=^(?:办结|审结|执结))(?:依法)?(?:受理|立案|新收)$/
/** Matches the end of 办结案件, 审结各类案件, 判处罪犯: of which kind, the words before may tell. */
const ANY_CASES = /(?<=..)(?:(?:各类|相关|此类|该类)?案件|罪犯|被告人)$/
/** 案件 and 犯罪 alone are of no kind. */
const BARE_CASES = 2

/** Matches 农村人口的安全饮水问题; the label of 解决6000万农村人口的安全饮水问题 ends with whose problem it is. */
const PROBLEM = /^(.{2,8}?)的(.{2,10}(?:问题|困难))$/

function ofWhom(label: string, tail: string): string | undefined {
  const found = PROBLEM.exec(tail)
  return found?.[1] !== undefined && label.endsWith(found[1]) ? label + found[2] : undefined
}

/** 新建改建高速公路8公里、农村公路9公里, 纠正漏捕3人、漏诉5人: what is done to the first of a list is done to all. */
const VERBS = /^(?:监督|纠正|新建|改建|扩建|改造|新增|建成|淘汰|关停|退出)+(?=.{2})/

/** 夏粮播种面积 and 夏粮连续三年增产 speak of 夏粮, 技术合同 of itself. */
function topicOf(label: string): string {
  const streak = label.indexOf('连续')
  if (streak > 1) return label.slice(0, streak)
  const head = LONGEST_FIRST.find((word) => label.endsWith(word) && label.length > word.length)
  return head === undefined ? label : label.slice(0, -head.length)
}
