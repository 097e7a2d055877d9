// 7.3.4–7.4: what follows the text: attachments, signature, date, imprint.
import { findRoles, most, size } from '../roles.ts'
import type { Clause, Fault } from '../verification.ts'
import type { WordDocument, WordParagraph } from '../word-document.ts'
import { isFace } from './faces.ts'
import { fault, say } from './fault.ts'

const SMALL = 28

/** Clauses 7.3.4 to 7.4.3, then 主题词, which the edition of 2012 has no more. */
export const ENDING_CLAUSES: readonly Clause[] = [
  {
    clause: '7.3.4',
    id: 'attachment-list',
    strength: 'required',
    asks: say(
      '“附件：”后标顺序号和名称，名称后不加标点',
      'attachments by number and name, no mark behind the name',
    ),
    check: (document) => {
      const { attachmentNotes } = findRoles(document)
      if (attachmentNotes.length === 0) return undefined
      return attachmentNotes.flatMap((note) =>
        /[。；，、]$/.test(note.text.trim()) || /^附件:/.test(note.text.trim())
          ? [fault(note, '附件名称后有标点或用了半角冒号', 'a mark behind the name or a half-width colon')]
          : [],
      )
    },
  },
  {
    clause: '7.3.5',
    id: 'signature-placement',
    strength: 'required',
    asks: say(
      '不加盖印章：署名右空二字，成文日期首字比署名首字右移二字；加盖印章：成文日期右空四字',
      'without a seal: issuer 2 from the right, date 2 in from the issuer; with a seal: date 4 from the right',
    ),
    check: (document) => {
      const { issuer, date } = findRoles(document)
      if (!issuer || !date || date.align !== 'right') return undefined
      return placementFaults(issuer, date)
    },
  },
  {
    clause: '7.3.5.4',
    id: 'date',
    strength: 'required',
    asks: say(
      '成文日期用阿拉伯数字，年份标全称，月、日不编虚位',
      'date in digits, full year, no leading zeros',
    ),
    check: (document) => {
      const { date } = findRoles(document)
      if (!date) return undefined
      return /^\d{4}年([1-9]|1[0-2])月([1-9]|[12]\d|3[01])日$/.test(date.text.trim())
        ? []
        : [fault(date, `“${date.text.trim()}”`, `“${date.text.trim()}”`)]
    },
  },
  {
    clause: '7.3.7',
    id: 'attachments',
    strength: 'required',
    asks: say(
      '附件另面编排，“附件”及顺序号用 3 号黑体顶格，标题与附件说明一致',
      'attachments on new pages under 附件N in 3号 黑体, titled as in the list',
    ),
    check: attachmentFaults,
  },
  {
    clause: '7.4.1',
    id: 'imprint-lines',
    strength: 'recommended',
    asks: say(
      '版记首末条分隔线推荐高度 0.35 mm，中间的 0.25 mm，末条与版心下边缘重合',
      'imprint lines 0.35 mm at top and bottom, 0.25 mm between, the last on the foot of the type area',
    ),
    check: ({ tables }) => {
      const imprint = tables.find(({ text }) => /^(主送：.*)?抄送：|印发$/.test(text))
      if (!imprint) return undefined
      const { top = 0, bottom = 0 } = imprint.borders
      const good = top >= 6 && top <= 12 && bottom >= 6 && bottom <= 12 && imprint.floating && imprint.yBottom
      return good
        ? []
        : [
            {
              found: say('分隔线或位置不同', 'other lines or another place'),
              place: imprint.text.slice(0, 24),
            },
          ]
    },
  },
  {
    clause: '7.4.2',
    id: 'copies',
    strength: 'general',
    asks: say(
      '抄送用 4 号仿宋，机关间用逗号，末尾标句号',
      'copies in 4号 仿宋, commas between, a full stop at the end',
    ),
    check: ({ paragraphs }) => {
      const copies = paragraphs.find(({ text }) => /^抄送[：:]/.test(text.trim()))
      if (!copies) return undefined
      return size(copies) === SMALL && copies.text.trim().endsWith('。')
        ? []
        : [
            fault(
              copies,
              `${size(copies) / 2} 磅，末尾“${copies.text.trim().slice(-1)}”`,
              `${size(copies) / 2} pt, ends in ${copies.text.trim().slice(-1)}`,
            ),
          ]
    },
  },
  {
    clause: '7.4.3',
    id: 'printing',
    strength: 'general',
    asks: say('印发日期后加“印发”二字，4 号仿宋', 'printing date with 印发 behind it, 4号 仿宋'),
    check: ({ paragraphs }) => {
      const printing = paragraphs.find(
        ({ text, inTable }) => inTable && /\d{4}年\d{1,2}月\d{1,2}日印发$/.test(text.trim()),
      )
      if (!printing) return undefined
      return size(printing) === SMALL
        ? []
        : [fault(printing, `${size(printing) / 2} 磅`, `${size(printing) / 2} pt`)]
    },
  },
  {
    clause: '7',
    id: 'old-elements',
    strength: 'required',
    asks: say('2012 年版已取消主题词', 'the 2012 edition has no subject words'),
    check: ({ paragraphs }) =>
      paragraphs.flatMap((paragraph) =>
        /^主题词[：:]/.test(paragraph.text.trim())
          ? [fault(paragraph, '有主题词', 'there are subject words')]
          : [],
      ),
  },
]

const width = (text: string): number =>
  [...text.trim()].reduce((sum, c) => sum + (/[\u0020-\u00ff]/.test(c) ? 0.5 : 1), 0)
const rightOf = ({ indent }: WordParagraph): number =>
  indent.rightCharacters === undefined ? indent.right / 315 : indent.rightCharacters / 100

/** 7.3.5.1 and 7.3.5.2: whichever of the two the document follows. */
function placementFaults(issuer: WordParagraph, date: WordParagraph): readonly Fault[] {
  const difference = width(date.text) - width(issuer.text)
  const [own, its] = [rightOf(date), rightOf(issuer)]
  const close = (a: number, b: number): boolean => Math.abs(a - b) <= 0.3
  const sealed = close(own, 4) && close(its, Math.max(0, 4 + difference / 2))
  const signed = close(own, 4) && close(its, 4)
  const plain =
    difference <= 0 ? close(its, 2) && close(own, -difference) : close(own, 2) && close(its, 4 + difference)
  if (sealed || signed || plain) return []
  return [
    fault(
      issuer,
      `署名右空 ${its.toFixed(1)} 字，日期右空 ${own.toFixed(1)} 字`,
      `issuer ${its.toFixed(1)}, date ${own.toFixed(1)} characters from the right`,
    ),
  ]
}

function attachmentFaults(document: WordDocument): readonly Fault[] | undefined {
  const { attachmentMarks, attachmentNotes, attachmentTitles } = findRoles(document)
  if (attachmentMarks.length === 0) return undefined
  const faults: Fault[] = []
  for (const mark of attachmentMarks) {
    const before = document.paragraphs[document.paragraphs.indexOf(mark) - 1]
    if (
      !mark.breakBefore &&
      (before?.section ?? mark.section) === mark.section &&
      !/\f/.test(before?.text ?? '')
    ) {
      faults.push(fault(mark, '没有另面编排', 'not on a new page'))
    }
    if (!isFace(most(mark, (run) => run.face) ?? '', '黑体') || size(mark) !== 32)
      faults.push(fault(mark, '不是 3 号黑体', 'not in 3号 黑体'))
  }
  const listed = attachmentNotes.map(({ text }) => plainName(text))
  for (const title of attachmentTitles) {
    if (listed.length > 0 && !listed.includes(plainName(title.text))) {
      faults.push(fault(title, '标题与附件说明不一致', 'the title is not the one in the list'))
    }
  }
  return faults
}

function plainName(text: string): string {
  return text
    .trim()
    .replace(/^附件[：:]/, '')
    .replace(/^\d+[.．]/, '')
    .replace(/\s/g, '')
}
