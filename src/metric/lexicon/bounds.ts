// Marks of approximation, before and behind a number (民法典 art. 1259: 以上 and 以下 include the number,
// 超过 and 不足 exclude it). Each word is run as a test in the frame beside its list.
import type { Approximation } from '../../model/metric.ts'
import { compileWords } from './trie.ts'

type Mark = Exclude<Approximation, 'exact'>

/** Words with the approximation that they make of a number. */
export interface BoundRow {
  readonly approximation: Mark
  readonly words: readonly string[]
  /** Frame of the test: N is the word. */
  readonly example: string
}

const list = (words: string): readonly string[] => words.split(' ')

/** 约, 近, 超过 … directly before the number. */
export const BEFORE: readonly BoundRow[] = [
  { approximation: 'about', words: list('约 大约 约为 约有 约合 大概 左右约'), example: '投入N300元，' },
  {
    approximation: 'more-than',
    words: list('超过 超过了 超 超出 逾 突破 突破了 多于 大于 高于 过 破 均破 均超 超额 > ＞ ﹥'),
    example: '规模N300元，',
  },
  { approximation: 'nearly', words: list('近 将近 接近 逼近 濒临 几近'), example: '投入N300元，' },
  {
    approximation: 'at-least',
    words: list(
      '不少于 不低于 不得少于 不得低于 不得小于 不应低于 不应少于 至少 起码 最少 不小于 最低 ≥ ≧ ⩾',
    ),
    example: '规模N300元，',
  },
  {
    approximation: 'at-most',
    words: list(
      '不超过 不高于 不得超过 不得高于 不得多于 不得大于 不应超过 不应高于 不多于 至多 最多 最高 不大于 不超 ≤ ≦ ⩽',
    ),
    example: '规模N300元，',
  },
  {
    approximation: 'less-than',
    words: list('不足 低于 不到 少于 不满 未满 小于 < ＜ ﹤'),
    example: '规模N300元，',
  },
]

/** 以上, 左右, 余 … directly behind the number or its unit. */
export const BEHIND: readonly BoundRow[] = [
  { approximation: 'about', words: list('左右 上下 前后'), example: '规模300元N。' },
  { approximation: 'at-least', words: list('以上 及以上 或以上 之上'), example: '规模300元N。' },
  { approximation: 'at-most', words: list('以内 以下 及以下 之内 之下'), example: '规模300元N。' },
  { approximation: 'at-most', words: list('内'), example: '时限压缩至3个工作日N。' },
  { approximation: 'more-than', words: list('多 余 有余 开外 之多 + ＋'), example: '规模300元N。' },
]

/** 余 and 多 between the number and its unit: 120余条, 3200多种, 百余人. */
export const INSIDE: readonly BoundRow[] = [
  { approximation: 'more-than', words: list('余 多 余余 餘'), example: '规模300N元。' },
]

const compile = (rows: readonly BoundRow[]) =>
  compileWords<Mark>(() => rows.map(({ words, approximation }) => [words.join(' '), approximation]))

/** `BEFORE`, asked with the offset at which a number begins. */
export const BEFORE_TABLE = compile(BEFORE)

/** `BEHIND`, asked with the offset at which a number or its unit ends. */
export const BEHIND_TABLE = compile(BEHIND)

/** `INSIDE`, asked with the offset between a number and its unit. */
export const INSIDE_TABLE = compile(INSIDE)
