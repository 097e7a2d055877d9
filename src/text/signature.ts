// 署名 and 成文日期 as they are typed below a text: office names alone on their lines, then a full date. A list of attachments
// may stand above, a remark in brackets, copies and printing below (GB/T 9704-2012, 7.3.4–7.3.6, 7.4). 例：`临江区人民政府办公室` / `2024年1月15日` /
// `（此件公开发布）` / `抄送：区委办公室。`
import { arabicDate, hasSeal, isDate, officesOf } from './signed-lines.ts'

/** What was typed at the end of the text; what is missing was not typed. */
export interface TypedSignature {
  readonly issuers: readonly string[]
  /** In Arabic digits: `2024年1月15日`. */
  readonly date: string
  /** A place for a seal was marked: （盖章）. */
  readonly seal?: true
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
/** What of the lines below the date the front matter leaves to the text. */
export interface Open {
  readonly attachments: boolean
  readonly remark: boolean
  readonly copies: boolean
  readonly printing: boolean
}

/** A line of the last paragraphs. */
export interface SignedLine {
  readonly written: string
  /** Index of its paragraph, and whether it is the first line there. */
  readonly block: number
  readonly isFirst: boolean
}

/** Reads from the imprint upwards; `block` is the first paragraph of the signature. Undefined where not both office and date are typed. */
export function readSignature(
  lines: readonly SignedLine[],
  open: Open,
): { readonly signature: TypedSignature; readonly block: number } | undefined {
  let end = lines.length
  const bare = (i: number): string => (lines[i]?.written ?? '').replace(/\s/g, '')
  const next = (pattern: RegExp, isOpen: boolean): RegExpExecArray | undefined => {
    const match = isOpen ? pattern.exec(bare(end - 1)) : null
    if (!match) return undefined
    end--
    return match
  }
  const [, printer, printDate] = next(PRINTED, open.printing) ?? []
  const copies = next(COPIES, open.copies)?.[1]
  const remark = next(REMARK, open.remark)?.[1]
  const date = bare(end - 1)
  if (!isDate(date)) return undefined
  end--
  // Whole paragraphs: words above an office in its own make a text of it.
  let first = end
  for (let i = end - 1; officesOf(lines[i]?.written ?? '').length > 0; i--) if (lines[i]?.isFirst) first = i
  const offices = lines.slice(first, end)
  const issuers = offices.flatMap(({ written }) => officesOf(written))
  const above = open.attachments ? readAttachments(lines.slice(0, first)) : undefined
  const block = lines[first - (above?.length ?? 0)]?.block
  if (block === undefined || issuers.length === 0 || issuers.length > MOST_OFFICES) return undefined
  const signature = {
    issuers,
    date: arabicDate(date),
    ...(offices.some(({ written }) => hasSeal(written)) ? { seal: true as const } : {}),
    ...(above === undefined ? {} : { attachments: above }),
    ...(remark === undefined ? {} : { remark }),
    ...(copies === undefined ? {} : { copies }),
    ...(printer === undefined || printDate === undefined ? {} : { printer, printDate }),
  }
  return { signature, block }
}

/** The titles that the last lines list, a line each: 附件：1.甲, 2.乙, or 附件：甲 alone. */
function readAttachments(lines: readonly SignedLine[]): readonly string[] | undefined {
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

function isCounted(lines: readonly SignedLine[]): boolean {
  const numbers = lines.map(({ written }) => ATTACHMENT.exec(written)?.[2])
  return lines.length === 1 || numbers.every((number, i) => number === String(i + 1))
}
