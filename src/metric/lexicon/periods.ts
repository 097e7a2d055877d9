// Words that state a time without a date: what they mean relative to the report year Y.
// Each row's example is run as a test with Y = 2019 and must give the period beside it.
import type { Period } from '../../model/metric.ts'
import { isoDate } from '../../text/calendar.ts'
import { monthsPeriod, yearPeriod, yearsPeriod } from '../scan/time/calendar.ts'
import { compileList, compileWords } from './trie.ts'

/** Words with one time, apart by spaces. */
export interface PeriodWord {
  readonly words: string
  /** The period in a report on `year`; undefined when the word states none of its own. */
  readonly period: ((year: number) => Period) | undefined
  /** The year that 年 and 月 behind the word belong to: 去年5月. */
  readonly year: (year: number) => number
  readonly example: readonly [text: string, start: string, end: string]
}

const same = (year: number): number => year

/** 前2个月 to 前11个月, 头三个月: the months of the year so far. */
const FIRST_MONTHS: readonly PeriodWord[] = [
  '两',
  '三',
  '四',
  '五',
  '六',
  '七',
  '八',
  '九',
  '十',
  '十一',
].map((han, k) => {
  const last = k + 2
  const wide = String(last).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
  return {
    words: `前${last}个月 前${last}月 前${han}个月 前${wide}个月 头${last}个月 头${han}个月`,
    period: (y) => monthsPeriod(y, 1, last),
    year: same,
    example: [`前${last}个月新建站点35家。`, '2019-01-01', monthsPeriod(2019, 1, last).end],
  }
})

/** One time a row. */
export const PERIOD_WORDS: readonly PeriodWord[] = [
  {
    words: '去年 上年 上一年 上年度 上一年度 去年全年 上年末 去年末 去年底 上年底',
    period: (y) => yearPeriod(y - 1),
    year: (y) => y - 1,
    example: ['去年新建站点35家。', '2018-01-01', '2018-12-31'],
  },
  {
    words: '上学年 上一学年 上学年度',
    period: (y) => ({ start: isoDate(y - 1, 9, 1), end: isoDate(y, 8, 31) }),
    year: (y) => y - 1,
    example: ['上学年新建站点35家。', '2018-09-01', '2019-08-31'],
  },
  {
    words: '上一个五年 上个五年',
    period: (y) => yearsPeriod(y - 9, y - 5),
    year: (y) => y - 5,
    example: ['上一个五年新建站点35家。', '2010-01-01', '2014-12-31'],
  },
  {
    words: '前年',
    period: (y) => yearPeriod(y - 2),
    year: (y) => y - 2,
    example: ['前年新建站点35家。', '2017-01-01', '2017-12-31'],
  },
  {
    words: '今年 今年以来 今年全年 本年 本年度 年内 本年内 今年内 今年底 今年末 到今年底 到今年末 当前年度',
    period: yearPeriod,
    year: same,
    example: ['今年以来新建站点35家。', '2019-01-01', '2019-12-31'],
  },
  {
    words: '明年 下年 下一年 下年度 下一年度',
    period: (y) => yearPeriod(y + 1),
    year: (y) => y + 1,
    example: ['明年计划新建站点35家。', '2020-01-01', '2020-12-31'],
  },
  {
    words:
      '当月 当季 当周 全年 全年度 年末 年底 年终 截至年末 截至年底 截至目前 截至去年底 目前 年初以来 年初至今 今年至今 到年底 到年末 到目前',
    period: undefined,
    year: same,
    example: ['年末站点35家。', '2019-01-01', '2019-12-31'],
  },
  {
    words: '上半年 今年上半年',
    period: (y) => monthsPeriod(y, 1, 6),
    year: same,
    example: ['上半年新建站点35家。', '2019-01-01', '2019-06-30'],
  },
  {
    words: '下半年',
    period: (y) => monthsPeriod(y, 7, 12),
    year: same,
    example: ['下半年新建站点35家。', '2019-07-01', '2019-12-31'],
  },
  ...FIRST_MONTHS,
  {
    words: '前三季度 前三个季度 前3季度 一至三季度 一到三季度 一—三季度 1至3季度 1-3季度 1—3季度',
    period: (y) => monthsPeriod(y, 1, 9),
    year: same,
    example: ['前三季度新建站点35家。', '2019-01-01', '2019-09-30'],
  },
  {
    words: '前两季度 前二季度 一至二季度 1-2季度 1—2季度',
    period: (y) => monthsPeriod(y, 1, 6),
    year: same,
    example: ['前两季度新建站点35家。', '2019-01-01', '2019-06-30'],
  },
  {
    words: '一、二季度 一二季度 第一、二季度 第一、第二季度',
    period: (y) => monthsPeriod(y, 1, 6),
    year: same,
    example: ['全市一、二季度新建站点35家。', '2019-01-01', '2019-06-30'],
  },
  {
    words: '一、二、三季度 第一、二、三季度',
    period: (y) => monthsPeriod(y, 1, 9),
    year: same,
    example: ['全市一、二、三季度新建站点35家。', '2019-01-01', '2019-09-30'],
  },
  {
    words: '二、三季度 二三季度 第二、三季度 第二、第三季度',
    period: (y) => monthsPeriod(y, 4, 9),
    year: same,
    example: ['全市二、三季度新建站点35家。', '2019-04-01', '2019-09-30'],
  },
  {
    words: '三、四季度 三四季度',
    period: (y) => monthsPeriod(y, 7, 12),
    year: same,
    example: ['全市三、四季度新建站点35家。', '2019-07-01', '2019-12-31'],
  },
  {
    words: '一季度 第一季度 1季度 第1季度 首季',
    period: (y) => monthsPeriod(y, 1, 3),
    year: same,
    example: ['一季度新建站点35家。', '2019-01-01', '2019-03-31'],
  },
  {
    words: '二季度 第二季度 2季度 第2季度',
    period: (y) => monthsPeriod(y, 4, 6),
    year: same,
    example: ['二季度新建站点35家。', '2019-04-01', '2019-06-30'],
  },
  {
    words: '三季度 第三季度 3季度 第3季度',
    period: (y) => monthsPeriod(y, 7, 9),
    year: same,
    example: ['三季度新建站点35家。', '2019-07-01', '2019-09-30'],
  },
  {
    words: '四季度 第四季度 4季度 第4季度',
    period: (y) => monthsPeriod(y, 10, 12),
    year: same,
    example: ['四季度新建站点35家。', '2019-10-01', '2019-12-31'],
  },
  {
    words: '一年来 一年多来 这一年 过去一年 过去的一年',
    period: yearPeriod,
    year: same,
    example: ['一年来新建站点35家。', '2019-01-01', '2019-12-31'],
  },
  {
    words: '近年来 近几年 近些年 近几年来 近两个月 近三个月 近半年 半年来',
    period: undefined,
    year: same,
    example: ['近年来新建站点35家。', '2019-01-01', '2019-12-31'],
  },
]

/** The words of `PERIOD_WORDS`, each with its row. */
export const PERIOD_TABLE = compileWords<PeriodWord>(() => PERIOD_WORDS.map((row) => [row.words, row]))

/** 同年 and 当年 mean the year that was named last. */
export const ANAPHORA_TABLE = compileList('同年 当年 该年 次年')
