// 政府信息公开年报的正文与表格不符：正文“受理3219件”，表中新收总计3119。
import type { Finding } from '../model/diagnostic.ts'
import type { Disclosure } from '../model/disclosure.ts'
import type { Rule } from '../model/rule.ts'
import { add, type Decimal, fromNumber, toText } from '../text/decimal.ts'
import { caseGroupsOf, requestTableOf } from '../text/disclosure-tables.ts'
import { gridsOf } from '../text/grid.ts'
import { scan } from '../text/scan.ts'
import { narrowed, type Sought, sought } from '../text/sought.ts'

interface Expectation {
  /** What the table calls it. */
  readonly name: string
  readonly pattern: Sought
  readonly values: readonly Decimal[]
}

/** Reports what differs in one digit only: a figure of another scope differs by more. */
export const consistencyTableProse: Rule = {
  id: 'consistency/table-prose',
  severity: 'warning',
  *check(disclosure, { prose }): Iterable<Finding> {
    const paragraphs = narrowed(
      prose,
      prose.passages.filter(({ kind }) => kind === 'paragraph'),
    )
    const known = new Set(
      gridsOf(disclosure.sections).flatMap((grid) => grid.flatMap((row) => row.map((c) => c.text))),
    )
    for (const { name, pattern, values } of expectations(disclosure)) {
      for (const { passage, match, end } of scan(paragraphs, pattern)) {
        const words = match[1] ?? ''
        const meant = values.map(toText)
        // Another office's or another year's figure differs altogether; a slip differs in one digit.
        if (known.has(words) || meant.includes(words)) continue
        const near = meant.find((value) => oneDigitApart(value, words))
        if (near === undefined) continue
        const from = end - words.length - 1
        yield {
          span: passage.toSource(from, end),
          message: {
            zh: `正文“${match[0]}”与表格不符：${name}在表中为${near}`,
            en: `The text “${match[0]}” does not agree with the table: ${name} is ${near} there`,
          },
          help: { zh: '核对正文和表格', en: 'Check the text and the table' },
        }
      }
    }
  },
}

function expectations(disclosure: Disclosure): readonly Expectation[] {
  const found: Expectation[] = []
  for (const grid of gridsOf(disclosure.sections)) {
    const table = requestTableOf(grid)
    if (table) {
      const last = (cells: readonly { readonly number: Decimal | undefined }[]): Decimal =>
        cells.at(-1)?.number ?? fromNumber(0)
      const [received, carriedIn, handled, carriedOut] = [
        last(table.received.cells),
        last(table.carriedIn.cells),
        last(table.handled.cells),
        last(table.carriedOut.cells),
      ]
      found.push(
        { name: '本年新收申请', pattern: RECEIVED, values: [received, add(received, carriedIn)] },
        { name: '本年度办理总计', pattern: HANDLED, values: [handled] },
        { name: '上年结转', pattern: CARRIED_IN, values: [carriedIn] },
        { name: '结转下年度', pattern: CARRIED_OUT, values: [carriedOut] },
      )
    }
    const cases = caseGroupsOf(grid)
    const [review, direct, later] = cases.map(({ total }) => total.number)
    if (cases.length === 3 && review && direct && later) {
      found.push(
        { name: '行政复议总计', pattern: REVIEWS, values: [review] },
        { name: '行政诉讼总计', pattern: SUITS, values: [add(direct, later)] },
      )
    }
  }
  return found
}

/** Matches 受理政府信息公开申请3119件, 收到申请3119件. */
const RECEIVED = sought(/(?:新收|收到|受理|接收)[^，。；\d]{0,16}申请[^，。；\d]{0,6}?(\d+)件/g, '申请', '件')
/** Matches 答复3050件, 办结3050件. */
const HANDLED = sought(/(?:答复|办结|办理)[^，。；（\d]{0,8}(\d+)件/g, '答复 办结 办理', '件')
/** Matches 上年度结转申请34件. */
const CARRIED_IN = sought(/上年(?:度)?结转[^，。；\d]{0,8}(\d+)件/g, '结转', '件')
/** Matches 结转下年度103件, 结转至下一年度的有103件, 另有103件; not 上年结转103件. */
const CARRIED_OUT = sought(/(?:结转(?:至|到)?下(?:一)?年度?[^，。；\d]{0,8}|另有)(\d+)件/g, '结转 另有', '件')
/** Matches 行政复议351件. */
const REVIEWS = sought(/行政复议(?:案件|申请)?(\d+)件/g, '行政复议')
/** Matches 行政诉讼46件. */
const SUITS = sought(/行政诉讼(?:案件)?(\d+)件/g, '行政诉讼')

/** 3119 and 3219, 351 and 341: of one length, one digit apart; a single digit must differ by itself. */
function oneDigitApart(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < 2) return false
  return [...a].filter((c, i) => c !== b[i]).length === 1
}
