// “从A提高到B”: two figures of one unit and the verb between them, all read from the text.
// 例：从63.2%提高到72.7% → from 63.2, to 72.7, unit %, up; 由第五位上升到第三位 is a rank, where fewer is up.

import type { Prose } from '../model/rule.ts'
import { parseNumber } from './chinese-number.ts'
import { fromNumber } from './decimal.ts'
import { FIGURE, type Figure, parseFigure } from './figure.ts'
import { type Hit, scan } from './scan.ts'
import { sought } from './sought.ts'

/** One 从…提高到…: both levels in one unit, which is empty for a rank. */
export interface FromTo extends Hit {
  readonly from: Figure
  readonly to: Figure
  readonly fromWords: string
  readonly toWords: string
  readonly unit: string
  readonly verb: string
  /** What the verb says. */
  readonly direction: 'up' | 'down'
  readonly rank: boolean
}

const UP = '提高|提升|上升|增长|增加|扩大|上涨|升高|攀升|跃升|晋升|前移|增|升'
const DOWN = '下降|降低|减少|回落|缩小|压减|压缩|缩短|缩减|下调|下滑|下跌|减|降'
const RANK_NUMBER = '第[一二三四五六七八九十\\d]{1,3}(?:位|名)?'
/** Nothing but time words, particles and the base year's 的 may stand between 从 and the figure. */
const LEAD =
  '(?:从|由|自)((?:\\d{4}年(?:末|底|初)?|上年(?:末|同期)?|去年(?:末|同期)?|年初|原来|过去|以往|此前|前几年|之前)?(?:居?(?:世界|全国|全省|全市|全球))?的?(?:每人每[月年天]|每[月年天人]|人均)?(?:不足|不到|近|约)?)'

/** 高到 高至 高为 升到 …: the end of each verb with what follows it. */
const VERB_TO = `${UP}|${DOWN}`
  .split('|')
  .flatMap((verb) => ['到', '至', '为'].map((to) => verb.slice(-1) + to))
  .join(' ')

/** What may stand before the second figure: 2020年的, 目前的近. */
const NOW = '(?:(?:\\d{4}年(?:末|底)?|今年|目前|现在)的?)?(?:近|约|超过?)?'
/** Matches 从63.2%提高到72.7%, 由6.3万亩增加到7万亩; not 提高到72.7%. */
const VALUES = sought(
  new RegExp(
    `${LEAD}(${FIGURE})([^\\d\\s，。；、：（）从由到至]{0,6}?)，?(${UP}|${DOWN})(?:到|至|为)(?:了?)(${NOW})(${FIGURE})([^\\d\\s，。；、：（）到至]{0,6})`,
    'g',
  ),
  '从 由 自',
  VERB_TO,
)
/** Matches 由第五位上升到第三位; not 上升到第三位. */
const RANKS = sought(
  new RegExp(
    `${LEAD}(${RANK_NUMBER})，?(${UP}|${DOWN})(?:到|至|为)(?:世界|全国|全省|全市|全球)?(${RANK_NUMBER})`,
    'g',
  ),
  '第',
  '从 由 自',
  VERB_TO,
)

/** Every such pair whose two figures can be compared. */
export function* fromTos(prose: Prose): Generator<FromTo> {
  for (const hit of scan(prose, VALUES)) {
    const [, , fromWords = '', fromUnit = '', verb = '', , toWords = '', toUnit = ''] = hit.match
    const [from, to] = [parseFigure(fromWords), parseFigure(toWords)]
    if (!from || !to) continue
    const unit = fromUnit === '' ? commonUnit(toUnit) : fromUnit
    // 从500增加到2亿元 leaves the scale of 500 open.
    if (fromUnit === '' && /[万亿]$/.test(toWords) && !/[万亿]$/.test(fromWords)) continue
    if (!toUnit.startsWith(unit)) continue
    yield { ...hit, from, to, fromWords, toWords, unit, verb, direction: directionOf(verb), rank: false }
  }
  for (const hit of scan(prose, RANKS)) {
    const [, , fromWords = '', verb = '', toWords = ''] = hit.match
    const [from, to] = [rankOf(fromWords), rankOf(toWords)]
    if (!from || !to) continue
    yield { ...hit, from, to, fromWords, toWords, unit: '', verb, direction: directionOf(verb), rank: true }
  }
}

function directionOf(verb: string): 'up' | 'down' {
  return UP.split('|').includes(verb) ? 'up' : 'down'
}

function commonUnit(unit: string): string {
  return /^[%％‰]/.exec(unit)?.[0] ?? unit
}

function rankOf(words: string): Figure | undefined {
  const value = parseNumber(words.replace(/^第|[位名]$/g, ''))
  return value === undefined ? undefined : { value: fromNumber(value), resolution: fromNumber(1) }
}
