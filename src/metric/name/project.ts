// What is told of a project that the clause before names.
// 例：县医院迁建项目，总投资3.2亿元，年内完成投资1.1亿元 → 县医院迁建项目总投资, 县医院迁建项目完成投资.
import { oneOf } from '../../text/one-of.ts'
import type { Label, QuantityView } from '../context/view.ts'
import { joinLabels, labelOf, wordLabel } from '../context/view.ts'
import { VERB_TABLE } from '../lexicon/labels.ts'

// Matches 总投资, 完成投资, 占地, 满意: what is told of a project that the clause before names.
const OF_PROJECT = new RegExp(
  `^${oneOf(`
    (?:总|年)?产能 总装机(?:容量)?
    (?:年度|计划|预计|概算|估算|项目)?(?:完成)?(?:总投资|投资|总投资额|投资额)
    (?:总|规划)?(?:占地|用地|建筑|建设|占地总|总建筑)(?:面积)?
    总?面积 总长 全长 长度 总长度 总规模 合同金额
    满意 基本满意 不满意 同意 赞成 反对 弃权
  `)}$`,
)
// Matches 县医院迁建项目, 滨江大道, 垃圾分类工程; not 会议结束.
const PROJECT = new RegExp(
  `^[^，。；]{2,24}${oneOf(`
    项目 工程 基地 园区 产业园 中心 学校 小学 中学 幼儿园 医院 卫生院
    大桥 桥 [公道]?路 街 渠 大道 隧道 广场 公园 水库 大厦 码头 车站 枢纽 电站
    一期 二期 三期 标段 管网 管道 管线 干渠 堤防 线 馆 厂 库
  `)}(?:[（“”）].*)?$`,
)

// Matches 河道整治工程|属市重点工程, 文化馆项目|位于新区中心: what is said of a project before its figures.
const SAID_OF =
  /^(.{2,}?(?:项目|工程|基地|园区|中心|学校|小学|中学|幼儿园|医院|大桥|公路|道路|大道|公园|水库|广场))(?:属于?|位于|坐落于?|地处|选址|列入|被列为|作为|系|是).+$/

// Matches 乙烯项目|投产, 输水工程|全面建成: what is done with, before what it can do.
const COMPLETED =
  /^(.{2,}?(?:项目|工程|基地|园区|产业园|电站))(?:已|全面|正式|顺利|如期)?(?:建成(?:投产|投用|投运)?|投产|投用|投运|开工|竣工|达产)$/

// Matches 对老旧厂房进行了改造, 对集贸市场实施提升改造.
const WORKED_ON =
  /(?<![针面相应])对([^，。；对]{2,16}?)(?:进行|实施|开展)了?(?:全面|彻底|整体|统一|集中)?([\u4e00-\u9fff]{2,6})$/
// Matches 完成中心广场改造, 实施了河堤加固.
const WORK =
  /(?:完成|实施|推进|启动|开展)了?([\u4e00-\u9fff“”（）A-Z\d]{2,16}?(?:改造|整治|拆除|修缮|建设|扩建|改建|迁建|绿化|治理|加固|修复))$/

/** 老旧厂房改造 of 对老旧厂房进行改造: the work whose size or cost is told. */
function workOf(words: string): string | undefined {
  const on = WORKED_ON.exec(words)
  return on ? `${on[1]}${on[2]}` : WORK.exec(words)?.[1]
}

function unsaid(label: Label): Label {
  const whose = SAID_OF.exec(label.text)?.[1] ?? COMPLETED.exec(label.text)?.[1]
  return whose === undefined ? label : wordLabel(whose)
}

// Matches the end of 养老项目总投资, 河道治理计划投资; not 总投资, which names no works.
const INVESTED = /(?<=.{2})(?:计划)?(?:总投资|投资额?)$/

/** 养老项目 of 养老项目总投资: the works that are invested in; a name of another kind as it is. */
export function worksOf(name: string): string {
  return name.replace(INVESTED, '')
}

/** Shorter names of works, 项目, 配套项目, are parts of what the sentence began with. */
const OWN_WORKS = 5

/**
 * 安排重点项目360个、|年度投资1000亿元; 在建棚改项目7个，|建设面积230万平方米: of those counted right before, not of what the sentence
 * began with.
 */
function projectsCounted({ drafts, text, token, clause }: QuantityView): Label | undefined {
  const last = drafts.at(-1)
  if (last?.token.type !== 'quantity' || last.token.kind !== 'count') return undefined
  if (last.token.start < clause) {
    const next = /^[，,][\u4e00-\u9fff]{2,6}$/.test(text.slice(last.token.end, token.start))
    const named =
      last.label.text.length > OWN_WORKS && !/(?:子|配套|其中)[\u4e00-\u9fff]*$/.test(last.label.text)
    return next && named && /(?:项目|工程)$/.test(last.label.text) ? last.label : undefined
  }
  const joined = /^、[\u4e00-\u9fff]{2,6}$/.test(text.slice(last.token.end, token.start))
  const noun = joined && token.kind === 'money' ? (last.noun ?? last.label) : undefined
  if (!noun || !/(?:项目|工程)$/.test(noun.text)) return undefined
  const verb = VERB_TABLE.at(noun.text, 0)
  return wordLabel(noun.text.slice(verb?.end ?? 0))
}

/** 县医院迁建项目，总投资3.2亿元，完成投资1.1亿元: both are the project's. */
export function themeOf(view: QuantityView, own: Label): Label | undefined {
  const { theme, project, token } = view
  // 改造老旧小区 | 已完工80个: a cell that says only what was done says it of its row.
  if (project !== undefined && own.text.length === 2 && VERB_TABLE.has(own.text))
    return joinLabels(wordLabel(project), own)
  if (!OF_PROJECT.test(own.text)) return undefined
  const counted = projectsCounted(view)
  if (counted) return joinLabels(counted, own)
  const left = theme?.()
  const all = left && labelOf(left)
  const work = left && workOf(left.compact.text)
  if (work !== undefined && (token.kind === 'measure' || token.kind === 'money'))
    return joinLabels(wordLabel(work), own)
  const name = all && unsaid(all)
  // 主体封顶，完成投资1.8亿元 in a row of a table is the investment of its project.
  if (!name || !PROJECT.test(name.text))
    return project === undefined ? undefined : joinLabels(wordLabel(project), own)
  // 实施灌区改造项目，项目总投资
  const project0 = wordLabel(name.text.replace(/^(?:重点)?(?:实施|推进|启动|开展|铺设|敷设)(?:了)?/, ''))
  const attribute = /(?:项目|工程)$/.test(name.text) ? wordLabel(own.text.replace(/^(?:项目|工程)/, '')) : own
  return joinLabels(
    project0.text === name.text ? name : project0,
    attribute.text === own.text ? own : attribute,
  )
}
