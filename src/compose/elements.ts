// Front matter → the elements around the text, in printed words (GB/T 9704-2012, 7.2–7.4, 10).
// What was only inferred from the text stands in the text already and is not printed again, but for a signature that was
// taken out of it (`typed-signature.ts`).
import type { Meta, MetaValue } from '../model/outline.ts'
import type { Elements, LabelledNames } from '../model/publication.ts'
import type { Template } from '../model/template.ts'
import type { TypedSignature } from '../text/signature.ts'
import { formatDate } from './periods.ts'
import { word } from './words.ts'

type Form = Template['form']
const FORMS: readonly Form[] = ['notice', 'red-head', 'letter', 'minutes']

/** The elements of a document, `held` the attachments that it has; a notice has neither head nor imprint unless front matter gives their parts. */
export function composeElements(
  meta: Meta,
  template: Template,
  held: readonly { readonly title: string }[],
  typed?: TypedSignature,
): Elements {
  const form = FORMS.find((name) => name === meta.extra.form) ?? template.form
  const stated = (field: string): boolean => !meta.inferred.includes(field)
  const issuers =
    typed?.issuers ?? (stated('issuer') ? (meta.issuers ?? (meta.issuer ? [meta.issuer] : [])) : [])
  const date = typed?.date ?? (stated('date') && meta.date !== undefined ? formatDate(meta.date) : undefined)
  const mark = headMark(form, meta, issuers, template)
  const listed = meta.attachments ?? typed?.attachments?.map((title) => ({ title }))
  const attachments = listed ?? held
  const name = text(meta.extra.signatureName)
  const title = text(meta.extra.signatureTitle)
  const signatory = name === undefined ? undefined : title === undefined ? name : `${title}　${name}`
  return {
    form,
    ...optional('serial', serialNumber(meta.extra.copyNumber)),
    ...optional('secrecy', text(meta.extra.secrecy)),
    ...optional('urgency', text(meta.extra.urgency)),
    ...optional('mark', mark),
    preprinted: meta.extra.preprinted === true,
    ...optional('docNumber', meta.docNumber),
    signers: texts(meta.extra.signatories),
    recipients: meta.recipients ?? [],
    listsAttachments: listed !== undefined,
    attachments: attachments.map(({ title }, i) => ({
      number: attachments.length > 1 ? `${i + 1}.` : '',
      // 7.3.4: no punctuation behind the name.
      title: title.replace(/[。；，]$/, ''),
    })),
    // 7.3.5.3: a signature stamp stands in the place of the office's name.
    issuers: signatory !== undefined && form !== 'minutes' ? [] : issuers,
    ...optional('date', date),
    seal: signatory !== undefined ? 'signature' : (meta.extra.seal ?? typed?.seal) === true ? 'seal' : 'none',
    ...optional('signatory', signatory),
    ...optional('remark', text(meta.extra.notes)?.replace(/^[（(](.*)[）)]$/s, '$1') ?? typed?.remark),
    corrections: texts(meta.extra.corrections),
    recipientsInImprint: meta.extra.recipientsInImprint === true,
    copies: typed?.copies === undefined ? texts(meta.extra.copies) : [typed.copies],
    ...optional('printer', text(meta.extra.printingOffice) ?? typed?.printer),
    ...optional('printDate', printDate(meta.extra.printingDate) ?? typed?.printDate),
    attendance: attendanceOf(meta),
    ...optional('issue', text(meta.extra.issueNumber)),
  }
}

/** Offices and 文件 of the head; `mark` in front matter wins over issuers and form. */
function headMark(
  form: Form,
  meta: Meta,
  issuers: readonly string[],
  template: Template,
): Elements['mark'] | undefined {
  const own = texts(meta.extra.issuerMark)
  if (own.length > 0) {
    const offices = own.map((name) => name.replace(/文件$/, ''))
    return { offices, suffix: own.some((name) => name.endsWith('文件')) ? '文件' : '' }
  }
  if (form === 'notice' || issuers.length === 0) return undefined
  if (form === 'red-head') return { offices: issuers, suffix: word(template, 'file') }
  return { offices: issuers.slice(0, 1), suffix: '' }
}

/** Six Arabic digits (7.2.1): 1 → 000001. */
function serialNumber(value: MetaValue | undefined): string | undefined {
  const written = text(value)
  return written !== undefined && /^\d{1,6}$/.test(written) ? written.padStart(6, '0') : written
}

function printDate(value: MetaValue | undefined): string | undefined {
  const written = text(value)
  return written === undefined ? undefined : formatDate(written)
}

const ATTENDANCE = [
  ['attendees', '出席'],
  ['absentees', '请假'],
  ['observers', '列席'],
] as const

function attendanceOf(meta: Meta): readonly LabelledNames[] {
  return ATTENDANCE.map(([key, label]) => ({ label, names: texts(meta.extra[key]) })).filter(
    ({ names }) => names.length > 0,
  )
}

function text(value: MetaValue | undefined): string | undefined {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}

function texts(value: MetaValue | undefined): readonly string[] {
  const list = Array.isArray(value) ? (value as readonly MetaValue[]) : value === undefined ? [] : [value]
  return list.map(text).filter((item) => item !== undefined)
}

function optional<Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): { readonly [K in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [K in Key]?: Value })
}
