// How much of a budget, plan or goal was reached: 为预算的102.3%, 完成年初预算数6亿元的40.4%. The percentage is told of
// the amount before it, and what follows (同比增长5%) is told of that amount, too.
// 例：一般公共预算收入12亿元，为年预算的98% → 一般公共预算收入完成年预算.
import { oneOf } from '../../text/one-of.ts'
import { TIME } from '../context/compact.ts'
import { unitOf } from '../context/counted-in.ts'
import { metric } from '../context/outcome.ts'
import type { Draft, Label, Outcome, QuantityView } from '../context/view.ts'
import { joinLabels, labelOf, placedOf, wordLabel } from '../context/view.ts'
import { LOCALITY } from '../name/shared/parts.ts'

// Matches `年初预算数`, `调整后预算`, `全年目标任务`; not `营养改善计划`.
const GOAL = `(?:${oneOf(`
  \u0001 中央 上级(?:下达的?)? [国省市区县州部](?:[厅局委办]|政府|委[市区县]?政府)?下达的? 确保 年初 年度 全年 当年 本年 年
  汇总(?=调整|年初|变动|预算) 调整后?的? 调整及 变动后? [省市区县]?人大批准的? [国省市区县部]定 既定 序时 时序 总 考核
  收入 支出 投资
`)}*(?:预算调整|预算|计划|目标|任务)(?:目标|任务|数|值|安排|总?投资)*)`

// Matches `一般公共预算收入为年预算的`, `，完成年度目标任务的`, `，完成年初预算` before 36.7%.
const REACHED = new RegExp(
  `(?:完成了?|实现了?|为|达到?了?|占|占到?)(${GOAL}(?:开工|完工|竣工)?)(?:的|的比例为?|的比重为?|比例为?|比重为?|(?<=(?:占|为|完成了?)\\1))$`,
)
// Matches `完成年初预算数` before the goal itself, whose share comes behind it.
const SET = new RegExp(`(?:完成了?|为|占)(${GOAL})(?:为|是)?$`)

// Matches `全国平均水平`, `全省同类城市平均值`: what others have on average.
const MEAN =
  '(?:世界|全球|全国|全省|全市|全区|全县|东部|中部|西部)[\u4e00-\u9fff]{0,6}?(?:平均(?:水平|值)?|均值|人均(?:水平|[占拥]有量))|(?:正常|合理)保有量|(?:设计|核定)能力'

// Matches `完成`, `超额完成` as all the words before a percentage.
const DONE = /^(?:均|已|累计|超额|实际)*完成了?$/

// Matches `恢复至2019年的`, `相当于上年同期水平的`, `仅为全国平均水平的`.
const RECOVERED = new RegExp(
  `(恢复[至到]|相当于|达到?|约?是|[约仅]?为|[只仅]有|不足|不到)(${TIME}同期|疫情?前(?:同期)?|灾前|${MEAN})(?:水平)?的$|(恢复[至到]|相当于)(${TIME})(?:水平)?的$`,
)

/** 接待游客120万人次，恢复至2019年的96%: how much of another year's level, or of an average, was reached. */
export function recovery(view: QuantityView): Outcome | undefined {
  const { token, left } = view
  if ((token.kind !== 'percentage' && token.kind !== 'multiple') || left.direction) return undefined
  const { text: words, times } = left.compact
  // 分别是去年同期51倍和3.5倍
  const found = RECOVERED.exec(token.kind === 'multiple' && !words.endsWith('的') ? `${words}的` : words)
  if (!found) return undefined
  const verb = found[1] ?? found[3] ?? ''
  const when = found[2] ?? found[4] ?? ''
  const time = times.get(found.index + verb.length)?.text ?? when.replace(/^疫前/, '疫情前')
  // 能耗、强度分别为全国平均的70%和60%: each value of the list has its name.
  const own =
    (view.name && nameBefore(view.name, verb, when)) ?? labelOf(left, left.lo, Math.max(left.lo, found.index))
  const whose = own.text.length > 1 && !/^(?:分别|依次|各|均)*$/.test(own.text) ? own : subjectOf(view)
  if (whose.text === '') return undefined
  const told = /^[恢相]/.test(verb) ? verb : '相当于'
  const name = `${told}${time}${when.startsWith(TIME) ? when.slice(1) : ''}${token.kind === 'multiple' ? '倍数' : '比例'}`
  // 全国 of 为全国平均水平的 is whom it is measured against, not whose figure it is.
  const measured = left.subject !== undefined && when.startsWith(left.subject) ? withoutSubject(view) : view
  return metric(measured, 'share', { label: joinLabels(whose, wordLabel(name)), noun: whose })
}

/** 主要污染物排放强度 of the list's name 主要污染物排放强度约为全国. */
function nameBefore(name: Label, verb: string, when: string): Label {
  const at = name.text.lastIndexOf(verb)
  return at > 0 && when.replace(TIME, '').startsWith(name.text.slice(at + verb.length))
    ? wordLabel(name.text.slice(0, at))
    : name
}

function withoutSubject(view: QuantityView): QuantityView {
  const { subject: _, ...left } = view.left
  return { ...view, left }
}

/** 为年预算的32.3%: the share of a goal that was reached. */
export function fulfilment(view: QuantityView): Outcome | undefined {
  if (view.token.kind !== 'percentage' || view.left.direction) return undefined
  const words = view.left.compact.text
  // 城镇新增就业964人，完成142%: of what was to be reached.
  if (DONE.test(words)) {
    const done = subjectOf(view)
    const noun = done.text.replace(/^完成(?=.{2})/, '')
    return noun === '' ? undefined : metric(view, 'share', { label: wordLabel(`${noun}完成率`), noun: done })
  }
  const goal = goalBefore(view)
  const found = goal === undefined ? REACHED.exec(words) : undefined
  if (goal === undefined && (!found || isClass(view, found[0]))) return undefined
  // 治沙、造林、种草分别完成年度任务的113%、120%和108%: each has its name.
  const named = view.name && wordLabel(view.name.text.replace(/(?:超额|全面)?(?:完成|实现).*$/, ''))
  const own =
    named ?? (found ? labelOf(view.left, view.left.lo, Math.max(view.left.lo, found.index)) : wordLabel(''))
  // 小麦3万吨、玉米5万吨，分别完成计划的98%、101%
  const each = /^(?:分别|依次|各|均|双双|超额|圆满|提前|全面)*$/.test(own.text)
  const whose = partOf(view, own) ?? (own.text.length > 1 && !each ? own : subjectOf(view))
  if (whose.text === '') return undefined
  // 完成年度计划开工的80.8%
  const name = (goal ?? found?.[1] ?? '').replaceAll(TIME, '').replace(/(计划)(开工|完工|竣工)$/, '$2$1')
  // 完成投资86亿元，完成年度投资计划的112%: the plan says what was completed.
  if (
    name.includes('投资') &&
    whose.text === '完成投资' &&
    /完成了?$/.test(words.slice(0, found?.index ?? 0) + (found?.[0] ?? '').slice(0, 2))
  )
    return metric(view, 'share', { label: wordLabel(`完成${name}`), noun: whose })
  return metric(view, 'share', {
    // 完成投资2.4亿元，占年度计划的97.6%: what was completed has the verb already.
    label: joinLabels(
      whose,
      wordLabel(/完成投资额?$|^完成/.test(whose.text) ? `占${name}比重` : `完成${name}`),
    ),
    noun: whose,
  })
}

/** 推进缓慢的有3项，占目标任务的30%: what is said of some of the tasks is a share of them. */
function isClass({ drafts, said, text }: QuantityView, words: string): boolean {
  const last = drafts[said.last ?? -1]?.token
  return (
    words.startsWith('占') &&
    last?.type === 'quantity' &&
    last.kind === 'count' &&
    /的(?:[仅只共还已也各]?有|为)$/.test(text.slice(Math.max(0, last.start - 4), last.start))
  )
}

/** 收入38亿元，为预算的105%（其中：开发区为预算的|129%）: the parts of a share are of what it is a share of. */
function partOf({ drafts, said }: QuantityView, own: Label): Label | undefined {
  const outer = said.last === undefined ? drafts[said.outer ?? -1] : undefined
  const first = said.last === undefined ? outer : drafts[said.last]
  if (first?.production !== 'share' || !first.noun || own.text.length > 6) return undefined
  if (own.text === '') return outer && first.noun
  return LOCALITY.test(own.text) ? joinLabels(own, wholeOf(first.noun, drafts[said.whole ?? -1])) : undefined
}

/** 收入 of 甲区收入, which stood beside the whole 收入. */
function wholeOf(noun: Label, whole: Draft | undefined): Label {
  return whole && noun.text.endsWith(whole.label.text) ? whole.label : noun
}

// Matches 比年初预算 of 支出决算11万元，比年初预算15万元减少4万元.
const AGAINST = /^[比较]((?:年初|年度|全年|当年|调整后?)?(?:预算|计划)数?)$/

/** 支出 of 支出决算, which the budget is of, too. */
function undecided(label: Label): Label {
  return /决算数?$/.test(label.text) ? wordLabel(label.text.replace(/决算数?$/, '')) : label
}

// Matches 目标的 behind the amount that was aimed at, before the share of it.
const AIM_BEHIND = /^(目标(?:任务)?|任务|计划)的(?=[\d０-９]|百分之)/
// Matches 完成全年 before it, as all the words.
const OF_AIM = new RegExp(`^(?:已|提前|超额)?(?:完成了?|实现了?|占)(?:${TIME}|全年|年度)?的?$`)

/** 新增就业1024万人，完成全年|900万人|目标的114%: the goal whose name stands behind it. */
function ofAim(view: QuantityView): Outcome | undefined {
  const { text, token, left } = view
  const name = AIM_BEHIND.exec(text.slice(token.end, token.end + 8))?.[1]
  if (name === undefined || !OF_AIM.test(left.compact.text)) return undefined
  const whose = subjectOf(view)
  return whose.text === ''
    ? undefined
    : metric(view, 'goal', { label: joinLabels(whose, wordLabel(name)), noun: whose })
}

/** 年初预算数|60999万元|的40.4%: the goal itself; 比年初预算|15万元|减少4万元. */
export function goalAmount(view: QuantityView): Outcome | undefined {
  const { text, token, left } = view
  const behind = text.slice(token.end, token.end + 4)
  const words = left.compact.text
  const planned = words.includes('预算') || words.includes('计划')
  const compared = planned ? AGAINST.exec(words.replaceAll(TIME, '')) : null
  if (compared && /^(?:增加|增长|减少|下降|多|少|压减|节约|降低)/.test(behind)) {
    const whose = subjectOf(view)
    return whose.text === ''
      ? undefined
      : metric(view, 'goal', {
          label: joinLabels(undecided(whose), wordLabel(compared[1] ?? '')),
          noun: whose,
        })
  }
  const bracketed = bracketedGoal(view)
  if (bracketed) return bracketed
  const aimed = ofAim(view)
  if (aimed) return aimed
  if (!/^的(?:[\d０-９]|百分之)/.test(behind)) return undefined
  const found = SET.exec(left.compact.text)
  if (!found) return undefined
  const own = labelOf(left, left.lo, Math.max(left.lo, found.index))
  const whose = own.text.length > 1 ? own : subjectOf(view)
  if (whose.text === '') return undefined
  // 支出决算12万元，完成预算15万元的80%: the budget is of the expenditure.
  const plain = undecided(whose)
  const name = (found[1] ?? '').replaceAll(TIME, '')
  return metric(view, 'goal', { label: joinLabels(invested(plain, name), wordLabel(name)), noun: whose })
}

/** 工程 of 工程完成投资, of which the 年度计划投资 is told. */
function invested(whose: Label, name: string): Label {
  return name.endsWith('投资') ? wordLabel(whose.text.replace(/(?<=.{2})完成投资额?$/, '')) : whose
}

/** 占年度目标任务（|400个|）的80%, 超额完成年度任务（|300户|）: the goal in a bracket behind its name. */
function bracketedGoal(view: QuantityView): Outcome | undefined {
  const { text, token, left, before, said, drafts } = view
  if (!/^[）)](?:的(?:[\d０-９]|百分之)|[。；，,]|$)/.test(text.slice(token.end, token.end + 5)))
    return undefined
  // 超额完成年度任务 is read as a comparison, which names nothing.
  const words = before?.compact.text ?? text.slice(Math.max(0, token.start - 16), token.start - 1)
  const found = left.compact.text === '' ? SET.exec(words) : null
  if (!found) return undefined
  const own = before ? labelOf(before, before.lo, Math.max(before.lo, found.index)) : wordLabel('')
  const whose = own.text.length > 1 ? own : drafts[said.outer ?? -1]?.label
  if (!whose) return undefined
  const name = wordLabel((found[1] ?? '').replaceAll(TIME, ''))
  return metric(view, 'goal', { label: joinLabels(whose, name), noun: whose })
}

// Matches 全年预算 of 经费支出全年预算, 中央投资计划 of 完成投资中央投资计划.
const SET_NAME =
  /((?:全年|年初|年度|当年|本年|年|调整后?的?|变动后?|中央|上级|确保|投资)*(?:预算|计划|目标|任务)(?:目标|任务|数|值|安排|总?投资)*)$/

// Matches 的, 目标的 between the amount of a goal and the share of it.
const AIMED = /^(?:目标(?:任务)?|任务|计划)?的$/

/** The goal whose amount stands right before: 完成年初预算数6亿元的|40.4%. */
function goalBefore({ text, token, drafts, said }: QuantityView): string | undefined {
  const last = drafts[said.last ?? -1]
  if (last?.production !== 'goal' || !AIMED.test(text.slice(last.token.end, token.start))) return undefined
  const { text: name } = last.label
  const whose = last.noun?.text ?? ''
  return SET_NAME.exec(name.startsWith(whose) ? name.slice(whose.length) : name)?.[1]
}

/** What the sentence speaks of: the amount before, or the words of the clause before. */
function subjectOf({ drafts, said, before, place, count, budget }: QuantityView): Label {
  const last = drafts[said.last ?? -1]
  if (last?.production === 'goal' && last.noun) return last.noun
  const all = said.levels.slice(0, said.levels.length - place)
  const unit = unitOf(drafts[all.at(-1) ?? -1])
  // 6个项目完成9亿元，24个项目完成68亿元，分别占计划的102%和81%: each of an amount.
  const alike = all.filter((index) => unitOf(drafts[index]) === unit)
  const levels = count > 1 && unit === '元' && alike.length >= count ? alike : all
  const listed = count > 1 ? levels.slice(-count)[place] : undefined
  const level = drafts[listed ?? said.level ?? -1]
  // 优良天数比率为89.6%；能耗累计下降6.8%，完成任务的|50.4%: of what changed last, which has no level.
  const changed = last?.change && last.change.of === undefined && listed === undefined ? last : undefined
  if (changed && changed.label.text !== level?.label.text && (said.last ?? 0) > (said.level ?? -1))
    return changed.label
  // 项目完成年度计划的91%，超过进度8个百分点，完成调整计划的|95%: both shares are of what has the plans.
  const one = level ?? (before ? undefined : last)
  const share = one?.change?.of === undefined ? one : drafts[one.change.of]
  if (share?.production === 'share' && share.noun) return share.noun
  // …预算收入12亿元。|完成预算的98%: the sentence goes on with the line of the one before.
  // 完成10个村、1229户，分别占计划的3%、|4.8%: households that nothing names are counted all the same.
  if (level?.label.text === '' && unitOf(level) === '户') return wordLabel('户数')
  // 完成投资居全省第1位，完成计划的|122%: of what has the place.
  if (last?.production === 'rank' && (said.last ?? 0) >= (said.level ?? -1)) return placedOf(last)
  return level?.label ?? (before ? labelOf(before) : (last?.label ?? wordLabel(budget ?? '')))
}
