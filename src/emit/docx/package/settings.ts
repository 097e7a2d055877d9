// `word/settings.xml` and the document's properties.
import type { IPropertiesOptions, XmlComponent } from 'docx'
import type { MetaValue } from '../../../model/outline.ts'
import type { Publication } from '../../../model/publication.ts'
import { type Content, clean, element, valued } from './element.ts'
import { PACKAGE, WORD } from './namespaces.ts'

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006'

const COMPATIBILITY = [
  'spaceForUL',
  'balanceSingleByteDoubleByteWidth',
  'doNotLeaveBackslashAlone',
  'ulTrailSpace',
  'doNotExpandShiftReturn',
  'adjustLineHeightInTable',
  'useFELayout',
]

/** Odd and even footers differ; marks at line ends may be compressed; Word 2013 and later as it is. */
export function settings(language: string, hasNotes: boolean): XmlComponent {
  const separators = [-1, 0].map((id) => element('w:footnote', { 'w:id': id }))
  return element(
    'w:settings',
    { 'xmlns:w': WORD },
    element('w:zoom', { 'w:percent': 100 }),
    element('w:bordersDoNotSurroundHeader'),
    element('w:bordersDoNotSurroundFooter'),
    valued('w:defaultTabStop', 420),
    element('w:evenAndOddHeaders'),
    valued('w:characterSpacingControl', 'compressPunctuation'),
    hasNotes
      ? element('w:footnotePr', {}, valued('w:numFmt', 'decimalEnclosedCircleChinese'), separators)
      : '',
    element(
      'w:compat',
      {},
      COMPATIBILITY.map((name) => element(`w:${name}`)),
      element('w:compatSetting', {
        'w:name': 'compatibilityMode',
        'w:uri': 'http://schemas.microsoft.com/office/word',
        'w:val': 15,
      }),
    ),
    element('w:themeFontLang', { 'w:val': 'en-US', 'w:eastAsia': language }),
    valued('w:decimalSymbol', '.'),
    valued('w:listSeparator', ','),
  )
}

/** `docProps/core.xml`: title, issuer, language, and a date only where the document or the environment gives one. */
export function coreProperties(publication: Publication, epoch: number | undefined): XmlComponent {
  const { meta, titleText, lang } = publication
  const stated = meta.date && /^\d{4}-\d{2}-\d{2}$/.test(meta.date) ? `${meta.date}T00:00:00Z` : undefined
  const date = epoch === undefined ? stated : new Date(epoch * 1000).toISOString().replace(/\.\d+Z$/, 'Z')
  const dated = (name: string): Content =>
    date === undefined ? '' : element(`dcterms:${name}`, { 'xsi:type': 'dcterms:W3CDTF' }, date)
  return element(
    'cp:coreProperties',
    {
      'xmlns:cp': `${PACKAGE}/metadata/core-properties`,
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    text('dc:title', titleText),
    text('dc:subject', meta.docNumber),
    text('dc:creator', meta.issuer),
    text('dc:description', textOf(meta.extra.description)),
    text('cp:keywords', textOf(meta.extra.keywords)),
    text('cp:category', textOf(meta.extra.category)),
    text('dc:language', lang),
    dated('created'),
    dated('modified'),
  )
}

/** `docProps/app.xml`. */
export function appProperties(publication: Publication): XmlComponent {
  return element(
    'Properties',
    { xmlns: `${OFFICE}/extended-properties` },
    text('Company', publication.meta.issuer),
    element('Application', {}, 'gongshi'),
  )
}

/** What a catalogue asks for, by the name of its front matter key. */
const PROPERTIES = [
  ['索引号', 'index'],
  ['统一编号', 'unifiedNumber'],
  ['主题分类', 'topic'],
  ['主题词', 'subjectWords'],
  ['有效性', 'validity'],
  ['公开方式', 'disclosure'],
  ['公开范围', 'scope'],
  ['信息来源', 'contentSource'],
  ['发布日期', 'publishDate'],
  ['更新日期', 'updated'],
  ['责任编辑', 'author'],
] as const

function textOf(value: MetaValue | undefined): string | undefined {
  if (Array.isArray(value)) return value.map((item: MetaValue) => textOf(item) ?? '').join('；') || undefined
  return typeof value === 'string' ? value : undefined
}

/** Custom properties: what Word has no field for, under its Chinese name. */
export function customProperties({ meta }: Publication): NonNullable<IPropertiesOptions['customProperties']> {
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['发文机关', (meta.issuers ?? (meta.issuer ? [meta.issuer] : [])).join('、') || undefined],
    ['发文字号', meta.docNumber],
    ['成文日期', meta.date],
    ['报告年度', meta.year === undefined ? undefined : String(meta.year)],
    ...PROPERTIES.map(([name, key]) => [name, textOf(meta.extra[key])] as const),
  ]
  return rows.flatMap(([name, value]) => (value === undefined ? [] : [{ name, value: clean(value) }]))
}

function text(name: string, value: string | undefined): Content {
  return value === undefined || value === '' ? '' : element(name, {}, value)
}
