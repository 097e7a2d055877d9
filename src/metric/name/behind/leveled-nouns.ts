// Levels and sizes that stand for a noun which the next figure names: 8个国家级、13个省级区域医疗中心.
// 例：新增|2家|千亿级、24家百亿级工业企业 → 新增千亿级工业企业.
import { oneOf } from '../../../text/one-of.ts'
import { readRight } from '../../context/right.ts'
import type { QuantityToken, Token } from '../../scan/token.ts'

const RANK = `
  世界 国家 部 省部? 自治区 盟 旗 州 市 县 区 乡镇? 镇 街道 村 省、市(?:（地）)? 市、县(?:（区）)?
  [十百千万]*亿元? [十百千]万元? 亿元 [一二三四五] \\d?A+
`
const OF_LEVEL = `${oneOf(RANK)}级(?:以上)?`
// Matches 国家级, 千亿级, 5A级 as the name as a whole.
const LEVEL = new RegExp(`^${OF_LEVEL}$`)
// Matches 省级 of 省级区域医疗中心.
const LED = new RegExp(`^${OF_LEVEL}(?=.{2})`)

/** How far back the next figure may stand: 3个千亿级，食品工业、现代种业2个. */
const REACH = 24
/** How many figures that name a level alone may stand before the one that has the noun. */
const ROW = 4

/** The noun that the figure behind a level names; undefined where `noun` is none or the next figure has another. */
export function nounOfLevel(
  text: string,
  tokens: readonly Token[],
  index: number,
  noun: string,
  row = ROW,
): string | undefined {
  if (row === 0 || !LEVEL.test(noun)) return undefined
  const token = tokens[index] as QuantityToken
  const from = index + 1
  const step = tokens.slice(from, from + 7).findIndex(({ type }) => type === 'quantity')
  const next = tokens[from + step]
  if (step < 0 || next?.type !== 'quantity' || next.unit !== token.unit || next.start - token.end > REACH)
    return undefined
  if (/[。；;\n]/.test(text.slice(token.end, next.start))) return undefined
  const right = readRight(text, next.end, text.length, { classifier: true, led: true, object: false })
  const name = right && text.slice(right.noun.start, right.noun.end)
  const level = name && LED.exec(name)?.[0]
  if (level) return name.slice(level.length)
  // 5个国家级、8个省级、12个市级特色产业集群: the last of several has the noun.
  return name && nounOfLevel(text, tokens, from + step, name, row - 1)
}
