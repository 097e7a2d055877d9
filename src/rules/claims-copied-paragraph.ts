// 与上年逐字相同的段落，数字也一样：多半是沿用旧稿忘了更新。
import type { Finding } from '../model/diagnostic.ts'
import type { Rule } from '../model/rule.ts'
import { lastYear, modelSections, textsOf } from '../text/claims.ts'

/** Definitions and notes stay the same from year to year: 从2011年起……口径, ……是指……. */
const STANDING = /口径|是指|指标解释|^注|^\d+[.．、]|包括.*(?:等|业)。?$|年起/

/**
 * Paragraphs from `minimumLength` characters on that hold a figure; notes and definitions may stay as they
 * are.
 */
export const claimsCopiedParagraph: Rule = {
  id: 'claims/copied-paragraph',
  severity: 'warning',
  options: { minimumLength: 20 },
  *check(disclosure, context): Iterable<Finding> {
    const last = lastYear(disclosure, context)
    if (!last) return
    const minimum = Number(context.options.minimumLength)
    const old = new Set(modelSections(last.model.sections).flatMap(({ blocks }) => textsOf(blocks).map(bare)))
    const figures = disclosure.metrics
      .filter(({ origin }) => origin !== 'table')
      .map(({ span }) => span.start)
    for (const { kind, text, toSource } of context.passages) {
      if (kind !== 'paragraph' || text.length < minimum || STANDING.test(text) || !old.has(bare(text)))
        continue
      const span = toSource(0, text.length)
      const count = figures.filter((start) => start >= span.start && start < span.end).length
      if (count === 0) continue
      yield {
        span,
        message: {
          zh: `这一段与上年逐字相同，其中${count}个数也相同：“${text.slice(0, 30)}…”`,
          en: `This paragraph is last year's word for word, its ${count} figures included: “${text.slice(0, 30)}…”`,
        },
        help: { zh: '更新数字，或确认没有变化', en: 'Update the figures, or make sure that nothing changed' },
      }
    }
  },
}

function bare(text: string): string {
  return text.replace(/[\s,，;；:：.。]/g, '')
}
