// Numbers inside names: how large, old or long the counted things are, and the base of an exchange rate.
// 例：亿元以上项目, 60岁以上老年人口, 3个过千亿元城市, 1美元兑6.8985元.
import { codeAt, isHan } from './chars.ts'
import { RATE_HEAD_TABLE, VERB_TABLE } from './lexicon/labels.ts'
import { none } from './outcome.ts'
import type { Outcome, QuantityView } from './view.ts'

/** 亿元以上项目, 60岁以上老年人口: a threshold inside a name. */
export function threshold(view: QuantityView): Outcome | undefined {
  const { token, text, right } = view
  const bound = token.approximation === 'at-least' || token.approximation === 'at-most'
  if (
    token.kind === 'duration' &&
    /^(以内|之内|内)[\u4e00-\u9fff]{2,12}率/.test(view.text.slice(token.unitEnd, token.unitEnd + 16))
  ) {
    return none('name', 'length of time in a name')
  }
  if (token.kind === 'money' && /^[兑合][\d０-９]/.test(text.slice(token.end, token.end + 2)))
    return none('name', 'base of an exchange rate')
  // 3个过三千亿元城市, 超10亿元企业73户: how large the counted things are.
  const before = view.tokens[view.index - 1]
  const counted = before?.type === 'quantity' && before.end === token.start && before.kind === 'count'
  if (
    token.approximation === 'more-than' &&
    (token.kind === 'money' || token.kind === 'measure') &&
    right &&
    !right.linked &&
    (counted || (token.marked && adjoins(view, right.noun.end)))
  )
    return none('name', 'threshold in a name')
  const personal = token.unit === '岁' || token.unit === '周岁'
  const rate = RATE_HEAD_TABLE.before(view.left.compact.text, view.left.hi, view.left.lo)
  if (personal && !rate && !view.left.direction) return none('name', 'age in a name')
  if (token.approximation && right?.linked && token.kind !== 'percentage' && nextIs(view, 'count'))
    return none('name', 'threshold in a name')
  if (
    token.kind === 'measure' &&
    !token.approximation &&
    right &&
    !right.linked &&
    view.left.hi > view.left.lo &&
    adjoins(view, right.noun.end)
  ) {
    return none('name', 'specification in a name')
  }
  if (!bound || !right || token.end === token.unitEnd) return undefined
  const named =
    token.kind === 'money' ||
    token.kind === 'duration' ||
    token.kind === 'measure' ||
    followedByQuantity(view)
  const verb = VERB_TABLE.before(view.left.compact.text, view.left.hi, view.left.lo)
  if (token.kind === 'percentage' || (verb && !followedByQuantity(view) && token.kind !== 'money'))
    return undefined
  return named && isHan(codeAt(text, right.noun.start)) ? none('name', 'threshold in a name') : undefined
}

/** Whether a quantity of that kind follows in the same clause. */
function nextIs(view: QuantityView, kind: string): boolean {
  const next = view.tokens
    .slice(view.index + 1, view.index + 6)
    .find(
      (t) =>
        t.type === 'quantity' ||
        (t.type === 'mark' && t.mark !== 'open' && t.mark !== 'close' && t.mark !== 'dun'),
    )
  return next?.type === 'quantity' && next.kind === kind
}

/** Whether a count stands directly behind the noun: 1000千伏输电线路1240公里. */
function adjoins(view: QuantityView, end: number): boolean {
  const next = view.tokens[view.index + 1]
  return next?.type === 'quantity' && next.start === end
}

function followedByQuantity(view: QuantityView): boolean {
  const next = view.tokens.slice(view.index + 1, view.index + 4).find((t) => t.type !== 'mask')
  return next?.type === 'quantity'
}
