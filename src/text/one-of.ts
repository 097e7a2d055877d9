// Rows of words → the alternatives of an expression, so that a long one is read as rows that have a name each.
// 例：`病床 床位` → `(?:病床|床位)`.

/** Words, or pieces of an expression, apart by blanks or line ends; of alternatives the first that fits is taken. */
export function oneOf(words: string): string {
  return `(?:${words.trim().replaceAll(/\s+/g, '|')})`
}
