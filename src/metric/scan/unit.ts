// The unit behind a number, compound ones included. 例：38.1|μg/m³；5.62|/10万；三|年|半.
import { NOT_UNIT_TABLE, UNIT_TABLE, type UnitEntry } from '../lexicon/units.ts'
import { codeAt, isDigit, isHan, isLatin, isSpace, skipSpaces } from './chars.ts'
import type { QuantityToken } from './token.ts'

/** A unit behind a number, compound ones included. */
export interface UnitRead {
  readonly unit: string
  readonly kind: QuantityToken['kind']
  readonly end: number
}

// Matches 季度, 旬, 床位, h of km/h and d of L/d below the stroke; not the beginning of other letters.
const PERIOD = /^(?:季度|月|季|旬|床位|(?:min|[dhsa])(?![A-Za-z]))/

// Matches 千营业网点, 百万人口, 千万个客户 below the stroke.
const PER_MANY_OF =
  /^[十百千万亿]+[个名]?(?:人口|居民|客户|用户|网点|[\u4e00-\u9fff]{2}(?:客户|用户|网点|人口))(?=[，。；、,;）)]|$)/

/** A unit at `at`, after optional spaces; 微克/立方米, 亿元/平方公里 and 微克每立方米 are one unit. */
export function readUnit(text: string, at: number): UnitRead | undefined {
  const start = skipSpaces(text, at)
  const row = unitRow(text, start)
  if (!row) return readPerMany(text, start)
  const own = row.end
  // 145 km /万km2
  const gap = text.charAt(own) === ' ' && (text.charAt(own + 1) === '/' || text.charAt(own + 1) === '／')
  const end = gap ? own + 1 : own
  const mark = text.charAt(end)
  const per = mark === '/' || mark === '／' || (mark === '每' && row.entry.kind === 'measure')
  if (per) {
    const scale = /^[百千万亿]/.test(text.slice(end + 1)) && !unitRow(text, end + 1) ? 1 : 0
    const bracket = bracketed(text, end + 1)
    if (bracket !== undefined) return { unit: text.slice(start, bracket), kind: 'measure', end: bracket }
    const many = PER_MANY_OF.exec(text.slice(end + 1, end + 12))?.[0].length
    if (many !== undefined) {
      const last = end + 1 + many
      return { unit: text.slice(start, last).replace(' ', ''), kind: 'measure', end: last }
    }
    const time = PERIOD.exec(text.slice(end + 1, end + 5))?.[0]
    const below = time ? { end: end + 1 + time.length } : unitRow(text, end + 1 + scale)
    if (below) {
      const tail =
        /^[·・](月|年|天|日|次|学期|小时|床日|[dha](?![A-Za-z]))/.exec(
          text.slice(below.end, below.end + 4),
        )?.[0] ?? ''
      const last = below.end + tail.length
      const unit = text.slice(start, last).replace(' ', '')
      return { unit, kind: 'measure', end: last }
    }
  }
  const times = row.entry.kind === 'count' ? TIMES.exec(text.slice(own, own + 4)) : null
  if (times) {
    const unit = times[1] === '次' || times[2] === '次' ? `${row.unit}次` : row.unit
    return { unit, kind: 'count', end: own + times[0].length }
  }
  return { unit: row.unit, kind: row.entry.kind, end: own }
}

// Matches `（次）` behind 人, `（批）次` behind 件, `（起）` behind 件.
const TIMES = /^[（(]([次件批人起户家宗名位套间册本辆台份张组只])[）)](次)?/

/** End of a bracket below the stroke: 吨/（平方千米×30天）. */
function bracketed(text: string, at: number): number | undefined {
  const found = /^[（(][^（()）]{2,12}[)）]/.exec(text.slice(at, at + 16))?.[0]
  return found && /[×·*xX]/.test(found) && unitRow(text, at + 1) ? at + found.length : undefined
}

/** 5.62/10万: a rate by the ten or hundred thousand. */
function readPerMany(text: string, start: number): UnitRead | undefined {
  const found = /^[/／](10万|1万|百万|十万|万|千)(人|活产|人年|辆|台)?/.exec(
    text.slice(start, start + 8),
  )?.[0]
  return found ? { unit: found, kind: 'measure', end: start + found.length } : undefined
}

// Matches 件均已, 人均获 behind a number: all of them did; not 人均收, 件均处.
const ALL_DID = /^.均(?:[已为实获通得达完符被在按由未不无能可有全整合到安参纳]|受(?!教)|给予|因|系)/

interface UnitFound {
  readonly unit: string
  readonly entry: UnitEntry
  readonly end: number
}

// Matches `%。` before another mark, `%o`: what ‰ has become in a text that was scanned or set without it. Before ）
// it ends a sentence in brackets: （比上年增长8.5%。）
const PER_MILLE = /^[%％](?:。(?=[，,、；;。])|[oO](?![A-Za-z]))/

function unitRow(text: string, at: number): UnitFound | undefined {
  const wide = text.charCodeAt(at) === 0xff05
  if ((wide || text.charAt(at) === '%') && PER_MILLE.test(text.slice(at, at + 3))) {
    const entry = UNIT_TABLE.at('‰', 0)?.value
    return entry && { unit: '‰', entry, end: at + 2 }
  }
  const found = wide ? UNIT_TABLE.at('%', 0) : UNIT_TABLE.at(text, at)
  const torn = tornUnit(text, at)
  if (torn) return torn
  if (!found) return undefined
  // 5个点位 are places, no points.
  if (text.startsWith('个点位', at))
    return { unit: '个', entry: UNIT_TABLE.at('个', 0)?.value ?? found.value, end: at + 1 }
  const end = wide ? at + 1 : found.end
  // A Latin unit ends where Latin letters end: km, but not the k of kfc.
  // m3 is the m³ of a text that lost its superscripts; m30 is none.
  const latin = isLatin(codeAt(text, end - 1)) || isDigit(codeAt(text, end - 1))
  // 黄金79万两: not 两会, 两个.
  if (text.charAt(at) === '两' && isHan(codeAt(text, end))) return undefined
  if (latin && (isLatin(codeAt(text, end)) || isDigit(codeAt(text, end)))) return undefined
  // 15个人民法院, 9个人口20万以上的县 count, 个人 is a word.
  const people = text.charAt(at) === '个' && /^人(?:[民大才员工行]|口\d)/.test(text.slice(end, end + 3))
  // 10项目标, 5大项目标, 7所有条件的幼儿园: no 项目 and no 所有.
  const aims =
    '项大'.includes(text.charAt(at)) &&
    text.charAt(end - 1) === '项' &&
    /^目标(?![准段识书的])/.test(text.slice(end, end + 3))
  // 63位居民: no 位居.
  const residents = text.startsWith('位居民', at)
  const each = text.charAt(at + 1) === '均' && ALL_DID.test(text.slice(at, at + 4))
  // 突破千人大关: no 人大.
  const barrier = text.startsWith('大关', end)
  const longer =
    !barrier && !people && !aims && !residents && !each && (NOT_UNIT_TABLE.at(text, at)?.end ?? 0) > end
  return longer ? undefined : { unit: wide ? '%' : text.slice(at, end), entry: found.value, end }
}

// Matches `百分 点`, `平方\n公里`: a gap within so many characters of a number.
const GAP = /^[\u4e00-\u9fff]{1,3}[ \n\r\u3000]+(?=[\u4e00-\u9fff])/

/** 个百分 点, 平方⏎公里: the layout of a PDF tears a unit apart, no part of which before the gap is a unit itself. */
function tornUnit(text: string, at: number): UnitFound | undefined {
  if (!mayBeTorn(text, at)) return undefined
  const head = GAP.exec(text.slice(at, at + 8))?.[0]
  if (head === undefined) return undefined
  const first = head.trimEnd()
  const closed = first + text.slice(at + head.length, at + head.length + 4)
  const found = UNIT_TABLE.at(closed, 0)
  if (!found || found.end <= first.length || UNIT_TABLE.at(first, 0)?.end === first.length) return undefined
  return {
    unit: closed.slice(0, found.end),
    entry: found.value,
    end: at + found.end + head.length - first.length,
  }
}

/** Whether a blank or a line end stands among the next characters. */
function mayBeTorn(text: string, at: number): boolean {
  for (let i = at + 1; i < at + 4; i++) if (isSpace(codeAt(text, i))) return true
  return false
}

/** 三年半, 两米半. */
export function readHalf(text: string, unit: UnitRead): number | undefined {
  // 8英寸半导体 is no half inch.
  const word = '导成径自封岛失智边路程球'.includes(text.charAt(unit.end + 1) || ' ')
  return text.charAt(unit.end) === '半' && unit.kind !== 'percentage' && !word ? unit.end + 1 : undefined
}
