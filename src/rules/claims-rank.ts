// 名次的升降与上年的名次不符：上年居第六位，今年写“由第五位上升到第四位”。
import type { MetricSide } from '../model/changes.ts'
import type { Finding } from '../model/diagnostic.ts'
import type { LocatedMetric } from '../model/metric.ts'
import type { Rule } from '../model/rule.ts'
import { bothSentences, isOfOtherBase, type LastYear, lastYear, modelSections } from '../text/claims.ts'
import { toNumber } from '../text/decimal.ts'
import { fromTos } from '../text/from-to.ts'

/** The earlier rank of 由第五位上升到第四位 against the one that last year's text gave. */
export const claimsRank: Rule = {
  id: 'claims/rank',
  severity: 'warning',
  *check(disclosure, context): Iterable<Finding> {
    const last = lastYear(disclosure, context)
    if (!last) return
    for (const pair of fromTos(context.prose)) {
      if (!pair.rank) continue
      const sides = disclosure.metrics.filter(
        ({ kind, span }) => kind === 'rank' && span.start >= pair.span.start && span.end <= pair.span.end,
      )
      const [base, metric = base] = sides
      const undated = !/上年|去年/.test(pair.match[1] ?? '')
      if (!base || !metric || (undated && isOfOtherBase(disclosure, base, metric))) continue
      // Last year's sentence may itself say 由第五位上升到第四位: any of its ranks may be the one meant.
      const olds = ranksOf(last, sides)
      const [old] = olds
      const from = toNumber(pair.from.value)
      if (!old || olds.some(({ value }) => value === from)) continue
      const sentences = bothSentences(disclosure, metric, last.model, old)
      yield {
        span: pair.span,
        message: {
          zh: `上年的名次是${old.value}，文中写作上年${pair.fromWords}。${sentences.zh}`,
          en: `Last year's rank was ${old.value}, the text says ${pair.fromWords}. ${sentences.en}`,
        },
        help: { zh: '核对上年的名次', en: 'Check last year’s rank' },
      }
    }
  },
}

function ranksOf({ model, pairs }: LastYear, sides: readonly LocatedMetric[]): readonly MetricSide[] {
  const labels = new Set(sides.flatMap(({ id, label }) => [label, pairs.get(id)?.old.label ?? label]))
  return modelSections(model.sections).flatMap((section) =>
    section.metrics
      .filter(({ kind, label, value }) => kind === 'rank' && value !== null && labels.has(label))
      .map((metric) => ({ ...metric, section: section.id })),
  )
}
