// Shares told as figures of their own, held against the two amounts that they are of: 民营经济占GDP的比重为66.4% beside
// 民营经济增加值309.7亿元 and 地区生产总值466.1亿元 somewhere in the section.
import type { Finding } from '../model/diagnostic.ts'
import type { Disclosure } from '../model/disclosure.ts'
import type { LocatedMetric } from '../model/metric.ts'
import { fromNumber } from '../text/decimal.ts'
import { exactly, intervalOf, overlaps, times } from '../text/interval.ts'
import { putUnder } from '../text/put-under.ts'

/** Matches 税收收入占一般公共预算收入比重. Groups the part's name and the whole's. */
const OF = /^(.{2,16}?)占(.{2,16}?)的?(?:比重|比例|份额)$/
/** Matches 第二产业增加值比重, which leaves out of what: of all that is produced. */
const OF_ALL = /^(.{2,14}?增加值)(?:所占)?(?:比重|占比)$/
/** Matches what all that a place produces is called; not 人均地区生产总值. */
const PRODUCT = /^(?!.*人均).*(?:生产总值|GDP)$/
const ADDED = '增加值'
/** Matches ，占总产值的 before a share that stands behind its part. */
const BEHIND_PART = /[，（、]占[^，。；]*$/
const HUNDRED = exactly(fromNumber(100))

/** Every such share that the two amounts do not come to. */
export function* namedShares({ metrics, source }: Disclosure): Iterable<Finding> {
  let known: Amounts | undefined
  for (const share of metrics) {
    if (share.kind !== 'percentage' || share.change || share.origin === 'table') continue
    const [, partName, wholeName = 'GDP'] = OF.exec(share.label) ?? OF_ALL.exec(share.label) ?? []
    if (partName === undefined) continue
    const product = PRODUCT.test(wholeName)
    known ??= amountsOf(metrics)
    const { named, products } = known
    const whole = only(product ? products : named.get(wholeName), share)
    const added = product ? (named.get(partName + ADDED) ?? []) : []
    const part = only([...(named.get(partName) ?? []), ...added], share)
    if (!part || !whole || part.unit !== whole.unit || fits(part, whole, share)) continue
    // Of one passage the text alone tells which part and whole are meant.
    const behind = BEHIND_PART.test(source.text.slice(Math.max(0, share.span.start - 32), share.span.start))
    if ((behind && whole.line === share.line) || isOneOfSeveral(whole, metrics)) continue
    const percent = ((100 * (part.value ?? 0)) / (whole.value ?? 1)).toFixed(decimalsOf(share.text) + 1)
    yield {
      span: share.span,
      message: {
        zh: `占比不符：${part.text}÷${whole.text}＝${percent}%，文中写作${share.text}`,
        en: `The share does not fit: ${part.text}÷${whole.text}＝${percent}%, the text says ${share.text}`,
      },
      help: { zh: '核对两个数和占比', en: 'Check both figures and the share' },
    }
  }
}

/** What shares can be of, and what can be one: amounts told in prose, by their names. */
interface Amounts {
  readonly named: ReadonlyMap<string, readonly LocatedMetric[]>
  /** All that a place produces. */
  readonly products: readonly LocatedMetric[]
}

function amountsOf(metrics: readonly LocatedMetric[]): Amounts {
  const named = new Map<string, LocatedMetric[]>()
  const products: LocatedMetric[] = []
  for (const metric of metrics) {
    const { label, kind, change, origin } = metric
    if (change || kind === 'percentage' || kind === 'rank' || origin === 'table') continue
    putUnder(named, label, metric)
    if (PRODUCT.test(label)) products.push(metric)
  }
  return { named, products }
}

/**
 * The one of the share's section and time. A second one of the same year leaves open which is meant: 11月1日总人口130628万人 and
 * 年末总人口130756万人.
 */
function only(
  amounts: readonly LocatedMetric[] | undefined,
  { section, role, period }: LocatedMetric,
): LocatedMetric | undefined {
  const year = period?.end.slice(0, 4)
  const [one, another] = (amounts ?? []).filter(
    (metric) => metric.section === section && metric.role === role && metric.period?.end.slice(0, 4) === year,
  )
  if (!one || another) return undefined
  return one.period?.start === period?.start && one.period?.end === period?.end ? one : undefined
}

/** 总人口130756万人 of the year’s end, where 现役军人的总人口130628万人 is told of its November. */
function isOneOfSeveral(whole: LocatedMetric, metrics: readonly LocatedMetric[]): boolean {
  const year = whole.period?.end.slice(0, 4)
  return metrics.some(
    ({ label, unit, change, section, period }) =>
      label !== whole.label &&
      label.endsWith(whole.label) &&
      !label.includes('人均') &&
      unit === whole.unit &&
      !change &&
      section === whole.section &&
      period?.end.slice(0, 4) === year,
  )
}

function fits(part: LocatedMetric, whole: LocatedMetric, share: LocatedMetric): boolean {
  const [a, b, c] = [intervalOf(part), intervalOf(whole), intervalOf(share)]
  return !a || !b || !c || overlaps(times(a, HUNDRED), times(b, c))
}

function decimalsOf(text: string): number {
  return /\.(\d+)/.exec(text)?.[1]?.length ?? 0
}
