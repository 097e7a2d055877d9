// Whether a figure is planned: 计划, 力争, 预期目标 before it, the goal a result is measured against, or a period to come.
// 例：全年计划改造46个 → target；完成年度目标任务1.6万人的99.1% → 1.6万人 target, 99.1% actual；招生计划1.8万个 → actual.
import type { Period, ReadingContext } from '../../model/metric.ts'
import { isoDate } from '../../text/calendar.ts'
import { oneOf } from '../../text/one-of.ts'
import type { Placed } from '../context/walk.ts'
import { TARGET_WORDS } from '../lexicon/changes.ts'
import { VERB_TABLE } from '../lexicon/labels.ts'
import { AIM_ALONE } from '../name/own/aim.ts'
import { yearOf, yearPeriod } from '../scan/time/calendar.ts'
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
  const words = over ? TARGET_WORDS.filter((word) => !/^预[计期]$/.test(word)) : TARGET_WORDS
  if (words.some((word) => clause.includes(word) && !isNoun(clause, word))) return true
  if (
    /我们要(?!求)/.test(clause) ||
    UPON.test(clause) ||
    KEPT_WITHIN.test(clause) ||
    YEARLY_PLAN.test(clause) ||
    TASK_IS.test(clause)
  )
    return true
  if (
    /争取(到(?=[\d今明年本“”十二两]|.{0,4}[年月末底])|在|全年|今年|年|实现|达|完成|新(?=[增建开设引认签创培])(?!增.{0,8}(?:债|资金|额度|指标)))/.test(
      clause,
    ) ||
    willDo(clause) ||
    isDue(clause)
  )
    return true
  const behind = text.slice(token.end, token.end + 16)
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

// Matches `年度投资计划`, `全年投资计划为` before the amount itself; not `完成年度投资计划的`.
const YEARLY_PLAN = /(?<![占成为])(?:年度|全年)投资计划(?:为|是|约)?$/

// Matches `控制在预期`, `控制在年度目标` before the bound that was set; not `控制在`.
const KEPT_WITHIN = /控制在(?:年度|全年|年初|国家|省定?|市定?)*(?:预期|目标|计划)(?:目标|的|值|数)*$/

// Matches `正在改造`, `在建` behind those that are under way.
const IN_HAND = /^(?:正在|在建|已)/

// Matches `要在去年12亿元的基础上增长` before the amount by which it is to grow; not `主要在`, `只要在`.
const UPON = /(?<![主只重首])[要将]在[^，,。；;]{2,24}基础上[^，,。；;\d]{0,8}$/

// Matches `建设任务是新增床位`, `目标任务为` before the amount itself; not `任务完成率为`.
const TASK_IS = /任务(?:是|为)[^，,；;。\d０-９]{0,12}$/

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
  return /截[至止]/.test(words) && /已(?!批|知)/.test(words)
}

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
      /^）的(?:[\d０-９]|百分之)/.test(text.slice(token.end, token.end + 5)) &&
      text.charAt(token.start - 1) === '（' &&
      GOAL.test(text.slice(Math.max(0, token.start - 13), token.start - 1))
    )
  const next = text.charAt(token.end)
  if (!'的低高多少超'.includes(next || ' ')) return false
  if (!GOAL.test(text.slice(Math.max(clause, token.start - 12), token.start))) return false
  return /^(?:的(?:[\d０-９]|百分之)|[低高多少]\d|超[过额出]\d)/.test(text.slice(token.end, token.end + 4))
}

// Matches `6月底前完成`, `年底前基本建成`; not `于6月底前完成`, which may tell what was done.
const DUE =
  /(?<!于.{0,12})[月日年底末]前(?:要|将|应)?(?:全面|基本|全部|力争)?(?:完成|建成|实现|启动|开工|投用|竣工|达到|出台|形成|建立|开通|发放|兑付|拨付|下达|落实|公布)/

function isDue(clause: string): boolean {
  return DUE.test(clause) && !/已|提前|了/.test(clause)
}

// Matches 审批时限由, 审批时限由法定20 behind 将: what changes its object, which may begin like a verb.
const FROM_TO =
  /^[\u4e00-\u9fff“”]{3,14}?[由从](?:法定|规定|承诺|原[来先]?|过去)?的?(?:每[人户亩平年月])?(?:\d|$)/
// Matches 整改任务分解到, 服务事项纳入 behind 将: what moves it.
const MOVED = /^[^，,；;]{2,14}(?:分解|下沉|划分|纳入|列入|列为|作为|移交|转交|交办|推送|分配)[到至给为入]?/

/** 将 with a verb behind it: 将新建; 将5个项目纳入 and 将时限由20天压至 only move their object. */
function willDo(clause: string): boolean {
  const at = clause.lastIndexOf('将')
  return (
    at >= 0 &&
    !MOVED.test(clause.slice(at + 1)) &&
    !FROM_TO.test(clause.slice(at + 1)) &&
    !/[即大少上中必]$/.test(clause.slice(0, at)) &&
    VERB_TABLE.at(clause, at + 1) !== undefined
  )
}

// What 计划 as a verb stands behind: matches `全年`, `2020年`, `全区`, `还`; not `三年`, `招生`, `年度`.
const PLANS =
  /(?:^|[，,、；;（(]|全年|今年|明年|本年|\d年|年内|[月日底内期后间步]|[市区县省州局委校司厅办院]|我们|[还也共将均原总再正已拟并]|同时|项目|企业|公司)\s*$/
// Behind such words 计划 is a programme: matches `营养改善`, `人才培养`.
const PROGRAMME =
  /(?:改善|改造|建设|管理|招生|培养|行动|合作|保险|科研|人才|提升|支持|资助|度|[划动展产资战略政财大高标业训养年育的”])$/

// Matches `较预期目标`, `高于目标要求`, `超过预期目标` where no other goal follows.
const AGAINST =
  /(?:[较比于距与超]|超[过出])(?:年度|全年|年初|既定|原定|预定)?(?:预期目标|目标(?:要求|值|任务数?))(?!.*预期)/

/** 计划 and 规划 name things: “双高计划”, 计划生育, 占计划的, 超计划. */
function isNoun(clause: string, word: string): boolean {
  if (word === '确保') {
    // 占确保目标12亿元的53%: what is to be reached at least.
    if (clause.startsWith('确保目标', clause.lastIndexOf(word))) return true
    // 三个确保, 确保了: a name, and what was done.
    const at = clause.lastIndexOf(word)
    return clause.charAt(at - 1) === '个' || clause.charAt(at + 2) === '了'
  }
  // 较预期目标低, 超过预期目标: what a result is measured against.
  if (/^(?:预期|目标)/.test(word) && AGAINST.test(clause)) return true
  // 占2022年预计规模的77%, 占预计数的56%: what a share is taken of.
  if (word === '预计') return /[占较比][^，,；;]{0,10}预计(?:规模|总?数|总[额量]|值)的?$/.test(clause)
  if (word !== '计划' && word !== '规划' && word !== '预期' && word !== '拟') return false
  const at = clause.lastIndexOf(word)
  const before = clause.slice(0, at)
  if (word === '计划' && /[列纳编]入$/.test(before)) return true
  const after = clause.slice(at + word.length)
  // 审查拟公开信息: which were looked at.
  // 计划总投资5000万元以上项目: how large they are.
  if (word === '计划' && /^总?投资[\d.亿万千元百十]+以上/.test(after)) return true
  if (word === '拟') return /(?:[模虚草比]|审[查核议定]|核查|公示)$/.test(before)
  if (word === '预期') return /(?:[超多]|超[过出])$/.test(before) || /^(?:性|.{0,2}寿命)/.test(after)
  // 年度计划完成率, 年计划完成比例 are rates of what was done.
  if (/^的?(?:完成|执行|兑现|达成)(?:率|度|比例|情况)/.test(after)) return true
  if (
    /(?<!完成了?|[占为]|[一二三四五六七八九十两几])年度?$/.test(before) &&
    /^(?:总?投资|完成|新?开工|建设|实施|改造|新建)(?!完成率|率|项目?数)/.test(after)
  )
    return false
  // 水利建设计划完成土石方: a verb, whatever stands before it.
  if (
    /^完成(?![率度额比的情])[\u4e00-\u9fff]{2}/.test(after) &&
    !/(?:行动|[一二三四五]年|年度|招生|培养|[占按比])$/.test(before)
  )
    return false
  if (/^(生育|单列|免疫|的|”|项目|草案|纲要|引领|编制|批复|体系|目标任务|目标的)/.test(after)) return true
  if (/[超比较占按或和与]$/.test(before)) return true
  if (word === '规划') return before !== '' || /^(?:纲要)?(?:明确|确定|提出|布局|要求)的/.test(after)
  if (PLANS.test(before) || (/^(为|是|安排)/.test(after) && !PROGRAMME.test(before))) return false
  return (
    PROGRAMME.test(before) ||
    !VERB_TABLE.at(clause, at + word.length) ||
    /^(惠及|覆盖|涉及|支持|资助)/.test(after)
  )
}

function lastSemicolon(sentence: string): number {
  return Math.max(sentence.lastIndexOf('；'), sentence.lastIndexOf(';')) + 1
}
