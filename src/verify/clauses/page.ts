// 5 and 7.5, 8: paper, margins, lines and characters, colour, page numbers, landscape pages.
import { findRoles, most, size } from '../roles.ts'
import type { Clause, Fault } from '../verification.ts'
import type { WordDocument, WordFooter, WordSection } from '../word-document.ts'
import { isFace } from './faces.ts'
import { fault, say } from './fault.ts'

const TWIPS_PER_MM = 1440 / 25.4
const MM_TOLERANCE = 1
const millimetres = (twips: number): number => Math.round((twips / TWIPS_PER_MM) * 10) / 10
const near = (twips: number, mm: number, tolerance = MM_TOLERANCE): boolean =>
  Math.abs(twips / TWIPS_PER_MM - mm) <= tolerance
const isLandscape = ({ width, height }: WordSection): boolean => width > height

/** Clauses 5.1 to 5.2.4, 7.5 and 8. */
export const PAGE_CLAUSES: readonly Clause[] = [
  {
    clause: '5.1',
    id: 'paper',
    strength: 'required',
    asks: say('A4 纸，210 mm × 297 mm', 'A4 paper, 210 mm × 297 mm'),
    check: ({ sections }) =>
      sections.flatMap((section) => {
        const [short, long] = [
          Math.min(section.width, section.height),
          Math.max(section.width, section.height),
        ]
        if (near(short, 210) && near(long, 297)) return []
        const words = `${millimetres(section.width)} mm × ${millimetres(section.height)} mm`
        return [{ found: say(words, words) }]
      }),
  },
  {
    clause: '5.2.1',
    id: 'margins',
    strength: 'required',
    asks: say(
      '天头 37 mm±1 mm，订口 28 mm±1 mm，版心 156 mm×225 mm',
      'top margin 37 mm ± 1 mm, binding margin 28 mm ± 1 mm, type area 156 mm × 225 mm',
    ),
    check: ({ sections }) => sections.flatMap(marginFaults),
  },
  {
    clause: '5.2.3',
    id: 'lines',
    strength: 'general',
    asks: say('一般每面排 22 行，并撑满版心', 'as a rule 22 lines a page that fill the type area'),
    check: (document) => {
      const { body } = findRoles(document)
      if (body.length === 0) return undefined
      return body.flatMap((paragraph) => {
        const section = document.sections[paragraph.section]
        if (!section || isLandscape(section)) return []
        if (paragraph.hasPicture && paragraph.line.rule !== 'exact') return []
        const pitch = linePitch(paragraph.line, section)
        if (pitch === undefined) {
          return [fault(paragraph, '行距不固定，每面行数不定', 'the line pitch is not fixed')]
        }
        const height = section.height - section.margin.top - section.margin.bottom
        const lines = Math.floor(height / pitch)
        const empty = height - lines * pitch
        if (lines === 22 && empty <= TWIPS_PER_MM * MM_TOLERANCE) return []
        const points = pitch / 20
        return [
          fault(
            paragraph,
            `行距 ${points} 磅，每面 ${lines} 行，下面空出 ${millimetres(empty)} mm`,
            `a pitch of ${points} pt gives ${lines} lines and leaves ${millimetres(empty)} mm empty`,
          ),
        ]
      })
    },
  },
  {
    clause: '5.2.3',
    id: 'characters',
    strength: 'general',
    asks: say('一般每行排 28 个字', 'as a rule 28 characters a line'),
    check: (document) => {
      const { body } = findRoles(document)
      if (body.length === 0) return undefined
      return body.flatMap((paragraph) => {
        const section = document.sections[paragraph.section]
        const half = size(paragraph)
        if (!section || isLandscape(section) || half === 0) return []
        const spacing = most(paragraph, (run) => run.spacing) ?? 0
        const grid = section.grid.type === 'linesAndChars' ? (section.grid.charSpace / 4096) * 20 : 0
        const width = section.width - section.margin.left - section.margin.right
        const count = Math.floor(width / (half * 10 + spacing + grid))
        return count === 28 ? [] : [fault(paragraph, `每行 ${count} 字`, `${count} characters a line`)]
      })
    },
  },
  {
    clause: '5.2.4',
    id: 'colour',
    strength: 'required',
    asks: say('文字为黑色（发文机关标志、红色分隔线除外）', 'black text but for the head'),
    check: (document) => {
      const { mark } = findRoles(document)
      return document.paragraphs.flatMap((paragraph) => {
        if (paragraph === mark || /标志/.test(paragraph.styleName)) return []
        const run = paragraph.runs.find(
          ({ colour, text }) => colour !== undefined && colour !== '000000' && text.trim() !== '',
        )
        return run ? [fault(paragraph, `文字颜色 ${run.colour}`, `text in ${run.colour}`)] : []
      })
    },
  },
  {
    clause: '7.5',
    id: 'page-number',
    strength: 'required',
    asks: say(
      '4 号半角宋体阿拉伯数字，两旁各一条一字线；单页居右空一字，双页居左空一字',
      '4号 half-width 宋体 digits between two dashes; right on odd pages, left on even pages, one character in',
    ),
    check: pageNumberFaults,
  },
  {
    clause: '7.5',
    id: 'page-number-distance',
    strength: 'required',
    asks: say('一字线上距版心下边缘 7 mm', 'the dash 7 mm below the type area'),
    check: ({ sections }) => {
      const upright = sections.filter(
        (section) => !isLandscape(section) && hasNumber(section.footers.default),
      )
      if (upright.length === 0) return undefined
      return upright.flatMap((section) => {
        const distance = dashDistance(section)
        if (Math.abs(distance - 7) <= 1.5) return []
        return [{ found: say(`约 ${distance.toFixed(1)} mm`, `about ${distance.toFixed(1)} mm`) }]
      })
    },
  },
  {
    clause: '8',
    id: 'landscape',
    strength: 'required',
    asks: say(
      '横排表格的页码位置与公文其他页码保持一致',
      'on a landscape page the page number stays where it is on the others',
    ),
    check: ({ sections }) => {
      const turned = sections.filter(isLandscape)
      if (turned.length === 0) return undefined
      return turned.flatMap((section) => {
        const footer = section.footers.default
        if (!hasNumber(footer) || footer?.turned) return []
        return [{ found: say('横页的页码随纸转到了长边', 'the number went with the paper to its long edge') }]
      })
    },
  },
]

function marginFaults(section: WordSection): readonly Fault[] {
  const { top, right, bottom, left } = section.margin
  // A landscape sheet is turned clockwise: the binding edge is on top, the foot on the left.
  const [head, binding, foot, outer] = isLandscape(section)
    ? [right, top, left, bottom]
    : [top, left, bottom, right]
  const good = near(head, 37) && near(binding, 28) && near(foot, 35, 2) && near(outer, 26, 2)
  if (good) return []
  const sides = [head, binding, foot, outer].map(millimetres)
  return [
    {
      found: say(
        `天头 ${sides[0]}，订口 ${sides[1]}，地脚 ${sides[2]}，切口 ${sides[3]} mm`,
        `head ${sides[0]}, binding ${sides[1]}, foot ${sides[2]}, outer edge ${sides[3]} mm`,
      ),
    },
  ]
}

function linePitch(
  line: { readonly twips: number; readonly rule: string },
  { grid }: WordSection,
): number | undefined {
  if (line.rule === 'exact') return line.twips
  const hasGrid = grid.type === 'lines' || grid.type === 'linesAndChars'
  return hasGrid && line.rule === 'auto' ? (grid.linePitch * line.twips) / 240 : undefined
}

function hasNumber(footer: WordFooter | undefined): boolean {
  return footer?.hasPageNumber === true
}

/** Estimated from the footer's distance: the dash stands in the middle of the characters of its line. */
function dashDistance(section: WordSection): number {
  const paragraph = section.footers.default?.paragraphs.find(({ text }) => /[—–－-]/.test(text))
  const half = paragraph ? size(paragraph) : 28
  const foot = section.margin.bottom - section.margin.footer
  const exact = paragraph?.line.rule === 'exact'
  // A fixed line ends a fifth of the size below the characters' feet; a free one a quarter.
  const dash = half * 10 * (exact ? 0.58 : 0.62)
  return (foot - dash) / TWIPS_PER_MM
}

function pageNumberFaults(document: WordDocument): readonly Fault[] {
  const faults: Fault[] = []
  const numbered = document.sections.filter(({ footers }) => hasNumber(footers.default))
  if (numbered.length === 0) return [{ found: say('没有页码', 'there is no page number') }]
  for (const { footers } of numbered) {
    const odd = footers.default?.paragraphs.find(({ text }) => /[—–－-]/.test(text))
    if (!odd) {
      faults.push({ found: say('页码两旁没有一字线', 'no dashes beside the page number') })
      continue
    }
    const face = most(odd, (run) => run.face) ?? ''
    if (size(odd) !== 28)
      faults.push({ found: say(`页码 ${size(odd) / 2} 磅`, `page number of ${size(odd) / 2} pt`) })
    if (!isFace(face, '宋体')) faults.push({ found: say(`页码字体“${face}”`, `page number in ${face}`) })
    const even = footers.even?.paragraphs.find(({ text }) => /[—–－-]/.test(text))
    const sides = [odd.align, even?.align ?? '']
    if (!document.evenAndOdd || !even) {
      faults.push({ found: say('单双页页码位置相同', 'odd and even pages have one position') })
    } else if (!/right|end/.test(sides[0] ?? '') || !/left|start|both/.test(sides[1] ?? '')) {
      faults.push({ found: say(`单页${sides[0]}，双页${sides[1]}`, `odd ${sides[0]}, even ${sides[1]}`) })
    }
  }
  return faults
}
