// A text → its amounts that can be added up: a figure with a unit of counting, money or measure.
// 例：共420场，其中送戏85场，增加5场 → 420场, 85场, and 5场 as a change. No ranks, rates, ages or intensities.
import { FIGURE, type Figure, parseFigure } from './figure.ts'
import { exactly, type Interval, rounded } from './interval.ts'

/** A figure with its unit in a text; `start` and `end` are UTF-16 offsets into that text. */
export interface Amount extends Figure {
  /** `1.2亿元`, as written. */
  readonly words: string
  readonly unit: string
  readonly start: number
  readonly end: number
  /** The words between the mark before it and the amount: 其他结果 in 其他结果178件. */
  readonly label: string
  /** Whether it is an amount of change: 增加5场. */
  readonly change: boolean
  /** 约, 近, 余 and the like: says too little to be added up. */
  readonly loose: boolean
  /** How many brackets are open around it. */
  readonly depth: number
}

/** Units whose amounts make sums. 岁, 分, ℃ and all compound units do not. */
const UNITS = [
  '人次|件次|户次|架次|人|名|户|家|个|件|起|宗|例|处|所|座|项|批|场|期|次|份|篇|条|套|间|台|辆|艘|枚|株|头|只|册|部|幢|栋|张|只|支|只|宗|块|对|组|队|艘|床|席|只',
  '美元|欧元|港元|元|吨公里|人公里|吨标准煤|吨|千克|公斤|公里|千米|平方公里|平方千米|平方米|米|公顷|亩|立方米|千瓦时|千瓦|兆瓦|斤',
]
  .join('|')
  .split('|')
  .sort((a, b) => b.length - a.length)
  .join('|')

const AMOUNT = new RegExp(`(${FIGURE})(余|多)?\\s?(${UNITS})(?![/·每])`, 'g')
const LOOSE = /(?:约|近|超过?|突破|逾|不足|不到|不少于|不低于|至少|达到?近|将近)$/
/** Matches 增加, 比上年减少了, 高出, 高 right before an amount; not 增加值, 高校毕业生, 低保对象. */
const CHANGE =
  /(?:(?:增加(?!值)|增长|减少|下降|上升|回落|净增|多出|少于|多于|高[出于]|低于)(?!到|至)[^，。；、]{0,6}|[高低])$/
const MARKS = '，。；、：（）()'

/** All amounts in order. */
export function amountsOf(text: string): readonly Amount[] {
  const found: Amount[] = []
  let depth = 0
  let at = 0
  for (const match of text.matchAll(AMOUNT)) {
    const start = match.index
    for (; at < start; at++) {
      const code = text.charCodeAt(at)
      // （ ( and ） )
      if (code === 0xff08 || code === 0x28) depth++
      else if ((code === 0xff09 || code === 0x29) && depth > 0) depth--
    }
    const figure = parseFigure(match[1] ?? '')
    if (!figure || text.charAt(start - 1) === '第') continue
    const before = text.slice(Math.max(0, start - 24), start)
    const clause = before.slice(lastMark(before) + 1)
    const end = start + match[0].length
    found.push({
      ...figure,
      words: match[0],
      unit: match[3] ?? '',
      start,
      end,
      label: clause,
      change: isChange(clause, before),
      loose:
        match[2] !== undefined ||
        LOOSE.test(clause) ||
        text.charAt(end) === '以' ||
        text.charAt(end) === '左',
      depth,
    })
  }
  return found
}

// Looked for by their characters first: most amounts have none of them before them.
function isChange(clause: string, before: string): boolean {
  if (/[增减降下上回多少高低]/.test(clause) && CHANGE.test(clause)) return true
  return before.includes('分别') && /分别[^，。；、]{0,4}(?:增加|增长|减少|下降)/.test(before)
}

/** What the amount may stand for: a whole number of things is itself, all else is rounded. */
export function intervalOfAmount({ value, resolution, unit }: Amount): Interval {
  const measured = /[元吨米里亩顷瓦时煤斤克]$/.test(unit)
  const whole = resolution.digits === 1n && resolution.scale === 0
  return whole && !measured ? exactly(value) : rounded(value, resolution)
}

function lastMark(text: string): number {
  let at = text.length - 1
  while (at >= 0 && !MARKS.includes(text.charAt(at))) at--
  return at
}
