// Runs of years told in one word: 粮食生产“十八连丰” is the eighteenth good year running, 八连增 the eighth rise.
import { parseNumber } from './chinese-number.ts'
import { sought } from './sought.ts'

/** An unbroken run of years, the report's own the last. */
export interface HarvestRun {
  /** 十八. */
  readonly words: string
  readonly years: number
  /** What was so every year: 连丰, 连增; of 第十八个丰收年 连丰 as well. */
  readonly of: string
  /** The words before it that say of what: 粮食生产. */
  readonly before: string
}

const NUMBER = '[一二三四五六七八九十]{1,3}|\\d{1,2}'

/** Matches 十八连丰, 18连增, 第十八个丰收年; not 一连串, 三连冠军. */
export const HARVEST_RUN = sought(
  new RegExp(
    `(?<![\\d一二三四五六七八九十])(${NUMBER})(?:年)?(连[丰增快降冠优](?!军))|第(${NUMBER})个丰收年`,
    'g',
  ),
  '连丰 连增 连快 连降 连冠 连优 丰收年',
)

/** How many characters before it are looked at. */
const BEFORE = 16
/** Matches 实现, 喜获 and quotes, which say nothing of what there was a run of; and what stands before the last mark. */
const SILENT = /^.*[，、；。]|实现|喜获|获得|迎来|取得|再获|夺取|[“”"「」]/g

/** The run a match of `HARVEST_RUN` tells of; none for a single year, which is no run. */
export function harvestRun(text: string, match: RegExpMatchArray): HarvestRun | undefined {
  const words = match[1] ?? match[3] ?? ''
  const years = parseNumber(words)
  if (years === undefined || years < 2) return undefined
  const at = match.index ?? 0
  return {
    words,
    years,
    of: match[2] ?? '连丰',
    before: text.slice(Math.max(0, at - BEFORE), at).replace(SILENT, ''),
  }
}
