// The cases that a verb without an object is about, told before it since the last full stop.
// 例：依法打击毒品犯罪，批捕280人，起诉365人 → both are of 毒品犯罪；受理案件90件，审结88件 → 案件.

/** Commas between listed things do not end a clause. */
const CLAUSE_END = /[，：；,:;]/
/** Matches （含旧存案件#件）: beside what is told. */
const ASIDE = /[（(][^（）()]*[）)]/g
/** Matches 毒品犯罪, 职务犯罪嫌疑人, 民商事案件, 信访事项; not 案件多发高发, which is why it is done. */
const CASES =
  /(?:(?<!构成)犯罪(?:嫌疑人|案件|活动|行为)?|案件(?!多发|高发|频发|易发|增多|质量|评查|管理)|纠纷|公开申请|申请|建议|提案|信访事项|工单)/g
/** What opens the words for them: 依法严厉打击…, 对…保持高压态势. */
const OPENER =
  /(?:打击|震慑|惩治|惩处|严惩|惩办|遏制|预防|整治|查处|查办|审理|审结|受理|新收|收到|办理|办结|批捕|批准逮捕|起诉|提起公诉|立案侦查|侦破|破获|聚焦|围绕|针对|对)/
/** Matches 行政复议 of 行政复议新收申请: of what kind, told before the verb. */
const KIND = /(?:行政(?:复议|诉讼)|劳动仲裁|仲裁|政府信息公开|信息公开|工伤认定)$/
/** Matches 提请审查逮捕案件, 移送审查起诉案件: all there are at a stage, and no kind of them. */
const STAGE = /(?:审查|提请|报请|移送)(?:批准)?(?:逮捕|批捕|起诉)(?:的?(?:案件|犯罪嫌疑人))?$/
/** Matches 打击 of 打击电信诈骗, 各类 of 各类案件; not 案件. */
const LEADING = /^(?:打击|惩治|整治|查处|办理|各级|各类|各种|一批|的|了)+/

/** `before`: the words since the last full stop before the verb, numbers as #. The nearest cases that are said to be of a kind, else the nearest. */
export function caseOf(before: string): string | undefined {
  let bare: string | undefined
  for (const clause of before.replace(ASIDE, '').split(CLAUSE_END).reverse()) {
    const last = [...clause.matchAll(CASES)].at(-1)
    if (!last) continue
    const words = clause.slice(0, last.index + last[0].length)
    const opener = OPENER.exec(words)
    const object = words.slice(opener ? opener.index + opener[0].length : 0).replace(LEADING, '')
    if (STAGE.test(object)) return undefined
    if (object.length > last[0].length) return object.slice(-24)
    const kind = opener && KIND.exec(words.slice(0, opener.index))?.[0]
    if (kind) return kind + object
    bare ??= last[0]
  }
  return bare
}
