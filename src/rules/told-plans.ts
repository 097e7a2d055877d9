// 超额完成年度目标 behind a figure, held against the plan of last year that goes by the figure's name and falls due this year.
import type { MetricSide } from '../model/changes.ts'
import type { Finding } from '../model/diagnostic.ts'
import type { Disclosure } from '../model/disclosure.ts'
import type { LocatedMetric } from '../model/metric.ts'
import { bothSentences, countsAlike, isRestated, type LastYear, modelSections } from '../text/claims.ts'
import { above, type Interval, intervalOf, overlaps } from '../text/interval.ts'

/** Matches ，超额完成年度目标任务 right behind a figure; not ，完成目标的86%. */
const FULFILLED =
  /^，((?:均|已|圆满|顺利|全面|如期|提前|超额)*完成(?:了)?(?:全年|年度|年初|既定|预定|省定|市定|下达|预期|确定的|计划)*(?:目标任务|目标|任务|计划))(?=[，。；、）\n]|$)/
/** Of these less is more. */
const LESS = /能耗|排放|浓度|事故|死亡|失业|债务|成本|费用|漏损|降|减|压/
const REACH = 28

/** Figures of which the text says that a goal was reached, and that are less than last year planned. */
export function* toldPlans(disclosure: Disclosure, last: LastYear): Iterable<Finding> {
  const { metrics, source } = disclosure
  for (const level of metrics) {
    if (level.change || level.role === 'target' || level.origin === 'table' || LESS.test(level.label))
      continue
    const words = FULFILLED.exec(source.text.slice(level.span.end, level.span.end + REACH))?.[1]
    const plan = words === undefined ? undefined : planOf(last, level)
    if (words === undefined || !plan || !fallsShort(level, plan)) continue
    const sentences = bothSentences(disclosure, level, last.model, plan)
    yield {
      span: level.span,
      message: {
        zh: `“${level.label}”写作“${words}”，但${level.text}少于上年计划的${plan.text}。${sentences.zh}`,
        en: `“${level.label}” is said to have met its goal (“${words}”), but ${level.text} is less than the ${plan.text} planned last year. ${sentences.en}`,
      },
      help: {
        zh: '核对完成数和上年的计划；计划已调整的，写明调整后的目标',
        en: 'Check the outcome and last year’s plan; where the plan was changed, say so',
      },
    }
  }
}

/** Matches the end of 城镇新增就业年度目标, 改造老旧小区年度计划: what the year was to come to, as its outcome is told. */
const OF_PLAN = /(?<=..)(?:年度|全年|年初|预期)+(?:目标任务|目标|计划|任务)$/

/** Matches ，实际 behind 计划新建充电站35座. */
const AND_DONE = /^，实际/
/** Matches 城区计划改造老旧小区, of which last year may have planned more in all. */
const PLANNED_THERE = /.(?:计划|规划|拟)./

/** The findings of `claims/restated` for plans that last year gave otherwise: 完成年度目标4.8万人的95.8% after a plan of 4.5万人. */
export function* quotedPlans(disclosure: Disclosure, last: LastYear): Iterable<Finding> {
  for (const metric of disclosure.metrics) {
    const label = metric.label.replace(OF_PLAN, '')
    if (metric.role !== 'target' || metric.change || metric.origin === 'table') continue
    const { end } = metric.span
    if (label === metric.label && !AND_DONE.test(disclosure.source.text.slice(end, end + 4))) continue
    if (PLANNED_THERE.test(label)) continue
    const plan = planOf(last, { ...metric, label })
    const [planned, quoted] = [plan, metric].map((one) => one && asStated(one))
    if (!plan || !planned || !quoted || overlaps(planned, quoted) || isRestated(disclosure, label)) continue
    const sentences = bothSentences(disclosure, metric, last.model, plan)
    yield {
      span: metric.span,
      message: {
        zh: `今年的计划“${label}”上年写作${plan.text}，现在写作${metric.text}。${sentences.zh}`,
        en: `The plan for “${label}” was ${plan.text} in last year's text, now it is ${metric.text}. ${sentences.en}`,
      },
      help: {
        zh: '核对上年的计划；计划已调整的，写明调整后的目标',
        en: 'Check last year’s plan; where it was changed, say so',
      },
    }
  }
}

/** The bound itself of 4.5万人以上, 不少于. */
function asStated({ approximation, ...plain }: LocatedMetric | MetricSide): Interval | undefined {
  return intervalOf(plain)
}

/** Matches the verb of 新建农村公厕, 建成农村公厕: what is planned by one is told by another, and is then there. */
const MADE = /^(?:新建成?|建成|建设|新增|创建|打造)(?=..)/
/** Matches the verb of 完成危房改造, 实施重点项目, which need not be new. */
const DONE = /^(?:完成|实施|开展)(?=..)/

function thing(label: string): string {
  return MADE.test(label) ? label.replace(MADE, '新建') : label.replace(DONE, '')
}

/**
 * The one plan of last year that goes by the name that either year has for the figure and is for its time: none for a year where half
 * of one is told, and none of what there is to be in all where the year's own is told.
 */
function planOf({ model, pairs }: LastYear, level: LocatedMetric): MetricSide | undefined {
  const { start, end } = level.period ?? {}
  const names = new Set([level.label, pairs.get(level.id)?.old.label ?? level.label].map(thing))
  const plans = modelSections(model.sections).flatMap((section) =>
    section.metrics
      .filter(
        ({ role, change, label, period }) =>
          role === 'target' &&
          !change &&
          names.has(thing(label)) &&
          end !== undefined &&
          period?.end === end &&
          period.start === start,
      )
      .map((metric) => ({ ...metric, section: section.id })),
  )
  const [plan, another] = plans.filter((metric) => metric.kind === level.kind && countsAlike(level, metric))
  return another ? undefined : plan
}

/** 不少于 and 左右 leave the plan as it is; 不超过 is a bound from above. */
function fallsShort(level: LocatedMetric, plan: MetricSide): boolean {
  const { approximation, ...rest } = plan
  if (approximation === 'at-most' || approximation === 'less-than') return false
  const [planned, reached] = [intervalOf(approximation === 'at-least' ? rest : plan), intervalOf(level)]
  return planned !== undefined && reached !== undefined && above(planned, reached)
}
