// 附件 and its number in front of a title (GB/T 9704-2012, 7.3.7). 例：`附件1 主要指标表` → 附件1 and 主要指标表.

// Matches 附件, 附件：, 附件1 主要指标表, 附件1主要指标表, 附件二：名单; not 附件目录, 附件1-1, 附件3个, 附件1.甲 2.乙.
const MARK =
  /^\s*(附\s?件\s?(?:\d{1,2}(?=[\s：:《“]|$|(?![个项份之页张])\p{Script=Han})|[一二三四五六七八九十]{1,2}(?=[\s：:]|$)|(?=[\s：:]|$)))[\s：:]*/u

/** The mark as typed, and how many characters are to be taken off the title for it. */
export function attachmentMark(
  title: string,
): { readonly text: string; readonly length: number } | undefined {
  const match = MARK.exec(title)
  return match ? { text: (match[1] ?? '').replace(/\s/g, ''), length: match[0].length } : undefined
}
