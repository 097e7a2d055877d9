// 7.3.5.5: where the signature does not fit below a short text, the lines are set a little closer or wider, so that it
// stands below lines of the text. A longer text gives its last paragraph to the signature's page instead (`document.ts`).
import { LINE } from '../../text/page-geometry.ts'
import type { Pagination } from './pagination.ts'
import { type BodyPart, isParagraph } from './paragraph.ts'

/** Between 25.5 and 33 pt: outside of it the page no longer looks like an official one. */
const [CLOSEST, WIDEST] = [510, 660]
const STEP = 5
/** Beyond the first pitch that fits, for a program that counts a line differently. */
const RESERVE = 10
// Matches Issuer, DocDateAlone; not BodyText.
const SIGNATURE = /^(Issuer|IssuerRow|Signatory|DocDateAlone)$/

/** The pitch in twips: the wanted one, or the nearest that keeps the end of the text and the signature on one page. */
export function fittedPitch(
  parts: readonly BodyPart[],
  wanted: number,
  paginate: (pitch: number) => Pagination,
): number {
  const at = parts.findIndex((part) => isParagraph(part) && SIGNATURE.test(part.style))
  const text = parts[at - 1]
  // Only the standard's own pitch is changed: another was chosen by hand.
  if (wanted !== LINE || !isParagraph(text) || text.properties?.keepNext || at < 1) return wanted
  if (!/^(FirstBlock|BodyText)$/.test(text.style)) return wanted
  const date = parts.findIndex((part) => isParagraph(part) && /^DocDate/.test(part.style))
  const fits = (pitch: number): boolean => {
    const { pages, ends } = paginate(pitch)
    return pages[at - 1] === 1 && pages[Math.max(at, date)] === ends[at - 1]
  }
  if (fits(wanted)) return wanted
  for (let change = STEP; change <= WIDEST - wanted; change += STEP) {
    if (wanted - change >= CLOSEST && fits(wanted - change)) return wanted - change - RESERVE
    if (fits(wanted + change)) return wanted + change + RESERVE
  }
  return wanted
}
