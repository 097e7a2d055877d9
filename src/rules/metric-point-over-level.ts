// 百分点的增幅大于水平本身：比重为5.0%，比上年提高19个百分点。
import type { Finding } from '../model/diagnostic.ts'
import type { Rule } from '../model/rule.ts'
import { scan } from '../text/scan.ts'
import { sought } from '../text/sought.ts'

const LEVEL = '(\\d+(?:\\.\\d+)?)[%％][，、；（]'
const THAN = '(?:同比|环比|[比较](?:上年|去年|\\d{4}年)(?:同期|末|底)?)?'
const POINTS = '了?(\\d+(?:\\.\\d+)?)个?百分点'
/** Matches 恩格尔系数为32.5%，比上年提高40个百分点; groups level and points. */
const RISE = sought(
  new RegExp(`(?<!\\d)${LEVEL}${THAN}(?:提高|提升|上升|增加|升高)${POINTS}`, 'g'),
  '百分点',
  '% ％',
  '提高 升 增加',
)
/** The same for a fall: level and points together cannot exceed 100 for a share. */
const FALL = sought(
  new RegExp(`(?:率|比重|占比|比例)[^，。；、\\d]{0,8}${LEVEL}${THAN}(?:降低|下降|回落|减少)${POINTS}`, 'g'),
  '百分点',
  '% ％',
  '降 回落 减少',
)

/** Nor can a fall and its level exceed 100%. A growth rate may have been negative and is let pass. */
export const metricPointOverLevel: Rule = {
  id: 'metric/point-over-level',
  severity: 'warning',
  *check(_disclosure, { prose }): Iterable<Finding> {
    for (const { passage, match, start, span } of scan(prose, RISE)) {
      const [words, level = '', points = ''] = match
      if (Number(points) <= Number(level)) continue
      // A growth rate may have been negative before: 增长5.0%，提高7个百分点.
      const before = passage.text.slice(Math.max(0, start - 12), start)
      if (/增长|增速|增幅|涨幅|下降|上涨|利润率|收益率|贡献/.test(before)) continue
      yield finding(span, words, `${level}−${points} < 0`)
    }
    for (const { match, span } of scan(prose, FALL)) {
      const [words, level = '', points = ''] = match
      if (Number(level) > 100 || Number(level) + Number(points) <= 100) continue
      if (/负债率|完成率|利用率|增长率/.test(words)) continue
      yield finding(span, words, `${level}+${points} > 100`)
    }
  },
}

function finding(span: Finding['span'], words: string, working: string): Finding {
  return {
    span,
    message: {
      zh: `“${words}”：变化幅度与水平不相容（${working}）`,
      en: `“${words}”: the change does not fit the level (${working})`,
    },
    help: { zh: '核对百分点数，或是否应为“%”', en: 'Check the points, or whether % is meant' },
  }
}
