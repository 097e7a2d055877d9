// Whose a bare amount is that opens its sentence: the trade or place that the sentences before it speak of.
// 例：新材料产业瞄准高端发力，加快园区升级。产值超过|350亿元 → 新材料产业产值；——食品产业。…产值 → 食品产业产值.
import { oneOf } from '../../text/one-of.ts'
import { type Label, type QuantityView, wordLabel } from '../context/view.ts'
import { VERB_TABLE } from '../lexicon/labels.ts'

// Matches 产值, 产业规模, 营收 as the name as a whole.
const BARE =
  /^(?:总产值|产值|年产值|综合产值|全产业链产值|产业规模|产业投资|产业链规模|总?营收|营业收入|总?产能)$/

const TRADE = '产业 行业 产业链 集群 基地 园区 开发区 新区 高新区 集团'
// Matches 新能源产业, ——食品产业, 一是汽车产业 at the head of a sentence.
const OWNER = new RegExp(
  `^(?:[—－-]{1,2})?(?:[一二三四五六七八九十]是)?([\u4e00-\u9fff“”]{2,10}?${oneOf(TRADE)})(?!化)(?=[\u4e00-\u9fff“。：:，,])`,
)
// Matches 加快, 围绕 at the head of words that speak of a trade and are none.
const DOING = new RegExp(
  `^${oneOf(`
    加快 推动 促进 做[大强优] 发展 聚焦 围绕 全力 大力 积极 持续 着力 深入 坚持 强化 统筹 推进 拓展 开辟 提升 打造
    建设 实施 培育 支持 抓好 加强 优化 完善 深化 扩大 力争 确保 启动
    各 这 该 我 一批 在 以 对 从 把 将 让 为 由 全 传统 新兴 未来
  `)}`,
)

/** How far back an owner is looked for. */
const REACH = 400

/** The owner of a bare amount; undefined where the sentence has told something else, or nobody is named. */
export function ownerOf({ said, text, token, theme }: QuantityView, own: Label): Label | undefined {
  if (!BARE.test(own.text)) return undefined
  // 新增装机突破1000万千瓦，产业投资超过1000亿元: investments of a trade are not of what was told last.
  const ofTrade = own.text.startsWith('产业')
  if (theme || (said.last !== undefined && !ofTrade)) return undefined
  // No further back, however long the passage is: it would be gone through once for every figure.
  const reach = text.slice(Math.max(0, token.start - REACH), token.start)
  const before = reach.slice(reach.lastIndexOf('\n') + 1)
  let end = before.lastIndexOf('。')
  while (end >= 0) {
    const start = before.lastIndexOf('。', end - 1) + 1
    const head = before.slice(start, Math.min(end + 1, start + 20))
    const owner = OWNER.exec(head)?.[1]
    const doing = DOING.test(head) || VERB_TABLE.at(head, 0) !== undefined
    if (owner !== undefined && !doing) return joined(owner, own.text)
    // A sentence with a subject of its own speaks of something else.
    if (!doing || start === 0) return undefined
    end = start - 1
  }
  return undefined
}

/** 新能源产业 with 产业投资 is 新能源产业投资. */
function joined(owner: string, own: string): Label {
  return wordLabel(owner + (owner.endsWith(own.slice(0, 2)) && own.length > 3 ? own.slice(2) : own))
}
