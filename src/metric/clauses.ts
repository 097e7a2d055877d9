// What marks do to the reader's books: a comma ends the clause, a full stop the sentence, a bracket keeps both for later.
// 例：处分9.3万人（其中党纪处分8万人），… → inside the bracket 9.3万人 is the whole, behind it the clause goes on.
import { compactText } from './compact.ts'
import { readLeft } from './left.ts'
import type { MarkToken } from './token.ts'
import { labelOf } from './view.ts'
import { NOTHING, type Walk } from './walk.ts'

/** What a mark ends: a list item nothing, a comma the clause, a full stop the sentence; brackets open and close a frame. */
export function readMark(walk: Walk, token: MarkToken, index: number): void {
  const { mark, end } = token
  if (mark === 'open') {
    walk.frames.push({
      clause: walk.clause,
      region: walk.region,
      sentencePeriod: walk.month,
      paragraph: walk.paragraph,
      level: walk.said.level,
    })
    startBracket(walk, end)
    return
  }
  if (mark === 'close') {
    const frame = walk.frames.pop()
    if (!frame) return
    walk.clause = frame.clause
    walk.region = frame.region
    walk.month = frame.sentencePeriod
    walk.paragraph = frame.paragraph
    walk.said = {
      ...walk.said,
      level: frame.level ?? walk.said.level,
      last: frame.level ?? walk.said.last,
      whole: undefined,
    }
    if (walk.frames.length === 0) walk.group = walk.group && walk.group.whole < 0 ? walk.group : undefined
    return
  }
  if (mark === 'dun') return
  walk.before =
    walk.quantities === 0 && mark !== 'stop'
      ? readLeft(compactText(walk.text, walk.tokens, index, walk.clause, token.start))
      : undefined
  if (walk.before && labelOf(walk.before).text === '') walk.before = undefined
  walk.clause = end
  walk.region = end
  walk.quantities = 0
  walk.once = undefined
  walk.follower = undefined
  walk.names = undefined
  if (mark === 'semicolon' && walk.group && !walk.group.wide) {
    walk.group = undefined
    walk.said = { ...walk.said, whole: undefined }
  }
  if (mark === 'stop') startSentence(walk, end)
}

function startBracket(walk: Walk, end: number): void {
  walk.clause = end
  walk.region = end
  walk.quantities = 0
  walk.before = undefined
  const whole = walk.said.level
  walk.said = { ...walk.said, whole, level: undefined, last: undefined }
  if (whole !== undefined)
    walk.group = { key: walk.placed[whole]?.group?.key ?? ++walk.groups, whole, wide: true }
}

function startSentence(walk: Walk, end: number): void {
  walk.sentence = end
  walk.apart = takesApart(walk) ? walk.apart : (walk.said.headed ?? walk.said.topic ?? walk.apart)
  walk.headline = walk.said.level ?? walk.said.last ?? walk.headline
  walk.said = { ...NOTHING, whole: undefined }
  walk.month = undefined
  walk.frames.length = 0
  walk.group = undefined
}

/** 分行业看 at the head of a sentence takes the sentence before it apart. */
export function takesApart(walk: Walk): boolean {
  return /^\s*(从|分|按)[^，,。]{1,10}(看|分)[，,]/.test(walk.text.slice(walk.sentence, walk.sentence + 16))
}
