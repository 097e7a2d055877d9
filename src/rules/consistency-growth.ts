// 写明的增幅与文中两个数不符：由689万户增至951万户，增长48.0%；占47.1%，比上年的18.2%上升38.9个百分点。
import type { Finding } from '../model/diagnostic.ts'
import type { Rule } from '../model/rule.ts'
import { toText } from '../text/decimal.ts'
import type { Figure } from '../text/figure.ts'
import { differenceOf, fitsDifference, fitsGrowth, fitsMultiple, growthText } from '../text/growth.ts'
import { type Interval, rounded } from '../text/interval.ts'
import { type StatedChange, statedChanges } from '../text/stated-change.ts'
import { tableGrowth } from './table-growth.ts'

/** In prose and in rows of tables, with the rounding of all three; 年均 and constant prices are let pass. */
export const consistencyGrowth: Rule = {
  id: 'consistency/growth',
  severity: 'warning',
  *check(disclosure, context): Iterable<Finding> {
    yield* tableGrowth(disclosure, context)
    for (const stated of statedChanges(context.prose)) {
      if (fits(stated)) continue
      const { passage, start, end, baseWords, resultWords, changeWords, sense } = stated
      const working = `${baseWords} → ${resultWords}：${workingOf(stated)}`
      yield {
        span: passage.toSource(start, end),
        message: {
          zh: `写明的变化与前后两数不符：${working}，文中写作${sense === 'up' ? '升' : '降'}${changeWords}`,
          en: `The stated change does not fit the two figures: ${working}, the text says ${sense} ${changeWords}`,
        },
        help: { zh: '核对两个数和变化幅度', en: 'Check both figures and the change' },
      }
    }
  },
}

function fits({ base, result, change, kind, sense }: StatedChange): boolean {
  const [from, to, by] = [interval(base), interval(result), interval(change)]
  if (kind === 'percent') return fitsGrowth(from, to, by, sense)
  if (kind === 'multiple') return sense === 'down' || fitsMultiple(from, to, by)
  return fitsDifference(from, to, by, sense)
}

function interval({ value, resolution }: Figure): Interval {
  return rounded(value, resolution)
}

function workingOf({ base, result, kind, changeWords, unit }: StatedChange): string {
  if (kind === 'percent') return growthText(base.value, result.value, changeWords.replace(/[%％]$/, ''))
  if (kind === 'multiple') return growthText(base.value, result.value, '1')
  const words = toText(differenceOf(base.value, result.value))
  return `${words.startsWith('-') ? '' : '＋'}${words}${kind === 'points' ? '个百分点' : unit}`
}
