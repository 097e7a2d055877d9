// Bytes → the XML parts of a DOCX. Foreign and damaged files end in `UnreadableDocument` with a remedy.
import { strFromU8, unzipSync } from 'fflate'
import { UnreadableDocument } from './verification.ts'
import { parseXml, type XmlNode } from './xml-tree.ts'

/** Larger parts are not unpacked: a text of 1,000 pages has about 20 MiB of XML. */
const LARGEST_PART = 256 * 1024 * 1024

/** An archive whose parts are parsed when they are asked for; `mainPath` is that of the document. */
export interface WordPackage {
  /** A part by path; undefined when it is not there. Throws `UnreadableDocument` when it is broken. */
  readonly part: (path: string) => XmlNode | undefined
  readonly mainPath: string
}

/** Opens any DOCX. */
export function openPackage(bytes: Uint8Array): WordPackage {
  refuseForeign(bytes)
  const files = unpack(bytes)
  const parsed = new Map<string, XmlNode>()
  const part = (path: string): XmlNode | undefined => {
    const known = parsed.get(path)
    if (known) return known
    const data = files[path]
    if (!data) return undefined
    try {
      const root = parseXml(strFromU8(data))
      parsed.set(path, root)
      return root
    } catch {
      throw new UnreadableDocument(
        `文件已损坏：${path} 不是合格的 XML；请用 Word 或 WPS 打开后另存`,
        `the file is damaged: ${path} is not well-formed XML; open it in Word or WPS and save it again`,
      )
    }
  }
  const mainPath = findMain(part('_rels/.rels'))
  if (!files[mainPath]) {
    throw new UnreadableDocument(
      '压缩包里没有 Word 正文；请确认是 .docx 文件',
      'the archive holds no Word text; make sure it is a .docx file',
    )
  }
  return { part, mainPath }
}

function refuseForeign(bytes: Uint8Array): void {
  const starts = (...head: readonly number[]): boolean => head.every((byte, i) => bytes[i] === byte)
  if (starts(0x50, 0x4b, 0x03, 0x04)) return
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) {
    throw new UnreadableDocument(
      '这是旧的 .doc（或加密的 .docx）；请在 Word 或 WPS 中另存为不加密的 .docx',
      'this is an old .doc or an encrypted .docx; save it as a .docx without a password',
    )
  }
  throw new UnreadableDocument(
    '不是 .docx 文件；请另存为 .docx 后再检查',
    'not a .docx file; save it as .docx and try again',
  )
}

function unpack(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> {
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => /\.(xml|rels)$/i.test(name) && originalSize <= LARGEST_PART,
    })
  } catch {
    throw new UnreadableDocument(
      '文件已损坏，解不开压缩包；请取得完整的文件',
      'the file is damaged and cannot be unpacked; get a complete copy',
    )
  }
}

function findMain(relationships: XmlNode | undefined): string {
  const main = relationships?.children.find(({ attributes }) =>
    (attributes.Type ?? '').endsWith('/officeDocument'),
  )
  return (main?.attributes.Target ?? 'word/document.xml').replace(/^\//, '')
}
