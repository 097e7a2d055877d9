// How far an object behind its number goes on over 的 to its head.
// 例：通过|8个|有关标准的决定 → 有关标准的决定；|14名|适配的矫形器已送达 → 适配的矫形器.
import type { Span } from '../../../model/source.ts'
import type { RightRead } from '../../context/right.ts'
import type { Label, QuantityView } from '../../context/view.ts'
import { VERB_TABLE } from '../../lexicon/labels.ts'
import type { QuantityToken } from '../../scan/token.ts'

// Matches 的矫形器 before 已送达, 的辅助器具 before 和.
const OF_VERB = /^的[\u4e00-\u9fff]{2,6}?(?=已|在|均|全部|于|由|被|分别|[和与及]|$)/

// Matches 的决定, 的公共篮球场, 的饮水安全问题 up to the end of the words.
const OF_HEAD = /^的[\u4e00-\u9fff]{2,5}?(?=[和及与]?$)|^的[\u4e00-\u9fff]{2,10}?(?:问题|困难)(?=$)/
// Matches 的城市公共篮球场建设规范; not 决定.
const OF_LONG = /^的[\u4e00-\u9fff]{2,14}?(?=[和及与]?$)/
// Matches 省级标准, 一定规模: of what kind something is, which is counted by its head.
const OF_KIND = /(?:标准|规模|等级|规格|性质|类型|特色|品质|水平|模式)$/

// Matches 患近视, 生活困难, 符合条件: what people have or are in, which says who they are only with a noun.
const STATE =
  /^(?:身|罹)?患[\u4e00-\u9fff]{1,8}$|^(?:生活|家庭)[\u4e00-\u9fff]{2,4}$|^(?:符合|缺乏|无|因)[\u4e00-\u9fff]{2,8}$/
// Matches 贫困学生, 老年人家庭; not 农户恢复.
const PEOPLE = /[人员户家庭生者民童女工众客属]$/
/** A noun has so many characters. */
const [SHORTEST, LONGEST] = [2, 7]

// Matches 免费, 恢复 behind them.
const BEHIND = /^(?:免费|无偿|统一|全部|得到|享受|均|都|已|恢复|减轻|缓解)/

/** Length of 的贫困学生 before the verb behind it, or the end of the words. */
function peopleIn(words: string): number | undefined {
  if (!words.startsWith('的')) return undefined
  for (let at = 1 + SHORTEST; at <= Math.min(1 + LONGEST, words.length); at++)
    if (
      PEOPLE.test(words.slice(0, at)) &&
      (at === words.length || VERB_TABLE.at(words, at) || BEHIND.test(words.slice(at)))
    )
      return at
  return undefined
}

/**
 * 通过8个有关标准|的决定: an object goes on over 的 to its head, where the clause ends with it. `led`: whether a verb stands
 * before the number.
 */
export function objectOf({ text }: QuantityView, right: RightRead, led: boolean): Span {
  const { noun, predicate } = right
  if (!predicate || predicate.start !== noun.end) return noun
  const words = text.slice(predicate.start, predicate.end)
  // 14名|适配的矫形器|已送达: a bare verb is no noun.
  const bare = VERB_TABLE.has(text.slice(noun.start, noun.end)) ? OF_VERB.exec(words)?.[0] : undefined
  if (bare !== undefined) return { start: noun.start, end: predicate.start + bare.length }
  // 为1785名患近视|的贫困学生|免费配送眼镜: who they are stands behind what they have.
  const people = STATE.test(text.slice(noun.start, noun.end)) ? peopleIn(words) : undefined
  if (people !== undefined) return { start: noun.start, end: predicate.start + people }
  const of = led
    ? (OF_KIND.test(text.slice(noun.start, noun.end)) ? OF_LONG : OF_HEAD).exec(words)?.[0]
    : undefined
  return of === undefined ? noun : { start: noun.start, end: predicate.start + of.length }
}

/** 处置了企业在资产经营公司的|11亿元|债务: whose they are names nothing alone. */
export function isOfOwner(
  text: string,
  { kind, start }: QuantityToken,
  { linked }: RightRead,
  own: Label,
): boolean {
  return kind === 'money' && !linked && text.charAt(start - 1) === '的' && /了.{2,}/.test(own.text)
}
