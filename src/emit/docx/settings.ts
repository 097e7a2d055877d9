// `word/settings.xml` and the document's properties.
import type { Publication } from '../../model/publication.ts'
import { DECLARATION, element, escapeText, valued } from './xml.ts'

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'

/** Odd and even footers differ; marks at line ends may be compressed; Word 2013 and later as it is. */
export function settings(language: string, hasNotes: boolean): string {
  const separators = [-1, 0].map((id) => element('w:footnote', { 'w:id': id })).join('')
  return (
    DECLARATION +
    element(
      'w:settings',
      { 'xmlns:w': WORD },
      element('w:zoom', { 'w:percent': 100 }),
      '<w:bordersDoNotSurroundHeader/><w:bordersDoNotSurroundFooter/>',
      valued('w:defaultTabStop', 420),
      '<w:evenAndOddHeaders/>',
      valued('w:characterSpacingControl', 'compressPunctuation'),
      hasNotes
        ? element('w:footnotePr', {}, valued('w:numFmt', 'decimalEnclosedCircleChinese'), separators)
        : '',
      element(
        'w:compat',
        {},
        '<w:spaceForUL/><w:balanceSingleByteDoubleByteWidth/><w:doNotLeaveBackslashAlone/><w:ulTrailSpace/>',
        '<w:doNotExpandShiftReturn/><w:adjustLineHeightInTable/><w:useFELayout/>',
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
  )
}

/** `docProps/core.xml`: title, issuer, language, and a date only where the document or the environment gives one. */
export function coreProperties(publication: Publication, epoch: number | undefined): string {
  const { meta, titleText, lang } = publication
  const stated = meta.date && /^\d{4}-\d{2}-\d{2}$/.test(meta.date) ? `${meta.date}T00:00:00Z` : undefined
  const date = epoch === undefined ? stated : new Date(epoch * 1000).toISOString().replace(/\.\d+Z$/, 'Z')
  const dated = (name: string): string =>
    date === undefined ? '' : element(`dcterms:${name}`, { 'xsi:type': 'dcterms:W3CDTF' }, date)
  return (
    DECLARATION +
    element(
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
      text('dc:language', lang),
      dated('created'),
      dated('modified'),
    )
  )
}

/** `docProps/app.xml`. */
export function appProperties(publication: Publication): string {
  return (
    DECLARATION +
    element(
      'Properties',
      { xmlns: `${OFFICE}/extended-properties` },
      text('Company', publication.meta.issuer),
      element('Application', {}, 'gongshi'),
    )
  )
}

/** `docProps/custom.xml`: what Word has no field for, under its Chinese name. */
export function customProperties({ meta }: Publication): string | undefined {
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['发文机关', (meta.issuers ?? (meta.issuer ? [meta.issuer] : [])).join('、') || undefined],
    ['发文字号', meta.docNumber],
    ['成文日期', meta.date],
    ['报告年度', meta.year === undefined ? undefined : String(meta.year)],
  ]
  const known = rows.filter(([, value]) => value !== undefined)
  if (known.length === 0) return undefined
  const fmtid = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}'
  return (
    DECLARATION +
    element(
      'Properties',
      { xmlns: `${OFFICE}/custom-properties`, 'xmlns:vt': `${OFFICE}/docPropsVTypes` },
      ...known.map(([name, value], i) =>
        element('property', { fmtid, pid: i + 2, name }, text('vt:lpwstr', value)),
      ),
    )
  )
}

function text(name: string, value: string | undefined): string {
  return value === undefined || value === '' ? '' : element(name, {}, escapeText(value))
}
