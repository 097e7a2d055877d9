// Styles of what stands above the title (GB/T 9704-2012, 7.2 and 10).
import type { XmlComponent } from 'docx'
import { CHARACTER, MM, markLine, TEXT_WIDTH } from '../../../text/page-geometry.ts'
import { fontSlots } from './fonts.ts'
import { sized } from './style-properties.ts'
import { line, own, p, RED, run, type StyleRow } from './style-row.ts'
import type { Placement, StyleSettings } from './style-settings.ts'

/** 签发人： in twips. */
const SIGNER_LABEL = 4 * CHARACTER
/** A line without height, for a border alone. */
const HAIR = { twips: 20, rule: 'exact' } as const
/** 10.1: 7/8 of a 3号 character below the line. */
const SEVEN_EIGHTHS = 280

// 7.2.7: 4 mm below the number, as wide as the type area. Its line is as high as the characters, so that the
// distance does not depend on where a program puts the characters in a higher line.
const TIGHT = { twips: 320, rule: 'exact' } as const
const DISTANCE = Math.round((4 * MM) / 20)

const redLine = (): XmlComponent => line('bottom', 'single', 12, DISTANCE, 'FF0000')

const markPitch = ({ markSize }: Placement) => ({ twips: markLine(markSize), rule: 'exact' }) as const

/** Two empty lines, and what the line of the number lacks. */
const aboveNumber = (linePitch: number): number => 2 * linePitch + (linePitch - 320)

/** 7.2 and 10: what stands above the red line. */
export function headStyles(settings: StyleSettings): readonly StyleRow[] {
  return [...marks(settings), ...numbers(settings), ...letterHead(settings), ...minutesHead(settings)]
}

/** 7.2.1–7.2.4. */
function marks({ faces, placement }: StyleSettings): readonly StyleRow[] {
  const flush = p({ align: 'left' })
  return [
    own('Serial', '公文份号', { paragraph: flush }),
    own('Secrecy', '公文密级紧急程度', { paragraph: flush, run: fontSlots(faces.bold) }),
    own('Mark', '公文发文机关标志', {
      paragraph: p({ before: placement.markBefore, line: markPitch(placement), align: 'center' }),
      run: run(faces.title, placement.markSize, RED),
    }),
    own('MarkNames', '公文联合发文机关标志', {
      paragraph: p({ line: markPitch(placement), align: 'distribute' }),
      run: run(faces.title, placement.markSize, RED),
    }),
  ]
}

/** 7.2.5–7.2.7: document number and signers over the red line. */
function numbers({ linePitch, placement }: StyleSettings): readonly StyleRow[] {
  const before = aboveNumber(linePitch)
  const signerTab = TEXT_WIDTH - Math.round(CHARACTER * (1 + placement.signerWidth))
  return [
    own('DocNumber', '公文发文字号', {
      paragraph: p({
        border: redLine(),
        before,
        line: TIGHT,
        align: 'center',
      }),
    }),
    own('DocNumberBlank', '公文发文字号（套打）', {
      paragraph: p({ before, after: DISTANCE * 20, line: TIGHT, align: 'center' }),
    }),
    ...signed('DocNumberSigner', '公文发文字号和签发人', before, signerTab - SIGNER_LABEL),
    ...signed('DocNumberSignerNext', '公文发文字号和签发人（续）', linePitch - 320, signerTab),
    own('Signer', '公文签发人', {
      paragraph: p({ leftTab: signerTab, before: linePitch - 320, line: TIGHT, align: 'left' }),
    }),
    own('SignerFirst', '公文签发人（首行）', {
      paragraph: p({ leftTab: signerTab - SIGNER_LABEL, before, line: TIGHT, align: 'left' }),
    }),
    own('MarkSpace', '公文发文机关标志前', {
      paragraph: p({ line: { twips: Math.max(20, placement.markBefore), rule: 'exact' } }),
      run: sized(2),
    }),
  ]
}

/** Number and signer in one line. Not a left indent: the red line would begin there. */
function signed(id: string, name: string, before: number, leftTab: number): readonly [StyleRow, StyleRow] {
  const place = {
    leftTab,
    before,
    line: TIGHT,
    indent: { unit: CHARACTER, firstLine: 1 },
    align: 'left',
  } as const
  return [
    own(id, name, { paragraph: p({ ...place, border: redLine() }) }),
    own(`${id}Blank`, `${name}（套打）`, { paragraph: p({ ...place, after: DISTANCE * 20 }) }),
  ]
}

/** 10.1. */
function letterHead({ faces, placement }: StyleSettings): readonly StyleRow[] {
  return [
    own('LetterMark', '公文信函发文机关标志', {
      paragraph: p({ line: markPitch(placement), align: 'center' }),
      run: run(faces.title, placement.markSize, RED),
    }),
    own('LetterMarkBlank', '公文信函发文机关标志（套打）', { paragraph: p({ line: markPitch(placement) }) }),
    // 10.1: thick over thin below the name, thin over thick at the foot.
    hairline('LetterLine', '公文信函上线', 'thickThinSmallGap'),
    own('LetterLineBlank', '公文信函上线（套打）', { paragraph: p({ line: HAIR }), run: sized(2) }),
    hairline('LetterFoot', '公文信函下线', 'thinThickSmallGap'),
    own('LetterNumber', '公文信函发文字号', {
      paragraph: p({ rightTab: TEXT_WIDTH, before: SEVEN_EIGHTHS, align: 'left' }),
    }),
  ]
}

/** 10.3. */
function minutesHead({ linePitch }: StyleSettings): readonly StyleRow[] {
  return [
    own('MinutesIssue', '公文纪要期号', {
      paragraph: p({ before: aboveNumber(linePitch), line: TIGHT, align: 'center' }),
    }),
    own('MinutesLine', '公文纪要机关日期', {
      paragraph: p({
        border: redLine(),
        rightTab: TEXT_WIDTH,
        before: linePitch - 320,
        line: TIGHT,
        align: 'left',
      }),
    }),
    own('MinutesLineBlank', '公文纪要机关日期（套打）', {
      paragraph: p({
        rightTab: TEXT_WIDTH,
        before: linePitch - 320,
        after: DISTANCE * 20,
        line: TIGHT,
        align: 'left',
      }),
    }),
    own('Attendance', '公文纪要人员', {
      paragraph: p({ before: linePitch, indent: { unit: CHARACTER, left: 5, hanging: 3 }, align: 'left' }),
    }),
    own('AttendanceNext', '公文纪要人员（续）', {
      paragraph: p({ indent: { unit: CHARACTER, left: 5, hanging: 3 }, align: 'left' }),
    }),
  ]
}

function hairline(id: string, name: string, kind: string): StyleRow {
  return own(id, name, {
    paragraph: p({ border: line('bottom', kind, 24, 0, 'FF0000'), line: HAIR }),
    run: sized(2),
  })
}
