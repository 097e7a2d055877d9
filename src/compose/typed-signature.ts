// 署名 and 成文日期 that are typed below the text instead of stated in the front matter: taken out of the text and set
// where GB/T 9704, 7.3.5 wants them. Only where both are certain: office names alone on their lines, then a full date.
// A remark in brackets may follow. 例：`临江区人民政府办公室` / `2024年1月15日` / `（此件公开发布）` at the very end.
import type { Inline } from '../model/inline.ts'
import type { Block, Meta, Paragraph, Section } from '../model/outline.ts'
import { plainText } from '../text/runs.ts'

export interface TypedSignature {
  readonly issuers: readonly string[]
  /** As typed: `2024年1月15日`. */
  readonly date: string
  /** 附注 below it (7.3.6), without its brackets. */
  readonly remark?: string
}

/** Matches 临江区人民政府办公室, 临江区发展和改革局; not 区政府印发了通知. */
const OFFICE =
  /^\p{Script=Han}{2,28}(?:政府|办公[厅室]|委员会|管委会|办事处|国务院|小组|中心|法院|检察院|[厅局署])$/u
/** Matches 2024年1月15日; not 2024年1月. */
const DATE = /^\d{4}年\d{1,2}月\d{1,2}日$/
const MOST_OFFICES = 5
/** Matches （此件公开发布）; not （此件（含附件）公开发布） and no sentence of the text. */
const REMARK = /^[（(]([^（）()。]{2,40})[）)]$/
/** What sets a date apart from the office on one line: a line that was not ended, or blanks to push it right. */
const BEFORE_DATE = /\s+(?=\d{4}年\d{1,2}月\d{1,2}日\s*$)/gm

/** The sections without the typed signature, and the signature; nothing is taken when the front matter states either. */
export function takeSignature(
  sections: readonly Section[],
  meta: Meta,
  isAttachment: (section: Section) => boolean,
): { readonly sections: readonly Section[]; readonly signature?: TypedSignature } {
  const states = (field: 'issuer' | 'date'): boolean =>
    meta[field] !== undefined && !meta.inferred.includes(field)
  if (states('issuer') || states('date')) return { sections }
  const at = sections.findLastIndex((section) => !isAttachment(section))
  const last = sections[at]
  const found = last && takeFrom(last, meta.extra.notes === undefined)
  return found ? { sections: sections.with(at, found.section), signature: found.signature } : { sections }
}

interface Taken {
  readonly section: Section
  readonly signature: TypedSignature
}

/** `mayRemark`: whether the front matter leaves 附注 to the text. Looks at the very end of a section: the last of its subsections, if it has any. */
function takeFrom(section: Section, mayRemark: boolean): Taken | undefined {
  const inner = section.sections.at(-1)
  if (inner) {
    const found = takeFrom(inner, mayRemark)
    return found && { ...found, section: { ...section, sections: section.sections.with(-1, found.section) } }
  }
  const below = section.blocks.at(-1)
  const remark =
    mayRemark && below?.type === 'paragraph' ? REMARK.exec(linesOf(below).join('\n'))?.[1] : undefined
  const bottom = section.blocks.length - (remark === undefined ? 0 : 1)
  const lines: string[] = []
  let end = bottom
  while (end > 0) {
    const block: Block | undefined = section.blocks[end - 1]
    const own = block?.type === 'paragraph' ? linesOf(block) : []
    const isDate = end === bottom && DATE.test(own.at(-1) ?? '')
    const offices = isDate ? own.slice(0, -1) : own
    if (own.length === 0 || (lines.length === 0 && !isDate) || !offices.every((line) => OFFICE.test(line)))
      break
    lines.unshift(...own)
    end--
  }
  const date = lines.at(-1)
  const issuers = lines.slice(0, -1)
  if (date === undefined || issuers.length === 0 || issuers.length > MOST_OFFICES) return undefined
  const signature = { issuers, date, ...(remark === undefined ? {} : { remark }) }
  return { section: { ...section, blocks: section.blocks.slice(0, end) }, signature }
}

/** The lines of a paragraph that holds nothing but plain words. */
function linesOf({ content }: Paragraph): readonly string[] {
  const isPlain = (inline: Inline): boolean =>
    inline.type === 'break' || (inline.type === 'text' && inline.marks.link === undefined)
  if (!content.every(isPlain)) return []
  return plainText(content)
    .replace(BEFORE_DATE, '\n')
    .split('\n')
    .map((line) => line.replace(/\s/g, ''))
    .filter((line) => line !== '')
}
