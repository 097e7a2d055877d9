// What a trade grew, caught or made, where the clause before only says that it did well.
// 例：粮食生产再获丰收，总产|8万吨 → 粮食总产；苹果产业稳步发展，面积|12万亩 → 苹果面积.
import { oneOf } from '../../../text/one-of.ts'
import { joinLabels, type Label, type QuantityView, wordLabel } from '../../context/view.ts'

const DOING_WELL = `再获 喜获 再次 连续 连年 获得? 实现 取得 保持 稳步 稳定 持续 继续 加快 健康 平稳 不断 再创 快速 蓬勃
提质 总体 增势 势头 运行 发展`
// Matches 粮食生产再获丰收, 苹果产业稳步发展, 生猪生产持续恢复; not 农业生产总值.
const WELL = new RegExp(
  `^([\u4e00-\u9fff]{2,6}?)(生产|产业|种植业?|养殖业?)${oneOf(DOING_WELL)}[\u4e00-\u9fff]{2,8}$`,
)
// Matches 总产, 种植面积, 年产量, 存栏: what says nothing without what grew.
const YIELD = /^(?:年)?(?:总产量?|产量|(?:种植|播种|栽培|养殖)?面积|亩产|单产|存栏|出栏|总?产值)$/

// Matches 收入, 综合收入: what the trade as a whole earned.
const EARNED = /^(?:综合|总|经营|营业)?(?:收入|利润|利税|产值|增加值)$/

// Matches 种植烤烟, 养殖肉牛 before its figure; not 种植面积.
const RAISED = /^(?:种植|栽种|栽植|播种|养殖|饲养)(?!面积|规模|大户|户)[\u4e00-\u9fff]{2,}$/

/** 总产 behind 粮食生产再获丰收 is 粮食总产. */
export function grownBy({ theme, drafts, said }: QuantityView, own: Label): Label | undefined {
  const earned = EARNED.test(own.text)
  if (!earned && !YIELD.test(own.text)) return undefined
  const [, trade, kind] = WELL.exec(theme?.()?.compact.text ?? '') ?? []
  // 特色种植业不断壮大，种植烤烟1208亩、|产量: of what was planted.
  const raised = RAISED.test(drafts[said.last ?? -1]?.label.text ?? '')
  return trade === undefined || (raised && !earned)
    ? undefined
    : joinLabels(wordLabel(earned ? `${trade}${kind}` : trade), own)
}
