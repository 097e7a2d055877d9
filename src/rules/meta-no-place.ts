// 版式里没有位置的文件头各项：公示没有签发人，信函没有印发机关，期号只有纪要有. 例：form: letter, printingOffice: 区政府办
import type { Finding } from '../model/diagnostic.ts'
import type { Meta } from '../model/outline.ts'
import type { Rule } from '../model/rule.ts'
import type { Template } from '../model/template.ts'

type Form = Template['form']

const NAMES: Readonly<Record<Form, readonly [zh: string, en: string]>> = {
  notice: ['公示', 'a notice'],
  'red-head': ['红头文件', 'a document with a red head'],
  letter: ['信函', 'a letter'],
  minutes: ['纪要', 'minutes'],
}

/** Keys that not every form prints (GB/T 9704-2012, 7.2.6, 10.1, 10.3), with the forms that have no place for them. */
const WITHOUT: readonly (readonly [key: string, zh: string, forms: readonly Form[]])[] = [
  ['signatories', '签发人', ['notice', 'letter', 'minutes']],
  ['printingOffice', '印发机关', ['letter']],
  ['printingDate', '印发日期', ['letter']],
  ['issueNumber', '期号', ['notice', 'red-head', 'letter']],
]

/** What the Word file would leave out without a word. */
export const metaNoPlace: Rule = {
  id: 'meta/no-place',
  severity: 'warning',
  *check({ meta }, { template }): Iterable<Finding> {
    const form = formOf(meta, template)
    for (const [key, zh, forms] of WITHOUT) {
      const hasHead = key === 'signatories' && form === 'notice' && meta.extra.issuerMark !== undefined
      if (meta.extra[key] === undefined || hasHead || !forms.includes(form)) continue
      yield unplaced(meta, key, zh, form)
    }
    // 10.3: the issue stands where other documents have their number.
    if (form === 'minutes' && meta.docNumber !== undefined && meta.extra.issueNumber !== undefined)
      yield unplaced(meta, 'docNumber', '发文字号', form)
  },
}

function formOf({ extra }: Meta, template: Template): Form {
  const stated = extra.form
  return typeof stated === 'string' && Object.hasOwn(NAMES, stated) ? (stated as Form) : template.form
}

function unplaced(meta: Meta, key: string, zh: string, form: Form): Finding {
  const [name, english] = NAMES[form]
  return {
    span: meta.spans[key] ?? { start: 0, end: 0 },
    message: {
      zh: `${name}格式没有${zh}的位置，Word 文件里不印`,
      en: `${english} has no place for ${key}: the Word file leaves it out`,
    },
    help: { zh: `删去这一项，或改写 form（版式）`, en: 'Take it out, or give another form' },
  }
}
