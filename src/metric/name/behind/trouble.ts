// Whose trouble is solved: those counted in a row share the trouble that stands behind the last of them.
// 例：解决|26个|村、8600人的饮水问题 → 村饮水问题解决, 饮水问题解决；解决1.2万人、3万头|大牲畜饮水困难.
import { type Label, type QuantityView, wordLabel } from '../../context/view.ts'

const COUNT = '[\\d.,]{1,9}[万千百]?[余多]?[\u4e00-\u9fff]{1,2}?'
// Matches 解决, 解决了 and those counted before, right before the next.
const SOLVES = new RegExp(`解决了?(?:${COUNT}[\u4e00-\u9fff]{0,6}[、和及]?){0,3}$`)
// Matches 村、8600人的饮水问题, 大牲畜饮水困难, 行政村3200户群众的住房困难 behind a figure.
const TROUBLE = new RegExp(
  `^([\u4e00-\u9fff]{0,6}?)((?:[、和及]?${COUNT}[\u4e00-\u9fff]{0,6}?){0,3})(的?)([^，。；、的\\d]{2,6}?(?:问题|困难))(?=[，。；、,;]|$)`,
)
/** How far before a figure the verb may stand. */
const REACH = 40

/** The trouble of those counted, where several are counted. */
export function troubleOf({ token, text, clause }: QuantityView): Label | undefined {
  if (token.kind !== 'count') return undefined
  const words = text.slice(Math.max(clause, token.start - REACH), token.start)
  if (!words.includes('解决')) return undefined
  const before = SOLVES.exec(words)
  const [, noun = '', more = '', of = '', trouble = ''] = before
    ? (TROUBLE.exec(text.slice(token.end, token.end + REACH)) ?? [])
    : []
  const several = more !== '' || /\d/.test(before?.[0] ?? '')
  if (trouble === '' || !several) return undefined
  // 1200名职工社保、300户居民办证难问题: that of the last, whose noun it begins with, is not that of the others.
  if (noun !== '' && more !== '' && of === '' && !more.endsWith('人')) return undefined
  // 1.2万人、3万头大牲畜饮水困难: people are no cattle.
  return wordLabel(`${noun}${more === '' ? trouble : trouble.replace(/^大?牲畜/, '')}解决`)
}
