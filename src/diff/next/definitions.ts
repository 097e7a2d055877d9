// Figures that say what a name means, not how much there was: they stay when the year moves on.
// 例：规模以上工业企业是指年主营业务收入2000万元以上的企业；注：抽样误差不超过0.1%。
import type { LocatedMetric } from '../../model/metric.ts'
import { DEFINES, MEANS } from '../../text/definition.ts'
import { type Stretch, stretchAt, wordsOf } from './stretches.ts'

// Matches 。 and a line end; not ，.
const SENTENCE_END = /[。；;！？!?\n]/
// matches 注：, 注1., 指标解释, 名词解释：; not 注册
const NOTE =
  /^\s*(?:\[?\d*\]?\s*)?(?:注\s*[\d.．:：、]|(?:指标|名词|主要指标)解释|统计(?:口径|范围)|数据说明)/
// matches what is counted: 共有120家, 增长3%
const COUNTED = /共有|现有|总计|合计|达|完成|实现|增长|下降|增加|减少|上升|今年|本年|全年|年末|年底/

/** Whether a figure belongs to a definition or a standing note. */
export function definitions(stretches: readonly Stretch[]): (metric: LocatedMetric) => boolean {
  return ({ span, origin }) => {
    const stretch = origin === 'table' ? undefined : stretchAt(stretches, span.start)
    if (!stretch) return false
    const { text, fromSource } = wordsOf(stretch)
    const at = fromSource(span.start)
    const sentence = lastPart(text.slice(0, at), SENTENCE_END)
    if (MEANS.test(sentence)) return true
    const clause = lastPart(sentence, /[，,]/)
    return (NOTE.test(text) || DEFINES.test(text)) && !COUNTED.test(clause)
  }
}

function lastPart(words: string, mark: RegExp): string {
  return words.split(mark).at(-1) ?? ''
}
