// What follows the text: 附件说明, 署名, 成文日期, 附注 (GB/T 9704-2012, 7.3.4–7.3.6).
import type { Elements } from '../../model/publication.ts'
import { widthInCharacters } from '../../text/page-geometry.ts'
import { characterStyle, printText, tab } from './inline.ts'
import { type BodyPart, paragraph } from './paragraph.ts'

/** Only what `elements` has; empty for a document without any. */
export function printEnding(elements: Elements): readonly BodyPart[] {
  return [
    ...attachmentNote(elements),
    ...attendance(elements),
    ...signature(elements),
    ...remark(elements),
    ...corrections(elements),
  ]
}

/** `附件：1.名称`, turned-over lines under the first character of the name, no punctuation behind it. */
function attachmentNote({ attachments, listsAttachments }: Elements): readonly BodyPart[] {
  if (!listsAttachments) return []
  const several = attachments.length > 1
  return attachments.map(({ number, title }, i) => {
    const style = i > 0 ? 'AttachmentNoteNext' : several ? 'AttachmentNoteFirst' : 'AttachmentNote'
    return paragraph(style, printText(`${i === 0 ? '附件：' : ''}${number}${title}`))
  })
}

function signature(elements: Elements): readonly BodyPart[] {
  const { issuers, date, seal, signatory } = elements
  // Minutes carry office and date in their head and no seal (10.3).
  if (elements.form === 'minutes') return []
  const parts: BodyPart[] =
    seal === 'seal' && issuers.length > 1
      ? [...jointIssuers(issuers)]
      : issuers.map((issuer, i) => paragraph(i === 0 ? 'Issuer' : 'IssuerNext', printText(issuer)))
  if (seal === 'signature' && signatory) parts.push(paragraph('Signatory', printText(signatory)))
  if (date) parts.push(paragraph(parts.length > 0 ? 'DocDate' : 'DocDateAlone', printText(date)))
  return parts
}

/** Names of several offices two by two, each with room for its seal; the last stands over the date (7.3.5.1). */
function jointIssuers(issuers: readonly string[]): readonly BodyPart[] {
  const rows: BodyPart[] = []
  for (let i = 0; i < issuers.length; i += 2) {
    const pair = issuers.slice(i, i + 2)
    const names = pair.length === 1 ? ['', ...pair] : pair
    const content = names.flatMap((name) => [tab(), ...printText(name)])
    rows.push(paragraph('IssuerRow', content))
  }
  return rows
}

/** 纪要: 出席, 请假, 列席 with names, a blank line below the text (10.3). */
function attendance({ attendance: groups }: Elements): readonly BodyPart[] {
  return groups.map(({ label, names }, i) =>
    paragraph(i === 0 ? 'Attendance' : 'AttendanceNext', [
      ...printText(`${label}：`, characterStyle('BoldFace')),
      ...printText(namesInLines(names, ATTENDANCE_WIDTH - widthInCharacters(label))),
    ]),
  )
}

/** Characters of a line beside the indent and the colon of the label, as the style Attendance has it. */
const ATTENDANCE_WIDTH = 25

/** Names set apart by a space of one character, in lines of `width` characters at most that end with a name. */
function namesInLines(names: readonly string[], width: number): string {
  let line = 0
  return names.reduce((text, name) => {
    const own = widthInCharacters(name)
    const joins = line > 0 && line + 1 + own <= width
    const between = text === '' ? '' : joins ? '　' : '\n'
    line = joins ? line + 1 + own : own
    return text + between + name
  }, '')
}

function remark({ remark: words }: Elements): readonly BodyPart[] {
  return words ? [paragraph('Remark', printText(`（${words}）`))] : []
}

/** A reprint says what it corrects, below everything else of the text. */
function corrections({ corrections: sentences }: Elements): readonly BodyPart[] {
  return sentences.map((words, i) =>
    paragraph('Correction', printText(i === 0 ? `更正说明：${words}` : words)),
  )
}
