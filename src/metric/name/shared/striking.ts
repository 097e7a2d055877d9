// What a clause says of something before the figures of it: how much of it there is, and how it grows.
// 例：噪声扰民问题|较为突出，占比25%；20—49岁驾驶人酒驾|多发，查处64万起.
import { oneOf } from '../../../text/one-of.ts'

// Matches 噪声扰民问题|较为突出, 投诉|最多, 夜间警情|高发, 网约车|增幅较大, 公路查处数量|大幅增长.
const STRIKING = new RegExp(
  `^(.{2,}?)(?:较为|最为|比较|尤为|仍然?|依然)?${oneOf(`
    凸显 突出 集中 明显 显著 居多 居首 最多 较多 最大 较大 [多高频易]发
    (?:增|降)幅(?:较|最)?[大小高] (?:大幅|明显|持续|快速|有所|显著)(?:增长|增加|上升|下降|减少)
  `)}$`,
)

/** What is so striking, without that it is; undefined where the words say nothing of the kind. */
export function strikingOf(words: string): string | undefined {
  return STRIKING.exec(words)?.[1]
}
