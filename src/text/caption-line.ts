// Lines that name a table or figure, or the unit of its numbers.
// 例：`表1 2023年主要指标`, `附图二：…`, `单位：万元`.

/** Matches `表1 主要指标`, `附表2：…`, `表一 …`, `表2-1 …`; not `表彰先进`, `表1所示，…增长。`. */
export const TABLE_CAPTION = /^附?表\s*(?:\d+(?:[-—.]\d+)?|[一二三四五六七八九十]+)(?:[\s：:．.、]|$)/
/** Matches `图1 走势`; not `图书馆`. */
export const FIGURE_CAPTION = /^附?图\s*(?:\d+(?:[-—.]\d+)?|[一二三四五六七八九十]+)(?:[\s：:．.、]|$)/
/** Matches `单位：万元`, `（计量单位: 件）`, `部门：文旅局 金额单位：万元`; not `单位：各街道要加强管理。`. */
export const UNIT_LINE =
  /^(?:[^。；;\n]{1,40}\s)?[（(]?\s*(?:计量|金额|数量|货币)?单位\s*[：:]\s*[^。；;]{1,20}[）)]?$/

const LONGEST = 60

/** Whether a line is a caption, numbered and without a stop, or a unit line. */
export function belongsToTable(line: string): boolean {
  if (line.length > LONGEST || /[。；;]/.test(line)) return false
  return TABLE_CAPTION.test(line) || FIGURE_CAPTION.test(line) || UNIT_LINE.test(line)
}
