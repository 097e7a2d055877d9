// Character styles: marks of the text and faces within a line.
import { element, valued } from '../package/element.ts'
import { fontSlots } from './fonts.ts'
import { own, type StyleRow } from './style-row.ts'
import type { StyleSettings } from './style-settings.ts'

/** Marks as Word names them, and the two faces that stand inside a paragraph of another. */
export function characterStyles({ faces }: StyleSettings): readonly StyleRow[] {
  return [
    ...MARKS,
    own('BoldFace', '公文黑体字', {
      type: 'character',
      basedOn: 'DefaultParagraphFont',
      run: fontSlots(faces.bold),
    }),
    own('ScriptCharacters', '公文签发人姓名', {
      type: 'character',
      basedOn: 'DefaultParagraphFont',
      run: fontSlots(faces.script),
    }),
  ]
}

const MARKS: readonly StyleRow[] = [
  {
    id: 'DefaultParagraphFont',
    name: 'Default Paragraph Font',
    type: 'character',
    isDefault: true,
    hidden: true,
  },
  { id: 'Strong', name: 'Strong', type: 'character', run: [element('w:b'), element('w:bCs')] },
  { id: 'Emphasis', name: 'Emphasis', type: 'character', run: valued('w:em', 'underDot') },
  { id: 'Strike', name: '公文删除线', type: 'character', own: true, run: element('w:strike') },
  {
    id: 'Superscript',
    name: '公文上标',
    type: 'character',
    own: true,
    run: valued('w:vertAlign', 'superscript'),
  },
  {
    id: 'Subscript',
    name: '公文下标',
    type: 'character',
    own: true,
    run: valued('w:vertAlign', 'subscript'),
  },
  { id: 'CodeCharacters', name: '公文代码字符', type: 'character', own: true, run: element('w:noProof') },
  { id: 'Hyperlink', name: 'Hyperlink', type: 'character', run: valued('w:u', 'single') },
  {
    id: 'FootnoteReference',
    name: 'footnote reference',
    type: 'character',
    run: valued('w:vertAlign', 'superscript'),
  },
]
