// 署名 and 成文日期: where they stand (GB/T 9704-2012, 7.3.5). 字 of 3号; digits count half.
// 例：杭州市拱墅区人民政府 (10) over 2019年12月30日 (7) without a seal → right indents 2 and 3.
import type { Elements } from '../../model/publication.ts'
import { widthInCharacters } from '../../text/page-geometry.ts'

/** Where the lines of a signature stand on the page. */
export interface SignaturePlacement {
  /** Right indents in 字. */
  readonly issuer: number
  readonly date: number
  /** Blank lines above the first of them. */
  readonly blankLines: number
}

/** Characters on a line of the text (5.2.3). */
const LINE = 28

/** Room for a seal's upper half above the date, so that it covers both lines. */
const SEAL_LINES = 2

/** Right indents for the longest of `issuers` and the date. */
export function placeSignature(
  issuers: readonly string[],
  date: string,
  seal: Elements['seal'],
): SignaturePlacement {
  const longest = Math.max(0, ...issuers.map(widthInCharacters))
  const own = widthInCharacters(date)
  if (seal === 'seal') {
    // 7.3.5.1: the date 4 from the right, the issuer centred over it.
    return { date: 4, issuer: Math.max(0, 4 + (own - longest) / 2), blankLines: SEAL_LINES - 1 }
  }
  // 7.3.5.3: the stamp 4 from the right, two lines below the text; the date a blank line below it.
  if (seal === 'signature') return { date: 4, issuer: 4, blankLines: 2 }
  // A name that takes two lines begins at the edge of the text: the date begins 2 from there and needs its own line.
  const issuer = Math.min(longest, LINE - 2)
  // 7.3.5.2: the issuer 2 from the right, the date's first character 2 to the right of the issuer's first.
  if (own <= issuer) return { issuer: 2, date: issuer - own, blankLines: 1 }
  return { date: 2, issuer: 4 + own - issuer, blankLines: 1 }
}
