// 分项与合计不符：共95件，其中表扬30件、批评85件。
import type { Finding } from '../model/diagnostic.ts'
import type { Passage, Rule } from '../model/rule.ts'
import { type Amount, amountsOf } from '../text/amounts.ts'
import { type Breakdown, breakdownsOf, wholeAmong } from '../text/breakdown.ts'
import { add, compare, type Decimal, fromNumber, multiply, subtract, toText } from '../text/decimal.ts'
import { fold } from '../text/fold.ts'
import { above, type Interval, overlaps, sum } from '../text/interval.ts'

/** A total below this many units of its last digit is too small for a near miss to mean anything. */
const FINE = fromNumber(100)
const TEN = fromNumber(10)
/** Parts that reach this share of the total were probably meant to be all of it. */
const NEAR = fromNumber(0.8)
/** Parts beyond this multiple of the total were probably not meant to exclude each other. */
const OVER = fromNumber(1.25)

/**
 * Parts beyond their total always; parts that fall short only where the text says that they are all there is.
 */
export const consistencyParts: Rule = {
  id: 'consistency/parts',
  severity: 'warning',
  *check(_disclosure, { passages, metricsIn }): Iterable<Finding> {
    for (const passage of passages) {
      if (passage.kind === 'cell') continue
      const { text } = passage
      for (const breakdown of breakdownsOf(text, amountsOf(passage, metricsIn(passage)))) {
        const found = contradiction(breakdown, text)
        if (found) yield describe(passage, breakdown.total, found)
      }
    }
  },
}

/** The parts that contradict the total, or undefined when all can be right. */
function contradiction(
  { total, parts, exhaustive, enclosed }: Breakdown,
  text: string,
): readonly Amount[] | undefined {
  const whole = total.interval
  if (enclosed && parts.some((part) => above(part.interval, whole))) return parts
  const known = wholeAmong(parts)
  if (known) return overlaps(sumOf(known), whole) ? undefined : known
  const all = sumOf(parts)
  if (overlaps(all, whole) || subsetFits(parts, whole)) return undefined
  const complete = exhaustive || parts.some(({ label }) => /^(?:其他|其它|其余)/.test(label))
  if (above(all, whole)) return complete || excludeEachOther(total, parts, text) ? parts : undefined
  return complete || (parts.length > 1 && (nearMiss(total, parts) || totalSlip(total, parts)))
    ? parts
    : undefined
}

/**
 * Whether parts that are too many can have been meant to add up. What 其中 picks out in clauses of their own often
 * overlaps (新增上市公司18家，其中境内上市14家；科创板6家), and is then more than the whole by far.
 */
function excludeEachOther(total: Amount, parts: readonly Amount[], text: string): boolean {
  const [first, ...rest] = parts
  if (!first || rest.length === 0 || above(first.interval, total.interval)) return true
  if (ofSeveralQualities(parts)) return false
  const stated = parts.map(({ value }) => value).reduce(add)
  if (compare(stated, multiply(total.value, OVER)) <= 0) return true
  if (oneDigit(subtract(stated, total.value), total, parts)) return true
  return rest.every(({ start }, i) => {
    const between = text.slice(parts[i]?.end ?? start, start)
    return between.includes('、') && !/[，；。]/.test(between)
  })
}

/** What people are told apart by, each a way of its own: 女性20人 and 党员40人 may be the same. */
const QUALITIES: readonly RegExp[] = [
  /[男女]|妇女/,
  /党员|团员|无党派/,
  /民族|汉族/,
  /\d岁|老年|青年|年轻|儿童|未成年|青少年/,
  /学历|研究生|本科|大专|博士|硕士|毕业生/,
  /户籍|农村|城镇|农民工/,
  /残疾/,
]

/** What things are told apart by: 发明专利 may be 高价值专利, 普惠性幼儿园 stand in 乡镇, 高新技术企业 are 规上企业. */
const QUALITIES_OF_THINGS: readonly RegExp[] = [
  /发明/,
  /高价值|高质量/,
  /普惠/,
  /公办|民办|公立|民营|国有|外资|外商|港澳台/,
  /[乡村镇]|农业|城[区市镇]/,
  /高新技术|科技型/,
  /专精特新|小巨人|瞪羚|独角兽|单项冠军/,
  /规上|规模以上|限上|限额以上/,
  /上市|挂牌/,
  /亿元|万元以上/,
]

function ofSeveralQualities(parts: readonly Amount[]): boolean {
  const people = parts.every(({ unit }) => /^[人名位]/.test(unit))
  const told = (people ? QUALITIES : QUALITIES_OF_THINGS).filter((quality) =>
    parts.some(({ label }) => quality.test(label)),
  )
  return told.length > 1
}

function sumOf(parts: readonly Amount[]): Interval {
  return sum(parts.map(({ interval }) => interval))
}

/** Whether some of the parts, at least two, make up the total: the others then break down a part. */
function subsetFits(parts: readonly Amount[], whole: Interval): boolean {
  if (parts.length < 3 || parts.length > 12) return false
  const intervals = parts.map(({ interval }) => interval)
  const full = 2 ** parts.length - 1
  for (let set = 3; set < full; set++) {
    const chosen = intervals.filter((_, i) => (set >> i) & 1)
    if (chosen.length >= 2 && overlaps(sum(chosen), whole)) return true
  }
  return false
}

/** Parts that miss the total by one wrong digit in one of them, where chance would hardly do that. */
function nearMiss(total: Amount, parts: readonly Amount[]): boolean {
  const stated = parts.map(({ value }) => value).reduce(add)
  const gap = subtract(total.value, stated)
  if (!oneDigit(gap, total, parts)) return false
  const fine = compare(gap, multiply(total.resolution, FINE)) >= 0
  const large = compare(total.value, multiply(total.resolution, FINE)) >= 0
  const near = compare(stated, multiply(total.value, NEAR)) >= 0
  const half = compare(multiply(stated, fromNumber(2)), total.value) >= 0
  return (fine && half) || (large && near && parts.length >= 3)
}

/** 868 for 168: the total would be the sum but for one of its three or more digits. */
function totalSlip(total: Amount, parts: readonly Amount[]): boolean {
  const result = toText(multiply(parts.map(({ value }) => value).reduce(add), scaleOf(total)))
  const written = (/^[\d.,，\s]+/.exec(fold(total.words).text)?.[0] ?? '').replace(/[^\d.]/g, '')
  if (result.length !== written.length || written.length + parts.length < 6) return false
  return [...written].filter((c, i) => c !== result[i]).length === 1
}

/** 50, 0.7, 4000: a single digit, give or take the rounding of the parts. */
function oneDigit(gap: Decimal, total: Amount, parts: readonly Amount[]): boolean {
  // Of the gaps below ten units of the last place every one is a single digit: that is what 其中 leaves out.
  if (compare(gap, multiply(total.resolution, TEN)) < 0) return false
  const digits = toText(gap)
    .replace('.', '')
    .replace(/^0+|0+$/g, '')
  if (digits.length === 1) return true
  if (total.resolution.scale === 0 && total.resolution.digits === 1n) return false
  const slack = multiply(total.resolution, fromNumber(parts.length / 2))
  const scale = 10 ** (toText(gap).split('.')[0] ?? '').length
  for (let power = scale; power > 1e-4; power /= 10) {
    if (compare(multiply(slack, TEN), fromNumber(power)) > 0) break
    const steps = Math.round(Number(toText(gap)) / power)
    const rest = subtract(gap, fromNumber(Number((steps * power).toFixed(6))))
    const off = compare(rest, fromNumber(0)) < 0 ? subtract(fromNumber(0), rest) : rest
    if (steps >= 1 && steps <= 9 && compare(off, slack) <= 0) return compare(off, gap) < 0
  }
  return false
}

function describe(passage: Passage, total: Amount, parts: readonly Amount[]): Finding {
  const result = parts.map(({ value }) => value).reduce(add)
  const scaled = toText(multiply(result, scaleOf(total)))
  // One part alone can only be more than its whole.
  const alone = parts.length === 1 ? parts[0]?.words : undefined
  const working = `${parts.map(({ words }) => words).join('＋')}＝${scaled}${scaleWord(total)}${total.unit}`
  return {
    span: passage.toSource(total.start, total.end),
    message: alone
      ? {
          zh: `分项多于合计：其中的${alone}大于${total.words}`,
          en: `A part is more than the total: ${alone} of ${total.words}`,
        }
      : {
          zh: `分项与合计不符：${working}，合计写作${total.words}`,
          en: `The parts do not make up the total: ${working}, the total says ${total.words}`,
        },
    help: { zh: '核对合计和各分项', en: 'Check the total and each part' },
    related: parts.map((part) => ({
      span: passage.toSource(part.start, part.end),
      message: { zh: `分项${part.words}`, en: `Part ${part.words}` },
    })),
  }
}

/** 万 of 2.1万人; nothing of 95件. */
function scaleWord({ words }: Amount): string {
  return /万亿|亿|万/.exec(words)?.[0] ?? ''
}

/** 1 for 95件, 0.0001 for 2.1万人: the result is shown on the scale of the total. */
function scaleOf(total: Amount): Decimal {
  const scale = scaleWord(total)
  return { digits: 1n, scale: scale === '万亿' ? 12 : scale === '亿' ? 8 : scale === '万' ? 4 : 0 }
}
