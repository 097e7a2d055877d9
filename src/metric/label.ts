// The name of a level: the noun behind it with the verb before it, else the words before it, else what was said
// last or in the clause before, else the section's title.
// 例：新建|35家|“阳光老人家”站点；就业率|98.6%；(其中)省级|30家 → 省级农业龙头企业.
import { QUALIFIER, RATE_HEAD_TABLE, VERB_TABLE } from './lexicon/labels.ts'
import type { Label, QuantityView } from './view.ts'
import { joinLabels, labelOf, spanLabel, wordLabel } from './view.ts'

export interface LabelRead {
  readonly label: Label
  readonly production: string
  /** End of the noun behind the quantity, where it was used. */
  readonly consumed?: number
}

/** Names a quantity. The label may be empty where nothing names it. */
export function readLabel(view: QuantityView): LabelRead {
  return behind(view) ?? joined(view) ?? before(view) ?? inherited(view)
}

/** A noun directly behind the unit. */
function behind(view: QuantityView): LabelRead | undefined {
  const { right, left, text, token } = view
  if (!right) return undefined
  const words = left.compact.text
  const own = labelOf(left)
  const rate = RATE_HEAD_TABLE.before(words, left.hi, left.lo)
  const verb = VERB_TABLE.before(words, left.hi, left.lo)
  const nounBefore = own.text.length >= 2 && !verb
  // 电子化率100%的地区, 总面积3万平方米绿地: with a name on the left, the left has it.
  if (rate && (right.linked || token.kind !== 'count')) return undefined
  if (nounBefore && token.kind !== 'count' && !right.linked) return undefined
  if (token.kind === 'percentage' && !right.linked && nounBefore) return undefined
  const noun = spanLabel(text, right.noun)
  const consumed = right.noun.end
  if (verb)
    return {
      label: joinLabels(labelOf(left, verbStart(words, verb.start, left.lo), left.hi), noun),
      production: 'noun-behind',
      consumed,
    }
  if (right.predicate && noun.text.length <= 4 && own.text === '' && !right.linked) {
    const predicate = spanLabel(text, {
      start: right.predicate.start,
      end: Math.min(right.predicate.end, right.predicate.start + 16),
    })
    return { label: joinLabels(noun, predicate), production: 'noun-with-predicate', consumed }
  }
  return { label: noun, production: 'noun-behind', consumed }
}

/** The verb with the adverb or flag right before it: 集中|澄清正名. */
function verbStart(words: string, start: number, lo: number): number {
  const more = VERB_TABLE.before(words, start, lo)
  return more ? more.start : start
}

/** 4件5人不实信访: the first of two quantities takes the noun of the second. */
function joined(view: QuantityView): LabelRead | undefined {
  if (!view.joined || view.right) return undefined
  return undefined
}

/** The words on the left. */
function before(view: QuantityView): LabelRead | undefined {
  const own = labelOf(view.left)
  if (own.text === '') return undefined
  const whole = view.drafts[view.said.whole ?? -1]
  if (
    whole &&
    QUALIFIER.test(own.text) &&
    own.text.length <= 6 &&
    whole.token.type === 'quantity' &&
    view.token.unit === whole.token.unit &&
    !RATE_HEAD_TABLE.has(own.text)
  ) {
    return { label: joinLabels(own, headOf(whole.label)), production: 'part-of-whole' }
  }
  return { label: own, production: 'words-before' }
}

/** The noun of a whole, without 共, 新建 and the like. */
function headOf(label: Label): Label {
  const verb = VERB_TABLE.at(label.text, 0)
  return verb && verb.end < label.text.length ? wordLabel(label.text.slice(verb.end)) : label
}

/** What was said last in the sentence, or in the clause before. */
function inherited(view: QuantityView): LabelRead {
  const { said, drafts } = view
  const clause = view.before ? labelOf(view.before) : undefined
  if (clause && clause.text !== '') return { label: clause, production: 'clause-before' }
  const last = drafts[said.last ?? said.whole ?? -1]
  if (last) return { label: last.label, production: 'shared' }
  return { label: wordLabel(view.heading ?? ''), production: 'heading' }
}
