// The place that a report is about: its name in front of an indicator says no more than 全市 or 我区.
// 例：海晏区政府工作报告 calls 旅客吞吐量 海晏机场旅客吞吐量 a year later; 海晏 is left out of both.
import type { Model } from '../../model/disclosure.ts'
import { oneOf } from '../../text/one-of.ts'
import { blockText } from './context.ts'

const REGION = '省 自治区 市 县 区 旗 州 盟'
const BEHIND = '人民政府 统计局 第[一二三四五六七八九十]{1,3}届人民代表大会 (?:19|20)\\d{2}年'
/** Matches 湖东市海晏区 before 人民政府, 第十四届人民代表大会 or 统计局; not 我区, 各县. */
const PLACE = new RegExp(
  `(?:^|[在向受，。、：\\s—-])((?:(?![全各本我该])[\u4e00-\u9fff]){2,9}?${oneOf(REGION)})(?=${oneOf(BEHIND)})`,
  'g',
)
/** Matches 湖东市 and 海晏区 of 湖东市海晏区; not 市区. */
const PART = /.{2,}?(?:省|自治区|市|县|区|旗|州|盟)/g
/** What comes before the first section or opens it says whose report it is. */
const OPENING = 400

/** Names of the place, the longest first: 海晏区, 海晏. */
export function ownPlace({ meta, sections }: Model): readonly string[] {
  const opening = sections
    .slice(0, 2)
    .flatMap((section) => section.blocks.map(blockText))
    .join('\n')
  const said = [meta.title ?? '', meta.issuer ?? '', opening.slice(0, OPENING)].join('\n')
  const places = Array.from(said.matchAll(PLACE), ([, words]) => words?.match(PART)?.at(-1) ?? '')
  const names = new Set<string>()
  for (const place of places) {
    if (place === '') continue
    names.add(place)
    const stem = place.replace(/(?:自治区|[省市县区旗州盟])$/, '')
    if (stem.length >= 2) names.add(stem)
  }
  return [...names].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
}
