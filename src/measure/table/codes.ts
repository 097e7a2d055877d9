// Headers of figures that count nothing: they number a row, identify it or ring it up.
// 例：序号, 科目编码, 文号, 联系电话; not 电话用户数, nor 咨询电话 over 35 | 1,204.

/** Matches words that head codes whatever stands below them. */
const CODES =
  /^排序$|(?:^|[^符信称])(?:序号|行次|行号|编号|编码|代码|文号|字号|案号|批号|学号|工号|证号|车牌号|门牌号|(?:证|证件|证书|护照)号码?)$/
/** Matches words that head codes or counts: 投诉电话 may be a way by which matters came in. */
const NUMBERS = /(?:电话|手机|传真|热线|邮编|邮政编码|号码?|[账帐]户?号|卡号)$/
/** Matches `12345`, `200001`, `13800001111`; the short numbers 110 and 119 only beside such. */
const RUNG_UP = /^(?:[19]\d{4}|\d{6,})$/
/** Matches 110, 119, 120; not 12345. */
const SHORT = /^1\d{2}$/
/** Matches `联系电话（值班）`. */
const ADDITION = /[（(][^（）()]*[）)]$/

/** Whether `head`, which states no unit, heads codes; `cells` are the figures under or beside it. */
export function headsCodes(head: string, cells: readonly string[]): boolean {
  const words = head.replace(/\s+/g, '').replace(ADDITION, '')
  if (CODES.test(words)) return true
  if (!NUMBERS.test(words)) return false
  return (
    cells.some((cell) => RUNG_UP.test(cell)) && cells.every((cell) => RUNG_UP.test(cell) || SHORT.test(cell))
  )
}
