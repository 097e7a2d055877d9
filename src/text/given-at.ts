// The day a report was given to a congress, as it stands below the title. 例：——2024年1月16日在市第十六届人民代表大会第四次会议上.

/** Matches 2020年1月8日在某市第六届人民代表大会第四次会议上; not 2020年1月8日会议. */
const GIVEN = /((?:19|20)\d{2})年(\d{1,2})月\d{1,2}日在[^。\n]{2,40}(?:会议|大会)上/

/** Year and month (1–12) of the first such day in `text`. */
export function givenAt(text: string): { readonly year: number; readonly month: number } | undefined {
  const [, year, month] = GIVEN.exec(text) ?? []
  return year === undefined ? undefined : { year: Number(year), month: Number(month) }
}
