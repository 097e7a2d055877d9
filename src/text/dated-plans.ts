// Plans with a date and without a figure, in the text of an earlier year.
// 例：计划2020年6月底前建成县第二污水处理厂 → due 2020-06-30, 县第二污水处理厂
import type { Model } from '../model/disclosure.ts'
import { daysInMonth, isoDate } from './calendar.ts'
import { modelSections, textsOf } from './claims.ts'
import { oneOf } from './one-of.ts'

/** A plan that names the month or day by which it was to be done, but no figure. */
export interface DatedPlan {
  readonly sentence: string
  /** The day it was due, `2020-06-30`. */
  readonly due: string
  /** What was to be done, without the words of planning and doing. */
  readonly name: string
}

/** Matches 计划2020年10月31日, 预计于2020年底, 力争到2020年; not 原计划2020年, 该计划2020年. */
const PLANNED =
  /(?<![原该本项度期作划])(?:计划|预计|力争|确保|争取|有望|拟|将)(?:于|在|到|至)?((?:19|20)\d\d)年(?:(\d{1,2})月(?:(\d{1,2})日)?)?/
/** Matches 2023年底前建成, 2023年6月前完成: a day to come is planned by whatever verb. */
const BY_DATE =
  /((?:19|20)\d\d)年(?:(\d{1,2})月(?:(\d{1,2})日)?)?[底末]?之?前(?:全面|全部|基本|正式)?(?=完成|建成|竣工|投入|投用|开工|启用|实现|交付)/
/** Words of planning, of dates and of doing, which the name of a work does without. */
const BESIDE = new RegExp(
  oneOf(`
    (?:计划|预计|力争|确保|争取|有望)(?:于|在|到|至)? (?:19|20)\\d\\d年(?:\\d{1,2}月(?:\\d{1,2}日)?)? [年月]?[底末初]?[前内]
    基本 全面 全部 主体工程 竣工验收 投入(?:使用|运营|运行)
    (?:建成|完成|竣工|验收|开工|投产|通车|启动|实现|并|且|的|了|，|、|\\s)
  `),
  'g',
)
const SHORTEST_NAME = 4

/** The plans of `model` that are due after its own year, in the order of the text. */
export function datedPlans(model: Model): readonly DatedPlan[] {
  const year = model.meta.year ?? Number.POSITIVE_INFINITY
  return modelSections(model.sections)
    .flatMap(({ blocks }) => textsOf(blocks))
    .flatMap((text) => text.split(/[。；;！？\n]/))
    .flatMap((sentence) => {
      const match = PLANNED.exec(sentence) ?? BY_DATE.exec(sentence)
      if (!match || Number(match[1]) <= year) return []
      const name = nameOf(sentence, match.index)
      return name === undefined ? [] : [{ sentence: sentence.trim(), due: dueDate(match), name }]
    })
}

function dueDate([, year, month, day]: RegExpExecArray): string {
  const [y, m] = [Number(year), Number(month ?? 12)]
  return isoDate(y, m, day === undefined ? daysInMonth(m, y) : Number(day))
}

// Behind the date or, where only 竣工验收 stands there, in the clause before, up to what is said to be so already.
function nameOf(sentence: string, at: number): string | undefined {
  const behind = bare(/^[^，]*/.exec(sentence.slice(at))?.[0] ?? '')
  if (isName(behind)) return behind
  const before = sentence.slice(0, at).split('，')
  return before
    .map((clause) => bare(clause.replace(/(?:目前|现在?|均)?(?:已|正在|尚).*$/, '')))
    .findLast(isName)
}

function bare(words: string): string {
  return words.replace(BESIDE, '')
}

function isName(words: string): boolean {
  return words.length >= SHORTEST_NAME
}
