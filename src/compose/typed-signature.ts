// 署名 and 成文日期 that are typed below the text instead of stated in the front matter: taken out of the text and set
// where GB/T 9704, 7.3.5 wants them. Only where both are certain: office names alone on their lines, then a full date.
// A list of attachments may stand above, a remark in brackets, copies and printing below. 例：`临江区人民政府办公室` / `2024年1月15日` / `（此件公开发布）` /
// `抄送：区委办公室。` at the very end.
import type { Inline } from '../model/inline.ts'
import type { Block, Meta, Paragraph, Section } from '../model/outline.ts'
import { plainText } from '../text/runs.ts'
import { isDate, isOffice, signedLines } from '../text/signed-lines.ts'

/** What was typed at the end of the text; what is missing was not typed. */
export interface TypedSignature {
  readonly issuers: readonly string[]
  /** As typed: `2024年1月15日`. */
  readonly date: string
  /** 附注 below it (7.3.6), without its brackets. */
  readonly remark?: string
  /** 附件说明 above it (7.3.4): the titles, in order. */
  readonly attachments?: readonly string[]
  /** 抄送机关 (7.4.2), as typed. */
  readonly copies?: string
  /** 印发机关 and 印发日期 (7.4.3), as typed. */
  readonly printer?: string
  readonly printDate?: string
}

const MOST_OFFICES = 5
/** Matches （此件公开发布）; not （此件（含附件）公开发布） and no sentence of the text. */
const REMARK = /^[（(]([^（）()。]{2,40})[）)]$/
/** Matches 附件：1.主动公开目录, 2．任务分解表, 附件：甲; not 附件：1.甲 2.乙, several in a line, and no sentence. */
const ATTACHMENT = /^(附件[：:])?\s*(?:(\d{1,2})[.．、](?!\d))?((?:(?!\d[.．、](?!\d))[^。；;：:]){2,60})$/
/** Matches 抄送：区委办公室，区人大办公室。 */
const COPIES = /^抄送[：:](.{2,400}?)。?$/
/** Matches 临江区人民政府办公室2024年1月16日印发, the blanks between taken out. */
const PRINTED = /^(\p{Script=Han}{2,30}?)(\d{4}年\d{1,2}月\d{1,2}日)印发$/u
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
  const { notes, copies, printingOffice, printingDate } = meta.extra
  const printing = printingOffice === undefined && printingDate === undefined
  const attachments = meta.attachments === undefined
  const open = { attachments, remark: notes === undefined, copies: copies === undefined, printing }
  const found = last && takeFrom(last, open)
  return found ? { sections: sections.with(at, found.section), signature: found.signature } : { sections }
}

interface Taken {
  readonly section: Section
  readonly signature: TypedSignature
}

/** What of the lines below the date the front matter leaves to the text. */
interface Open {
  readonly attachments: boolean
  readonly remark: boolean
  readonly copies: boolean
  readonly printing: boolean
}

/** Looks at the very end of a section: the last of its subsections, if it has any. */
function takeFrom(section: Section, open: Open): Taken | undefined {
  const inner = section.sections.at(-1)
  if (inner) {
    const found = takeFrom(inner, open)
    return found && { ...found, section: { ...section, sections: section.sections.with(-1, found.section) } }
  }
  const found = readLines(lastLines(section.blocks), open)
  if (!found) return undefined
  return {
    section: { ...section, blocks: section.blocks.slice(0, found.block) },
    signature: found.signature,
  }
}

interface Line {
  /** Without its blanks. */
  readonly text: string
  readonly written: string
  /** Index of its paragraph, and whether it is the first line there. */
  readonly block: number
  readonly isFirst: boolean
}

/** From the imprint upwards; `block` is the first paragraph of the signature. */
function readLines(
  lines: readonly Line[],
  open: Open,
): { readonly signature: TypedSignature; readonly block: number } | undefined {
  let end = lines.length
  const next = (pattern: RegExp, isOpen: boolean): RegExpExecArray | undefined => {
    const match = isOpen ? pattern.exec(lines[end - 1]?.text ?? '') : null
    if (!match) return undefined
    end--
    return match
  }
  const [, printer, printDate] = next(PRINTED, open.printing) ?? []
  const copies = next(COPIES, open.copies)?.[1]
  const remark = next(REMARK, open.remark)?.[1]
  const date = lines[end - 1]?.text ?? ''
  if (!isDate(date)) return undefined
  end--
  // Whole paragraphs: words above an office in its own make a text of it.
  let first = end
  for (let i = end - 1; isOffice(lines[i]?.text ?? ''); i--) if (lines[i]?.isFirst) first = i
  const issuers = lines.slice(first, end).map(({ text }) => text)
  const above = open.attachments ? readAttachments(lines.slice(0, first)) : undefined
  const block = lines[first - (above?.length ?? 0)]?.block
  if (block === undefined || issuers.length === 0 || issuers.length > MOST_OFFICES) return undefined
  const signature = {
    issuers,
    date,
    ...(above === undefined ? {} : { attachments: above }),
    ...(remark === undefined ? {} : { remark }),
    ...(copies === undefined ? {} : { copies }),
    ...(printer === undefined || printDate === undefined ? {} : { printer, printDate }),
  }
  return { signature, block }
}

/** The titles that the last lines list, a line each: 附件：1.甲, 2.乙, or 附件：甲 alone. */
function readAttachments(lines: readonly Line[]): readonly string[] | undefined {
  const titles: string[] = []
  for (let at = lines.length - 1; at >= 0; at--) {
    const line = lines[at]
    const [, head, number, title = ''] = ATTACHMENT.exec(line?.written ?? '') ?? []
    if (title === '' || (titles.length > 0 && number === undefined)) return undefined
    titles.unshift(title.trim())
    if (head !== undefined) return line?.isFirst && isCounted(lines.slice(at)) ? titles : undefined
  }
  return undefined
}

function isCounted(lines: readonly Line[]): boolean {
  const numbers = lines.map(({ written }) => ATTACHMENT.exec(written)?.[2])
  return lines.length === 1 || numbers.every((number, i) => number === String(i + 1))
}

const MOST_LINES = 30

/** The lines of the last paragraphs, as far as they may be a signature. */
function lastLines(blocks: readonly Block[]): readonly Line[] {
  const lines: Line[] = []
  for (let at = blocks.length - 1; at >= 0 && lines.length < MOST_LINES; at--) {
    const block = blocks[at]
    const own = block?.type === 'paragraph' ? linesOf(block) : []
    if (own.length === 0) break
    lines.unshift(
      ...own.map((written, i) => ({
        text: written.replace(/\s/g, ''),
        written: written.trim(),
        block: at,
        isFirst: i === 0,
      })),
    )
  }
  return lines
}

/** The lines of a paragraph that holds nothing but plain words. */
function linesOf({ content }: Paragraph): readonly string[] {
  const isPlain = (inline: Inline): boolean =>
    inline.type === 'break' || (inline.type === 'text' && inline.marks.link === undefined)
  if (!content.every(isPlain)) return []
  return signedLines(plainText(content))
}
