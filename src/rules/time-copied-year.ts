// 从往年文稿抄来的年份：2024年度报告里题注“表1 2023年价格变动情况”、段首“2023年，我市……”。
import type { Finding } from '../model/diagnostic.ts'
import type { Passage, Rule } from '../model/rule.ts'
import { oneOf } from '../text/one-of.ts'
import { type Hit, scan } from '../text/scan.ts'
import { narrowed, sought } from '../text/sought.ts'

/** Matches 图1 2024年…, 表3：2024年…, 图2 2020-2024年… (its last year); not 表1 主要产品产量. */
const CAPTION = sought(
  /^(?:[图表]\s?\d+[\s：:.]*)(?:(?:19|20)\d\d年?[—～~–-])?((?:19|20)\d\d)年(?![—～~–-])/g,
  '图 表',
  '年',
)
/** Matches 截至2023年，…, which without 底 is the year in hand; not 截至2023年底, 截至2023年8月. */
const AS_OF = sought(/截至((?:19|20)\d\d)年(?=，)/g, '截至')
const YEAR = '((?:19|20)\\d\\d)年'
const ABOUT_US = `全[市省区县国镇乡] 我[市省区县局委办] 本[市省区县局年机] 各[级地] 共 累计 [市省区县](?:政府|委|级|本级)
新增 办理 受理 收到 主动公开`
/** A sentence that opens with a bare year and goes on about us: 2024年，全市…; not 2023年7月, 2023年底以来. */
const OPENING = sought(
  new RegExp(
    `(?:^|(?<=[。！；：）]))${YEAR}(?:，|全年|度，?)?(?=${oneOf(ABOUT_US)})|^${YEAR}，|本(?:公报|报告|年报)(?:中|所列|统计)?${YEAR}`,
    'g',
  ),
  '年， 公报 报告 年报 19 20',
)

/** An earlier year where all the others name the year reported on. */
export const timeCopiedYear: Rule = {
  id: 'time/copied-year',
  severity: 'warning',
  *check({ meta }, { prose }): Iterable<Finding> {
    if (meta.year === undefined) return
    const captions = narrowed(prose, prose.passages.filter(isCaption))
    yield* outliers([...scan(captions, CAPTION)], meta.year)
    const paragraphs = narrowed(
      prose,
      prose.passages.filter((passage) => passage.kind === 'paragraph' && !isCaption(passage)),
    )
    yield* outliers([...scan(paragraphs, OPENING), ...scan(paragraphs, AS_OF)], meta.year)
  },
}

function isCaption({ kind, text }: Passage): boolean {
  return kind === 'caption' || (kind === 'paragraph' && text.length < 60 && /^[图表]\s?\d/.test(text))
}

/** Only where the report's own year is the rule: two hits with it for each without. */
function* outliers(hits: readonly Hit[], year: number): Iterable<Finding> {
  const strange = hits.filter(({ match }) => yearOf(match) < year)
  const own = hits.filter(({ match }) => yearOf(match) === year).length
  if (strange.length === 0 || own < 2 * strange.length) return
  for (const { match, span } of strange) {
    yield {
      span,
      message: {
        zh: `“${match[0]}”的年份不是报告年度${year}年，可能沿用了旧稿`,
        en: `“${match[0]}” is not of ${year}, the year reported on; it may be left over from an older text`,
      },
      help: { zh: `核对是否应为${year}年`, en: `Check whether ${year} is meant` },
    }
  }
}

function yearOf(match: RegExpMatchArray): number {
  return Number(match[1] ?? match[2] ?? match[3])
}
