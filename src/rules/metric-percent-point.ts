// 两个百分数之差误用%：就业率98.6%，提高2.1% → 2.1个百分点。
import type { Finding } from '../model/diagnostic.ts'
import type { Rule } from '../model/rule.ts'
import { scan } from '../text/scan.ts'
import { sought } from '../text/sought.ts'

const NUMBER = '\\d+(?:\\.\\d+)?'
const VERB = '(?:提高|提升|上升|增长|增加|升高|下降|降低|减少|回落|下滑|扩大|缩小|加快|放缓|收窄)了?'
const BASE =
  '(?:同比|环比|较?比?(?:上年|去年|上年同期|去年同期|上月|年初|上年末|全国|全省|全市|\\d{4}年|[上一二三四]个?(?:季度|半年|月))(?:同期|末|底|平均水平)?的?)?(?:又|均|再)?'
/** Names that are percentages themselves. 发案率, 死亡率, 生产率, 周转率 and the like change in per cent, too. */
const RATE = [
  '就业率|失业率|覆盖率|合格率|达标率|优良率|城镇化率|入学率|普及率|满意率|满意度|参保率|巩固率|利润率|毛利率|不良率|贷款率',
  '负债率|净值率|利用率|产销率|增加值率|恩格尔系数|利税率|成活率|绿化率|绿地率|录取率|升学率|办结率|优良天数(?:比例|率)',
  '比重|占比|比例|增速|增幅|涨幅|降幅',
].join('|')

/** Matches 就业率提高2.1%, 比重上升了3%; not 比重提高到35%, 就业率提高2.1个百分点. */
const DIRECT = sought(
  new RegExp(
    `(?:${RATE})(?:为|是|达到?|仍|均|也|，)?${BASE}${VERB}(?:约|近|超过?)?(${NUMBER})[%％](?![—～~至-])`,
    'g',
  ),
  '% ％',
  '率 满意度 系数 优良天数 比重 占比 比例 增速 增幅 涨幅 降幅',
  '提 升 增 降 减少 回落 下滑 大 缩小 加快 放缓 收窄',
)
/** Matches 就业率98.6%，同比提高2.1%; the level stands between the name and the change. */
const AFTER_LEVEL = sought(
  new RegExp(
    `(?:${RATE})[^，。；、\\d％%占]{0,8}${NUMBER}[%％](?:以上|左右)?[，、；（]${BASE}${VERB}(${NUMBER})[%％](?![—～~至-])`,
    'g',
  ),
  '% ％',
  '率 满意度 系数 优良天数 比重 占比 比例 增速 增幅 涨幅 降幅',
  '提 升 增 降 减少 回落 下滑 大 缩小 加快 放缓 收窄',
)
/** Matches 占固定资产投资的48.5%，提高2.1%: a share rises by points; 增长 may belong to the amount. */
const AFTER_SHARE = sought(
  new RegExp(
    `占[^，。；、\\d]{0,20}${NUMBER}[%％][，、；（]${BASE}(?:提高|提升|上升|升高|回落|下滑)了?(${NUMBER})[%％]`,
    'g',
  ),
  '占',
  '% ％',
  '提高 升 回落 下滑',
)
/** Matches 比上年的18.2%上升28.9%, 比平均水平97.5%低1.6%, 从63%上升9%. */
const BETWEEN = sought(
  new RegExp(
    `[比较从由][^，。；、\\d]{0,14}(?:\\d{4}年的?)?${NUMBER}[%％](?:(?:上升|下降|提高|降低|回落|升高)了?|低|高)(${NUMBER})[%％]`,
    'g',
  ),
  '% ％',
  '比 较 从 由',
  '升 下降 提高 降低 回落 低 高',
)
/** Matches 增长2.1%、高于全国8.5%; not 高于小型企业5.5％的比重, 低于13%左右的预期目标. */
const AHEAD = sought(
  new RegExp(
    `(?:增长|下降|增速|增幅)[^，。；、\\d]{0,4}${NUMBER}[%％][，、](?:比[^，。；\\d]{1,8})?(?:高于|低于|快于|慢于|高出|低)[^，。；、\\d]{0,8}(${NUMBER})[%％](?!(?:左右|以上|以下)?的)`,
    'g',
  ),
  '高于 低于 快于 慢于 高出 低',
  '% ％',
  '增长 下降 增速 增幅',
)

/** Rates, shares and growth rates move by points; from 20% to 18% is 2 points, or 10%. */
export const metricPercentPoint: Rule = {
  id: 'metric/percent-point',
  severity: 'warning',
  *check(_disclosure, { prose }): Iterable<Finding> {
    const seen = new Set<number>()
    for (const pattern of [DIRECT, AFTER_LEVEL, AFTER_SHARE, BETWEEN, AHEAD]) {
      for (const { passage, match, end } of scan(prose, pattern)) {
        const value = match[1] ?? ''
        const span = passage.toSource(end - value.length - 1, end)
        if (seen.has(span.start)) continue
        seen.add(span.start)
        yield {
          span,
          message: {
            zh: `“${match[0]}”：两个百分数之差用“个百分点”，用“%”是相对变化`,
            en: `“${match[0]}”: a difference of two percentages is in points; % would be a relative change`,
          },
          help: {
            zh: `若是相减得来，写“${value}个百分点”`,
            en: `If one was subtracted from the other, write “${value}个百分点”`,
          },
        }
      }
    }
  },
}
