// `word/styles.xml`: the built-in styles under their own names, one style for each element of GB/T 9704-2012, and the
// styles of what the compiler adds, whose names begin with `Generated`.
import { type IStylesOptions, NextAttributeComponent, type XmlComponent } from 'docx'
import { BODY_SIZE } from '../../../text/page-geometry.ts'
import { element, valued } from '../package/element.ts'
import { WORD } from '../package/namespaces.ts'
import { fontSlots } from './fonts.ts'
import { paragraphProperties } from './style-properties.ts'
import type { StyleRow } from './style-row.ts'
import type { StyleSettings } from './style-settings.ts'
import { characterStyles } from './styles-of-characters.ts'
import { endingStyles } from './styles-of-ending.ts'
import { headStyles } from './styles-of-head.ts'
import { generatedStyles, tableStyles } from './styles-of-tables.ts'
import { textStyles } from './styles-of-text.ts'

const TABLES_OF_STYLES = [
  textStyles,
  headStyles,
  endingStyles,
  tableStyles,
  generatedStyles,
  characterStyles,
] as const

/** All styles of the document but those of tables. */
export function styleRows(settings: StyleSettings): readonly StyleRow[] {
  return TABLES_OF_STYLES.flatMap((rows) => rows(settings))
}

/** All styles for the library, none of its own. Its style classes know no indents in characters and no table styles. */
export function styles(settings: StyleSettings): IStylesOptions {
  return {
    initialStyles: new NextAttributeComponent({ w: { key: 'xmlns:w', value: WORD } }),
    importedStyles: [defaults(settings), ...styleRows(settings).map(printStyle), ...TABLE_STYLES],
  }
}

function defaults({ faces, linePitch, language }: StyleSettings): XmlComponent {
  const run = element(
    'w:rPr',
    {},
    fontSlots(faces.body),
    valued('w:kern', 0),
    valued('w:sz', BODY_SIZE),
    valued('w:szCs', BODY_SIZE),
    element('w:lang', { 'w:val': 'en-US', 'w:eastAsia': language, 'w:bidi': 'ar-SA' }),
  )
  const spacing = element('w:spacing', {
    'w:before': 0,
    'w:after': 0,
    'w:line': linePitch,
    'w:lineRule': 'exact',
  })
  return element(
    'w:docDefaults',
    {},
    element('w:rPrDefault', {}, run),
    element('w:pPrDefault', {}, element('w:pPr', {}, spacing)),
  )
}

function printStyle(row: StyleRow): XmlComponent {
  const { id, name, type = 'paragraph', basedOn, next, paragraph, run, isDefault, own } = row
  return element(
    'w:style',
    {
      'w:type': type,
      'w:default': isDefault ? 1 : undefined,
      'w:customStyle': own ? 1 : undefined,
      'w:styleId': id,
    },
    valued('w:name', name),
    basedOn ? valued('w:basedOn', basedOn) : '',
    next ? valued('w:next', next) : '',
    valued('w:uiPriority', own ? 10 : 1),
    row.hidden ? hidden() : element('w:qFormat'),
    paragraph ? element('w:pPr', {}, paragraphProperties(paragraph)) : '',
    run ? element('w:rPr', {}, run) : '',
  )
}

const BORDERS = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) =>
  element(`w:${side}`, { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': 'auto' }),
)

/** Tables of the text, and a frame without lines for what stands side by side. */
const TABLE_STYLES = [
  element(
    'w:style',
    { 'w:type': 'table', 'w:default': 1, 'w:styleId': 'TableNormal' },
    valued('w:name', 'Normal Table'),
    valued('w:uiPriority', 99),
    hidden(),
    element('w:tblPr', {}, cellMargins(0)),
  ),
  element(
    'w:style',
    { 'w:type': 'table', 'w:styleId': 'TableGrid' },
    valued('w:name', 'Table Grid'),
    valued('w:basedOn', 'TableNormal'),
    valued('w:uiPriority', 39),
    element('w:tblPr', {}, element('w:tblBorders', {}, BORDERS), cellMargins(85)),
  ),
  element(
    'w:style',
    { 'w:type': 'numbering', 'w:default': 1, 'w:styleId': 'NoList' },
    valued('w:name', 'No List'),
    valued('w:uiPriority', 99),
    hidden(),
  ),
]

function hidden(): readonly XmlComponent[] {
  return [element('w:semiHidden'), element('w:unhideWhenUsed')]
}

function cellMargins(side: number): XmlComponent {
  const margin = (name: string, width: number): XmlComponent =>
    element(`w:${name}`, { 'w:w': width, 'w:type': 'dxa' })
  return element(
    'w:tblCellMar',
    {},
    margin('top', 0),
    margin('left', side),
    margin('bottom', 0),
    margin('right', side),
  )
}
