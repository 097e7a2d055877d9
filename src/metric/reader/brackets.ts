// What brackets do to the reader's books: they keep all of them for later, and what was told inside may go on behind.
// 例：处分9.3万人（其中党纪处分8万人），… → inside the bracket 9.3万人 is the whole；社区药费（122.8元） is named by the words before.
import { compactText } from '../context/compact.ts'
import { readLeft } from '../context/left.ts'
import type { Label } from '../context/view.ts'
import { labelOf, wordLabel } from '../context/view.ts'
import type { Walk } from '../context/walk.ts'
import { headStart } from '../name/shared/parts.ts'
import type { MarkToken } from '../scan/token.ts'

// Matches 市99.98%, 县级98%, 城镇12: the parts that a bracket behind a rate takes apart.
const KINDS =
  /^(?:全?[省市县区州乡镇村]|[省市县区州乡镇村]级|国家级|城[市镇区]|农村|男性?|女性?|[东中西]部)\d/

/** 水质达标率保持稳定（市99.98%，县99.2%）: what the parts are parts of. */
function kindsOf(label: Label): Label | undefined {
  const text = label.text.replace(
    /(?:总体|基本|持续|继续)?(?:保持)?(?:稳定|平稳|良好|较高|较好|提升|提高|改善|稳步提升)$/,
    '',
  )
  return headStart(text) === undefined ? undefined : wordLabel(text)
}

// Matches 超额完成年度任务 before the bracket that tells it: no part of what was reached.
const GOAL_DONE = /完成[^，。；]{0,8}(?:任务|目标|计划)数?$/

/** Keeps the books as they are at the opening bracket; changes the walk. */
export function startBracket(walk: Walk, token: MarkToken, index: number): void {
  const { clause, region, month, paragraph, quantities, before, said, group } = walk
  walk.frames.push({
    open: token.start,
    clause,
    region,
    month,
    paragraph,
    quantities,
    before,
    said,
    group,
    placed: walk.placed.length,
  })
  // 次均药费（122.8元）: the words before the bracket name what stands in it.
  const words = readLeft(compactText(walk.text, walk.tokens, index, region, token.start))
  const name = labelOf(words)
  walk.before = name.text.length > 1 ? () => words : undefined
  walk.clause = token.end
  walk.region = token.end
  walk.quantities = 0
  const goal = GOAL_DONE.test(walk.text.slice(Math.max(0, token.start - 14), token.start))
  const whole = walk.before || goal ? undefined : said.level
  const listed =
    walk.before && KINDS.test(walk.text.slice(token.end, token.end + 8)) ? kindsOf(name) : said.listed
  walk.said = { ...said, whole, listed, outer: said.last, level: undefined, last: undefined }
  if (whole !== undefined)
    walk.group = { key: walk.placed[whole]?.group?.key ?? ++walk.groups, whole, wholes: [], wide: true }
}

/** Takes the books up again behind the closing bracket at `end`; one that closes nothing is passed over. */
export function endBracket(walk: Walk, end: number): void {
  const frame = walk.frames.pop()
  if (!frame) return
  walk.clause = frame.clause
  walk.region = frame.region
  walk.month = frame.month
  walk.paragraph = frame.paragraph
  if (walk.placed.length === frame.placed) {
    // 地（市）级: nothing was stated inside.
    walk.quantities = frame.quantities
    walk.before = frame.before
    walk.said = frame.said
    walk.group = frame.group
    return
  }
  // 收入21亿元（其中税收8亿元、规费2亿元）、结余3亿元: a bracket right behind a figure is told of it alone.
  // 达标率（市99%）、合格率（98%）: what the bracket gave a figure to is told, too.
  const whole = frame.region === frame.open && frame.quantities > 0
  if (frame.region === frame.open ? whole : '、和及与'.includes(walk.text.charAt(end) || ' '))
    walk.region = end
  const { level, last } = frame.said
  walk.said = {
    ...walk.said,
    level: level ?? (last === undefined ? walk.said.level : undefined),
    last: last ?? level ?? walk.said.last,
    // 床位910张，其中医院713张（占78%），|卫生院164张: the list of parts goes on.
    whole: frame.said.whole,
    outer: undefined,
    listed: frame.said.listed,
    // 违法用地862件、涉及土地318公顷（耕地113公顷），分别下降4%、5%: one part is none of the levels told one by one.
    ...(walk.said.levels.length === frame.said.levels.length + 1 && frame.said.levels.length > 1
      ? { levels: frame.said.levels }
      : {}),
    // 学校312所（含民办86所），在校生…: what is told next is of the whole again.
    ...(whole ? { topic: frame.said.topic, entity: frame.said.entity } : {}),
  }
  if (walk.frames.length === 0) walk.group = walk.group && walk.group.whole < 0 ? walk.group : frame.group
}
