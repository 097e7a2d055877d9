// Paragraphs that introduce items, and what they say of them. In: the words of a paragraph. Out: whether items follow, and
// whether they are plans. 例：`2019年，区政府将办好以下实事：` → plans；`现将工作情况报告如下：` → none.

import type { Period } from '../model/metric.ts'
import type { Block } from '../model/outline.ts'
import { oneOf } from '../text/one-of.ts'
import { plainText } from '../text/runs.ts'
import type { Setting } from './heading-setting.ts'
import { readPeriodWords } from './period-words.ts'

/** `截至9月底，完成以下工作：`, without blanks behind it; not a whole sentence. */
export function isIntroduction(words: string): boolean {
  return words.endsWith('：') || words.endsWith(':')
}

// Matches `将努力办好`, `要抓好`, `力争`, `下一步`, `工作安排如下`; not `即将`, `主要`, `要求`.
const AHEAD = new RegExp(
  oneOf(`
    (?<![即大少上中必现兹])将(?!.{0,30}如下) (?<![主重需必首概纪摘提简只])要(?![求素点闻件领害么不])
    力争 计划(?=[^，]{0,6}[完实办建做]) 打算 下一步 今后 目标是?[：:]$ (?:安排|打算|计划|目标|任务)如下
  `),
)
// Matches `完成了`, `已经`: what was done, whatever it is to serve.
const DONE = /了|已/

// Matches `2010年工作情况和2011年工作打算汇报如下：`: what was done comes first.
const REPORTED = /(?:情况|总结|回顾|小结)[^，。]{0,4}[和及与、].{0,20}如下[：:]$/

// Matches `列出了政府今年办实事的项目`, `公布今年的主要目标`; not `完成情况`, nor `围绕县委确定的2019年工作任务`.
const SETS =
  /(?:列出|公布|确定|明确|提出|推出|敲定|晒出)了?(?!的).{0,20}(?:[今明]年|新的一年|20\d{2}年).{0,20}(?:实事|目标|任务)(?!.{0,12}(?:完成|进展|落实|情况))/

// Matches 具体包括：, 分别是：, 主要内容如下：, which say nothing but that items follow.
const ONLY_INTRODUCES =
  /^(?:具体|主要|分别|它们|其中)?(?:内容|项目|事项)?(?:包括|包含|有|为|是|如下|是指)[：:]$|^(?:具体|分别)[：:]$/

/** The last sentence of an introduction, or the one before where the last says only that items follow. */
function introducing(words: string): string {
  const last = words.lastIndexOf('。', words.length - 2)
  if (last < 0 || !ONLY_INTRODUCES.test(words.slice(last + 1).trim())) return words.slice(last + 1)
  return words.slice(words.lastIndexOf('。', last - 1) + 1)
}

/** Whether an introduction says that its items are to be done. */
export function announcesPlans(words: string): boolean {
  if (!isIntroduction(words)) return false
  const sentence = introducing(words)
  if (REPORTED.test(sentence)) return false
  return SETS.test(sentence) || (AHEAD.test(sentence) && !DONE.test(sentence))
}

// Matches `下一步，我局`, `接下来，`; not `下一步工作已完成`.
const NEXT = /^(?:下一步|下步|下一阶段|接下来)[，,]/

/** The setting of a paragraph that turns to what comes next, and of the items behind it; undefined where it does not. */
export function settingOfNext(words: string, running: Setting): Setting | undefined {
  const { target, year } = running
  return target === undefined && year !== undefined && NEXT.test(words)
    ? { ...running, target: `${year}-01-01` }
    : undefined
}

// Matches `1.`, `（一）`, `一是`, `——`, `①` at the head of an item that is no list of Markdown.
const ITEM =
  /^(?:[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[）)、.．]|[一二三四五六七八九十]{1,3}是|第[一二三四五六七八九十]{1,3}[，,、]|——|[①-⑳])/

/** An item without a mark has no more characters. */
const LONGEST_ITEM = 60
// Matches 新建口袋公园100个。: a single sentence.
const ONE_SENTENCE = /^[^。]+[。；;]?$/

/** Whether a block is an item of what was introduced before it; `before` is the block right before it. */
export function isItem(block: Block, before: Block | undefined): boolean {
  if (block.type !== 'paragraph') return true
  const words = plainText(block.content).trim()
  return ITEM.test(words) || (isUnmarked(words) && before?.type === 'paragraph' && leadsOn(before))
}

function isUnmarked(words: string): boolean {
  return words.length <= LONGEST_ITEM && ONE_SENTENCE.test(words) && !isIntroduction(words)
}

/** 具体包括： and the items without marks behind it. */
function leadsOn(before: Block & { readonly type: 'paragraph' }): boolean {
  const words = plainText(before.content).trim()
  return isIntroduction(words) || (isUnmarked(words) && !ITEM.test(words))
}

/** The setting of the items behind an introduction; undefined where it plans nothing. */
export function settingOfItems(
  words: string,
  opening: string | undefined,
  running: Setting,
): Setting | undefined {
  const { target, year, period } = running
  if (target !== undefined || year === undefined || !announcesPlans(words)) return undefined
  const years = yearsAimedAt(words, year)
  if (years?.start !== undefined) return { ...running, period: years, target: years.start }
  const start = opening ?? period?.start
  return { ...running, target: start !== undefined && start > `${year}` ? start : `${year}-01-01` }
}

// Matches “十一五”, 2006—2010年.
const PLAN_YEARS = /[“"]?十?[一二三四五六七八九]五[”"]|(?:19|20)\d{2}年?\s*[-—–~～至]\s*(?:19|20)\d{2}年/

/** The years whose goals an introduction states: “十一五”经济社会发展的主要目标是：. */
function yearsAimedAt(words: string, year: number): Period | undefined {
  const sentence = words.slice(words.lastIndexOf('。') + 1)
  const named = sentence.includes('目标') ? PLAN_YEARS.exec(sentence)?.[0] : undefined
  const period = named === undefined ? undefined : readPeriodWords(named, year)?.period
  const several = period?.start !== undefined && period.start.slice(0, 4) < period.end.slice(0, 4)
  return several && Number(period.end.slice(0, 4)) >= year ? period : undefined
}
