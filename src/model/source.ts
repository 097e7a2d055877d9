// A source file as decoded, and places in it. All offsets of the program are UTF-16 code units into
// `Source.text`, which begins after a byte order mark.

/** A stretch of a text: `start` inclusive, `end` exclusive, in UTF-16 code units. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A place for people: line and column both count from 1; the column counts UTF-16 code units. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** What a file was decoded from, and what `--fix` writes it back in. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030'

/** One source file. `path` is what the user typed and is used in messages only. */
export interface Source {
  readonly path: string
  readonly text: string
  readonly encoding: Encoding
  /** Whether the file began with a byte order mark; `--fix` writes it back. */
  readonly bom: boolean
}
