// A title on several lines: a trapezoid or a lozenge whose breaks never split a word (GB/T 9704-2012, 7.3.1).
// 例：`某某区人民政府关于2019年度社会评价意见整改工作情况的公示` → `某某区人民政府关于2019年度` / `社会评价意见整改工作情况的公示`.
import { TITLE_CHARACTERS, widthInCharacters } from '../../text/page-geometry.ts'
import { titleWords } from './title-words.ts'

const MOST_LINES = 4
/** Words that belong to what follows, and words that belong to what stands before. */
const LEADING = /^(关于|和|与|及|以及|暨|对|在|的|第)$/
// Matches 的, 局, 工作, 》; not 关于, 《.
const TRAILING = /^(的|了|等|局|厅|处|镇|乡|部|院|会|年度|年|月|日|号|情况|工作|》|”|）|、|，|：|；|。|！|？)/

/** Offsets into `title` at which lines begin, without 0; empty when one line is enough. */
export function titleBreaks(title: string): readonly number[] {
  const width = titleWidth(title)
  const lines = Math.ceil(width / TITLE_CHARACTERS)
  // A title of more than four lines is no title; Word breaks it as it breaks a text.
  if (lines <= 1 || lines > MOST_LINES) return []
  const found = bestBreaks(title, lines, breakPlaces(title, false))
  // A name longer than a line (关于印发《…》的通知) is broken between its words, where Word would break it amid them.
  return found.length > 0 ? found : bestBreaks(title, lines, breakPlaces(title, true))
}

function bestBreaks(title: string, lines: number, places: readonly number[]): readonly number[] {
  let best: { readonly breaks: readonly number[]; readonly cost: number } | undefined
  for (let count = lines; count <= Math.min(lines + 1, MOST_LINES); count++) {
    for (const breaks of combinations(places, count - 1)) {
      const cost = shapeCost(title, breaks) + (count - lines) * 6
      if (!best || cost < best.cost) best = { breaks, cost }
    }
    if (best && best.cost < UNSHAPELY) break
  }
  // Where every way leaves a line too long, Word breaks the title as it breaks a text.
  return best && best.cost < IMPOSSIBLE ? best.breaks : []
}

/** Width in 字. Digits are wider in some title faces than half, and LibreOffice leaves a gap beside them. */
function titleWidth(text: string): number {
  const halves = text.match(/[\u0020-\u00ff]/g)?.length ?? 0
  const stretches = text.match(/[\u0020-\u00ff]+/g)?.length ?? 0
  return text.length - halves + halves * 0.6 + stretches * 0.2
}

const UNSHAPELY = 50
const IMPOSSIBLE = 1000

/** Low for widths that rise or fall steadily, or are widest in the middle; lines too long for the page are out. */
function shapeCost(title: string, breaks: readonly number[]): number {
  const bounds = [0, ...breaks, title.length]
  const lines = bounds.slice(1).map((end, i) => title.slice(bounds[i], end).trim())
  if (lines.some((line) => titleWidth(line) > TITLE_CHARACTERS)) return IMPOSSIBLE
  const widths = lines.map(widthInCharacters)
  const longest = Math.max(...widths)
  const shortest = Math.min(...widths)
  const steps = widths.slice(1).map((width, i) => width - (widths[i] ?? 0))
  const falls = steps.every((step) => step < 0)
  const rises = steps.every((step) => step > 0)
  const peak = widths.indexOf(longest)
  const lozenge = widths.length > 2 && steps.every((step, i) => (i < peak ? step > 0 : step < 0)) && peak > 0
  const shaped = falls || rises || lozenge
  // About a sixth of the longest line is the step that reads as a slope.
  const ideal = longest / 6
  const slope = steps.reduce((sum, step) => sum + Math.abs(Math.abs(step) - ideal), 0)
  const thin = shortest < longest / 3 ? 20 : 0
  return (shaped ? 0 : UNSHAPELY) + slope + thin + breaks.reduce((sum, at) => sum + breakCost(title, at), 0)
}

/** A break before 关于 is the usual one; years and quotations begin a line or end it; other words rather stay together. */
function breakCost(title: string, at: number): number {
  const [before, after] = [title.slice(0, at), title.slice(at)]
  if (/^关于/.test(after)) return 0
  if (/^([“《（]|\d{4}年)/.test(after) || /(年度|[”》）、\s])$/.test(before)) return 1
  return /^[和与及暨]/.test(after) ? 10 : 6
}

/** Offsets between words where a line may begin, those within quotes, titles and brackets only if `amidNames`. */
function breakPlaces(title: string, amidNames: boolean): readonly number[] {
  const words = titleWords(title)
  let depth = 0
  const places: number[] = []
  words.forEach(({ text, at }, i) => {
    const before = words[i - 1]?.text ?? ''
    const closes = /^[”》）]/.test(text)
    if (closes) depth--
    const joined =
      i === 0 ||
      (depth > 0 && !amidNames) ||
      LEADING.test(before) ||
      /[“《（]$/.test(before) ||
      TRAILING.test(text) ||
      (/[\dA-Za-z]$/.test(before) && /^[\dA-Za-z年月日个项%]/.test(text))
    if (!joined) places.push(at)
    if (/^[“《（]/.test(text)) depth++
  })
  return places
}

function* combinations(places: readonly number[], count: number, from = 0): Iterable<readonly number[]> {
  if (count === 0) {
    yield []
    return
  }
  for (let i = from; i <= places.length - count; i++) {
    for (const rest of combinations(places, count - 1, i + 1)) yield [places[i] ?? 0, ...rest]
  }
}
