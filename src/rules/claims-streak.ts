// 连续N年、N连丰：今年应比上年多一年，如上年“连续十三年”“十七连丰”，今年“连续十四年”“十八连丰”。
import type { Finding } from '../model/diagnostic.ts'
import type { Model } from '../model/disclosure.ts'
import type { Rule, RuleContext } from '../model/rule.ts'
import { chineseNumber } from '../text/chinese-number.ts'
import { type LastYear, lastYear, modelSections, oldSentence, sentenceOf, textsOf } from '../text/claims.ts'
import { HARVEST_RUN, type HarvestRun, harvestRun } from '../text/harvest-runs.ts'
import { scan, sentenceAround } from '../text/scan.ts'

/** One year more than last year said, of the same run: 连续十四年 after 连续十三年. */
export const claimsStreak: Rule = {
  id: 'claims/streak',
  severity: 'warning',
  *check(disclosure, context): Iterable<Finding> {
    const last = lastYear(disclosure, context)
    if (!last) return
    for (const metric of disclosure.metrics) {
      const old = last.pairs.get(metric.id)?.old
      const runs = [metric, old].every((side) => side?.kind === 'duration' && side.unit === '年')
      if (!runs || !old || metric.value === null || old.value === null) continue
      const sentence = sentenceOf(disclosure, metric)
      const before = oldSentence(last.model, old)
      if (![sentence, before].every((words) => words.includes('连续'))) continue
      if (metric.value === old.value + 1) continue
      yield {
        span: metric.span,
        message: {
          zh: `上年连续${old.text}，今年应为连续${inWordsOf(old.text, old.value + 1)}年，文中写作${metric.text}。今年“${sentence}”，上年“${before}”`,
          en: `Last year's run was ${old.text}, so this year's is ${old.value + 1}, the text says ${metric.text}. This year “${sentence}”, last year “${before}”`,
        },
        help: HELP,
      }
    }
    yield* harvests(context, last)
  },
}

const HELP = {
  zh: '改为上年加一年；若已中断，写明重新起算',
  en: 'Add a year, or say that the run began anew',
} as const

/** Runs told in one word, held against last year's of the same word: 十七连丰, 十八连丰. */
function* harvests({ prose }: RuleContext, { model }: LastYear): Generator<Finding> {
  const olds = oldRuns(model)
  if (olds.length === 0) return
  for (const { passage, match, start, span } of scan(prose, HARVEST_RUN)) {
    const run = harvestRun(passage.text, match)
    const then = run ? olds.filter((old) => ofOneThing(old.run, run)) : []
    const [old] = then
    // Of several runs any may be the one meant.
    if (!run || !old || then.some((other) => other.run.years + 1 === run.years)) continue
    const due = inWordsOf(old.run.words, old.run.years + 1)
    const { start: from, end } = sentenceAround(passage.text, start)
    const sentence = passage.text.slice(from, end)
    yield {
      span,
      message: {
        zh: `上年是${old.run.words}${old.run.of}，今年应为${due}${run.of}，文中写作${match[0]}。今年“${sentence}”，上年“${old.sentence}”`,
        en: `Last year's was run ${old.run.years} (${old.run.of}), so this year's is ${old.run.years + 1}, the text says ${match[0]}. This year “${sentence}”, last year “${old.sentence}”`,
      },
      help: HELP,
    }
  }
}

interface OldRun {
  readonly run: HarvestRun
  readonly sentence: string
}

function oldRuns(model: Model): readonly OldRun[] {
  const found: OldRun[] = []
  for (const { blocks } of modelSections(model.sections)) {
    for (const text of textsOf(blocks)) {
      for (const match of text.matchAll(HARVEST_RUN.pattern)) {
        const run = harvestRun(text, match)
        const { start, end } = sentenceAround(text, match.index)
        if (run) found.push({ run, sentence: text.slice(start, end) })
      }
    }
  }
  return found
}

/** 连丰 is of grain wherever it stands; of what else there is a run, the words before must agree. */
function ofOneThing(a: HarvestRun, b: HarvestRun): boolean {
  if (a.of !== b.of) return false
  if (a.of === '连丰') return true
  for (let i = 0; i + 2 <= a.before.length; i++) if (b.before.includes(a.before.slice(i, i + 2))) return true
  return false
}

/** The number in the numerals that last year's text has: after 五年, 六. */
function inWordsOf(text: string, value: number): string {
  return /\d/.test(text) ? String(value) : chineseNumber(value)
}
