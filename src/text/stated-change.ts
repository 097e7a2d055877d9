// A text → the changes it states with everything needed to recompute them: base, result, change.
// 例：由689万户增至951万户，增长38.0% · 2.17万亿元，比上年增加2787亿元，增长14.7% · 95.9%，比上年的97.5%低1.6个百分点
import type { Passage, Prose } from '../model/rule.ts'
import { FIGURE, type Figure, parseFigure } from './figure.ts'
import { fromTos } from './from-to.ts'
import { baseOf, type Sense } from './growth.ts'
import { scan } from './scan.ts'
import { sought } from './sought.ts'

/** Base, result and change of one statement; offsets are UTF-16 units of the passage's text. */
export interface StatedChange {
  readonly passage: Passage
  readonly start: number
  readonly end: number
  /** The level before; worked out from the difference where the text gives only that. */
  readonly base: Figure
  readonly baseWords: string
  readonly result: Figure
  readonly resultWords: string
  /** Unit of both levels. */
  readonly unit: string
  readonly change: Figure
  readonly changeWords: string
  readonly kind: 'percent' | 'points' | 'amount' | 'multiple'
  readonly sense: Sense
}

const UP = '增长|增加|提高|提升|上升|上涨|扩大|升高|多|高'
const DOWN = '下降|减少|降低|回落|缩小|下滑|下跌|缩短|少|低'
const UNIT = '[^\\d\\s，。；、：（）]{1,6}?'
const BASIS = '(?:比|较)(?:(?:上年|去年|前年|上月|上年末|年初|\\d{4}年)(?:同期|末|底)?)'

/** What a change is counted in; a unit ends where the clause does. */
const CHANGE_UNIT = `%|％|个百分点|倍|${UNIT}(?=[，。；、）]|$)`
const THAN = '(?:比|较)(?:(?:上年|去年|前年)(?:同期|末)?|\\d{4}年(?:末|底)?|[^，。；\\d]{0,14}?水平)的?'

/** What follows a from–to: ，增长38.0% or ，提高9.5个百分点. */
const FOLLOWING = new RegExp(
  `^[，（]?(?:累计|共|总共|净|同比|比上年)?(${UP}|${DOWN})了?(${FIGURE})(${CHANGE_UNIT})`,
)
/** Level，比上年的 base 增加 change. */
const AGAINST = sought(
  new RegExp(
    `(${FIGURE})(${UNIT}|%|％|‰)，${THAN}(${FIGURE})(${UNIT}|%|％|‰)(${UP}|${DOWN})了?(${FIGURE})(${CHANGE_UNIT})`,
    'g',
  ),
  '，比 ，较',
  '多 高 增 提 升 涨 大 少 低 降 减 回落 缩 下',
)
/** Level，比上年增加 difference，增长 percent, or the other way round. */
const BOTH = sought(
  new RegExp(
    `(${FIGURE})(${UNIT})，(?:同比|${BASIS})(${UP}|${DOWN})了?(${FIGURE})(${UNIT}|%|％)，(?:同比)?(${UP}|${DOWN})了?(${FIGURE})(%|％|${UNIT}(?=[，。；、）]|$))`,
    'g',
  ),
  '，同比 ，比 ，较',
  '多 高 增 提 升 涨 大 少 低 降 减 回落 缩 下',
)
/** 年均 growth and growth at constant prices do not come from the two levels. */
const OTHER_MEASURE = /年均|平均每|不变价|可比|实际增长|名义|环比/

/** All changes of the prose that can be recomputed; not those of sentences that tell of another measure. */
export function* statedChanges(prose: Prose): Generator<StatedChange> {
  for (const change of [...afterFromTo(prose), ...against(prose), ...both(prose)]) {
    const { passage, start, end } = change
    const begin = Math.max(0, passage.text.lastIndexOf('。', start))
    if (!OTHER_MEASURE.test(passage.text.slice(begin, end))) yield change
  }
}

function* afterFromTo(prose: Prose): Generator<StatedChange> {
  for (const pair of fromTos(prose)) {
    if (pair.rank) continue
    const { passage, start, from, to, fromWords, toWords, unit } = pair
    // The unit behind the second figure is matched greedily: step back to where it ends.
    const at = start + pair.match[0].lastIndexOf(toWords) + toWords.length + unit.length
    const match = FOLLOWING.exec(passage.text.slice(at, at + 40))
    if (!match) continue
    const [words, verb = '', changeWords = '', changeUnit = ''] = match
    const made = changeOf(changeWords, changeUnit, unit)
    if (!made) continue
    yield {
      ...made,
      passage,
      start,
      end: at + words.length,
      base: from,
      baseWords: fromWords + unit,
      result: to,
      resultWords: toWords + unit,
      unit,
      sense: senseOf(verb),
    }
  }
}

function* against(prose: Prose): Generator<StatedChange> {
  for (const { passage, match, start, end } of scan(prose, AGAINST)) {
    const [
      ,
      resultWords = '',
      unit = '',
      baseWords = '',
      baseUnit = '',
      verb = '',
      words = '',
      changeUnit = '',
    ] = match
    const [base, result, made] = [
      parseFigure(baseWords),
      parseFigure(resultWords),
      changeOf(words, changeUnit, unit),
    ]
    if (!base || !result || !made || width(unit) !== width(baseUnit)) continue
    yield {
      ...made,
      passage,
      start,
      end,
      base,
      baseWords: baseWords + unit,
      result,
      resultWords: resultWords + unit,
      unit,
      sense: senseOf(verb),
    }
  }
}

function* both(prose: Prose): Generator<StatedChange> {
  for (const { passage, match, start, end } of scan(prose, BOTH)) {
    const [
      ,
      resultWords = '',
      unit = '',
      verb = '',
      first = '',
      firstUnit = '',
      verb2 = '',
      second = '',
      secondUnit = '',
    ] = match
    if (senseOf(verb) !== senseOf(verb2)) continue
    const percentFirst = /[%％]/.test(firstUnit)
    const [amount, amountUnit] = percentFirst ? [second, secondUnit] : [first, firstUnit]
    const [percent, percentUnit] = percentFirst ? [first, firstUnit] : [second, secondUnit]
    if (!/[%％]/.test(percentUnit) || amountUnit !== unit) continue
    const [result, difference] = [parseFigure(resultWords), parseFigure(amount)]
    const made = changeOf(percent, percentUnit, unit)
    if (!result || !difference || !made) continue
    const sense = senseOf(verb)
    const base = baseOf(result.value, difference.value, sense)
    const resolution = result.resolution.scale < difference.resolution.scale ? result : difference
    yield {
      ...made,
      passage,
      start,
      end,
      base: { value: base, resolution: resolution.resolution },
      baseWords: `${resultWords}${sense === 'up' ? '−' : '＋'}${amount}${unit}`,
      result,
      resultWords: resultWords + unit,
      unit,
      sense,
    }
  }
}

function changeOf(
  changeWords: string,
  unit: string,
  levelUnit: string,
): Pick<StatedChange, 'change' | 'changeWords' | 'kind'> | undefined {
  const change = parseFigure(changeWords)
  if (!change) return undefined
  const percentage = /^[%％‰]$/.test(levelUnit)
  const words = changeWords + unit
  if (unit === '个百分点') return percentage ? { change, changeWords: words, kind: 'points' } : undefined
  if (/[%％]/.test(unit)) return percentage ? undefined : { change, changeWords: words, kind: 'percent' }
  if (unit === '倍') return percentage ? undefined : { change, changeWords: words, kind: 'multiple' }
  return unit === levelUnit && !percentage ? { change, changeWords: words, kind: 'amount' } : undefined
}

function senseOf(verb: string): Sense {
  return UP.split('|').includes(verb) ? 'up' : 'down'
}

function width(unit: string): string {
  return unit.replace('％', '%')
}
