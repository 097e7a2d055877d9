// What follows the text: 附件说明, 署名, 成文日期, 附注 (GB/T 9704-2012, 7.3.4–7.3.6).
import type { Elements } from '../../model/publication.ts'
import { TEXT_WIDTH } from './geometry.ts'
import { printText } from './inline.ts'
import { type BodyPart, paragraph } from './paragraph.ts'
import { element, valued } from './xml.ts'

export function printEnding(elements: Elements): readonly BodyPart[] {
  return [...attachmentNote(elements), ...signature(elements), ...remark(elements)]
}

/** `附件：1.名称`, turned-over lines under the first character of the name, no punctuation behind it. */
function attachmentNote({ attachments }: Elements): readonly BodyPart[] {
  const several = attachments.length > 1
  return attachments.map(({ number, title }, i) => {
    const style = i > 0 ? 'AttachmentNoteNext' : several ? 'AttachmentNoteFirst' : 'AttachmentNote'
    return paragraph(style, printText(`${i === 0 ? '附件：' : ''}${number}${title.replace(/[。；，]$/, '')}`))
  })
}

function signature(elements: Elements): readonly BodyPart[] {
  const { issuers, date, seal, signatory } = elements
  const parts: BodyPart[] =
    seal === 'seal' && issuers.length > 1
      ? [jointIssuers(issuers)]
      : issuers.map((issuer, i) => paragraph(i === 0 ? 'Issuer' : 'IssuerNext', printText(issuer)))
  if (seal === 'signature' && signatory) parts.push(paragraph('Signatory', printText(signatory)))
  if (date) parts.push(paragraph(issuers.length > 0 ? 'DocDate' : 'DocDateAlone', printText(date)))
  return parts
}

/** Names of several offices side by side, each with room for its seal; the last stands over the date. */
function jointIssuers(issuers: readonly string[]): BodyPart {
  const columns = 2
  const width = Math.floor(TEXT_WIDTH / columns)
  const cell = (name: string): string =>
    element(
      'w:tc',
      {},
      element('w:tcPr', {}, element('w:tcW', { 'w:w': width, 'w:type': 'dxa' })),
      `<w:p><w:pPr>${valued('w:pStyle', 'IssuerCell')}</w:pPr>${name === '' ? '' : printText(name)}</w:p>`,
    )
  const rows: string[] = []
  for (let i = 0; i < issuers.length; i += columns) {
    const names = Array.from({ length: columns }, (_, c) => issuers[i + c] ?? '')
    rows.push(element('w:tr', {}, '<w:trPr><w:cantSplit/></w:trPr>', ...names.map(cell)))
  }
  return element(
    'w:tbl',
    {},
    element(
      'w:tblPr',
      {},
      valued('w:tblStyle', 'TableNormal'),
      element('w:tblW', { 'w:w': width * columns, 'w:type': 'dxa' }),
      '<w:tblLayout w:type="fixed"/>',
    ),
    element(
      'w:tblGrid',
      {},
      ...Array.from({ length: columns }, () => element('w:gridCol', { 'w:w': width })),
    ),
    ...rows,
  )
}

function remark({ remark: words }: Elements): readonly BodyPart[] {
  return words ? [paragraph('Remark', printText(`（${words}）`))] : []
}
