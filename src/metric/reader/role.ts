// Whether a figure is planned: 计划, 力争, 预期目标 before it, the goal a result is measured against, or a period to come.
// 例：全年计划改造46个 → target；完成年度目标任务1.6万人的99.1% → 1.6万人 target, 99.1% actual；招生计划1.8万个 → actual.
import type { Period, ReadingContext } from '../../model/metric.ts'
import { isoDate } from '../../text/calendar.ts'
import { oneOf } from '../../text/one-of.ts'
import type { Placed } from '../context/walk.ts'
import { AIM_ALONE } from '../name/own/aim.ts'
import { yearOf, yearPeriod } from '../scan/time/calendar.ts'
import { saidPlanned } from './said-planned.ts'
import { isSetBefore } from './set-before.ts'
import { isTaskBefore } from './task-before.ts'

/** `period` is the one the figure gets. */
export function isTarget(
  text: string,
  placed: Placed,
  context: ReadingContext,
  period: Period | undefined,
): boolean {
  const { token } = placed.draft
  const begins = placed.period?.start ?? placed.period?.end
  if (isStart(text, placed, context)) return false
  const last = context.until ?? lastReported(context)
  const past = context.told !== undefined && placed.period !== undefined && placed.period.end <= context.told
  const future = last !== undefined && begins !== undefined && begins > last && !past && !isDone(text, placed)
  if (future || placed.draft.production === AIM_ALONE || isGoal(text, placed)) return true
  // 预计全年接待游客…人次, said when the year is over, is a first count.
  const over = context.until !== undefined && period !== undefined && period.end <= context.until
  const clause = text.slice(Math.max(placed.clause, token.start - 60), token.start)
  if (saidPlanned(clause, over)) return true
  // 不合格率不得超过2%: the bound that was set begins the figure itself.
  if (/^不[得应]/.test(text.slice(token.start, token.start + 2))) return true
  const behind = text.slice(token.end, token.end + 16)
  // 财政收入12亿元（预计）
  if (/^[（(](?:计划|目标)数?[）)]/.test(behind) || (!over && /^[（(]预[计期]数?[）)]/.test(behind)))
    return true
  // 12项目标 are counted; 增长6%目标 was set.
  const counted = token.type === 'quantity' && token.kind === 'count' && !behind.startsWith('的')
  if (!counted && /^的(?:年度|全年)?预期(?=[，。；,;、]|$)/.test(behind)) return true
  if (
    !counted &&
    /^的?(年度|预期|增长|发展|总体|工作|国家|全[国省市]|规划|纲要|控制|既定|考核|《[^》]{2,12}》)*目标/.test(
      behind,
    )
  )
    return true
  const sentence = text.slice(
    Math.max(placed.sentence, token.start - 300),
    Math.max(placed.clause, token.start - 60),
  )
  const opened = over
    ? /(^|[，,])(力争|计划(?!总?投资|\d|生育|免疫|单列)|拟)/
    : /(^|[，,])(力争|计划(?!总?投资|\d|生育|免疫|单列)|拟|预计|预期)/
  // 确保就业6000人，培训8000人: what a sentence begins to ensure by figures goes on to its end.
  return (
    isSetBefore(text, placed, context.heading) ||
    isTaskBefore(text, placed) ||
    isItemOfPlan(text, placed, over) ||
    goesOnPlanned(text, placed) ||
    goesOnWilling(text, placed) ||
    isBelowGoals(text, placed) ||
    ENSURES.test(sentence) ||
    /目标(是|为|：|:)/.test(sentence) ||
    (opened.test(sentence.slice(lastSemicolon(sentence))) && !IN_HAND.test(behind) && !BEGUN.test(clause))
  )
}

// Matches `已`, `实际新建`, `目前` behind what was planned; not `实际利用外资`.
const BEGUN = /已|实现了|完成了|正在|目前|实际(?=[新建改开完竣投安治修整创培购造种])/

// Matches `正在改造`, `在建` behind those that are under way.
const IN_HAND = /^(?:正在|在建|已)/

// Matches `计划新建`, `2019年，力争`, `今年预计` at the head of a sentence; not `计划投资`.
const PLANS_ALL =
  /^\s*(?:[^，,；;。]{0,14}[，,])?(?:[今明全]年|我们)?(?:计划|力争|拟|预[计期])(?!总?投资|[\d０-９]|生育|免疫|单列)/

/** 计划新建公园12个；引进企业100家；…: what a sentence begins to plan goes on over its semicolons, until a time or what was done. */
function isItemOfPlan(text: string, { sentence, draft }: Placed, over: boolean): boolean {
  const begun = PLANS_ALL.exec(text.slice(sentence, sentence + 24))
  if (!begun || (over && /预[计期]$/.test(begun[0]))) return false
  const before = text.slice(Math.max(sentence, draft.token.start - 120), draft.token.start)
  const item = before.slice(lastSemicolon(before))
  // 计划新增6条，现已新增9条；优化28条: behind what was done nothing is planned any more.
  if (/现已|已经|目前/.test(before.slice(0, -item.length || undefined))) return false
  return item.length < before.length && !/[已了年月]|完成/.test(item)
}

const OF_A_PLAN = '年度 行动 [三五]年 招生 培养 [列纳编]入 [个项条处批超按比较照]'
const TO_BE_DONE = `完成(?![率度额比的情])[\u4e00-\u9fff]{2} 完成投资 新[建开改增] 新改建 开工 改造 实施 建设 招聘 引进 培训
发放 解决 治理 修复`
// Matches `我市计划完成`, `2020年，安居工程计划开工` at the head of a sentence.
const BEGINS_PLAN = new RegExp(
  `^\\s*(?:[^，,；;。]{0,14}[，,])?[\u4e00-\u9fff\\d]{0,18}(?<!${oneOf(OF_A_PLAN)})计划(?=${oneOf(TO_BE_DONE)})`,
)
// Matches what tells of what was done: `目前`, `至6月底`, `已完成`.
const DONE_SINCE = /截[至止]|目前|已|实际|完成了|实现了|正在|至\d{1,2}月/

/** 安居工程计划改造1250套，|发放补贴1095户|: what a sentence plans goes on in its list, until it tells what was done. */
function goesOnPlanned(text: string, { sentence, draft }: Placed): boolean {
  const begun = BEGINS_PLAN.exec(text.slice(sentence, sentence + 48))
  if (!begun || draft.token.start < sentence + begun[0].length) return false
  const told = text.slice(sentence + begun[0].length, Math.min(draft.token.start, sentence + 400))
  return draft.token.start - sentence < 400 && !DONE_SINCE.test(told)
}

const WILL = '(?:新|改|扩|续)[建增开设造辟] 完成 建成 改造 投入 培训 实施 发放 修建 铺设 开展'
// Matches 将新建供水管网30公里， in the first clause: a verb with its figure.
const WILL_DO = new RegExp(
  `^(?:[^，,；;。\\d]{2,30}[，,])?[^，,；;。]{0,24}(?<![即大少上中必])将(${oneOf(WILL)})[^，,；;。\\d]{0,16}[\\d０-９]`,
)

/** 今年将新建管网30公里，|新增能力14.5万吨: what will be done goes on in the list. */
function goesOnWilling(text: string, { sentence, draft }: Placed): boolean {
  const told = text.slice(sentence, Math.min(draft.token.start, sentence + 200))
  return draft.token.start - sentence < 200 && WILL_DO.test(told) && !DONE_SINCE.test(told)
}

// Matches 主要目标已经敲定。, 计划目标为：, 主要任务是： with the sentences behind it, up to what was done.
const GOALS_SET =
  /(?:目标(?:任务)?(?:均?已经?)?(?:敲定|明确|确定|出炉|划定|如下|[为是])了?[。：:]|(?:主要|重点|建设|工作)任务(?:如下|[为是])[。：:])([^\n]*)$/
// Matches what turns back to results: 统计显示, 去年, 2019年.
const TURNS_BACK = /统计|去年|上年|截[至止]|目前|已(?!经?(?:敲定|明确))|(?:19|20)\d{2}年/

/** 今年的目标已经敲定。排水方面，新增能力14.5万吨/日。: the sentences behind it tell the goals. */
function isBelowGoals(text: string, { sentence, draft }: Placed): boolean {
  const told = GOALS_SET.exec(text.slice(Math.max(0, sentence - 320), draft.token.start))?.[1]
  return told !== undefined && !TURNS_BACK.test(told)
}

/** 截至2023年5月底已整改91个 in a report on 2022: what is told of a later year was done. */
function isDone(text: string, { sentence, draft }: Placed): boolean {
  const words = text.slice(Math.max(sentence, draft.token.start - 60), draft.token.start)
  return (/截[至止]/.test(words) && /已(?!批|知)/.test(words)) || CARRIED_OUT.test(words)
}

// Matches 开展了调查, 组织了考试 before what came of it.
const CARRIED_OUT = /(?:开展|组织|进行|举办|召开|举行|发布|公布|公开|实施|抽取|征集|召集)了/

// Matches 由2005年的, 从2010年的 right before the amount.
const FROM_YEAR = /[由从](?:19|20)\d{2}年的?$/

/** 力争人均收入由2005年的|4600元|提高到: what it is to rise from was there in a year that is over. */
function isStart(text: string, { period, draft }: Placed, { year }: ReadingContext): boolean {
  const { start } = draft.token
  const over = period !== undefined && year !== undefined && yearOf(period.end) <= year
  return over && FROM_YEAR.test(text.slice(Math.max(0, start - 8), start))
}

/** What begins behind the months that are reported on is planned, else what begins behind the year. */
function lastReported({ year, period }: ReadingContext): string | undefined {
  const part = period?.start !== undefined && yearOf(period.start) === year && yearOf(period.end) === year
  return part ? period.end : year === undefined ? undefined : isoDate(year, 12, 31)
}

// Matches `确保全年新增就业6000人，` at the head of a sentence; not `确保了`, `确保安全，抽检8000批次`.
const ENSURES = /^\s*(?:全力|努力)?确保(?!了|[^，,；;]{0,20}已)[^，,；;。\d０-９]{2,24}[\d０-９]/

/** The whole year of a goal set for a year: 年度目标任务1.6万人, 年初预算24亿元. */
export function goalPeriod(text: string, placed: Placed, period: Period | undefined): Period | undefined {
  if (!period || !isGoal(text, placed)) return undefined
  const { clause, draft } = placed
  return /年[度初]|全年|今年/.test(text.slice(clause, draft.token.start))
    ? yearPeriod(yearOf(period.end))
    : undefined
}

// Matches `年度目标任务`, `控制目标为`, `计划数`, `投资计划`; not `目标的`.
const GOAL = /(?:目标(?:任务|值|数)?|任务数?|计划(?:数|任务|总?投资)?|预算数?)[为是]?$/

// Matches `目标的114%`, `任务的98%` behind the amount that was aimed at.
const NAMED_BEHIND = /^(?:目标(?:任务)?|任务|计划)的(?:[\d０-９]|百分之)/

/** 目标任务1.6万人的99.1%, 控制目标4%低0.7个百分点: what a result is measured against. */
function isGoal(text: string, { clause, draft }: Placed): boolean {
  const { token } = draft
  if (draft.production === 'goal' && NAMED_BEHIND.test(text.slice(token.end, token.end + 8))) return true
  // 占年度目标任务（400个）的80%
  if (text.charAt(token.end) === '）')
    return (
      (draft.production === 'goal' ||
        /^）的(?:[\d０-９]|百分之)/.test(text.slice(token.end, token.end + 5))) &&
      text.charAt(token.start - 1) === '（' &&
      GOAL.test(text.slice(Math.max(0, token.start - 13), token.start - 1))
    )
  const next = text.charAt(token.end)
  if (!'的低高多少超'.includes(next || ' ')) return false
  if (!GOAL.test(text.slice(Math.max(clause, token.start - 12), token.start))) return false
  return /^(?:的(?:[\d０-９]|百分之)|[低高多少]\d|超[过额出]\d)/.test(text.slice(token.end, token.end + 4))
}

function lastSemicolon(sentence: string): number {
  return Math.max(sentence.lastIndexOf('；'), sentence.lastIndexOf(';')) + 1
}
