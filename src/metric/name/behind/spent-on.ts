// What money was spent on, where the clause behind it counts what was made with it.
// 例：投资|107万元|，完成清水9.3公里弹石公路 → 投资完成清水弹石公路；投入|36万元|，购置环卫车12辆 → 投入购置环卫车.
import { oneOf } from '../../../text/one-of.ts'

// Matches 投资, 投入, 总投资 as the whole of a name.
const SPENT = /^(?:总|累计|共)*(?:投资|投入)(?:资金)?$/

const DEED = `完成 新建 建成 改造 改建 扩建 改扩建 新改建 修建 修复 修缮 硬化 维修 铺设 安装 建设 实施 整治 治理 疏浚
购置 打造 加固 栽植 种植 配备`
const NAME = '[\u4e00-\u9fff“”]{0,12}?'
const AMOUNT =
  '\\d[\\d.]*[余多]?[万千百]?[余多]?(?:公里|千米|延?米|平方米|平米|亩|公顷|[个座处条所户套盏口眼台辆栋幢间株棵项])'
// Matches ，完成清水9.3公里弹石公路, ，新建学校5所: a deed, what was done, how much of it, and the rest of its name.
const COUNTED = new RegExp(
  `^[，,]?(?:先后|共|集中|重点|已)?(${oneOf(DEED)}了?)(${NAME})${AMOUNT}的?(${NAME})(?=[，。；,;（]|$)`,
)
/** Within so many characters the clause ends. */
const REACH = 48

/** 完成清水弹石公路 of 投资|107万元，完成清水9.3公里弹石公路; undefined where nothing is counted behind. */
export function madeWith(own: string, text: string, end: number): string | undefined {
  if (!SPENT.test(own)) return undefined
  const [, deed = '', what = '', rest = ''] = COUNTED.exec(text.slice(end, end + REACH)) ?? []
  const name = what.replace(/的$/, '') + rest
  return name.length < 2 || /[，、和及与]$/.test(name) ? undefined : deed.replace(/了$/, '') + name
}
