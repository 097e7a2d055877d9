// 文件头各项的形式：份号6位数字，紧急程度 特急/加急，网站标识码10位，发布时间和网址
import type { Bilingual, Finding } from '../model/diagnostic.ts'
import type { Rule } from '../model/rule.ts'

interface Form {
  /** Its name in Chinese. */
  readonly zh: string
  readonly pattern: RegExp
  readonly expected: Bilingual
}

const FORMS: Readonly<Record<string, Form>> = {
  // GB/T 9704-2012 7.2.1
  copyNumber: { zh: '份号', pattern: /^\d{6}$/, expected: { zh: '6位数字，如 000001', en: 'six digits' } },
  // 7.2.2
  secrecy: {
    zh: '密级',
    pattern: /^(?:绝密|机密|秘密)(?:★(?:\d+(?:年|个月|天|日)|长期))?$/,
    expected: { zh: '“秘密★1年”的样子', en: 'of the form 秘密★1年' },
  },
  // 7.2.3
  urgency: { zh: '紧急程度', pattern: /^(?:特急|加急)$/, expected: { zh: '特急或加急', en: '特急 or 加急' } },
  // 国办发〔2017〕47号, observed values
  siteIdCode: {
    zh: '网站标识码',
    pattern: /^(?:\d{10}|bm\d{8})$/,
    expected: { zh: '10位数字，或 bm 加8位数字', en: 'ten digits, or bm and eight digits' },
  },
}

// 国办发〔2017〕47号: PubDate is a date with the time of day.
const TIME: Omit<Form, 'zh'> = {
  pattern: /^\d{4}-\d{1,2}-\d{1,2}(?:[ T]\d{1,2}:\d{2}(?::\d{2})?)?$/,
  expected: { zh: '“2024-01-16 09:00”的样子', en: 'of the form 2024-01-16 09:00' },
}
/** Matches https://a.cn/b, /a.html, a.html; not javascript:x, 见附件. */
const ADDRESS: Omit<Form, 'zh'> = {
  pattern: /^(?:https?:\/\/[^\s/]+\S*|(?![a-z][a-z\d+.-]*:)[\w./~%-][^\s\u4e00-\u9fff]*)$/i,
  expected: {
    zh: '网址，如 https://www.example.gov.cn/a.html',
    en: 'an address such as https://www.example.gov.cn/a.html',
  },
}
const WEB: Readonly<Record<string, Form>> = {
  publishDate: { zh: '发布时间', ...TIME },
  url: { zh: '页面地址', ...ADDRESS },
  image: { zh: '题图', ...ADDRESS },
  siteMap: { zh: '站点地图', ...ADDRESS },
}

/** Values that have a form of their own; what the key takes is another rule's (`meta/wrong-type`). */
export const metaFieldForm: Rule = {
  id: 'meta/field-form',
  severity: 'warning',
  *check({ meta }): Iterable<Finding> {
    for (const [name, { zh, pattern, expected }] of Object.entries({ ...FORMS, ...WEB })) {
      const value = meta.extra[name]
      if (value === undefined || pattern.test(String(value))) continue
      yield {
        span: meta.spans[name] ?? { start: 0, end: 0 },
        message: { zh: `${zh}“${value}”形式不对`, en: `${name} “${value}” is not in its form` },
        help: { zh: `应是${expected.zh}`, en: `It is ${expected.en}` },
      }
    }
  },
}
