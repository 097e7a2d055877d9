// Text → GB18030. The runtime decodes it but does not encode it, so the table is the decoder's, turned round:
// all two-byte codes, and the linear runs of four-byte ones.

/** Bytes of `text`; every character has a code. */
export function encodeGb18030(text: string): Uint8Array {
  const bytes: number[] = []
  let table: ReadonlyMap<number, readonly number[]> | undefined
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    if (code < 0x80) bytes.push(code)
    else if (code > 0xffff) bytes.push(...fourBytes(code - 0x10000 + SUPPLEMENTARY))
    else {
      table ??= basicPlane()
      bytes.push(...(table.get(code) ?? []))
    }
  }
  return Uint8Array.from(bytes)
}

/** Linear index of 90 30 81 30, which is U+10000. */
const SUPPLEMENTARY = (0x90 - 0x81) * 12_600
/** Linear index of 84 31 A4 39, the last four-byte code of the basic plane. */
const LAST_BASIC = 39_419

function fourBytes(linear: number): readonly number[] {
  return [
    0x81 + Math.floor(linear / 12_600),
    0x30 + (Math.floor(linear / 1260) % 10),
    0x81 + (Math.floor(linear / 10) % 126),
    0x30 + (linear % 10),
  ]
}

function basicPlane(): ReadonlyMap<number, readonly number[]> {
  const decoder = new TextDecoder('gb18030')
  const table = new Map<number, readonly number[]>()
  const put = (bytes: readonly number[]): void => {
    const text = decoder.decode(Uint8Array.from(bytes))
    const code = text.codePointAt(0) ?? 0xfffd
    if (text.length === 1 && code !== 0xfffd && !table.has(code)) table.set(code, bytes)
  }
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) if (trail !== 0x7f) put([lead, trail])
  }
  for (let linear = 0; linear <= LAST_BASIC; linear++) put(fourBytes(linear))
  return table
}
