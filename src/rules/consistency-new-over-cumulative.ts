// 新增多于累计：新建35家，累计建成12家。
import type { Finding } from '../model/diagnostic.ts'
import type { Rule } from '../model/rule.ts'
import { type Amount, amountsOf } from '../text/amounts.ts'
import { above } from '../text/interval.ts'
import { hasBlank } from '../text/unfilled.ts'

/** Matches 新建, 新增站点; not 新增后累计. */
const NEW = /(?:新增|新建|新开|新设|新培育|新认定|新引进|新招|新改建|净增)[^累共总]*$/
/** Matches 累计, 总数达, 累计建成站点; not 累计，共. */
const CUMULATIVE = /(?:累计|总数达?|总量达?)[^，。；]{0,8}$/

/** Two amounts next to each other, of one sentence and one unit. */
export const consistencyNewOverCumulative: Rule = {
  id: 'consistency/new-over-cumulative',
  severity: 'warning',
  *check(_disclosure, { passages, metricsIn }): Iterable<Finding> {
    for (const passage of passages) {
      if (!passage.text.includes('累计') && !passage.text.includes('总')) continue
      const amounts = amountsOf(passage, metricsIn(passage))
      for (const [i, added] of amounts.entries()) {
        const total = amounts[i + 1]
        if (!total || !sameThing(passage.text, added, total)) continue
        if (!above(added.interval, total.interval)) continue
        const words = passage.text.slice(added.start, total.end)
        yield {
          span: passage.toSource(added.start, total.end),
          message: {
            zh: `新增${added.words}多于累计${total.words}（“${words}”）`,
            en: `${added.words} new is more than ${total.words} in all (“${words}”)`,
          },
          help: { zh: '核对两个数', en: 'Check both figures' },
        }
      }
    }
  },
}

/** 新建35家站点，累计建成54家: neighbours of one unit within one sentence. */
function sameThing(text: string, added: Amount, total: Amount): boolean {
  if (added.unit !== total.unit || added.loose || total.loose || added.depth !== total.depth) return false
  const between = text.slice(added.end, total.start)
  if (/[。；]/.test(between) || between.length >= 40 || hasBlank(between)) return false
  return NEW.test(added.label) && CUMULATIVE.test(total.label)
}
