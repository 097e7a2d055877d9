// What stands below the text (GB/T 9704-2012, 7.3.4–7.4.3): attachments, signature and date, annotation;
// behind the attachments the imprint.
import type { Publication, PublicationSection } from '../../model/publication.ts'
import { joinNames } from '../../text/join-names.ts'
import type { Anchors } from './anchors.ts'
import { type Content, h, label, type Markup } from './markup.ts'
import { fragment } from './safe.ts'
import type { Words } from './words.ts'

/** Elements of the front matter that follow the text, in official order. */
export function drawClosing({ elements, sections }: Publication, anchors: Anchors, words: Words): Markup[] {
  const { attachments, issuers, date, remark } = elements
  return [
    ...(elements.listsAttachments ? drawAttachments(attachments, sections, anchors, words) : []),
    ...(issuers.length > 0 || date !== undefined || elements.signatory !== undefined
      ? [
          h(
            'div',
            { className: 'sign' },
            h(
              'div',
              ...[...issuers, elements.signatory, date]
                .filter((part) => part !== undefined)
                .map((part) => h('span', part)),
            ),
          ),
        ]
      : []),
    ...elements.attendance.map(({ label, names }) => h('p', h('b', `${label}：`), names.join('、'))),
    ...(remark === undefined ? [] : [h('p', { className: 'remark' }, `（${remark}）`)]),
  ]
}

/** 版记 (7.4): copies and printing office, behind the attachments. */
export function drawImprint({ elements }: Publication, words: Words): Markup[] {
  const { copies, printer, printDate, recipients, recipientsInImprint } = elements
  const moved = recipientsInImprint && recipients.length > 0
  const printed = [printer, printDate === undefined ? undefined : `${printDate}${words('issued')}`]
    .filter((part) => part !== undefined)
    .join('　')
  if (!moved && copies.length === 0 && printed === '') return []
  return [
    h(
      'div',
      { className: 'imprint' },
      ...(moved ? [h('p', label(words('recipients')), `${joinNames(recipients)}。`)] : []),
      ...(copies.length > 0
        ? [h('p', label(words('copies')), `${copies.map((name) => name.replace(/。$/, '')).join('，')}。`)]
        : []),
      ...(printed === '' ? [] : [h('p', printed)]),
    ),
  ]
}

function drawAttachments(
  attachments: Publication['elements']['attachments'],
  sections: readonly PublicationSection[],
  anchors: Anchors,
  words: Words,
): Markup[] {
  if (attachments.length === 0) return []
  const line = ({ number, title }: (typeof attachments)[number], index = 0): Content[] => {
    const section = sections.find((candidate) => candidate.attachment === index + 1)
    const name = section ? h('a', { href: fragment(anchors.section(section.id)) }, title) : title
    return [...(number === '' ? [] : [number]), name]
  }
  const [only] = attachments
  return [
    h(
      'div',
      { className: 'attachments' },
      attachments.length === 1 && only
        ? h('p', label(words('attachments')), ...line(only))
        : h(
            'ol',
            ...attachments.map((attachment, i) =>
              h('li', i === 0 ? label(words('attachments')) : '', ...line(attachment, i)),
            ),
          ),
    ),
  ]
}
