// 政府信息公开年报：今年表三的“上年结转”应等于上年表三的“结转下年度”。
import type { Finding } from '../model/diagnostic.ts'
import type { Disclosure, Model, ModelBlock, ModelMetric } from '../model/disclosure.ts'
import type { LocatedMetric } from '../model/metric.ts'
import type { Rule } from '../model/rule.ts'
import { type LastYear, lastYear, modelSections, oldSentence, sentenceOf } from '../text/claims.ts'
import { compare, parseDecimal } from '../text/decimal.ts'
import { type RequestTable, requestTableOf } from '../text/disclosure-tables.ts'
import { type Grid, gridsOf } from '../text/grid.ts'

/**
 * Compares table three of two years column by column; needs last year's text or model, as all `claims/` do.
 */
export const claimsCarriedOver: Rule = {
  id: 'claims/carried-over',
  severity: 'warning',
  *check(disclosure, context): Iterable<Finding> {
    const last = lastYear(disclosure, context)
    if (!last) return
    const table = first(gridsOf(disclosure.sections))
    const old = first(oldGrids(last.model))
    if (!table || !old) {
      yield* toldCarriedOver(disclosure, last)
      return
    }
    for (const [column, cell] of table.carriedIn.cells.entries()) {
      const then = old.carriedOut.cells[column]
      if (!cell.number || !then?.number || compare(cell.number, then.number) === 0) continue
      const isTotal = column === table.carriedIn.cells.length - 1
      const [zh, en] = isTotal ? ['总计', 'the total'] : [`第${column + 1}列`, `column ${column + 1}`]
      yield {
        span: cell.span,
        message: {
          zh: `${zh}：今年“上年结转”为${cell.text}，上年“结转下年度继续办理”为${then.text}`,
          en: `In ${en}, ${cell.text} carried over from last year, but last year carried ${then.text} forward`,
        },
        help: HELP,
      }
    }
  },
}

/** Matches the label of 上年度结转1件, 上年结转政府信息公开申请1件. */
const CARRIED_IN = /^(?:上年|去年|上一年)度?结转/
/** Matches the label of 结转下年度继续办理1件, and of 结转至2024年办理1件, whose year is its time. */
const CARRIED_ON = /^结转(?:[至到]?(?:下|次|明|下一)年|[至到](?!上))/

/** Where the prose tells it: this year's one count carried over against last year's one count carried on. */
function* toldCarriedOver(disclosure: Disclosure, { model }: LastYear): Generator<Finding> {
  const told = (label: RegExp) => (m: LocatedMetric | ModelMetric) =>
    m.kind === 'count' && m.origin !== 'table' && !m.change && label.test(m.label)
  const [now, another] = disclosure.metrics.filter(told(CARRIED_IN))
  const [then, other] = modelSections(model.sections).flatMap((section) =>
    section.metrics.filter(told(CARRIED_ON)).map((metric) => ({ ...metric, section: section.id })),
  )
  if (!now || !then || another || other || now.unit !== then.unit || now.value === then.value) return
  // 信访 that came over are not the 申请 that were carried on.
  const sentences = [sentenceOf(disclosure, now), oldSentence(model, then)]
  if (new Set(sentences.map((words) => words.includes('申请'))).size > 1) return
  yield {
    span: now.span,
    message: {
      zh: `今年“${now.label}”为${now.text}，上年“${then.label}”为${then.text}`,
      en: `${now.text} carried over from last year, but last year carried ${then.text} forward`,
    },
    help: HELP,
  }
}

const HELP = { zh: '两年的结转数应当相等', en: 'The two must be equal' } as const

function first(grids: readonly Grid[]): RequestTable | undefined {
  for (const grid of grids) {
    const table = requestTableOf(grid)
    if (table) return table
  }
  return undefined
}

function oldGrids(model: Model): readonly Grid[] {
  return modelSections(model.sections).flatMap(({ blocks }) => blocks.filter(isTable).map(toGrid))
}

function isTable(block: ModelBlock): block is Extract<ModelBlock, { type: 'table' }> {
  return block.type === 'table'
}

function toGrid({ rows }: Extract<ModelBlock, { type: 'table' }>): Grid {
  return rows.map((row) =>
    row.map((words) => {
      const text = words.replace(/\s+/g, '')
      return { text, span: { start: 0, end: 0 }, number: parseDecimal(text.replaceAll(',', '')) }
    }),
  )
}
