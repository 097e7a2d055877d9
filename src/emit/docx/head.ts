// What stands above the text: head of a document with a red line, of a letter, of minutes; title, addressees.
// GB/T 9704-2012, 7.2, 7.3.1, 7.3.2, 10.
import { Table, TableCell, TableRow } from 'docx'
import type { Elements, Publication, PublicationInline } from '../../model/publication.ts'
import { aboveCharacters, markSizeFor, spaceAboveMark } from '../../text/head-height.ts'
import { joinNames } from '../../text/join-names.ts'
import { MM, markLine, TEXT_WIDTH, widthInCharacters } from '../../text/page-geometry.ts'
import type { DocumentContext } from './context.ts'
import { characterStyle, lineBreak, printInlines, printText, tab } from './inline.ts'
import { type BodyPart, type Inlines, paragraph, plainParagraph } from './paragraph.ts'
import { letterFrame } from './sections.ts'
import type { Placement } from './styles/style-settings.ts'
import { titleBreaks } from './title-lines.ts'
import { wordsOf } from './words-of.ts'

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
  const markSize = markSizeFor(longest + suffix)
  const lines = [elements.serial, elements.secrecy, elements.urgency].filter(Boolean).length
  return {
    markSize,
    markBefore: form === 'letter' ? 0 : Math.max(0, spaceAboveMark(markSize, lines, linePitch)),
    signerWidth: Math.max(0, ...signerRows(elements.signers).map(widthInCharacters)),
    titleBefore: mark ? 2 * linePitch : 0,
  }
}

/** Head, title, subtitle and addressees. */
export function printHead(publication: Publication, context: DocumentContext): readonly BodyPart[] {
  const { elements } = publication
  const { linePitch } = publication.template.theme.deviations
  return [
    ...(elements.form === 'letter' ? letterHead(elements, linePitch) : documentHead(elements, linePitch)),
    ...(publication.titleText === '' ? [] : [paragraph('Title', printTitle(publication, context))]),
    ...(isBelowTitle(elements) ? [paragraph('Subtitle', printText(elements.docNumber ?? ''))] : []),
    ...(publication.meta.subtitle ? [paragraph('Subtitle', printText(publication.meta.subtitle))] : []),
    ...(elements.recipients.length > 0 && !elements.recipientsInImprint
      ? [paragraph('Recipients', printText(`${joinNames(elements.recipients)}：`))]
      : []),
  ]
}

/** Whether 发文字号 stands below the title: a notice has no head, and no red line above which it would stand. */
function isBelowTitle({ form, mark, docNumber }: Elements): boolean {
  return docNumber !== undefined && mark === undefined && form !== 'letter'
}

function classification({ serial, secrecy, urgency }: Elements): readonly BodyPart[] {
  return [
    ...(serial ? [paragraph('Serial', printText(serial))] : []),
    ...(secrecy ? [paragraph('Secrecy', printText(secrecy))] : []),
    ...(urgency ? [paragraph('Secrecy', printText(urgency))] : []),
  ]
}

function documentHead(elements: Elements, linePitch: number): readonly BodyPart[] {
  const { mark } = elements
  if (!mark) return classification(elements)
  const words = (text: string): Inlines => (elements.preprinted ? [] : printText(text))
  const [office = ''] = mark.offices
  const name =
    mark.offices.length > 1 && !elements.preprinted
      ? jointMark(mark, placeHead(elements, linePitch).markSize)
      : [paragraph('Mark', words(office + mark.suffix))]
  return [...classification(elements), ...name, ...numberLine(elements)]
}

/** Several offices: names one below the other, spread to one width, the word 文件 beside them (7.2.4). */
function jointMark(mark: NonNullable<Elements['mark']>, markSize: number): readonly BodyPart[] {
  const suffixWidth = widthInCharacters(mark.suffix)
  const longest = Math.max(...mark.offices.map(widthInCharacters))
  const right = Math.round((TEXT_WIDTH * suffixWidth) / (longest + suffixWidth))
  const left = TEXT_WIDTH - right
  const cell = (size: number, text: string, verticalMerge?: 'restart' | 'continue'): TableCell =>
    new TableCell({
      width: { size, type: 'dxa' },
      ...(verticalMerge ? { verticalMerge } : {}),
      verticalAlign: 'center',
      children: [plainParagraph('MarkNames', printText(text))],
    })
  const suffix = (isFirst: boolean): TableCell =>
    isFirst ? cell(right, mark.suffix, 'restart') : cell(right, '', 'continue')
  const table = new Table({
    style: 'TableNormal',
    width: { size: TEXT_WIDTH, type: 'dxa' },
    layout: 'fixed',
    columnWidths: right > 0 ? [left, right] : [left],
    rows: mark.offices.map(
      (office, i) =>
        new TableRow({ children: [cell(left, office), ...(right > 0 ? [suffix(i === 0)] : [])] }),
    ),
  })
  const heights = () => mark.offices.map(() => markLine(markSize))
  // The room above a mark that is a table, which can have none of its own.
  return [paragraph('MarkSpace'), { table, heights, headerRows: 0, whole: true }]
}

/** 发文字号 over the red line; with signers (上行文) at the left, the signers at the right, two a line (7.2.5–7.2.7). */
function numberLine(elements: Elements): readonly BodyPart[] {
  const { docNumber, signers, preprinted, form } = elements
  const number = printText(docNumber ?? '')
  if (form === 'minutes') return minutesLine(elements)
  if (signers.length === 0) return [paragraph(preprinted ? 'DocNumberBlank' : 'DocNumber', number)]
  const pairs = signerRows(signers)
  return pairs.map((names, i) => {
    const isLast = i === pairs.length - 1
    const label = printText(i === 0 ? '签发人：' : '')
    const signers = printText(names, characterStyle('ScriptCharacters'))
    const content = [...(isLast ? number : []), tab(), ...label, ...signers]
    const style = isLast
      ? i === 0
        ? 'DocNumberSigner'
        : 'DocNumberSignerNext'
      : i === 0
        ? 'SignerFirst'
        : 'Signer'
    return paragraph(isLast && preprinted ? `${style}Blank` : style, content)
  })
}

/** 纪要: the issue in the middle; below it the office at the left, the date at the right, over the red line (10.3). */
function minutesLine({ issue, docNumber, issuers, date, preprinted }: Elements): readonly BodyPart[] {
  const number = printText(issue ?? docNumber ?? '')
  const plain = preprinted ? 'Blank' : ''
  if (issuers.length === 0 && !date) return [paragraph(`DocNumber${plain}`, number)]
  const right = date ? [tab(), ...printText(date)] : []
  return [
    paragraph('MinutesIssue', number),
    paragraph(`MinutesLine${plain}`, [...printText(issuers.join('　')), ...right]),
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
  const number = elements.docNumber ? [tab(), ...printText(elements.docNumber)] : []
  const face = first === elements.serial ? undefined : characterStyle('BoldFace')
  return [
    paragraph(`LetterMark${blank}`, elements.preprinted ? [] : printText(mark), {
      frame: letterFrame(top - aboveCharacters(markSize)),
    }),
    paragraph(`LetterLine${blank}`, [], { frame: letterFrame(lineTop, LINE_HEIGHT) }),
    paragraph('LetterNumber', [...printText(first, face), ...number]),
    ...others.map((words) => paragraph('Secrecy', printText(words))),
  ]
}

/** The title with its line breaks; the words and their order stay as they are. */
function printTitle({ title, titleText }: Publication, context: DocumentContext): Inlines {
  const words = wordsOf(title)
  if (words === '' || words.includes('\n')) {
    return words === '' ? broken(titleText) : printInlines(title, context)
  }
  const breaks = titleBreaks(words)
  return breaks.length === 0 ? printInlines(title, context) : breakInlines(title, breaks, context)
}

function broken(text: string): Inlines {
  const bounds = [0, ...titleBreaks(text), text.length]
  return bounds.slice(1).flatMap((end, i) => {
    const line = printText(text.slice(bounds[i], end))
    return i === 0 ? line : [lineBreak(), ...line]
  })
}

function breakInlines(
  title: readonly PublicationInline[],
  breaks: readonly number[],
  context: DocumentContext,
): Inlines {
  let offset = 0
  return title.flatMap((inline): Inlines => {
    const start = offset
    const length = wordsOf([inline]).length
    offset += length
    const within = breaks.filter((at) => at >= start && at < offset)
    if (inline.type !== 'text' || inline.text.length !== length || within.length === 0) {
      return [...(within.includes(start) ? [lineBreak()] : []), ...printInlines([inline], context)]
    }
    const bounds = [0, ...within.map((at) => at - start), length]
    return bounds.slice(1).flatMap((end, i) => {
      const text = inline.text.slice(bounds[i], end)
      return [
        ...(i > 0 ? [lineBreak()] : []),
        ...printInlines(text === '' ? [] : [{ ...inline, text }], context),
      ]
    })
  })
}
