// Words around numbers that make them references or names: what stands before a phone number, what a clause
// of a law or a list item ends in, what follows the number of a line or a hotline.
// Each example is run as a test: its numeral has the fate beside it.
import type { Fate } from '../../model/metric.ts'
import { compileList } from './trie.ts'

/** Words that give the number beside them one fate. */
export interface ContextRow {
  readonly fate: Fate
  readonly words: readonly string[]
  readonly example: string
}

const list = (words: string): readonly string[] => words.split(' ')

/** Directly behind 第N: clauses of a document. */
export const CLAUSE_UNITS: ContextRow = {
  fate: 'reference',
  words: list('条 款 项 章 节 编 号 页 号令 部分 目'),
  example: '根据第二十条规定',
}

/** Within a few characters before a number without a unit: codes and addresses. */
export const CODE_WORDS: ContextRow = {
  fate: 'reference',
  words: list(
    '电话 邮编 邮政编码 传真 热线 编号 代码 账号 号码 备案号 许可证 QQ 微信号 索引号 网址 邮箱 手机 邮编为 电话为',
  ),
  example: '邮编：223001',
}

/** Directly before a number: figures, tables, document numbers. */
export const NUMBERED_WORDS: ContextRow = {
  fate: 'reference',
  words: list('图 表 附件 附表 附图 附录 专栏 注 案例 公告 通告 令第 第 见表 见图 国令第'),
  example: '见表5',
}

/** Numbers that everybody knows as hotlines. */
const HOTLINES =
  '12356 12385 12393 12329 12313 12317 12318 12319 12336 12339 12340 12349 12351 12353 12358 12359 12361 12363 12367 12368 12370 12377 12379 12380 12381 12386 12387 12389 12395 12398 12325 12326 12331 12314 12316 12305 10086 10010 10000 95119 95338 12345 12309 12315 12348 12333 12320 12388 12380 12355 12338 12369 12328 12337 12366 12350 96110 12306 95598 110 119 120 122 114'

/** Directly behind a number: it names a line, hotline, top list, version or circle. */
export const NAME_TAILS: ContextRow = {
  fate: 'name',
  words: list(
    '星级 星 型糖尿病 国集团 型车 号线 号 路公交 路车 热线 平台热线 政务服务热线 市民热线 便民热线 强 佳 优 版 时代 大行动 专线 线 型 式 系列 国道 省道 高速 会议室 室 弄 号楼 单元 号院 年级 人制足球 人制篮球 人制排球 人制橄榄球',
  ),
  example: '开通3号线',
}

/** Letters that name a thing which is counted, and are part of no model's number: AED120台. */
const ACRONYMS =
  'AED APP ATM BIM BRT CPI CT DNA EPC ESG ETC GDP GPS ICU IPO KTV LED MRI PCT POS PPI PPP UPS VOC'

/** `ACRONYMS`, asked before a number: the number of AED120台 counts, that of G7 does not. */
export const ACRONYM_TABLE = compileList(ACRONYMS)

/** `HOTLINES`, numbers that are known by themselves. */
export const HOTLINE_TABLE = compileList(HOTLINES)

/** `CLAUSE_UNITS`, asked behind a number. */
export const CLAUSE_TABLE = compileList(CLAUSE_UNITS.words.join(' '))

/** `CODE_WORDS`, asked before a number. */
export const CODE_TABLE = compileList(CODE_WORDS.words.join(' '))

/** `NUMBERED_WORDS`, asked before a number. */
export const NUMBERED_TABLE = compileList(NUMBERED_WORDS.words.join(' '))

/** `NAME_TAILS`, asked behind a number. */
export const NAME_TAIL_TABLE = compileList(NAME_TAILS.words.join(' '))
