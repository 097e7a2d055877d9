// The year in whose first months a report was given to a congress, as its head says. 例：（2001年3月13日） → 2001.
import type { Outline } from '../model/outline.ts'
import { givenAt } from '../text/given-at.ts'

// Matches `（2024年1月）`, `（2024年1月9日 某人）` in a title: the winter when congresses meet.
const WINTER = /[（(]((?:19|20)\d{2})年[1-3]月(?:\d{1,2}日)?[\s\u4e00-\u9fff]{0,8}[）)]/
/** Within so many characters a report says when it was given. */
const HEAD = 600

/** That year; undefined where the head names no such day. */
export function givenInWinter({ source }: Outline): number | undefined {
  const head = source.text.slice(0, HEAD)
  const given = givenAt(head)
  if (given) return given.month <= 3 ? given.year : undefined
  const year = WINTER.exec(head)?.[1]
  return year === undefined ? undefined : Number(year)
}
