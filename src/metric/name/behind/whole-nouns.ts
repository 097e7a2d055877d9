// Names that join the words before a quantity and the noun behind it into one whole.
// 例：完成总长度|1300公里|的联检任务 → 联检任务总长度；甲电厂二期等|402万千瓦|机组 → 甲电厂二期等机组.
import type { LabelRead } from '../../context/label-read.ts'
import type { RightRead } from '../../context/right.ts'
import { joinLabels, type Label, type QuantityView, spanLabel, wordLabel } from '../../context/view.ts'
import { GENERIC } from '../shared/generic-names.ts'
import { extentIn } from '../shared/size.ts'

/** 降水量偏多的仅有7个省: whom the words before say it of. */
export function nominal({ left, text }: QuantityView, right: RightRead, own: Label): LabelRead | undefined {
  if (!left.nominal || right.linked || own.text.length > 16) return undefined
  const label = joinLabels(own, wordLabel('的'), spanLabel(text, right.noun))
  return { label, production: 'noun-behind', consumed: right.noun.end }
}

/** 完成总长度1300公里的联检任务: the noun behind has the measure before. */
export function measured({ text, token }: QuantityView, right: RightRead, own: Label): LabelRead | undefined {
  if (!right.linked || token.kind === 'percentage') return undefined
  const extent = extentIn(own.text)
  if (extent) {
    const noun = spanLabel(text, right.noun)
    return {
      label: joinLabels(noun, wordLabel(extent.measure)),
      production: 'noun-behind',
      consumed: right.noun.end,
      // 开工总投资5亿元的项目|18个: what is counted next was begun.
      noun: joinLabels(wordLabel(extent.verb), noun),
    }
  }
  const measure = own.text
    .replace(/^.*[一两三四五六][个座处条家所栋块片]/, '')
    .replace(/^(?:编制|启动|推进|实施|承接|签约|引进)?(?:完成|实现|建成|新建)?了?/, '')
  if (!GENERIC.test(measure)) return undefined
  const label = joinLabels(spanLabel(text, right.noun), wordLabel(measure))
  return { label, production: 'noun-behind', consumed: right.noun.end }
}

/** 甲电厂二期等|402万千瓦|机组: the machines have the power, of which examples stand before. */
export function ofMachines(
  { text, token }: QuantityView,
  right: RightRead,
  own: Label,
): LabelRead | undefined {
  if (token.kind !== 'measure' || right.linked || !own.text.endsWith('等')) return undefined
  const noun = spanLabel(text, right.noun)
  return /^(?:内用|公用|自备|[水火风煤核]电|光伏|发电|储能|新能源)*(?:机组|装机|项目)$/.test(noun.text)
    ? { label: joinLabels(own, noun), production: 'noun-behind', consumed: right.noun.end }
    : undefined
}
