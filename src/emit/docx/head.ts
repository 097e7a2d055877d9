// What stands above the text: head of a document with a red line, of a letter, of minutes; title, addressees.
// GB/T 9704-2012, 7.2, 7.3.1, 7.3.2, 10.
import type { Elements, Publication, PublicationInline } from '../../model/publication.ts'
import type { DocumentContext } from './context.ts'
import { MM, TEXT_WIDTH, widthInCharacters } from './geometry.ts'
import { characterStyle, printInlines, printText } from './inline.ts'
import { type BodyPart, paragraph } from './paragraph.ts'
import { letterFrame } from './sections.ts'
import type { Placement } from './styles.ts'
import { titleBreaks } from './title-lines.ts'
import { wordsOf } from './words-of.ts'
import { element, valued } from './xml.ts'

/** 发文机关标志: its top edge 35 mm below the type area's (7.2.4). */
const MARK_TOP = Math.round(35 * MM)
/** Largest mark in half-points; longer names get smaller type, so that one line holds them. */
const LARGEST_MARK = 100
/** The mark leaves a little of the line free. */
const MARK_FILL = 0.96
/** Of the mark's line, the part above its characters, in their size: between 方正小标宋 and Noto Serif. */
const ABOVE_CHARACTERS = 0.24

/** Height of a frame that holds a red line alone. */
const LINE_HEIGHT = 20

/** Space above the mark and the title, and the mark's size, from what the document has. */
export function placeHead(
  elements: Elements,
  linePitch: number,
): Pick<Placement, 'markBefore' | 'markSize' | 'titleBefore' | 'signerWidth'> {
  const { mark, form } = elements
  const longest = Math.max(1, ...(mark?.offices ?? []).map(widthInCharacters))
  const suffix = widthInCharacters(mark?.suffix ?? '')
  const width = (TEXT_WIDTH / 10) * MARK_FILL
  const markSize = Math.min(LARGEST_MARK, Math.floor(width / (longest + suffix)))
  const lines = [elements.serial, elements.secrecy, elements.urgency].filter(Boolean).length
  const before = MARK_TOP - lines * linePitch - Math.round(ABOVE_CHARACTERS * markSize * 10)
  return {
    markSize,
    markBefore: form === 'letter' ? 0 : Math.max(0, before),
    signerWidth: Math.max(0, ...signerRows(elements.signers).map(widthInCharacters)),
    titleBefore: mark ? 2 * linePitch : 0,
  }
}

/** Head, title, subtitle and addressees. */
export function printHead(publication: Publication, context: DocumentContext): readonly BodyPart[] {
  const { elements } = publication
  return [
    ...(elements.form === 'letter'
      ? letterHead(elements, publication.template.theme.deviations.linePitch)
      : documentHead(elements)),
    ...(publication.titleText === '' ? [] : [paragraph('Title', printTitle(publication, context))]),
    ...(publication.meta.subtitle ? [paragraph('Subtitle', printText(publication.meta.subtitle))] : []),
    ...(elements.recipients.length > 0 && !elements.recipientsInImprint
      ? [paragraph('Recipients', printText(`${joinNames(elements.recipients)}：`))]
      : []),
  ]
}

/** Names in a row: 、 between them, ， where a name holds a 、 itself. */
export function joinNames(names: readonly string[]): string {
  return names
    .map((name) => name.replace(/[：:。]$/, ''))
    .join(names.some((name) => name.includes('、')) ? '，' : '、')
}

function classification({ serial, secrecy, urgency }: Elements): readonly BodyPart[] {
  return [
    ...(serial ? [paragraph('Serial', printText(serial))] : []),
    ...(secrecy ? [paragraph('Secrecy', printText(secrecy))] : []),
    ...(urgency ? [paragraph('Secrecy', printText(urgency))] : []),
  ]
}

function documentHead(elements: Elements): readonly BodyPart[] {
  const { mark } = elements
  if (!mark) return classification(elements)
  const words = (text: string): string => (elements.preprinted ? '' : printText(text))
  const [office = ''] = mark.offices
  const name =
    mark.offices.length > 1 && !elements.preprinted
      ? [jointMark(mark)]
      : [paragraph('Mark', words(office + mark.suffix))]
  return [...classification(elements), ...name, ...numberLine(elements)]
}

/** Several offices: names one below the other, spread to one width, the word 文件 beside them (7.2.4). */
function jointMark(mark: NonNullable<Elements['mark']>): BodyPart {
  const suffixWidth = widthInCharacters(mark.suffix)
  const longest = Math.max(...mark.offices.map(widthInCharacters))
  const right = Math.round((TEXT_WIDTH * suffixWidth) / (longest + suffixWidth))
  const left = TEXT_WIDTH - right
  const cell = (width: number, style: string, text: string, merge = ''): string =>
    element(
      'w:tc',
      {},
      element(
        'w:tcPr',
        {},
        element('w:tcW', { 'w:w': width, 'w:type': 'dxa' }),
        merge,
        valued('w:vAlign', 'center'),
      ),
      `<w:p><w:pPr>${valued('w:pStyle', style)}</w:pPr>${text === '' ? '' : printText(text)}</w:p>`,
    )
  const rows = mark.offices.map((office, i) =>
    element(
      'w:tr',
      {},
      cell(left, 'MarkNames', office),
      right > 0
        ? cell(
            right,
            'MarkNames',
            i === 0 ? mark.suffix : '',
            i === 0 ? valued('w:vMerge', 'restart') : '<w:vMerge/>',
          )
        : '',
    ),
  )
  const widths = right > 0 ? [left, right] : [left]
  const table = element(
    'w:tbl',
    {},
    element(
      'w:tblPr',
      {},
      valued('w:tblStyle', 'TableNormal'),
      element('w:tblW', { 'w:w': TEXT_WIDTH, 'w:type': 'dxa' }),
      '<w:tblLayout w:type="fixed"/>',
    ),
    element('w:tblGrid', {}, ...widths.map((width) => element('w:gridCol', { 'w:w': width }))),
    ...rows,
  )
  return printSpace() + table
}

/** The room above a mark that is a table, which can have none of its own. */
function printSpace(): string {
  return `<w:p><w:pPr>${valued('w:pStyle', 'MarkSpace')}</w:pPr></w:p>`
}

/** 发文字号 over the red line; with signers (上行文) at the left, the signers at the right, two a line (7.2.5–7.2.7). */
function numberLine(elements: Elements): readonly BodyPart[] {
  const { docNumber, signers, preprinted, form } = elements
  const number = docNumber ? printText(docNumber) : ''
  if (form === 'minutes') return minutesLine(elements)
  if (signers.length === 0) return [paragraph(preprinted ? 'DocNumberBlank' : 'DocNumber', number)]
  const pairs = signerRows(signers)
  return pairs.map((names, i) => {
    const isLast = i === pairs.length - 1
    const label = i === 0 ? printText('签发人：') : ''
    const content = `${isLast ? number : ''}<w:r><w:tab/></w:r>${label}${printText(names, characterStyle('ScriptCharacters'))}`
    const style = isLast
      ? i === 0
        ? 'DocNumberSigner'
        : 'DocNumberSignerNext'
      : i === 0
        ? 'SignerFirst'
        : 'Signer'
    return paragraph(style, content)
  })
}

/** 纪要: the issue in the middle; below it the office at the left, the date at the right, over the red line (10.3). */
function minutesLine({ issue, docNumber, issuers, date, preprinted }: Elements): readonly BodyPart[] {
  const number = printText(issue ?? docNumber ?? '')
  const plain = preprinted ? 'Blank' : ''
  if (issuers.length === 0 && !date) return [paragraph(`DocNumber${plain}`, number)]
  const right = date ? `<w:r><w:tab/></w:r>${printText(date)}` : ''
  return [
    paragraph('MinutesIssue', number),
    paragraph(`MinutesLine${plain}`, printText(issuers.join('　')) + right),
  ]
}

/** Two names a row (7.2.6). */
function signerRows(signers: readonly string[]): readonly string[] {
  const rows: string[] = []
  for (let i = 0; i < signers.length; i += 2) rows.push(signers.slice(i, i + 2).join('　'))
  return rows
}

/**
 * 信函: name 30 mm below the paper's edge, a thick over a thin red line 4 mm below it, 170 mm wide; classification at
 * the left, number at the right below the line (10.1).
 */
function letterHead(elements: Elements, linePitch: number): readonly BodyPart[] {
  const top = Math.round(30 * MM)
  const { markSize } = placeHead(elements, linePitch)
  const characters = markSize * 10
  const lineTop = top + Math.round(0.93 * characters + 4 * MM)
  const blank = elements.preprinted ? 'Blank' : ''
  const mark = elements.mark?.offices[0] ?? ''
  const [first = '', ...others] = [elements.serial, elements.secrecy, elements.urgency].filter(
    (words) => words !== undefined,
  )
  const number = elements.docNumber ? `<w:r><w:tab/></w:r>${printText(elements.docNumber)}` : ''
  const face = first === elements.serial ? undefined : characterStyle('BoldFace')
  return [
    paragraph(`LetterMark${blank}`, elements.preprinted ? '' : printText(mark), {
      frame: letterFrame(top - Math.round(ABOVE_CHARACTERS * characters)),
    }),
    paragraph(`LetterLine${blank}`, '', { frame: letterFrame(lineTop, LINE_HEIGHT) }),
    paragraph('LetterNumber', (first === '' ? '' : printText(first, face)) + number),
    ...others.map((words) => paragraph('Secrecy', printText(words))),
  ]
}

/** The title with its line breaks; the words and their order stay as they are. */
function printTitle({ title, titleText }: Publication, context: DocumentContext): string {
  const words = wordsOf(title)
  if (words === '' || words.includes('\n')) {
    return words === '' ? broken(titleText) : printInlines(title, context)
  }
  const breaks = titleBreaks(words)
  return breaks.length === 0 ? printInlines(title, context) : breakInlines(title, breaks, context)
}

function broken(text: string): string {
  const bounds = [0, ...titleBreaks(text), text.length]
  return bounds
    .slice(1)
    .map((end, i) => printText(text.slice(bounds[i], end)))
    .join('<w:r><w:br/></w:r>')
}

function breakInlines(
  title: readonly PublicationInline[],
  breaks: readonly number[],
  context: DocumentContext,
): string {
  let offset = 0
  let xml = ''
  for (const inline of title) {
    const length = wordsOf([inline]).length
    const within = breaks.filter((at) => at >= offset && at < offset + length)
    if (inline.type === 'text' && inline.text.length === length && within.length > 0) {
      const bounds = [0, ...within.map((at) => at - offset), length]
      bounds.slice(1).forEach((end, i) => {
        if (i > 0) xml += '<w:r><w:br/></w:r>'
        const text = inline.text.slice(bounds[i], end)
        if (text !== '') xml += printInlines([{ ...inline, text }], context)
      })
    } else {
      if (within.includes(offset)) xml += '<w:r><w:br/></w:r>'
      xml += printInlines([inline], context)
    }
    offset += length
  }
  return xml
}
