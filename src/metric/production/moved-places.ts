// What rose or fell by places: the place that was told before, or that of the level before it.
// 例：满意度99.5%，居全市第一，比上年上升|2位 → 满意度全市排名；工业增加值突破万亿元，全国排名上升|3位 → 工业增加值全国排名.
import { joinLabels, type Label, placedOf, type QuantityView, wordLabel } from '../context/view.ts'
import { isPercent } from '../scan/token.ts'

/** 满意度居全市第二，提高0.6个百分点: points are of what has the place. */
export function unplaced({ token, said, drafts }: QuantityView, label: Label | undefined): Label | undefined {
  const place = drafts[said.levels.findLast((level) => drafts[level]?.production === 'rank') ?? -1]
  if (!label || !isPercent(token) || place?.label.text !== label.text) return label
  return placedOf(place)
}

/** 满意度99.5%，居全市第一，比上年上升2位: what rose by places is the place. */
export function placeMoved({ token, said, drafts, left }: QuantityView): number | undefined {
  if (!/^(?:位|名|个?位次|个?名次)$/.test(token.unit)) return undefined
  // 教师120名，居全市第2，比上年增加5名 counts the teachers.
  if (token.unit === '名' && /(?:增加|减少|增|减|多|少)了?$/.test(left.compact.text)) return undefined
  return said.levels.findLast((level) => drafts[level]?.production === 'rank')
}

/** 工业增加值突破万亿元，全国排名|上升3位: the standing is that of the level before it. */
export function movedStanding({ token, said, drafts, left }: QuantityView, own: Label): Label | undefined {
  const risen = inContest(left, own, token.unit)
  if (risen) return risen
  if (!/^(?:排名|位次|名次)$/.test(own.text) || !/^(?:位|名|个?[位名]次)$/.test(token.unit)) return undefined
  const whose = drafts[said.level ?? -1]?.label
  return whose && joinLabels(whose, wordLabel(left.subject ?? ''), own)
}

// Matches 在这次考评中, 在全省考核中 behind whose place it is.
const CONTEST = /在[^，在]{0,10}(?:考评|考核|评比|测评|评价|排名|排行榜?|竞赛|比赛)(?:中|里)?$/

/** 市旅委在这次考评中前进了|48位|: whose place moved on, and not in what. */
function inContest({ compact }: QuantityView['left'], own: Label, unit: string): Label | undefined {
  if (own.text === '' || /排名|[位名]次/.test(own.text) || !/^(?:位|名|个?[位名]次)$/.test(unit))
    return undefined
  if (!/(?:前进|进位|前移|后退|后移|退后|跃升)了?$/.test(compact.text)) return undefined
  const whose = own.text.replace(CONTEST, '')
  return whose === '' ? undefined : joinLabels(whose === own.text ? own : wordLabel(whose), wordLabel('排名'))
}
