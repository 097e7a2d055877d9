// Last year's own change as this year's text quotes it: 由上年下降2.1%转为增长5.0%, where last year wrote 下降2.7%.
import type { Finding } from '../model/diagnostic.ts'
import type { Disclosure, ModelMetric } from '../model/disclosure.ts'
import type { LocatedMetric } from '../model/metric.ts'
import { bothSentences, isRestated, type LastYear, modelSections } from '../text/claims.ts'
import { intervalOf, overlaps } from '../text/interval.ts'

/** Whether a change is told of an earlier year than the level it belongs to, whose own change it is not. */
export function isOfEarlierYear(claim: LocatedMetric, level: LocatedMetric): boolean {
  const [told, now] = [yearOf(claim), yearOf(level)]
  return told !== undefined && now !== undefined && told < now
}

function yearOf({ period }: LocatedMetric): number | undefined {
  return period && Number(period.end.slice(0, 4))
}

/** The findings of `claims/restated` for changes of last year that last year told otherwise. */
export function* quotedChanges(disclosure: Disclosure, last: LastYear): Generator<Finding> {
  const { metrics, meta } = disclosure
  const byId = new Map(metrics.map((metric) => [metric.id, metric]))
  for (const claim of metrics) {
    const level = byId.get(claim.change?.of ?? '')
    const old = level && last.pairs.get(level.id)?.old
    if (!level || !old || !isOfEarlierYear(claim, level) || yearOf(claim) !== (meta.year ?? 0) - 1) continue
    const [then, ...others] = changesOf(last, old.id, claim)
    if (!then || [then, ...others].some((told) => agree(claim, told)) || isRestated(disclosure, level.label))
      continue
    const sentences = bothSentences(disclosure, claim, last.model, { ...then, section: old.section })
    yield {
      span: claim.span,
      message: {
        zh: `上年“${level.label}”的变化当时写作${told(then)}，现在写作${told(claim)}。${sentences.zh}`,
        en: `Last year's change of “${level.label}” was given as ${told(then)}, now as ${told(claim)}. ${sentences.en}`,
      },
      help: {
        zh: '核对上年的变化；确已修订的，在 front matter 的 restated 中写明这一指标并在文中说明',
        en: 'Check last year’s change; a real revision is declared under restated and explained in the text',
      },
    }
  }
}

/** All that last year told of how a figure changed in the same measure: nominal and real, perhaps. */
function changesOf({ model }: LastYear, id: string, { kind, unit }: LocatedMetric): readonly ModelMetric[] {
  return modelSections(model.sections).flatMap(({ metrics }) =>
    metrics.filter((one) => one.change?.of === id && one.kind === kind && one.unit === unit),
  )
}

function agree(claim: LocatedMetric, then: ModelMetric): boolean {
  const [a, b] = [intervalOf(claim), intervalOf(then)]
  return !a || !b || (claim.change?.direction === then.change?.direction && overlaps(a, b))
}

function told({ text, change }: ModelMetric): string {
  return (change?.direction === 'down' ? '−' : '＋') + text.replace(/^[-−－+＋]/, '')
}
