// The name of a quantity whose own words name nothing: what was said last in the sentence or in the clause before, else the
// section's title. 例：贷款余额12亿元，为|15亿元 of the year → 贷款余额.
import { carriedOut } from './aim.ts'
import { doneOf } from './bare-verb.ts'
import { TIME } from './compact.ts'
import { copulaOf, doersOf, settledShare, usedOf, useOf } from './deeds.ts'
import { isEarlier, isOfLastYear } from './earlier.ts'
import type { LabelRead } from './label-read.ts'
import { listedBehind } from './listed-behind.ts'
import { sumOfList, sumOfPlaces } from './neighbours.ts'
import { settled, withoutAmong, withoutSuperlative } from './own-name.ts'
import { fromOf, leaderOf, pairOf, peopleOfEach } from './pairs.ts'
import { attributed } from './parts.ts'
import { befallen, isPopulation, sharedBy } from './told.ts'
import { labelOf, placedOf, type QuantityView, wordLabel } from './view.ts'

function isFlow(view: QuantityView): boolean {
  const { left } = view
  return !left.reached && !left.to && !view.token.marked && !left.cumulative
}

/** What was said last in the sentence, or in the clause before. */
export function inherited(view: QuantityView): LabelRead {
  const { said, drafts } = view
  // 比上年|42亿元|增加10亿元 is last year's value of the level before.
  const words = view.left.compact.text
  const stood = isOfLastYear(words) || isEarlier(view) ? drafts[said.level ?? -1] : undefined
  if (stood) return { label: stood.label, production: 'base' }
  // 总投资52亿元的重大项目|18个.
  const { counted, token } = view
  const sized = drafts[said.last ?? -1]?.token
  const size = sized?.type === 'quantity' && (sized.kind === 'money' || sized.kind === 'measure')
  if (counted && size && token.kind === 'count' && words === '' && counted.text.length > 1)
    return { label: counted, production: 'noun-behind' }
  const sum = sumOfPlaces(view) ?? sumOfList(view)
  if (sum) return { label: sum, production: 'shared' }
  const used = usedOf(view)
  if (used) return { label: used, production: 'predicate-behind' }
  const each = peopleOfEach(view)
  if (each) return { label: each, production: 'per-head' }
  const fate = befallen(view, wordLabel(''))
  if (fate) return { label: fate, production: 'attribute' }
  const done = doneOf(view)
  if (done) return { label: done, production: 'verb-alone' }
  const leader = view.before && leaderOf(view, labelOf(view.before).text)
  if (leader) return { label: leader, production: 'clause-before' }
  const clause = view.before ? withoutSuperlative(labelOf(view.before)) : undefined
  // 推行居住证，又有|16万人|进城落户: having tells of those counted, and no more of the clause before.
  const among = clause && /中$/.test(clause.text) && view.token.kind === 'percentage'
  const doing = among || view.left.has ? doersOf(view) : undefined
  if (doing) return { label: doing, production: 'predicate-behind' }
  if (clause && clause.text !== '') {
    const label = withoutAmong(listedBehind(clause))
    // 中心次均门诊药费（122元）占36%；次均住院药费（809元）占25%
    return { label: attributed(view, label) ?? label, production: 'clause-before' }
  }
  const outer = drafts[said.outer ?? -1]
  const alike = outer?.token.type === 'quantity' && outer.token.unit === view.token.unit
  const share = settledShare(view)
  if (share) return { label: share, production: 'predicate-behind' }
  const doers = doersOf(view) ?? copulaOf(view)
  if (doers) return { label: doers, production: 'predicate-behind' }
  const use = useOf(view)
  if (use) return { label: use, production: 'predicate-behind' }
  if (isPopulation(view)) return { label: wordLabel(''), production: 'heading' }
  // 收入12亿元、税收8亿元，分别为上年的1.8倍、1.7倍: each is of the level in its place.
  const paired = pairOf(view) ?? fromOf(view)
  // 新增优势企业36家、示范企业5家，累计分别达到182家、38家: all there are, not the new.
  const summed = view.left.cumulative || view.left.compact.text.includes('累计')
  if (paired) return { label: summed ? settled(paired) : paired, production: 'shared' }
  const last = sharedBy(view) ?? (alike ? outer : drafts[said.whole ?? -1]) ?? outer
  if (last?.production === 'streak' && said.topic) return { label: said.topic, production: 'shared' }
  // 满意度居全市第一，为98%: the value is of what has the place.
  if (last?.production === 'rank') return { label: placedOf(last), production: 'shared' }
  if (last) {
    // 强度降幅超过30%，平均为0.45万人次: the level is no fall.
    const fell = view.token.kind !== 'percentage' && view.token.kind !== 'percentage-point'
    const of =
      fell && /.{2}(?:[增降涨跌]幅|增速|增长率)$/.test(last.label.text)
        ? wordLabel(last.label.text.replace(/(?:[增降涨跌]幅|增速|增长率)$/, ''))
        : last.label
    return { label: carriedOut(view, isFlow(view) ? of : settled(of)), production: 'shared' }
  }
  const raw = view.left.compact.text.replaceAll(TIME, '').replace(/的$/, '')
  if (raw.length >= 4 && view.heading === undefined)
    return { label: wordLabel(raw), production: 'words-before' }
  return { label: wordLabel(view.heading ?? ''), production: 'heading' }
}
