// Unbroken runs: how long, of what. 例：税收|连续14年|增长；连续三年获评优秀.
import { countedIn } from '../context/counted-in.ts'
import { metric } from '../context/outcome.ts'
import {
  joinLabels,
  type Label,
  labelOf,
  type Outcome,
  type QuantityView,
  spanLabel,
  wordLabel,
} from '../context/view.ts'
import type { QuantityToken } from '../scan/token.ts'
import { isBareName } from './bare-han.ts'

// Matches 被评为“先进法院”|并记集体三等功: what else was given goes on behind the run.
const RUN_END = /(?<=[”》位一二三四优])并(?=[\u4e00-\u9fff]).*$/

// Matches 增速, 增幅, 占比: a side of what was told before.
const SIDE = /^(?:增速|增幅|涨幅|降幅|占比|比重|总量|规模)$/

// Matches 、赣江断面连续5年保持Ⅱ类水质 behind 长江断面连续8年: what is said of both runs stands behind the last.
const LASTS =
  /^[、和][^，。；、]{2,14}连续[\d一二两三四五六七八九十]+(?:年|个月|个季度|届|次)([^，。；、]{2,20})/

// Matches 固定业务收入占总收入比重.
const SHARE = /.占.{2,}比重$/

/** 连续十四年获得…: an unbroken run. */
export function streak(view: QuantityView): Outcome | undefined {
  const { token, left } = view
  if (
    !left.streak ||
    !['年', '个月', '届', '次', '个季度', '个年度', '年度', '月', '天', '轮'].includes(token.unit)
  )
    return undefined
  // 成为全市唯一连续两年获评优秀的城区: the words before 连续 are no subject.
  const subject = labelOf(left)
  let own = /^(成为|是|系).*(唯一|首个|第一)/.test(subject.text) ? wordLabel('') : subject
  // 投资增长6%，增幅连续4年居前十: a side says nothing without what it is of.
  const { topic } = view.said
  // 占总收入的34.5%，占比连续三年提高: the share is named as such already.
  if (SIDE.test(own.text) && topic && !topic.text.endsWith(own.text))
    own = SHARE.test(topic.text) && own.text.endsWith('比') ? topic : joinLabels(topic, own)
  const tail = clauseAfter(view, token.end)
  const lasting =
    own.text === '' &&
    /^(稳定|保持|位居|居|同比|环比|较上年|下降|增长|上升|实现|超|突破|在|高于|低于|快于|慢于|优于|好于|达|$)/.test(
      tail.text,
    )
  // 2名干警立功，|连续3年|保持称号: those who did something once are not those who went on.
  const last = view.drafts[view.said.last ?? -1]
  const others =
    last?.production === 'noun-with-predicate' && /^保持/.test(tail.text) && countedIn(last) !== undefined
  const whose =
    lasting && !others ? (view.said.topic ?? (view.before && undone(labelOf(view.before)))) : undefined
  const lasts = tail.text === '' ? LASTS.exec(view.text.slice(token.end, token.end + 44))?.[1] : undefined
  const run = wordLabel(lasts ?? tail.text.replace(RUN_END, '').replace(/在$/, ''))
  const words = joinLabels(whose ?? own, wordLabel('连续'), run.text === tail.text ? tail : run)
  return metric({ ...view, token: { ...token, kind: 'duration' } }, 'streak', {
    label: words,
    stock: true,
    noun: whose ?? own,
  })
}

/** 粮食总产量再创新高: what was reached is no part of the name. */
function undone(label: Label): Label {
  return wordLabel(
    label.text.replace(/(再|又|均|屡|双双|首次)?(了|创|达|增|下降|提升|回升|稳中|历史).*$/, ''),
  )
}

/** 五强区: a bare numeral is part of a name. */
function isName(token: QuantityToken): boolean {
  const plain = token.form === 'han' && token.unit === '' && !token.marked && token.exactNumber === undefined
  return isBareName(token) || (plain && token.approximation === undefined)
}

/** 连续五年税收|突破4000万元: what lasted is that it stayed above. */
function isBound(text: string, from: number, { kind, approximation, start, end }: QuantityToken): boolean {
  return (
    kind !== 'count' &&
    approximation === 'more-than' &&
    text.charAt(start) > '9' &&
    !/(?:增|累计)$/.test(text.slice(from, start)) &&
    /^[，。；,;]|^$/.test(text.charAt(end))
  )
}

/** The rest of the clause behind a place, up to the next quantity. */
function clauseAfter(view: QuantityView, from: number): ReturnType<typeof spanLabel> {
  let end = from
  const next = view.tokens
    .slice(view.index + 1, view.index + 6)
    .find(
      (t) =>
        (t.type === 'quantity' && !isName(t)) ||
        (t.type === 'mark' && t.mark !== 'open' && t.mark !== 'close'),
    )
  // 填埋率连续三年|低于3%: what lasted is the figure.
  const limit = Math.min(
    (next?.type === 'quantity' && (next.start === from || isBound(view.text, from, next))
      ? next.end
      : next?.start) ?? view.text.length,
    from + 40,
  )
  while (end < limit && view.text.charAt(end) !== '\n') end++
  return spanLabel(view.text, { start: from, end })
}
