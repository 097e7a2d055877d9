// Words that ran over several lines, in one. 例：`甲 \n  乙` → `甲 乙`.

// Begins where blanks begin: from within a run of them it would be searched again and again.
const LINE_END = /(?<!\s)\s*\n\s*/g

/** `text` with every end of a line and the blanks around it as one blank. */
export function onOneLine(text: string): string {
  return text.includes('\n') ? text.replace(LINE_END, ' ') : text
}
