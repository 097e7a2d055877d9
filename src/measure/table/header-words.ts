// What header words say besides the name: unit, period, change, rank.
// 例：`1995年产量（万吨）` → name 产量, unit 万吨, period 1995; `比上年增长(%)` → change, unit %.
import type { Basis, Direction, Period } from '../../model/metric.ts'
import { readPeriodWords } from '../period-words.ts'

/** One header taken apart. */
export interface HeaderWords {
  /** The words without unit and absolute period; empty when nothing is left. */
  readonly name: string
  readonly unit?: string
  readonly period?: Period
  readonly change?: { readonly basis: Basis; readonly direction?: Direction }
  readonly rank?: true
  readonly target?: true
  /** 年均增速[累计]: figures in square brackets are of all years together. */
  readonly together?: true
  /** 名次变化: places gained and lost. */
  readonly places?: true
  /** 本期 and 上年同期: the months that the table is about, of this year or of the one before. */
  readonly sameMonths?: 'this' | 'last'
}

/** Matches `产量（万吨）`, `用水量/(L/d)`, `金额（单位：万元）`; not `（一）予以公开`. */
const UNIT = /[/／]?[（(](?:单位[:：]\s*)?([^（）()]{1,12})[）)]\s*$/
/** Matches `单位：万元`, `金额单位:万元`; of `编制单位：民政局 单位：万元` the last. */
const UNIT_LINE = /.*单位\s*[:：]\s*([^\s；;。）)]+)/
/** Matches `人数`, `办件户数`; the counter word before 数 is the unit. Not 指数, 总数, 数量, 倍数, 基数. */
const COUNTED = /([人户件次家个篇条场起台辆张份期名项套])数$/
/** Matches `人口/万人`, `用水量/L/d`; the words behind the stroke must be a unit. */
const STROKE_UNITS = [/[/／]([^/／（）()]{1,8}[/／][^/／（）()]{1,6})$/, /[/／]([^/／（）()]{1,8})$/]
/** Matches `决算数为预算数的%`, whose name needs its unit. */
const OF_PERCENT = /[为占是]\S+的\s*([%％])$/
/** Matches `增减%`, `完成预算 %`, `较上年±%`; the words before are the name. Not `%` alone. */
const BARE_PERCENT = /(?<=\S)\s*[±＋+、/／－—-]*([%％‰])$/
/** Matches `去化周期`, `可支付月数`: what lasts for months. */
const LASTING = /(?:周期|期限|时长|时间|月数|工期)$/
/** Matches a column of money that was planned, which keeps its name: `计划投资`, `年度计划总投资`. */
const PLANNED = /^(?:年度|全年|本年)?计划(?:完成)?(?:总)?投资额?$/
/** Matches a column of what was planned: `目标值`, `年度计划`, `预期目标`, `年度指标值`; not `计划完成率`, `指标值`. */
const TARGET =
  /^(?:(?:年度|全年|本年|年初)?(?:预期|计划|任务)?(?:目标|计划|预期|任务)(?:值|数|任务|任务数|指标|指标值)?|(?:年度|年初|全年)(?:设定的?)?指标值?|年初设定值)$/
/** Matches `上年同期`, `去年同期数`, `上期数`; not `比上年同期`. */
const LAST_YEARS_MONTHS = /^(?:(?:上年|去年)同期|上期)/
/** Matches `本期`, `本年数`, `今年`. */
const OWN_MONTHS = /^(?:本期|本年|今年|当年)(?:度|数|实际)*$/
/** Matches 位次, 全省排名, 排序; not 名次变化, 排名第一. */
const RANK = /^(?:[\u4e00-\u9fff]{0,6}(?<!变化|较上年))(?:位次|排名|名次)$|^排序$/
/** Matches `比上年增长`, `同比增减`, `1986-1995平均每年增长`, `与多年平均值比较`; not `增长点`, `增加值`. */
const CHANGES: readonly RegExp[] = [
  /[与同](?:上年|去年|上期|同期|年初|常年|往年|多年平均|\d{4}年).{0,4}(?:比较|相比|对比)|[比较](?:常年|多年平均)/,
  /同比|环比|[比较](?:上年|去年|上[期月周]|上[个一]?季度?|同期|年初|\d{4}年?)/,
  /(?:增长|增减|增幅|增速|增加(?!值)|减少|下降|降幅)(?:率|额|量|数|值|速度|幅度|情况)?$/,
  /增[/／]减(?:数量?|情况)?$/,
  /年均增长|平均每年增长|(?:变动|变化|升降)(?:率|额|幅度)$|涨跌(?:幅度?)?$/,
  /(?:名次|位次|排名|排位|排序)(?:变化|变动|升降)(?:情况)?$/,
]
/** Matches `名次变化`, `排名较上年变化`. */
const PLACES = /^(?:[与比较].{2,4})?(?:名次|位次|排名|排位|排序)(?:[比较].{2,4})?(?:变化|变动|升降)(?:情况)?$/
/** Matches 减少, 降幅; not 增减. */
const DOWN = /减少|下降|降低|降幅/
/** Matches 增长, 增加; not 提高. */
const UP = /增/

/** Matches words that name a comparison alone: 比上年增长, 同比增减; not 增加值. */
export const BARE_CHANGE =
  /^(?:[比较](?:上年|去年|上[期月周]|上[个一]?季度?|同期|年初).*|(?:同比|环比)(?:增长|下降|增减|变化|增速|增幅)?(?:率|幅度?)?|增长(?:率|速度)?|增减|增速|增幅)$/

/** A caption may say that all figures are changes: 居民消费价格涨跌幅度（单位：%）. */
export function captionChange(caption: string): HeaderWords['change'] {
  const words = caption.replace(/[（(][^（）()]*[）)]\s*$/, '').trim()
  // 产量及其增长速度 names amounts, too.
  if (/(?:及其?|[和与、])(?:其)?(?:同比|比上年)?(?:增长|变动|增减|涨跌)(?:幅度|速度|情况)?$/.test(words))
    return undefined
  return /(?:涨跌|升降|增减)(?:幅度?|情况)?$|(?:增长|变动)(?:幅度|速度)$/.test(words)
    ? readChange(words)
    : undefined
}

/** What is longer is a text, and no head: nothing is sought in it. */
const LONGEST_HEAD = 500

/** Unit words of a caption or of a line `单位：亿元、%`, in order; the caller tells units from other words. */
export function unitsOfLine(text: string): readonly string[] {
  const end = text.slice(-LONGEST_HEAD)
  const words = UNIT_LINE.exec(end)?.[1] ?? UNIT.exec(end)?.[1]
  return words === undefined ? [] : words.split(/[、,，]/)
}

/** Matches the end of `年均增速[累计]`, `年均增长（%）/[累计]`. */
const TOGETHER = /[[【〔（(/／]+累计(?:数|值|增长|增加)?[\]】〕）)]*$/

/** Matches the English behind `家庭户（万户） Number of Households (10 000 households)`; not `人均 GDP`. */
const TRANSLATED = /(?<=[\u4e00-\u9fff）)％%])\s+[A-Z](?:[a-z]{2,}|[a-z]* [A-Za-z])[ -~（）：，；]*$/

/** `isUnit` tells units from other words in brackets: （万元） from （含结转）. */
export function readHeaderWords(
  written: string,
  year: number | undefined,
  isUnit: (words: string) => boolean,
): HeaderWords {
  if (written.length > LONGEST_HEAD) return { name: written.trim() }
  const own = written.replace(TRANSLATED, '')
  const words = /年均/.test(own) ? own.replace(TOGETHER, '') : own
  const [bracket, bracketUnit] = behindName(words, isUnit)
  const shared = bracketUnit === undefined ? OF_PERCENT.exec(words)?.[1] : undefined
  const percent = (bracketUnit ?? shared) ? null : BARE_PERCENT.exec(words)
  const end = bracketUnit === undefined ? percent?.index : bracket?.index
  const bare = words.slice(0, end).trim()
  const stated = readPeriodWords(bare, year)
  const kept = (stated ? trimPeriodRest(stated.rest) : bare).trim()
  const target = TARGET.test(bare) || TARGET.test(kept)
  const named = target ? '' : kept
  // 城镇登记失业率低于（%）: the bound is of the goal.
  const name = named.replace(/(?<=.{2})(?:不?[低高]于|不超过|控制在)$/, '')
  const counted = COUNTED.exec(name)?.[1]
  const unit = bracketUnit ?? percent?.[1] ?? shared ?? counted
  return {
    name,
    ...(unit === undefined ? {} : { unit }),
    ...(stated ? { period: stated.period } : {}),
    ...(stated && OWN_MONTHS.test(bare) ? { sameMonths: 'this' as const } : {}),
    ...(stated && LAST_YEARS_MONTHS.test(bare) ? { sameMonths: 'last' as const } : {}),
    ...(CHANGES.some((words) => words.test(bare)) ? { change: readChange(bare, year) } : {}),
    ...(words === own ? {} : { together: true as const }),
    ...(PLACES.test(bare) ? { places: true as const } : {}),
    ...(RANK.test(bare) ? { rank: true as const } : {}),
    ...(target || PLANNED.test(name) ? { target: true as const } : {}),
  }
}

/** What stands in a bracket or behind a stroke at the end, and the unit that it is. */
function behindName(
  words: string,
  isUnit: (words: string) => boolean,
): readonly [match: RegExpExecArray | null, unit: string | undefined] {
  for (const pattern of [UNIT, ...STROKE_UNITS]) {
    const found = pattern.exec(words)
    const month = found?.[1] === '月' && LASTING.test(words.slice(0, found.index))
    const written = month ? '个月' : (found?.[1] ?? '').replace(/^[±＋+、/－—-]+(?=[%％‰])/, '')
    if (found && isUnit(written) && !isKind(words.slice(0, found.index), written)) return [found, written]
  }
  return [null, undefined]
}

/** 社区卫生服务中心（站）, 动物检疫站（所）: the bracket holds another kind of the same, no unit. */
function isKind(name: string, written: string): boolean {
  return /^[站室馆池店部园院校厂库队]$/.test(written) || (written === '所' && /[站室心]$/.test(name))
}

// `度`, `份` and quotation marks that stood around the period are no name: “八五”时期, 2019年度.
function trimPeriodRest(rest: string): string {
  return rest.replace(/^[“”"'的]+|[“"']+$/g, '').replace(/^(?:学?年度?|份|数|止|实际|累计|全年)$/, '')
}

function readChange(words: string, year?: number): { readonly basis: Basis; readonly direction?: Direction } {
  const basis = readBasis(words, year)
  if (DOWN.test(words) && !UP.test(words)) return { basis, direction: 'down' }
  return { basis }
}

function readBasis(words: string, year: number | undefined): Basis {
  if (/环比|[比较]上[个一]?[月季期周]/.test(words)) return 'period-on-period'
  if (/同比|同期/.test(words)) return 'year-on-year'
  // 本年增/减 beside 上一年项目数量 is against that year.
  if (/^本年增[/／]减/.test(words)) return 'previous-year'
  // The end of last year is a day, not a year: 比上年末.
  if (/[比较与同](?:上年|去年)(?![末底])/.test(words)) return 'previous-year'
  if (year !== undefined && Number(/[比较与同](\d{4})年/.exec(words)?.[1]) === year - 1)
    return 'previous-year'
  return /[比较]|年均|年平均|平均每年/.test(words) ? 'other' : 'unstated'
}
