// Paragraphs that introduce items, and what they say of them. In: the words of a paragraph. Out: whether items follow, and
// whether they are plans. 例：`2019年，区政府将办好以下实事：` → plans；`现将工作情况报告如下：` → none.
import type { Block } from '../model/outline.ts'
import { oneOf } from '../text/one-of.ts'
import { plainText } from '../text/runs.ts'
import type { Setting } from './heading-setting.ts'

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

/** Whether an introduction says that its items are to be done. */
export function announcesPlans(words: string): boolean {
  if (!isIntroduction(words)) return false
  const sentence = words.slice(words.lastIndexOf('。', words.length - 2) + 1)
  return AHEAD.test(sentence) && !DONE.test(sentence)
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

/** Whether a block is an item of what was introduced before it. */
export function isItem(block: Block): boolean {
  return block.type !== 'paragraph' || ITEM.test(plainText(block.content).trim())
}

/** The setting of the items behind an introduction; undefined where it plans nothing. */
export function settingOfItems(
  words: string,
  opening: string | undefined,
  running: Setting,
): Setting | undefined {
  const { target, year, period } = running
  if (target !== undefined || year === undefined || !announcesPlans(words)) return undefined
  const start = opening ?? period?.start
  return { ...running, target: start !== undefined && start > `${year}` ? start : `${year}-01-01` }
}
