// 名次的升降与上年的名次不符：上年居第六位，今年写“由第五位上升到第四位”。
import type { Finding } from '../model/diagnostic.ts'
import type { Rule } from '../model/rule.ts'
import { lastYear, oldSentence, sentenceOf } from '../text/claims.ts'
import { toNumber } from '../text/decimal.ts'
import { fromTos } from '../text/from-to.ts'

export const claimsRank: Rule = {
  id: 'claims/rank',
  severity: 'warning',
  *check(disclosure, context): Iterable<Finding> {
    const last = lastYear(disclosure, context)
    if (!last) return
    for (const pair of fromTos(context.passages)) {
      if (!pair.rank || !/上年|去年/.test(pair.match[1] ?? '')) continue
      const sides = disclosure.metrics.filter(
        ({ kind, span }) => kind === 'rank' && span.start >= pair.span.start && span.end <= pair.span.end,
      )
      const metric = sides.at(-1)
      const old = sides.map(({ id }) => last.pairs.get(id)?.old).find((side) => side?.kind === 'rank')
      const from = toNumber(pair.from.value)
      if (!metric || !old || old.value === null || old.value === from) continue
      const sentences = `今年“${sentenceOf(disclosure, metric)}”，上年“${oldSentence(last.model, old)}”`
      yield {
        span: pair.span,
        message: {
          zh: `上年的名次是${old.value}，文中写作上年${pair.fromWords}。${sentences}`,
          en: `Last year's rank was ${old.value}, the text says ${pair.fromWords}. ${sentences}`,
        },
        help: { zh: '核对上年的名次', en: 'Check last year’s rank' },
      }
    }
  },
}
