// 文件头里发文字号的形式：杭政办[2019]5号 → 杭政办〔2019〕5号
import type { Finding } from '../model/diagnostic.ts'
import type { Rule } from '../model/rule.ts'

/** GB/T 9704-2012 7.2.5. Matches 国办发〔2017〕47号; not 国办发[2017]47号, 〔2017〕第5号. */
const FORM = /^\p{Script=Han}+〔\d{4}〕[1-9]\d*号$/u

/**
 * Office code, year of four digits in 〔〕, serial number, 号 (GB/T 9704-2012, 7.2.5); a blank to be filled in
 * is let pass.
 */
export const metaDocumentNumber: Rule = {
  id: 'meta/document-number',
  severity: 'error',
  *check({ meta }): Iterable<Finding> {
    const { docNumber } = meta
    if (docNumber === undefined || FORM.test(docNumber) || docNumber.includes('【')) return
    yield {
      span: meta.spans.docNumber ?? { start: 0, end: 0 },
      message: {
        zh: `发文字号“${docNumber}”形式不对`,
        en: `The document number “${docNumber}” is not in its form`,
      },
      help: {
        zh: '写作“机关代字〔2019〕5号”：六角括号，年份四位，序号不补零、不加“第”',
        en: 'Write 机关代字〔2019〕5号: brackets 〔〕, four digits, no leading zero, no 第',
      },
    }
  },
}
