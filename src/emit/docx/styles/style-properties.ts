// Paragraph and run properties of a style from plain fields, written in the order that the schema asks for.
import type { XmlComponent } from 'docx'
import { BODY_SIZE, BODY_SPACING } from '../../../text/page-geometry.ts'
import { type Content, element, valued } from '../package/element.ts'

/** Lengths in twips, `…Characters` in 字 of the style's own size; both are written, Word prefers the characters. */
export interface ParagraphFields {
  readonly keepNext?: true
  readonly keepLines?: true
  readonly pageBreakBefore?: true
  readonly list?: { readonly id: number; readonly level: number }
  /** Complete `w:pBdr`. */
  readonly border?: XmlComponent
  /** Right tab, twips from the left edge of the type area. */
  readonly rightTab?: number
  /** Dots lead to the right tab. */
  readonly dotted?: true
  readonly leftTab?: number
  readonly centreTabs?: readonly number[]
  readonly base?: true
  readonly before?: number
  readonly after?: number
  readonly line?: { readonly twips: number; readonly rule: 'exact' | 'atLeast' | 'auto' }
  readonly indent?: Indent
  readonly align?: 'both' | 'left' | 'center' | 'right' | 'distribute'
  /** 0–8. */
  readonly outline?: number
}

/** Indents in 字; half ones are allowed. */
export interface Indent {
  /** Twips of one 字 here. */
  readonly unit: number
  readonly left?: number
  readonly right?: number
  readonly firstLine?: number
  readonly hanging?: number
}

/** The content of `w:pPr`; what no field asks for is left to the style it is based on. */
export function paragraphProperties(fields: ParagraphFields): Content {
  const { list } = fields
  return [
    fields.keepNext ? element('w:keepNext') : '',
    fields.keepLines ? element('w:keepLines') : '',
    fields.pageBreakBefore ? element('w:pageBreakBefore') : '',
    fields.base ? valued('w:widowControl', 0) : '',
    list ? element('w:numPr', {}, valued('w:ilvl', list.level), valued('w:numId', list.id)) : '',
    fields.border ?? '',
    tabs(fields),
    fields.base
      ? ['w:overflowPunct', 'w:autoSpaceDE', 'w:autoSpaceDN', 'w:snapToGrid'].map((name) => valued(name, 0))
      : '',
    spacing(fields),
    fields.indent ? indentation(fields.indent) : '',
    fields.align ? valued('w:jc', fields.align) : '',
    fields.outline === undefined ? '' : valued('w:outlineLvl', fields.outline),
  ]
}

function tabs({ rightTab, dotted, leftTab, centreTabs = [] }: ParagraphFields): Content {
  const stops = [
    ...(leftTab === undefined ? [] : [element('w:tab', { 'w:val': 'left', 'w:pos': leftTab })]),
    ...centreTabs.map((at) => element('w:tab', { 'w:val': 'center', 'w:pos': at })),
    ...(rightTab === undefined
      ? []
      : [
          element('w:tab', {
            'w:val': 'right',
            'w:leader': dotted ? 'dot' : undefined,
            'w:pos': rightTab,
          }),
        ]),
  ]
  return stops.length === 0 ? '' : element('w:tabs', {}, ...stops)
}

/**
 * Space above and below are written together, as zeros too: LibreOffice fills what a built-in style leaves out
 * with its own.
 */
function spacing({ base, line, before, after }: ParagraphFields): Content {
  if (!base && !line && before === undefined && after === undefined) return ''
  return element('w:spacing', {
    'w:before': before ?? 0,
    'w:after': after ?? 0,
    'w:line': line?.twips,
    'w:lineRule': line?.rule,
  })
}

/** Indents in characters and in length: Word reads the former, LibreOffice the latter. */
export function indentation({ unit, left, right, firstLine, hanging }: Indent): XmlComponent {
  const characters = (value: number | undefined): number | undefined =>
    value === undefined ? undefined : Math.round(value * 100)
  const twips = (value: number | undefined): number | undefined =>
    value === undefined ? undefined : Math.round(value * unit)
  return element('w:ind', {
    'w:leftChars': characters(left),
    'w:left': twips(left),
    'w:rightChars': characters(right),
    'w:right': twips(right),
    'w:hangingChars': characters(hanging),
    'w:hanging': twips(hanging),
    'w:firstLineChars': characters(firstLine),
    'w:firstLine': twips(firstLine),
  })
}

/** Run properties of a size with the pitch of 28 characters a line at 3号 and none at other sizes. */
export function sized(halfPoints: number): readonly XmlComponent[] {
  const spacing = halfPoints === BODY_SIZE ? BODY_SPACING : 0
  return [valued('w:spacing', spacing), valued('w:sz', halfPoints), valued('w:szCs', halfPoints)]
}
