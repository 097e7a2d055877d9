// The five faces of an official document and the names they are written under. GB/T 9704 names only the class
// (小标宋, 仿宋, 楷体, 黑体, 宋体); which file draws it is the machine's business, so the names can be chosen.
import type { XmlComponent } from 'docx'
import type { Theme } from '../../../model/template.ts'
import { element, valued } from '../package/element.ts'
import { WORD } from '../package/namespaces.ts'

/** Names as Windows and WPS install them, those of 方正, or fonts that are free to use. */
export type FontSet = 'gb2312' | 'founder' | 'open'

/** Name to write and one other name of the same class, for machines that have only that. */
export interface Face {
  readonly name: string
  readonly other?: string
}

/** The faces of a document by what they are for. */
export interface Faces {
  /** 小标宋: head and title. */
  readonly title: Face
  /** 仿宋: everything unless said otherwise. */
  readonly body: Face
  /** 黑体: first-level headings, 密级, 附件. */
  readonly bold: Face
  /** 楷体: second-level headings, names of signers. */
  readonly script: Face
  /** 宋体: page numbers. */
  readonly number: Face
}

const SETS: Readonly<Record<FontSet, Faces>> = {
  gb2312: {
    title: { name: '方正小标宋简体', other: '华文中宋' },
    body: { name: '仿宋_GB2312', other: '仿宋' },
    bold: { name: '黑体', other: 'SimHei' },
    script: { name: '楷体_GB2312', other: '楷体' },
    number: { name: '宋体', other: 'SimSun' },
  },
  founder: {
    title: { name: '方正小标宋_GBK', other: '方正小标宋简体' },
    body: { name: '方正仿宋_GBK', other: '方正仿宋简体' },
    bold: { name: '方正黑体_GBK', other: '方正黑体简体' },
    script: { name: '方正楷体_GBK', other: '方正楷体简体' },
    number: { name: '方正书宋_GBK', other: '宋体' },
  },
  open: {
    title: { name: 'Noto Serif CJK SC Black', other: 'Source Han Serif SC Heavy' },
    body: { name: 'Noto Serif CJK SC', other: 'Zhuque Fangsong' },
    bold: { name: 'Noto Sans CJK SC', other: 'Source Han Sans SC' },
    script: { name: 'LXGW WenKai', other: 'AR PL UKai CN' },
    number: { name: 'Noto Serif CJK SC', other: 'AR PL UMing CN' },
  },
}
/** Word refuses font names of 32 characters and more. */
const LONGEST_NAME = 31

/** The named set, or what the template asks for. */
export function chooseFaces(theme: Theme['fonts'], set: FontSet | undefined): Faces {
  if (set) return SETS[set]
  const face = (names: readonly string[], fallback: Face): Face => {
    const [name, other] = names.filter((candidate) => candidate !== '' && candidate.length <= LONGEST_NAME)
    return name === undefined ? fallback : { name, ...(other === undefined ? {} : { other }) }
  }
  return {
    title: face(theme.title.names, SETS.gb2312.title),
    body: face(theme.body.names, SETS.gb2312.body),
    bold: face(theme.heading1.names, SETS.gb2312.bold),
    script: face(theme.heading2.names, SETS.gb2312.script),
    number: face(theme.number.names, SETS.gb2312.number),
  }
}

/** All four slots: a slot left out falls to a theme font or to Times New Roman. */
export function fontSlots(face: Face): XmlComponent {
  const { name } = face
  return element('w:rFonts', { 'w:ascii': name, 'w:hAnsi': name, 'w:eastAsia': name, 'w:cs': name })
}

/** `word/fontTable.xml`: each face once, with the other name it may be known by. */
export function fontTable(faces: Faces): XmlComponent {
  const unique = new Map(Object.values(faces).map((face: Face) => [face.name, face]))
  const fonts = [...unique.values()].map(({ name, other }) =>
    element(
      'w:font',
      { 'w:name': name },
      other === undefined ? '' : valued('w:altName', other),
      valued('w:charset', '86'),
      valued('w:family', 'auto'),
      valued('w:pitch', 'variable'),
    ),
  )
  return element('w:fonts', { 'xmlns:w': WORD }, ...fonts)
}
