// The words of a clause before a quantity without its bracketed parts; a time is one character.
// 例：“地区生产总值（初步核算数）比上年增长” → “地区生产总值比⏱增长”, with the way back to the text.
import { codeAt, isHan } from '../scan/chars.ts'
import type { TimeToken, Token } from '../scan/token.ts'

/** A clause without its bracketed parts; a time is one character. */
export interface Compact {
  readonly text: string
  /** Offset in the source of every character. */
  readonly at: readonly number[]
  readonly times: ReadonlyMap<number, TimeToken>
  /** The short name that a bracket gives to the words before it, and where it stood: 六个分区（简称北方六区，下同）降水量. */
  readonly alias?: { readonly at: number; readonly name: string; readonly start: number }
}

/** Stands for a time in a compact clause. */
export const TIME = '\u0001'

// Matches （简称北方六区，下同）, （以下简称“规上企业”）.
const ALIAS = /^[（(](?:以下|下)?[统简]称[为“"]*([\u4e00-\u9fffA-Z]{2,10}?)[”"]?(?:[，,、]下同)?[）)]$/

/** At most this many characters of a clause are looked at, which keeps reading linear. */
export const REACH = 160

/** The text between `from` and `to` without bracketed parts; `index` is that of the first token at or after `to`. */
export function compactText(
  text: string,
  tokens: readonly Token[],
  index: number,
  from: number,
  to: number,
): Compact {
  const floor = Math.max(from, to - REACH)
  let out = ''
  const at: number[] = []
  const times = new Map<number, TimeToken>()
  let alias: Compact['alias']
  let i = floor
  for (const hole of holesBetween(text, tokens, index, floor, to)) {
    let from = i
    for (; i < hole.start; i++) {
      const code = text.charCodeAt(i)
      if (code === 32 || code === 10 || code === 13 || code === 9 || code === 0x3000) {
        out += text.slice(from, i)
        from = i + 1
      } else at.push(i)
    }
    if (from < i) out += text.slice(from, i)
    if (hole.time) {
      times.set(out.length, hole.time)
      out += TIME
      at.push(hole.start)
    } else if (hole.end - hole.start > 4 && text.startsWith('称', hole.start + 2))
      alias = aliasOf(text, hole, out)
    else if (hole.end - hole.start > 6 && text.startsWith('称', hole.start + 4))
      alias = aliasOf(text, hole, out)
    i = Math.max(i, hole.end)
  }
  return { text: out, at, times, ...(alias && { alias }) }
}

function aliasOf(text: string, { start, end }: Hole, out: string): Compact['alias'] {
  const name = ALIAS.exec(text.slice(start, end))?.[1]
  return name === undefined ? undefined : { at: out.length, name, start: text.indexOf(name, start) }
}

interface Hole {
  readonly start: number
  readonly end: number
  readonly time?: TimeToken
}

/** Brackets, list marks and times between `floor` and `to`, in their order, and the end itself. */
function holesBetween(
  text: string,
  tokens: readonly Token[],
  index: number,
  floor: number,
  to: number,
): readonly Hole[] {
  const holes: Hole[] = [{ start: to, end: to }]
  let close = -1
  let depth = 0
  for (let k = index - 1; k >= 0; k--) {
    const token = tokens[k]
    if (!token || token.end <= floor) break
    if (token.start >= to) continue
    if (token.type === 'mark' && token.mark === 'close') {
      if (depth === 0) close = token.end
      depth++
    } else if (token.type === 'mark' && token.mark === 'open') {
      depth--
      if (depth === 0 && !keepsBracket(text, token.start, close, to))
        holes.push({ start: token.start, end: close })
      if (depth < 0) depth = 0
    } else if (token.type === 'mask' && token.reason === 'list mark' && depth === 0)
      holes.push({ start: token.start, end: token.end })
    else if (token.type === 'time' && depth === 0)
      holes.push({ start: token.start - leadOf(text, token), end: token.end, time: token })
  }
  return holes.reverse()
}

/** 标准自|2023年7月1日起: the word before is of the time. */
function leadOf(text: string, { start, end }: TimeToken): number {
  return text.charAt(start - 1) === '自' && /[起来]$/.test(text.slice(end - 1, end)) ? 1 : 0
}

// The end of 病区, 街道, 服务中心 as other words for the one before.
const VARIANT_END = '站所院室馆部点园校班队士旗镇乡区市县道心'
const VARIANT = `[\u4e00-\u9fff]{0,2}[${VARIANT_END}]`
// Matches （站）, （所、站）, （市、区）, （区、县级市）: other words for the one before; not （绿道）, （城建馆）, which explain.
const VARIANTS = new RegExp(
  `^[（(](?:[站所院室馆池部点园校班队士旗镇乡区市县]|中心|街道|单位|居委会|${VARIANT}(?:、${VARIANT})+)[）)]$`,
)
// Matches （燃煤型）, （饮水污染型）, （甲类）: which of several of one name is meant.
const KIND = /^[（(][\u4e00-\u9fff]{1,6}[型类级][）)]$/

const LONGEST_KEPT = 14

/**
 * 执业（助理）医师, 新（改）建: a short bracket inside a word is part of it; 同比（下同）下降 has a remark in it. Other words
 * for the one before belong to the name wherever they stand: 服务中心（站）12个, 县（市、区）.
 */
function keepsBracket(text: string, start: number, end: number, to: number): boolean {
  if (!isHan(codeAt(text, start - 1)) || end - start > LONGEST_KEPT) return false
  const bracket = text.slice(start, end)
  const inside = end < to && isHan(codeAt(text, end))
  if (inside && end - start <= 5) return !/[\d０-９一二三四五六七八九十]|[下以]同/.test(bracket)
  // 县（区、县级市）级 is said shorter.
  if (text.charAt(end) === '级') return false
  return VARIANTS.test(bracket) || (inside && KIND.test(bracket))
}
