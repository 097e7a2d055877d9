// The page of GB/T 9704-2012 in twips (1/20 pt, 1440 an inch). Clauses 5.2.1 (margins), 5.2.2–5.2.3 (3号, 22 lines
// of 28 characters), 7.5 (page number).

/** Twips of a millimetre. */
export const MM = 1440 / 25.4

/** A4, 210 × 297 mm. */
export const PAGE = { width: 11906, height: 16838 } as const
/** 天头 37 mm, 订口 28 mm; the others follow from the type area of 156 × 225 mm. */
export const MARGIN = { top: 2098, right: 1474, bottom: 1984, left: 1588, header: 851 } as const
/** Type area: 156 mm. */
export const TEXT_WIDTH = PAGE.width - MARGIN.left - MARGIN.right

/** Type area: 225 mm. */
export const TEXT_HEIGHT = PAGE.height - MARGIN.top - MARGIN.bottom

/** 22 lines on 225 mm: 28.95 pt, rounded down so that the 22nd still fits. */
export const LINE = 579
/** 3号 in half-points. */
export const BODY_SIZE = 32
/** 28 characters of 16 pt on 156 mm: −0.25 pt each. */
export const BODY_SPACING = -5
/** One 字 of 3号 with its spacing. */
export const CHARACTER = 315
/** 字 on a line of the text (5.2.3), and of the title in 2号 with a little room (7.3.1). */
export const CHARACTERS_A_LINE = 28

/** 字 on a line of the title in 2号 (22 pt), with a little room (7.3.1). */
export const TITLE_CHARACTERS = Math.floor(TEXT_WIDTH / 440)
/** One 字 of 4号. */
export const SMALL_CHARACTER = 280

/** 4号 in half-points. */
export const SMALL_SIZE = 28

/**
 * Distance of the footer from the paper's edge that puts the dash of `— 1 —` 7 mm below the type area (7.5): with
 * an exact line of 4号 the dash stands 7.3 pt (宋体) to 9.3 pt (Noto) above the line's foot.
 */
export const FOOTER = 1442

/** Twips of a line of 发文机关标志, whose size in half-points depends on the office's name. */
export const markLine = (markSize: number): number => Math.round(markSize * 13)

/** Width in 字 of one line: digits and Latin count half (7.3.5). */
export function widthInCharacters(text: string): number {
  let width = 0
  for (const character of text) width += /[\u0020-\u00ff]/.test(character) ? 0.5 : 1
  return width
}
