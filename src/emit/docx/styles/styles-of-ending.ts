// Styles of what follows the text, and of the page numbers (GB/T 9704-2012, 7.3.4–7.5).
import { CHARACTER, SMALL_CHARACTER, SMALL_SIZE, TEXT_WIDTH } from '../../../text/page-geometry.ts'
import { fontSlots } from './fonts.ts'
import { sized } from './style-properties.ts'
import { own, p, run, type StyleRow, TITLE_SIZE } from './style-row.ts'
import type { StyleSettings } from './style-settings.ts'

/** 7.3.4–7.3.7 and 7.4: what follows the text, and 7.5: the page numbers. */
export function endingStyles(settings: StyleSettings): readonly StyleRow[] {
  return [
    ...attachmentNotes(settings),
    ...signature(settings),
    ...attachmentHeads(settings),
    ...imprint(),
    ...pageNumbers(settings),
  ]
}

/** 7.3.4: what is attached, listed below the text. */
function attachmentNotes({ linePitch, placement }: StyleSettings): readonly StyleRow[] {
  const withSignature = placement.signed ? ({ keepNext: true } as const) : {}
  return [
    own('AttachmentNote', '公文附件说明', {
      paragraph: p({
        before: linePitch,
        indent: { unit: CHARACTER, left: 5, hanging: 3 },
        align: 'left',
        ...withSignature,
      }),
    }),
    own('AttachmentNoteFirst', '公文附件说明（多个）', {
      paragraph: p({
        before: linePitch,
        indent: { unit: CHARACTER, left: 6, hanging: 4 },
        align: 'left',
        ...withSignature,
      }),
    }),
    own('AttachmentNoteNext', '公文附件说明（续）', {
      paragraph: p({ indent: { unit: CHARACTER, left: 6, hanging: 1 }, align: 'left', ...withSignature }),
    }),
  ]
}

/** 7.3.5 and 7.3.6: issuer, date and annotation. */
function signature({ linePitch, placement }: StyleSettings): readonly StyleRow[] {
  const right = (characters: number) => ({ unit: CHARACTER, right: characters })
  return [
    own('Issuer', '公文署名', {
      next: 'DocDate',
      paragraph: p({
        keepNext: true,
        keepLines: true,
        before: placement.issuerBefore,
        indent: right(placement.issuerRight),
        align: 'right',
      }),
    }),
    own('IssuerNext', '公文署名（续）', {
      next: 'DocDate',
      paragraph: p({ keepNext: true, keepLines: true, indent: right(placement.issuerRight), align: 'right' }),
    }),
    own('Signatory', '公文签名章', {
      next: 'DocDate',
      paragraph: p({
        keepNext: true,
        before: 2 * linePitch,
        after: linePitch,
        indent: right(placement.issuerRight),
        align: 'right',
      }),
    }),
    own('DocDateAlone', '公文成文日期（无署名）', {
      paragraph: p({ before: linePitch, indent: right(4), align: 'right' }),
    }),
    own('SectionEnd', '公文分节', { paragraph: p({ line: { twips: 20, rule: 'exact' } }), run: sized(2) }),
    own('IssuerRow', '公文联合署名', {
      next: 'DocDate',
      paragraph: p({
        keepNext: true,
        before: 2 * linePitch,
        centreTabs: [Math.round(TEXT_WIDTH / 4), TEXT_WIDTH - Math.round(7.5 * CHARACTER)],
        align: 'left',
      }),
    }),
    own('DocDate', '公文成文日期', {
      paragraph: p({ keepLines: true, indent: right(placement.dateRight), align: 'right' }),
    }),
    own('Remark', '公文附注', { paragraph: p({ indent: { unit: CHARACTER, firstLine: 2 } }) }),
    own('Correction', '公文更正说明', { paragraph: p({ indent: { unit: CHARACTER, firstLine: 2 } }) }),
  ]
}

/** 7.3.7: mark and title above an attachment. */
function attachmentHeads({ faces, linePitch }: StyleSettings): readonly StyleRow[] {
  return [
    own('AttachmentMark', '公文附件序号', {
      next: 'AttachmentTitle',
      paragraph: p({ keepNext: true, pageBreakBefore: true, align: 'left' }),
      run: fontSlots(faces.bold),
    }),
    own('AttachmentTitle', '公文附件标题', {
      next: 'BodyText',
      paragraph: p({ keepNext: true, before: linePitch, after: linePitch, align: 'center' }),
      run: run(faces.title, TITLE_SIZE),
    }),
  ]
}

/** 7.4: copies, printing office and date at the foot of the last page. */
function imprint(): readonly StyleRow[] {
  return [
    own('Copies', '公文抄送', {
      paragraph: p({ indent: { unit: SMALL_CHARACTER, left: 4, right: 1, hanging: 3 }, align: 'left' }),
      run: sized(SMALL_SIZE),
    }),
    own('Printer', '公文印发机关', {
      paragraph: p({
        rightTab: TEXT_WIDTH - SMALL_CHARACTER,
        indent: { unit: SMALL_CHARACTER, left: 1, right: 1 },
        align: 'left',
      }),
      run: sized(SMALL_SIZE),
    }),
    own('ImprintAnchor', '公文版记定位', {
      paragraph: p({ line: { twips: 20, rule: 'exact' } }),
      run: sized(2),
    }),
    own('ImprintPage', '公文版记另面', {
      paragraph: p({ pageBreakBefore: true, line: { twips: 20, rule: 'exact' } }),
      run: sized(2),
    }),
  ]
}

/** 7.5. */
function pageNumbers({ faces }: StyleSettings): readonly StyleRow[] {
  return [
    {
      id: 'Footer',
      name: 'footer',
      basedOn: 'Normal',
      paragraph: p({
        line: { twips: SMALL_CHARACTER, rule: 'exact' },
        indent: { unit: SMALL_CHARACTER, right: 1 },
        align: 'right',
      }),
      run: [fontSlots(faces.number), sized(SMALL_SIZE)],
    },
    own('FooterEven', '公文双页页码', {
      basedOn: 'Footer',
      paragraph: p({ indent: { unit: SMALL_CHARACTER, left: 1, right: 0 }, align: 'left' }),
    }),
    own('FooterCentred', '公文居中页码', {
      basedOn: 'Footer',
      paragraph: p({ indent: { unit: SMALL_CHARACTER, right: 0 }, align: 'center' }),
    }),
    // On a landscape page: a line of the face's own height in the middle of a cell, wherever a program puts the
    // characters in a fixed one.
    ...['Footer', 'FooterEven', 'FooterCentred'].map((id) =>
      own(`${id}Turned`, `公文横页页码 ${id}`, {
        basedOn: id,
        paragraph: p({ line: { twips: 240, rule: 'auto' } }),
      }),
    ),
    own('FooterBlank', '公文无页码', {
      basedOn: 'Footer',
    }),
  ]
}
