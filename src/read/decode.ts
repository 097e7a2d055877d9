// Bytes → text: UTF-8 with or without byte order mark, UTF-16 with one, GB18030 (what an editor on Chinese
// Windows writes). Anything else is an error that names the remedy.
import type { Bilingual } from '../model/diagnostic.ts'
import type { Encoding, Position } from '../model/source.ts'
import { lineStarts, positionAt } from '../text/lines.ts'

/** The text with what it was decoded from, or why the bytes are no text. */
export type Decoded =
  | { readonly text: string; readonly encoding: Encoding; readonly bom: boolean }
  | {
      readonly error: Bilingual
      /** Of the first byte that cannot be read. */
      readonly place?: Position
    }

/** Decodes a source file; the byte order mark is no part of the text. */
export function decode(bytes: Uint8Array): Decoded {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return decodeMarked('utf-8', bytes.subarray(3))
  // A UTF-32 mark begins like a UTF-16 one; nobody writes it and nothing here reads it.
  if (a === 0xff && b === 0xfe && c === 0 && bytes[3] === 0) return { error: UNKNOWN }
  if (a === 0xff && b === 0xfe) return decodeMarked('utf-16le', bytes.subarray(2))
  if (a === 0xfe && b === 0xff) return decodeMarked('utf-16be', bytes.subarray(2))
  const zero = bytes.indexOf(0)
  if (zero >= 0) return { error: BINARY, place: placeOf(bytes, zero) }
  const utf8 = decodeAs('utf-8', bytes, false)
  if (!('error' in utf8)) return utf8
  const gb = decodeAs('gb18030', bytes, false)
  // Every pair of high bytes is some character of GB18030; Latin-1, Big5 or Shift JIS text comes out as rare ones.
  if (!('error' in gb) && looksChinese(gb.text) && isCommon(bytes)) return gb
  return { error: UNKNOWN, place: firstFault(bytes) }
}

/** What follows a byte order mark, which says how it is written. */
function decodeMarked(encoding: Encoding, bytes: Uint8Array): Decoded {
  const decoded = decodeAs(encoding, bytes, true)
  if (!('error' in decoded)) return decoded
  // Each fault is read as U+FFFD; the text may hold some of its own, but seldom before the fault.
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)
  return { ...decoded, place: positionAt(lineStarts(text), Math.max(0, text.indexOf('\ufffd'))) }
}

// No byte of a character of several is a line feed, so lines can be tried one by one.
function firstFault(bytes: Uint8Array): Position {
  for (let line = 1, start = 0; start <= bytes.length; line++) {
    const feed = bytes.indexOf(LINE_FEED, start)
    const written = bytes.subarray(start, feed < 0 ? bytes.length : feed)
    if ('error' in decodeAs('utf-8', written, false)) {
      return { line, column: new TextDecoder().decode(written).indexOf('\ufffd') + 1 }
    }
    start += written.length + 1
  }
  return { line: 1, column: 1 }
}

const LINE_FEED = 10

function placeOf(bytes: Uint8Array, offset: number): Position {
  const before = new TextDecoder().decode(bytes.subarray(0, offset))
  return positionAt(lineStarts(before), before.length)
}

const SAVE_AS: Bilingual = { zh: '请另存为 UTF-8', en: 'save it as UTF-8' }

const UNKNOWN: Bilingual = {
  zh: `不是 UTF-8、UTF-16（带 BOM）或 GB18030 文本；${SAVE_AS.zh}`,
  en: `is no text in UTF-8, UTF-16 with a byte order mark or GB18030; ${SAVE_AS.en}`,
}

const BINARY: Bilingual = {
  zh: `含有空字节，是二进制文件或没有 BOM 的 UTF-16；源文件应是 Markdown 文本，${SAVE_AS.zh}`,
  en: `holds NUL bytes: it is a binary file or UTF-16 without a byte order mark; a source is Markdown text, ${SAVE_AS.en}`,
}

function decodeAs(encoding: Encoding, bytes: Uint8Array, bom: boolean): Decoded {
  try {
    return { text: new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes), encoding, bom }
  } catch {
    return {
      error: {
        zh: `不是正确的 ${encoding.toUpperCase()} 文本；${SAVE_AS.zh}`,
        en: `is not valid ${encoding.toUpperCase()} text; ${SAVE_AS.en}`,
      },
    }
  }
}

const SAMPLE = 20_000

// Nineteen in twenty characters of a Chinese text are of the first level of GB 2312 or its marks; the kanji and kana of
// Shift JIS fall outside, whatever they come out as.
function isCommon(bytes: Uint8Array): boolean {
  let wide = 0
  let common = 0
  const end = Math.min(bytes.length, SAMPLE) - 1
  for (let at = 0; at < end; at++) {
    const lead = bytes[at] ?? 0
    if (lead < 0x81) continue
    const trail = bytes[at + 1] ?? 0
    wide++
    if (trail >= 0xa1 && ((lead >= 0xb0 && lead <= 0xd7) || (lead >= 0xa1 && lead <= 0xa3))) common++
    // Four bytes make a character where the second is a digit.
    at += trail < 0x40 ? 3 : 1
  }
  return common >= wide * 0.6
}

// Matches 年, ，, “, €, ℃, ㎡, →, ①, ‰, μ, ³; not é, й, ア, 가, ㄅ.
const KNOWN = /[\u4e00-\u9fff\u3000-\u303f\uff00-\uff60\uffe0-\uffef\u2010-\u2bff\u3200-\u33ff×÷°±·²³½¼¾μΩ]/

// Nine in ten wide characters of a real text are Han, full-width, or marks and units that stand beside them: in a short
// one a single symbol would be one in ten.
function looksChinese(text: string): boolean {
  const wide = Array.from(text.slice(0, SAMPLE)).filter((c) => c > '\u007f')
  if (/[^\P{Cc}\t\n\v\f\r]/u.test(text)) return false
  const known = wide.filter((c) => KNOWN.test(c))
  return wide.length === 0 || known.length / wide.length > 0.9
}
