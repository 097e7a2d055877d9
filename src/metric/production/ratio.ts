// Ratios: each part is a figure; one of three industries says whose it is.
// 例：三次产业结构为0.3：55.4：44.3 → 三次产业结构·第一产业 0.3, …·第二产业 55.4, …·第三产业 44.3.
import { metric, none } from '../context/outcome.ts'
import type { Label, Outcome, QuantityView } from '../context/view.ts'
import { joinLabels, wordLabel } from '../context/view.ts'
import { readLabel } from '../name/label.ts'
import type { Token } from '../scan/token.ts'

// Matches 1:500地形图, 1：10000数字线划图, 1:50000比例尺.
const SCALE =
  /^1[:：∶](?:[1-9]\d{0,2}00万?|[1-9]\d?万)(?:比例尺|[\u4e00-\u9fff]{0,6}(?:图|测绘|测量|填图|地质调查|数据库))/

/** 0.3：55.4：44.3 */
export function ratio(view: QuantityView): Outcome | undefined {
  const { tokens, index, token, said, drafts } = view
  if (token.unit !== '' || token.form !== 'arabic') return undefined
  if (SCALE.test(view.text.slice(token.start, token.end + 10))) return none('name', 'scale of a map')
  const next = tokens[index + 1]
  const previous = tokens[index - 1]
  const after =
    next?.type === 'mark' &&
    next.mark === 'colon' &&
    next.start === token.end &&
    tokens[index + 2]?.start === next.end &&
    tokens[index + 2]?.type === 'quantity'
  const before =
    previous?.type === 'mark' &&
    previous.mark === 'colon' &&
    previous.end === token.start &&
    tokens[index - 2]?.end === previous.start &&
    tokens[index - 2]?.type === 'quantity'
  if (!after && !before) return undefined
  const last = before ? drafts[said.last ?? -1] : undefined
  const told = last ? (last.noun ?? last.label) : unlinked(readLabel(view).label)
  const noun = /·第[一二三]产业$/.test(told.text) ? wordLabel(told.text.slice(0, -5)) : told
  const place = placeInRatio(view)
  const label = place === undefined ? noun : joinLabels(noun, wordLabel(`·${place}`))
  return metric({ ...view, token: { ...token, kind: 'index' } }, 'ratio', { label, noun })
}

/** 三次产业的比重 is 三次产业比重. */
function unlinked(label: Label): Label {
  const found = /^(.{2,})的(比重|比例|占比|构成|结构)$/.exec(label.text)
  return found ? wordLabel(`${found[1]}${found[2]}`) : label
}

const INDUSTRIES = ['第一产业', '第二产业', '第三产业']

/** 三次产业结构为10：40：50: a ratio of three says whose each part is. */
function placeInRatio({ tokens, index, text }: QuantityView): string | undefined {
  const parts = (from: number, by: 1 | -1): number => {
    let count = 0
    // No ratio of three has more than two parts beside one.
    for (
      let k = from + by;
      count < 3 && ratioMark(tokens[k]) && tokens[k + by]?.type === 'quantity';
      k += 2 * by
    )
      count++
    return count
  }
  const [before, after] = [parts(index, -1), parts(index, 1)]
  if (before + after !== 2) return undefined
  const first = tokens[index - 2 * before]?.start ?? 0
  return /(?:三次产业|三产结构|一二三产|一、二、三产)[^。；;]*$/.test(
    text.slice(Math.max(0, first - 40), first),
  )
    ? INDUSTRIES[before]
    : undefined
}

function ratioMark(token: Token | undefined): boolean {
  return token?.type === 'mark' && token.mark === 'colon'
}
