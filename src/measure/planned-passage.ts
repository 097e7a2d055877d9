// A passage of plans in a work report without headings, as its second half is: it aims at figures and tells nothing that
// was done. 例：力争整治土地1980亩以上。招引项目25个，引进团队10个以上。 → all of it is planned.
import type { Setting } from './heading-setting.ts'

// Matches 力争全年整治1980, 确保新增企业15 at the head of a sentence; not 争取上级资金2, nor ，确保3200名 behind what was done for it.
const AIMS =
  /(?:力争|(?:^|[。；])(?:确保|努力)|争取(?=[在全今明年]|到(?:20|年|[今明]年)|实现|达|完成|新增))[^，。；\n]{0,24}\d/
// Matches 引进团队10个以上，, 年度投资1000亿元以上。: what was done is not counted so.
const AT_LEAST =
  /(?:新增|引进|招引|培育|落地|转化|创建|打造|建成|新建|改造|开发|年度投资)[^，。；\d]{0,20}\d[\d.]*[万亿]{0,2}[\u4e00-\u9fff]{1,3}以上(?=[，。；、]|$)/
// Matches words of what was done or is compared with it.
const TOLD =
  /已|了(?!解)|同比|[比较](?:上|去|往)年|累计|获|以来|去年|上年|一年来|[位名]列|位居|排名|圆满|截[至止]|全年(?:完成|实现)|新高|首次|率先|成功|顺利/

// Matches 2023年新增就业2.1万人: told of a year of its own; not 到2023年, 力争2023年.
const TOLD_OF_YEAR =
  /(?:^|[，。；])(?:19|20)\d{2}年(?![^，。；]{0,16}(?:将|力争|确保|努力|争取|计划|目标|预[计期]))[^，。；]*\d/

/** The setting of a passage that tells plans alone; undefined of any other, and below a heading. */
export function settingOfPlans(words: string, heading: string, running: Setting): Setting | undefined {
  const { target, year, until, report } = running
  if (target !== undefined || year === undefined || !report || heading !== '') return undefined
  if (!(AIMS.test(words) || AT_LEAST.test(words)) || TOLD.test(words) || TOLD_OF_YEAR.test(words))
    return undefined
  const start = `${year}-01-01`
  // Behind the review of the year before, the plans are those of the report's own.
  const own = until !== undefined && until < start ? { period: { start, end: `${year}-12-31` } } : {}
  return { ...running, ...own, target: start }
}
