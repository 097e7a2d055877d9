// The styles as rows: id, name, what it is based on, properties. Clauses of GB/T 9704-2012 in the comments.
import { type Face, fontSlots } from './fonts.ts'
import { BODY_SIZE, CHARACTER, MM, SMALL_CHARACTER, SMALL_SIZE, TEXT_WIDTH } from './geometry.ts'
import { type ParagraphFields, paragraphProperties, sized } from './style-properties.ts'
import type { StyleSettings } from './styles.ts'
import { element, valued } from './xml.ts'

export interface StyleRow {
  readonly id: string
  readonly name: string
  readonly type?: 'paragraph' | 'character'
  readonly basedOn?: string
  readonly next?: string
  readonly paragraph?: string
  readonly run?: string
  readonly isDefault?: true
  /** Not one of Word's built-in styles. */
  readonly own?: true
  readonly hidden?: true
}

/** 标题: 二号. */
const TITLE_SIZE = 44
/** 签发人： in twips. */
const SIGNER_LABEL = 4 * CHARACTER
/** A line without height, for a border alone. */
const HAIR = { twips: 20, rule: 'exact' } as const
/** 10.1: 7/8 of a 3号 character below the line. */
const SEVEN_EIGHTHS = 280
const RED = valued('w:color', 'FF0000')

/** All paragraph and character styles of a document. */
export function styleRows(settings: StyleSettings): readonly StyleRow[] {
  return [
    ...bodyRows(settings),
    ...headRows(settings),
    ...endRows(settings),
    ...tableRows(settings),
    ...generatedRows(settings),
    ...CHARACTER_ROWS,
    own('BoldFace', '公文黑体字', {
      type: 'character',
      basedOn: 'DefaultParagraphFont',
      run: fontSlots(settings.faces.bold),
    }),
    own('ScriptCharacters', '公文签发人姓名', {
      type: 'character',
      basedOn: 'DefaultParagraphFont',
      run: fontSlots(settings.faces.script),
    }),
  ]
}

const own = (id: string, name: string, rest: Partial<StyleRow> = {}): StyleRow => ({
  id,
  name,
  basedOn: 'Normal',
  own: true,
  ...rest,
})

const p = (fields: ParagraphFields): string => paragraphProperties(fields)
const run = (face: Face, halfPoints: number, color = ''): string =>
  fontSlots(face) + color + sized(halfPoints)

/** 7.3.1–7.3.3: title, addressees, text, four levels of headings; lists, quotes, notes. */
function bodyRows({ faces, linePitch, headingList, placement }: StyleSettings): readonly StyleRow[] {
  const first = { unit: CHARACTER, firstLine: 2 }
  const faceOf = [faces.bold, faces.script, faces.body, faces.body, faces.body, faces.body]
  const heading = (face: Face, level: number): StyleRow => ({
    id: `Heading${level + 1}`,
    name: `heading ${level + 1}`,
    basedOn: 'Normal',
    next: 'BodyText',
    paragraph: p({
      keepNext: true,
      ...(headingList > 0 && level < 4 ? { list: { id: headingList, level } } : {}),
      indent: first,
      outline: level,
    }),
    run: fontSlots(face),
  })
  return [
    {
      id: 'Normal',
      name: 'Normal',
      isDefault: true,
      paragraph: p({ base: true, align: 'both' }),
      run: sized(BODY_SIZE),
    },
    {
      id: 'Title',
      name: 'Title',
      basedOn: 'Normal',
      next: 'BodyText',
      paragraph: p({ keepNext: true, before: placement.titleBefore, align: 'center' }),
      run: run(faces.title, TITLE_SIZE),
    },
    {
      id: 'Subtitle',
      name: 'Subtitle',
      basedOn: 'Normal',
      next: 'BodyText',
      paragraph: p({ align: 'center' }),
      run: fontSlots(faces.script),
    },
    own('Recipients', '公文主送机关', {
      next: 'BodyText',
      paragraph: p({ before: linePitch, align: 'left' }),
    }),
    own('FirstBlock', '公文正文首段', {
      next: 'BodyText',
      paragraph: p({ before: linePitch, indent: first }),
    }),
    {
      id: 'BodyText',
      name: 'Body Text',
      basedOn: 'Normal',
      paragraph: p({ before: 0, indent: first }),
    },
    own('BodyImage', '公文含图段落', {
      paragraph: p({ line: { twips: linePitch, rule: 'atLeast' }, indent: first }),
    }),
    ...faceOf.map(heading),
    own('TitleGap', '公文标题后空行'),
    own('InnerHeading', '公文小标题', {
      paragraph: p({ keepNext: true, indent: first }),
      run: fontSlots(faces.bold),
    }),
    { id: 'ListNumber', name: 'List Number', basedOn: 'Normal', paragraph: p({ indent: first }) },
    { id: 'ListBullet', name: 'List Bullet', basedOn: 'Normal', paragraph: p({ indent: first }) },
    {
      id: 'Quote',
      name: 'Quote',
      basedOn: 'Normal',
      paragraph: p({ indent: { unit: CHARACTER, left: 2, right: 2, firstLine: 2 } }),
      run: fontSlots(faces.script),
    },
    own('Code', '公文代码', { paragraph: p({ align: 'left' }), run: sized(24) }),
    own('Rule', '公文分隔线', {
      paragraph: p({ border: line('bottom', 'single', 4, 1, 'auto'), align: 'center' }),
    }),
    own('Unsupported', '公文原样文字', { paragraph: p({ align: 'left' }) }),
    {
      id: 'FootnoteText',
      name: 'footnote text',
      basedOn: 'Normal',
      paragraph: p({ line: { twips: 300, rule: 'exact' }, align: 'both' }),
      run: sized(21),
    },
    {
      id: 'TOC1',
      name: 'toc 1',
      basedOn: 'Normal',
      paragraph: p({ rightTab: TEXT_WIDTH, align: 'left' }),
    },
    {
      id: 'TOC2',
      name: 'toc 2',
      basedOn: 'Normal',
      paragraph: p({ rightTab: TEXT_WIDTH, indent: { unit: CHARACTER, left: 1 }, align: 'left' }),
    },
  ]
}

/** 7.2 and 10: what stands above the red line. */
function headRows({ faces, linePitch, placement }: StyleSettings): readonly StyleRow[] {
  const flush = p({ align: 'left' })
  const mark = { twips: Math.round(placement.markSize * 13), rule: 'exact' } as const
  // 7.2.7: 4 mm below the number, as wide as the type area. Its line is as high as the characters, so that the
  // distance does not depend on where a program puts the characters in a higher line.
  const tight = { twips: 320, rule: 'exact' } as const
  const aboveNumber = 2 * linePitch + (linePitch - 320)
  const distance = Math.round((4 * MM) / 20)
  const signerTab = TEXT_WIDTH - Math.round(CHARACTER * (1 + placement.signerWidth))
  const signed = (id: string, name: string, before: number, leftTab: number): StyleRow =>
    own(id, name, {
      paragraph: p({
        border: line('bottom', 'single', 12, distance, 'FF0000'),
        leftTab,
        before,
        line: tight,
        // Not a left indent: the red line would begin there.
        indent: { unit: CHARACTER, firstLine: 1 },
        align: 'left',
      }),
    })
  return [
    own('Serial', '公文份号', { paragraph: flush }),
    own('Secrecy', '公文密级紧急程度', { paragraph: flush, run: fontSlots(faces.bold) }),
    own('Mark', '公文发文机关标志', {
      paragraph: p({ before: placement.markBefore, line: mark, align: 'center' }),
      run: run(faces.title, placement.markSize, RED),
    }),
    own('MarkNames', '公文联合发文机关标志', {
      paragraph: p({ line: mark, align: 'distribute' }),
      run: run(faces.title, placement.markSize, RED),
    }),
    own('DocNumber', '公文发文字号', {
      paragraph: p({
        border: line('bottom', 'single', 12, distance, 'FF0000'),
        before: aboveNumber,
        line: tight,
        align: 'center',
      }),
    }),
    own('DocNumberBlank', '公文发文字号（套打）', {
      paragraph: p({ before: aboveNumber, after: distance * 20, line: tight, align: 'center' }),
    }),
    signed('DocNumberSigner', '公文发文字号和签发人', aboveNumber, signerTab - SIGNER_LABEL),
    signed('DocNumberSignerNext', '公文发文字号和签发人（续）', linePitch - 320, signerTab),
    own('Signer', '公文签发人', {
      paragraph: p({ leftTab: signerTab, before: linePitch - 320, line: tight, align: 'left' }),
    }),
    own('SignerFirst', '公文签发人（首行）', {
      paragraph: p({ leftTab: signerTab - SIGNER_LABEL, before: aboveNumber, line: tight, align: 'left' }),
    }),
    own('MarkSpace', '公文发文机关标志前', {
      paragraph: p({ line: { twips: Math.max(20, placement.markBefore), rule: 'exact' } }),
      run: sized(2),
    }),
    own('LetterMark', '公文信函发文机关标志', {
      paragraph: p({ line: mark, align: 'center' }),
      run: run(faces.title, placement.markSize, RED),
    }),
    own('LetterMarkBlank', '公文信函发文机关标志（套打）', { paragraph: p({ line: mark }) }),
    // 10.1: thick over thin below the name, thin over thick at the foot.
    hairline('LetterLine', '公文信函上线', 'thickThinSmallGap'),
    own('LetterLineBlank', '公文信函上线（套打）', { paragraph: p({ line: HAIR }), run: sized(2) }),
    hairline('LetterFoot', '公文信函下线', 'thinThickSmallGap'),
    own('LetterNumber', '公文信函发文字号', {
      paragraph: p({ rightTab: TEXT_WIDTH, before: SEVEN_EIGHTHS, align: 'left' }),
    }),
    own('MinutesIssue', '公文纪要期号', {
      paragraph: p({ before: aboveNumber, line: tight, align: 'center' }),
    }),
    own('MinutesLine', '公文纪要机关日期', {
      paragraph: p({
        border: line('bottom', 'single', 12, distance, 'FF0000'),
        rightTab: TEXT_WIDTH,
        before: linePitch - 320,
        line: tight,
        align: 'left',
      }),
    }),
    own('MinutesLineBlank', '公文纪要机关日期（套打）', {
      paragraph: p({
        rightTab: TEXT_WIDTH,
        before: linePitch - 320,
        after: distance * 20,
        line: tight,
        align: 'left',
      }),
    }),
    own('Attendance', '公文纪要人员', {
      paragraph: p({ before: linePitch, indent: { unit: CHARACTER, left: 5, hanging: 3 } }),
    }),
    own('AttendanceNext', '公文纪要人员（续）', {
      paragraph: p({ indent: { unit: CHARACTER, left: 5, hanging: 3 } }),
    }),
  ]
}

/** 7.3.4–7.3.7 and 7.4: what follows the text. */
function endRows({ faces, linePitch, placement }: StyleSettings): readonly StyleRow[] {
  const imprint = { unit: SMALL_CHARACTER, left: 1, right: 1 }
  const small = sized(SMALL_SIZE)
  const withSignature = placement.signed ? ({ keepNext: true } as const) : {}
  const right = (characters: number) => ({ unit: CHARACTER, right: characters })
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
        before: linePitch,
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
    own('Copies', '公文抄送', {
      paragraph: p({ indent: { unit: SMALL_CHARACTER, left: 4, right: 1, hanging: 3 }, align: 'left' }),
      run: small,
    }),
    own('Printer', '公文印发机关', {
      paragraph: p({ rightTab: TEXT_WIDTH - SMALL_CHARACTER, indent: imprint, align: 'left' }),
      run: small,
    }),
    own('ImprintAnchor', '公文版记定位', {
      paragraph: p({ line: { twips: 20, rule: 'exact' } }),
      run: sized(2),
    }),
    {
      id: 'Footer',
      name: 'footer',
      basedOn: 'Normal',
      paragraph: p({
        line: { twips: SMALL_CHARACTER, rule: 'exact' },
        indent: { unit: SMALL_CHARACTER, right: 1 },
        align: 'right',
      }),
      run: fontSlots(faces.number) + small,
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

/** Tables and figures of the text. 4号, 小四 or 五号, by what fits. */
function tableRows({ faces, linePitch }: StyleSettings): readonly StyleRow[] {
  const cell = (id: string, name: string, halfPoints: number): StyleRow =>
    own(id, name, {
      paragraph: p({ line: { twips: halfPoints * 10 + 120, rule: 'exact' }, align: 'left' }),
      run: sized(halfPoints),
    })
  const variants = (base: string, name: string): readonly StyleRow[] => [
    own(`${base}Header`, `${name}表头`, {
      basedOn: base,
      paragraph: p({ keepNext: true, align: 'center' }),
      run: fontSlots(faces.bold),
    }),
    own(`${base}Center`, `${name}居中`, { basedOn: base, paragraph: p({ align: 'center' }) }),
    own(`${base}Right`, `${name}居右`, { basedOn: base, paragraph: p({ align: 'right' }) }),
  ]
  const sizes = [
    ['TableText', '公文表格', 28],
    ['TableSmall', '公文表格（小四）', 24],
    ['TableFine', '公文表格（五号）', 21],
  ] as const
  const caption = fontSlots(faces.bold) + sized(SMALL_SIZE)
  return [
    ...sizes.flatMap(([id, name, size]) => [cell(id, name, size), ...variants(id, name)]),
    {
      id: 'Caption',
      name: 'caption',
      basedOn: 'Normal',
      paragraph: p({ after: 120, align: 'center' }),
      run: caption,
    },
    own('TableCaption', '公文表题', {
      basedOn: 'Caption',
      paragraph: p({ keepNext: true, before: 120, after: 0 }),
    }),
    own('TableImage', '公文表格图片', {
      paragraph: p({ line: { twips: 240, rule: 'auto' }, align: 'center' }),
    }),
    own('TableUnit', '公文表格单位', { paragraph: p({ keepNext: true, align: 'right' }), run: sized(24) }),
    own('TableGap', '公文表后', { paragraph: p({ line: { twips: 240, rule: 'exact' } }) }),
    own('Figure', '公文图片', {
      paragraph: p({ keepNext: true, before: 120, line: { twips: 240, rule: 'auto' }, align: 'center' }),
    }),
    own('FigureAlone', '公文图片（无题注）', {
      paragraph: p({ before: 120, line: { twips: linePitch, rule: 'atLeast' }, align: 'center' }),
    }),
  ]
}

/** What is not in the source. Contract section 2: the names begin with `Generated`. */
function generatedRows({ faces }: StyleSettings): readonly StyleRow[] {
  const generated = (id: string, name: string, rest: Partial<StyleRow>): StyleRow =>
    own(`Generated${id}`, `Generated ${name}`, rest)
  return [
    generated('Title', 'Title', {
      paragraph: p({ keepNext: true, pageBreakBefore: true, after: 289, align: 'center' }),
      run: run(faces.title, TITLE_SIZE),
    }),
    generated('Heading', 'Heading', {
      paragraph: p({ keepNext: true, before: 240, align: 'center' }),
      run: fontSlots(faces.bold),
    }),
    generated('Note', 'Note', { paragraph: p({ align: 'left' }), run: sized(24) }),
    generated('Cell', 'Table', {
      paragraph: p({ line: { twips: 330, rule: 'exact' }, align: 'left' }),
      run: sized(21),
    }),
    generated('CellRight', 'Table Right', { basedOn: 'GeneratedCell', paragraph: p({ align: 'right' }) }),
    generated('CellCenter', 'Table Center', { basedOn: 'GeneratedCell', paragraph: p({ align: 'center' }) }),
    generated('CellHeader', 'Table Header', {
      basedOn: 'GeneratedCell',
      paragraph: p({ keepNext: true, align: 'center' }),
      run: fontSlots(faces.bold),
    }),
    generated('Chart', 'Chart', {
      paragraph: p({ before: 120, line: { twips: 240, rule: 'auto' }, align: 'center' }),
    }),
    generated('Contents', 'Contents', {
      paragraph: p({ keepNext: true, after: 289, align: 'center' }),
      run: run(faces.title, TITLE_SIZE),
    }),
  ]
}

const CHARACTER_ROWS: readonly StyleRow[] = [
  {
    id: 'DefaultParagraphFont',
    name: 'Default Paragraph Font',
    type: 'character',
    isDefault: true,
    hidden: true,
  },
  { id: 'Strong', name: 'Strong', type: 'character', run: '<w:b/><w:bCs/>' },
  { id: 'Emphasis', name: 'Emphasis', type: 'character', run: valued('w:em', 'underDot') },
  { id: 'Strike', name: '公文删除线', type: 'character', own: true, run: '<w:strike/>' },
  {
    id: 'Superscript',
    name: '公文上标',
    type: 'character',
    own: true,
    run: valued('w:vertAlign', 'superscript'),
  },
  {
    id: 'Subscript',
    name: '公文下标',
    type: 'character',
    own: true,
    run: valued('w:vertAlign', 'subscript'),
  },
  { id: 'CodeCharacters', name: '公文代码字符', type: 'character', own: true, run: '<w:noProof/>' },
  { id: 'Hyperlink', name: 'Hyperlink', type: 'character', run: valued('w:u', 'single') },
  {
    id: 'FootnoteReference',
    name: 'footnote reference',
    type: 'character',
    run: valued('w:vertAlign', 'superscript'),
  },
]

function line(side: 'top' | 'bottom', kind: string, eighths: number, space: number, color: string): string {
  return element(
    'w:pBdr',
    {},
    element(`w:${side}`, { 'w:val': kind, 'w:sz': eighths, 'w:space': space, 'w:color': color }),
  )
}

function hairline(id: string, name: string, kind: string): StyleRow {
  return own(id, name, {
    paragraph: p({ border: line('bottom', kind, 24, 0, 'FF0000'), line: HAIR }),
    run: sized(2),
  })
}
