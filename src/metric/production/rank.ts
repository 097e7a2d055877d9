// 第一, 第5位, 前三: a rank where a verb of standing says so, else an ordinal that names.
// 例：位列全市第一 → rank 1, scope 全市；第十九届 → ordinal.
import { oneOf } from '../../text/one-of.ts'
import { TIME } from '../context/compact.ts'
import type { Draft, Label, Outcome, View } from '../context/view.ts'
import { joinLabels, labelOf, wordLabel } from '../context/view.ts'
import { sideOf } from '../name/shared/sides.ts'
import type { OrdinalToken } from '../scan/token.ts'
import { inBracket } from './bracketed-place.ts'

/** Verbs of standing before a place: 位列|第一, 升至|第3位. */
const VERBS =
  `位列 分列 位居 分居 排名 排在 排位 名列 稳居 跃居 升至 升到 上升到 上升至 上升为 提升到 提升至 前移至 跃升至 跃升到 晋升至
保持 荣获 获得 获 取得 居于 居 列 排 进入 跻身 进位至 进至 迈入 挺进 降至 下降到 退至 蝉联 总评 成绩 名次 位次 夺得 勇夺
斩获 占 为 达到 闯入 重回 并列 位居并列 排名并列 进军`.split(/\s/)
const WEAK = new Set([
  '为',
  '获',
  '取得',
  '获得',
  '荣获',
  '保持',
  '占',
  '达到',
  '成绩',
  '夺得',
  '勇夺',
  '斩获',
])
// 全|市, 同类|城市, 副省级|城市: how a scope begins.
const SCOPE_HEAD = oneOf(
  '全 我 本 自治区 同类 中国 西北 西南 东北 华北 华中 华南 北方 南方 长江 世界 国际 国内 省 市 区 县 中部 西部 东部 中西部 内地 华东 长三角 珠三角 亚洲 全球 所有 各 参评 同 副省级 地级市 百强 百佳 试点 省内 市内 区内 直属 G',
)
// 五县|区, 全省|法院|系统: how it ends.
const SCOPE_END = oneOf(
  '全国 全省 全市 全区 全县 世界 全球 城市 区县 县区 地区 部门 单位 法院 检察院 检察机关 乡镇 街道 百强 系统 类 组 名单 榜 市',
)
// Matches 在全省, 于西部地区的; not 连续三年.
const SCOPE = new RegExp(`^[在于到至了]?(?:${SCOPE_HEAD}.{0,12}|.{0,8}${SCOPE_END}的?)?$`)

/** Verbs that say of any place that what follows is a rank: 名列江城第一. */
const STANDING = new Set(['名列', '位列', '位居', '排名', '稳居', '跃居'])
// Matches 东江市, 全省; not 全省各市.
const PLACE = /^[\u4e00-\u9fff]{2,3}$/

// Matches 居全国首位、 and 列第2位、 before another place.
const PLACED = /(?:首位|榜首|前列|第[\d一二三四五六七八九十]+[位名]?)、/

// Matches the time in 上升至⏱的.
const TIMED = new RegExp(`^${TIME}的?$`)

// Matches 总量在全国排名, 增幅全省 before 排, 全省排名 alone: the scope stands before the word of standing.
const RANKED = /^(总量|规模|增速|增幅|涨幅|降幅|占比)?在?(全[国省市区县州])(?:排名?|位)?$/

/** Reads an ordinal as a rank; an ordinal that names has the fate `ordinal`. `last` is where a list of places ends. */
export function readRank(view: View & { readonly token: OrdinalToken }, last = view.token.end): Outcome {
  const ordinal: Outcome = { type: 'numeral', fate: 'ordinal', reason: 'ordinal' }
  const { left, token } = view
  const words = left.compact.text
  // 排名倒数第一 counts from the end: no place that can be compared.
  if (words.endsWith('倒数')) return ordinal
  const from = fromRank(view, words, last)
  if (from) return from
  if (isMovedTo(view)) return rank(view, left.lo, left.lo, '')
  const bracketed = inBracket(view)
  if (bracketed) return bracketed
  const found = standing(words)
  if (!found)
    return AMONG.test(words) && !token.top && endsHere(view) && !counts(view)
      ? rank(view, left.lo, words.length - scopeOf(words).length, scopeOf(words))
      : ordinal
  const scope = words
    .slice(found.end)
    .replace(TIMED, '')
    .replace(/^(在|于|了)/, '')
  if (token.top && found.verb === '') return ordinal
  // 销售额居前10位的省份 names a set, and so does 居前5位的是甲、乙.
  if (token.top && OF_SET.test(view.text.slice(token.end, token.end + 4))) return ordinal
  if (WEAK.has(found.verb) && token.unit === '' && (scope === '' || counts(view))) return ordinal
  if (token.unit === '' && !token.top && !standsAlone(view)) return ordinal
  return rank(view, left.lo, found.start, scope)
}

// Matches 的省份, 主要涉及, 依次是, 分别为, 为 behind 排名前五位: a set follows.
const OF_SET = /^(?:的|(?:主要|依次|分别|包括)|[为是](?!全))/

/** 前移3位至|第5位: how far it moved stands right before. */
function isMovedTo({ text, tokens, index, token }: View & { readonly token: OrdinalToken }): boolean {
  const before = tokens[index - 1]
  return (
    before?.type === 'quantity' &&
    /^(?:名|位|个?位次|个?名次)$/.test(before.unit) &&
    /^[，,]?(?:至|到|升至|降至|居|列)$/.test(text.slice(before.end, token.start))
  )
}

/** 由世界第十位上升到第五位: both places are ranks. */
function fromRank(
  view: View & { readonly token: OrdinalToken },
  words: string,
  last: number,
): Outcome | undefined {
  const after = view.text.slice(last, last + 5)
  if (!/^(?:分别|双双|均|共同)?(上升|提升|跃升|跃居|前移|升|降|下降|变为|进|攀|退|调整)/.test(after))
    return undefined
  const scope = /(由|从)(.{0,8})$/.exec(words)
  if (!scope) return undefined
  return rank(
    view,
    view.left.lo,
    scope.index,
    (scope[2] ?? '').replace(TIME, '').replace(/^的?(?:居|排名)?/, ''),
  )
}

/** The verb of standing and what is between it and the ordinal, where that is a scope. */
export function standing(
  words: string,
): { readonly start: number; readonly end: number; readonly verb: string } | undefined {
  for (let size = 0; size <= 16 && size <= words.length; size++) {
    const end = words.length - size
    // 上升至2023年的第2名: when it was is no scope.
    const scope = words.slice(end).replace(TIMED, '')
    // 居全市第2位、增速五区|第1: the verb has its place already.
    if (PLACED.test(scope)) return undefined
    const placed = PLACE.test(scope)
    if (!placed && !SCOPE.test(scope)) continue
    const verb = longestVerb(words, end)
    if (verb && (!placed || STANDING.has(verb) || SCOPE.test(scope)))
      return { start: end - verb.length, end, verb }
  }
  return undefined
}

/** 总量 and 规模 say of what only together with the level before them. */
export function baseOf(own: Label, last: Label | undefined, view: View): Label {
  if (own.text !== '') {
    if (!GENERIC.test(own.text)) return own
    // 获评全省先进，综合排名全省第4: no figure was told that it sums up.
    if (!last) return view.before && own.text !== '综合' ? joinLabels(labelOf(view.before), own) : own
    // 增加值增速5.2%，增速排全省第2: it is said already.
    if (last.text.endsWith(own.text)) return last
    // 新增上市公司5家，总数居全市第2位: of all of them.
    const anew = /^总[数量]$/.test(own.text) ? ADDED.exec(last.text) : null
    // 加装电梯新增136台，总量居全市第1位
    if (/^总[数量]$/.test(own.text) && /.{2}(?:新增|净增)$/.test(last.text))
      return joinLabels(wordLabel(last.text.slice(0, -2)), own)
    if (anew) return joinLabels(wordLabel(last.text.slice(anew[0].length)), own)
    return /[量数额]$/.test(last.text) && !OF_AMOUNT.test(own.text) ? last : joinLabels(last, own)
  }
  const previous = view.drafts[view.said.last ?? -1]
  if (previous?.production === 'rank') return previous.label
  // 覆盖率只有世界平均水平的2/3，居第139位: the place is that of what was measured.
  const { noun, label } = previous ?? {}
  if (noun && label?.text.startsWith(`${noun.text}相当于`)) return noun
  if (previous?.production === 'streak') return view.said.topic ?? wordLabel('')
  if (last || !view.before) return last ?? wordLabel('')
  // 信用综合指数排名实现“三级跳”，提升至第22位: how it rose is no part of the name.
  const told = labelOf(view.before)
  const placed = /^(.{2,}?(?:排名|位次|名次))(?!第).{2,}$/.exec(told.text)?.[1]
  return placed === undefined ? told : wordLabel(placed)
}

// Matches 新增 of 新增上市公司.
const ADDED = /^(?:新增|净增|新认定|新培育|新引进|新设)(?=.{2})/

/** 进出口总额突破万亿元、增速居全国第5位: an amount and its growth have places of their own. */
const OF_AMOUNT = /^(?:占比|总量和增速|增速|增幅|涨幅|降幅|增量|[\u4e00-\u9fff]{2}幅度)$/

/** GDP总量居第3位，增速居第1位: what has the other place, without the side it has it for. */
function placedOf({ production, label, scope }: Draft): Label {
  if (production !== 'rank') return label
  const placed = label.text.replace(`${scope ?? ''}排名`, '')
  const stem = placed.replace(/(?:总量|总额|总数|数量|规模|增速|增幅|增量|占比)$/, '')
  return wordLabel(stem.length > 1 ? stem : placed)
}

// Matches 总额, 增速, 提升幅度; not 进出口总额.
const GENERIC =
  /^(综合|金额|总额|占比|总量|总数|数量|规模|总规模|增速|总量和增速|数量均|增幅|涨幅|降幅|增量|(?:提升|增长|提高|改善|下降|降低)幅度)$/

function longestVerb(words: string, end: number): string | undefined {
  let longest: string | undefined
  for (const word of VERBS) {
    if (words.endsWith(word, end) && word.length > (longest?.length ?? 0)) longest = word
  }
  return longest
}

// Matches 全省, 六区, 十四市州: among whom, where no verb of standing says so.
const AMONG =
  /(?:全[国省市区县]|世界|全球|西北|西南|东北|华东|华北|华南|中西部|西部|中部|东部|[三四五六七八九十]{1,2}(?:市州|区县|县区|[市州区县]))$/

function scopeOf(words: string): string {
  return AMONG.exec(words)?.[0] ?? ''
}

/** 第一 is a rank before 的 or a mark; 中西部第一经济大省 names. */
function standsAlone(view: View & { readonly token: OrdinalToken }): boolean {
  return endsHere(view) || '的和与并且而（”'.includes(view.text.charAt(view.token.end))
}

/** 全国第三个 is no place. */
function counts({ text, token }: View & { readonly token: OrdinalToken }): boolean {
  return '个家座条所'.includes(text.charAt(token.end - 1))
}

/** Whether the clause ends behind the ordinal. */
function endsHere(view: View & { readonly token: OrdinalToken }): boolean {
  return /^[，。；、）),;\s]|^$/.test(view.text.slice(view.token.end, view.token.end + 1))
}

// Matches 在第十一届网站绩效评估中获 behind whose place it is.
const JUDGED =
  /(?<=.{2})在[^，在]{2,24}?(?:评估|评比|评选|考核|考评|测评|评价|竞赛)(?:中|里)(?:荣?获得?|[位排名]列|居)/
// Matches 提升至, 跃升到 and nothing else: whose place rose stands before.
const ROSE = /^(?:提升|上升|跃升|前移|晋升|进位|攀升)[至到]?$/

function rank(view: View & { readonly token: OrdinalToken }, lo: number, hi: number, scope: string): Outcome {
  const { left, said, drafts } = view
  const stem = labelOf(left, Math.min(lo, hi), hi)
  const behind = stem.text.replace(
    /^.*第[\d一二三四五六七八九十]+(?![批届轮次期类产代方期大]|[\d一二三四五六七八九十])[位名]?、?(双双|分别|均)?/,
    '',
  )
  const cut = behind.replace(
    /(均?[位稳]?[居列](?:全[国省市]|世界|全球)?(?:首位|榜首|前列)、|首次|均|都|双双|已|继续|连续多年|多年|常年|长期|连续|有望|分别|总体|稳定|由|从|再次)$/,
    '',
  )
  // 网站在绩效评估中获|全国城市网站排名: in what it was judged is no part of the name.
  const judged = cut.replace(JUDGED, '')
  // 在21个市中|居第7位, 考核中|荣获第二名.
  const among = judged.replace(/(?<![高初集])中$/, '')
  // 总产466亿斤、全国|排名上升到第13位: the scope is read as whom it is told of.
  const alone = among === '排名' && left.subject !== undefined ? `${left.subject}排名` : among
  const ranked = RANKED.exec(alone)
  const name = ranked ? (ranked[1] ?? '') : among
  const own = name === '完成' || ROSE.test(name) ? wordLabel('') : name === stem.text ? stem : wordLabel(name)
  // 优良天数339天，综合指数上升2.3%，居第15位: the place is of what changed last.
  const changed = drafts[said.last ?? -1]
  const last = changed?.production === 'change' ? changed : drafts[said.level ?? said.last ?? -1]
  const base = sideOf(view, own) ?? baseOf(own, last && placedOf(last), view)
  // 总量居全省第一，增速居|第二: among the same.
  const shared = last?.production === 'rank' && GENERIC.test(own.text) ? last.scope : undefined
  const peers = scope || ranked?.[2] || (shared ?? '')
  // 位居西部第三，排在全国第八位: each place is among peers of its own.
  const before = changed?.production === 'rank' && base === changed.label ? changed.scope : undefined
  if (before !== undefined && scope !== '' && scope !== before)
    return placed(view, wordLabel(base.text.replace(`${before}排名`, `${scope}排名`)), scope)
  const named = /(排名|位次|名次|排位|排行)$/.test(base.text)
  return placed(view, named ? base : joinLabels(base, wordLabel(peers), wordLabel('排名')), peers)
}

function placed(
  { token, left }: View & { readonly token: OrdinalToken },
  label: Label,
  scope: string,
): Outcome {
  // 突破1亿千瓦、保持全国|第1位: among whom it stands is not of whom it is told.
  const subject = left.subject === scope ? undefined : left.subject
  return {
    type: 'metric',
    draft: { token, production: 'rank', label, ...(scope && { scope }), ...(subject && { subject }) },
  }
}
