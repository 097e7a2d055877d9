// Who did it, before the name of a deed: no part of the name, unless the sentence tells the same deed of several.
// 例：镇政府收到申请12件；县政府共收到申请186件 → 县政府收到申请.
import type { Draft, Label, QuantityView } from '../../context/view.ts'
import { wordLabel } from '../../context/view.ts'

/** As many figures a whole may stand before its part. */
const NEAREST = 6
/** So far back the doer of the figure before may stand. */
const NEAR = 40

/** The deed without who did it; with them where the same deed was told of another in the sentence. */
export function undone(view: QuantityView, label: Label, deed: Label): Label {
  if (deed === label || deed.text === '') return deed
  const at = label.text.lastIndexOf(deed.text)
  const doer = at < 2 ? '' : label.text.slice(0, at).replace(/(?:累计|总共|共计|合计|共|先后|分别)+$/, '')
  if (doer.length < 2 || doer.length > 12 || /[，。的、]|^[两二三四五六\d]+[项者类]/.test(doer)) return deed
  return isToldOfAnother(view, deed.text, doer) ? wordLabel(doer + deed.text) : deed
}

function isToldOfAnother({ said, drafts, text, token }: QuantityView, deed: string, doer: string): boolean {
  // 全市法院受理案件1.2万件。其中，市中院受理案件1400件.
  const part = said.whole !== undefined
  const told = (one: Draft): boolean =>
    one.token.type === 'quantity' && one.token.unit === token.unit && one.label.text === deed
  if (part && drafts.slice(-NEAREST).some(told)) return true
  return said.levels.some((level) => {
    const one = drafts[level]
    if (one?.token.type !== 'quantity' || one.token.unit !== token.unit) return false
    if (!one.label.text.endsWith(deed)) return false
    // 县法院去年受理案件12件，今年受理15件: the same did both.
    const words = text.slice(Math.max(0, one.token.start - NEAR), one.token.start)
    return one.label.text.length > deed.length || !words.includes(doer)
  })
}
