// 上年写下、今年到期的计划，文中还没有交代结果。
import type { MetricSide } from '../model/changes.ts'
import type { Finding } from '../model/diagnostic.ts'
import type { Disclosure, Model } from '../model/disclosure.ts'
import type { Rule } from '../model/rule.ts'
import { lastYear, modelSections, oldSentence } from '../text/claims.ts'
import { datedPlans } from '../text/dated-plans.ts'
import { shorten } from './matches.ts'

/** A list for a look, not a fault: the text may tell of the plan in other words. */
export const claimsDuePlan: Rule = {
  id: 'claims/due-plan',
  severity: 'info',
  *check(disclosure, context): Iterable<Finding> {
    const last = lastYear(disclosure, context)
    const end = disclosure.meta.period?.end ?? `${disclosure.meta.year ?? ''}-12-31`
    if (!last || disclosure.meta.year === undefined) return
    const sentences = context.passages.flatMap(({ text }) => text.split(/[。；\n]/))
    const seen = new Set<string>()
    const pairs = [...last.pairs.values()]
    const answered = new Set(pairs.map(({ old }) => old.id))
    const told = pairs.filter(({ new: now }) => now.role !== 'target').map(({ old }) => old.label)
    for (const plan of targets(last.model, end)) {
      const sentence = oldSentence(last.model, plan)
      if (!isPlan(plan, sentence, last.model)) continue
      if (answered.has(plan.id) || seen.has(sentence) || mentioned(sentences, plan.label)) continue
      // Last year's own figure of that name has one this year, whatever it is called now.
      if (told.some((label) => label.length >= TELLING && plan.label.endsWith(label))) continue
      seen.add(sentence)
      yield {
        span: startOf(disclosure),
        message: {
          zh: `上年的计划“${plan.label}${plan.text}”${plan.period?.end}到期，文中没有提到结果。上年“${sentence}”`,
          en: `Last year's plan “${plan.label}${plan.text}” was due ${plan.period?.end}; the text does not say what came of it. Last year “${sentence}”`,
        },
        help: HELP,
      }
    }
    for (const { sentence, due, name } of datedPlans(last.model)) {
      if (due > end || hasFigure(sentence, last.model) || mentioned(sentences, name)) continue
      yield {
        span: startOf(disclosure),
        message: {
          zh: `上年的计划${due}到期，文中没有提到“${name}”。上年“${shorten(sentence, 60)}”`,
          en: `A plan of last year was due ${due}; the text does not mention “${name}”. Last year “${shorten(sentence, 60)}”`,
        },
        help: HELP,
      }
    }
  },
}

/** Shorter names may be of other things. */
const TELLING = 4

const HELP = { zh: '写明完成情况', en: 'State the outcome' } as const

/** A plan with a figure is looked for by that. */
function hasFigure(sentence: string, model: Model): boolean {
  return modelSections(model.sections).some(({ metrics }) =>
    metrics.some(({ role, text }) => role === 'target' && sentence.includes(text)),
  )
}

function targets(model: Model, end: string): readonly MetricSide[] {
  return modelSections(model.sections).flatMap((section) =>
    section.metrics
      .filter(
        ({ role, period, change }) =>
          role === 'target' && !change && period !== undefined && period.end <= end,
      )
      .map((metric) => ({ ...metric, section: section.id })),
  )
}

/** Matches 提高到70元, 降至9% right after a figure; not 左右. */
const RAISED = /^[^，。；]{0,3}(?:提高|增加|提升|上升|上调|扩大|降低|下降|下调|降|减少|调整|变)[到至为]/

/** Matches 取消了 right before a figure: done already. */
const DONE = /[^，。；、]{2}了[^，。；、]{0,12}$/
/** Matches 的增速可以, 的部分, 以下的家庭 right after a figure: a condition, a limit. */
const CONDITION =
  /^(?:左右|以上|以下|以内)?(?:的(?:增速|速度)[^，。；]{0,4}能|的(?:增速|速度)[^，。；]{0,2}可以|的?部分|以[下内]?的)/

/** Matches 中国人的饭碗, 领取养老金, 的财政收入来自 right after a figure: what is so whatever is planned. */
const STANDING =
  /^(?:多万|亿)?(?:[中香][国港]人|各族人民|[^，。；\d]{0,4}人民|城乡居民)的|^领取|^[^，。；]{0,8}来自|^(?:个|大)?方面(?:重点)?工作/
/** Matches 用3—5年时间， before a figure: due later than next year. */
const IN_YEARS = /用[^，。；]{1,8}年(?:左右)?(?:的)?时间[^。；]*$/
/** Matches 以下9项工作, 如下: no plan, but what the plans are in. */
const FOLLOWING = /以下|如下/

/** Not the base of 由55元提高到70元, not what is so already, not a number that nothing names but the heading. */
function isPlan(plan: MetricSide, sentence: string, model: Model): boolean {
  const at = Math.max(0, sentence.indexOf(plan.text))
  const before = sentence.slice(0, at)
  const isBase = /[由从][^，。；、]{0,8}$/.test(before) && RAISED.test(sentence.slice(at + plan.text.length))
  const title = modelSections(model.sections).find(({ id }) => id === plan.section)?.title ?? ''
  const heading = title.length > 3 && undated(plan.label).startsWith(undated(title))
  const after = sentence.slice(at + plan.text.length)
  if (IN_YEARS.test(before) || FOLLOWING.test(plan.label)) return false
  if (DONE.test(before) || CONDITION.test(after) || STANDING.test(after)) return false
  return !heading && !isBase && !/(?:目前|已经?)[^，。；]*$/.test(before)
}

function undated(words: string): string {
  return words.replace(/^(?:[一二三四五六七八九十]+、)?\d{4}年/, '')
}

/** Whether some sentence has the name's pairs of characters, in whatever order: 新增城镇就业, 城镇新增就业. */
function mentioned(sentences: readonly string[], label: string): boolean {
  if (label.length <= 3) return sentences.some((sentence) => sentence.includes(label))
  const pairs = Array.from({ length: label.length - 1 }, (_, i) => label.slice(i, i + 2))
  const needed = Math.min(pairs.length, Math.max(2, Math.ceil(pairs.length * 0.6)))
  return sentences.some((sentence) => pairs.filter((pair) => sentence.includes(pair)).length >= needed)
}

function startOf({ titleSpan, source }: Disclosure): { readonly start: number; readonly end: number } {
  return titleSpan ?? { start: 0, end: Math.min(1, source.text.length) }
}
