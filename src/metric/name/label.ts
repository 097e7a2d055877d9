// The name of a level: the noun behind it with the verb before it, else the words before it, else what was said
// last or in the clause before, else the section's title.
// 例：新建|35家|“阳光老人家”站点；就业率|98.6%；(其中)省级|30家 → 省级农业龙头企业.
import type { LabelRead } from '../context/label-read.ts'
import type { QuantityView } from '../context/view.ts'
import { benefited } from './behind/deeds.ts'
import { behind } from './behind/label-behind.ts'
import { inherited } from './inherited.ts'
import { before } from './label-before.ts'

/** Names a quantity. The label may be empty where nothing names it. */
export function readLabel(view: QuantityView): LabelRead {
  return behind(view) ?? given(view) ?? before(view) ?? inherited(view)
}

/** 为|243户|发放救助金: those who got something are named by what they got. */
function given(view: QuantityView): LabelRead | undefined {
  const label = benefited(view)
  return label && { label, production: 'predicate-behind' }
}
