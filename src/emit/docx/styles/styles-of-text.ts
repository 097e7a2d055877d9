// Styles of title, addressees, text, headings, lists, quotations and notes (GB/T 9704-2012, 7.3.1–7.3.3).
import { BODY_SIZE, CHARACTER, TEXT_WIDTH } from '../../../text/page-geometry.ts'
import { type Face, fontSlots } from './fonts.ts'
import { sized } from './style-properties.ts'
import { line, own, p, run, type StyleRow, TITLE_SIZE } from './style-row.ts'
import type { StyleSettings } from './style-settings.ts'

/** 7.3.1–7.3.3: title, addressees, text, four levels of headings; lists, quotes, notes; contents. */
export function textStyles(settings: StyleSettings): readonly StyleRow[] {
  return [...titles(settings), ...body(settings), ...headings(settings), ...SET_OFF, ...contents(settings)]
}

/** 7.3.3: the text is two characters in. */
const FIRST = { unit: CHARACTER, firstLine: 2 }

function titles({ faces, linePitch, placement }: StyleSettings): readonly StyleRow[] {
  return [
    {
      id: 'Normal',
      name: 'Normal',
      isDefault: true,
      paragraph: p({ base: true, align: 'both' }),
      run: sized(BODY_SIZE),
    },
    {
      id: 'Title',
      name: 'Title',
      basedOn: 'Normal',
      next: 'BodyText',
      paragraph: p({ keepNext: true, before: placement.titleBefore, align: 'center' }),
      run: run(faces.title, TITLE_SIZE),
    },
    {
      id: 'Subtitle',
      name: 'Subtitle',
      basedOn: 'Normal',
      next: 'BodyText',
      paragraph: p({ align: 'center' }),
      run: fontSlots(faces.script),
    },
    own('Recipients', '公文主送机关', {
      next: 'BodyText',
      paragraph: p({ before: linePitch, align: 'left' }),
    }),
  ]
}

function body({ linePitch }: StyleSettings): readonly StyleRow[] {
  return [
    own('FirstBlock', '公文正文首段', {
      next: 'BodyText',
      paragraph: p({ before: linePitch, indent: FIRST }),
    }),
    {
      id: 'BodyText',
      name: 'Body Text',
      basedOn: 'Normal',
      paragraph: p({ before: 0, indent: FIRST }),
    },
    own('BodyImage', '公文含图段落', {
      paragraph: p({ line: { twips: linePitch, rule: 'atLeast' }, indent: FIRST }),
    }),
  ]
}

function headings({ faces, headingList }: StyleSettings): readonly StyleRow[] {
  const faceOf = [faces.bold, faces.script, faces.body, faces.body, faces.body, faces.body]
  const heading = (face: Face, level: number): StyleRow => ({
    id: `Heading${level + 1}`,
    name: `heading ${level + 1}`,
    basedOn: 'Normal',
    next: 'BodyText',
    paragraph: p({
      keepNext: true,
      ...(headingList > 0 && level < 4 ? { list: { id: headingList, level } } : {}),
      indent: FIRST,
      outline: level,
    }),
    run: fontSlots(face),
  })
  return [
    ...faceOf.map(heading),
    own('TitleGap', '公文标题后空行'),
    own('InnerHeading', '公文小标题', {
      paragraph: p({ keepNext: true, indent: FIRST }),
      run: fontSlots(faces.bold),
    }),
  ]
}

/** Lists, quotations and what else is set apart from the text. */
const SET_OFF: readonly StyleRow[] = [
  { id: 'ListNumber', name: 'List Number', basedOn: 'Normal', paragraph: p({ indent: FIRST }) },
  { id: 'ListBullet', name: 'List Bullet', basedOn: 'Normal', paragraph: p({ indent: FIRST }) },
  {
    id: 'Quote',
    name: 'Quote',
    basedOn: 'Normal',
    // 5.2.2: 仿宋 like all of the text; the indents set it off.
    paragraph: p({ indent: { unit: CHARACTER, left: 2, right: 2, firstLine: 2 } }),
  },
  own('Code', '公文代码', { paragraph: p({ align: 'left' }), run: sized(24) }),
  own('Rule', '公文分隔线', {
    paragraph: p({ border: line('bottom', 'single', 4, 1, 'auto'), align: 'center' }),
  }),
  own('Unsupported', '公文原样文字', { paragraph: p({ align: 'left' }) }),
  {
    id: 'FootnoteText',
    name: 'footnote text',
    basedOn: 'Normal',
    paragraph: p({ line: { twips: 300, rule: 'exact' }, align: 'both' }),
    run: sized(21),
  },
]

function contents({ faces }: StyleSettings): readonly StyleRow[] {
  return [
    {
      id: 'TOC1',
      name: 'toc 1',
      basedOn: 'Normal',
      paragraph: p({ rightTab: TEXT_WIDTH, dotted: true, align: 'left' }),
      run: fontSlots(faces.bold),
    },
    {
      id: 'TOC2',
      name: 'toc 2',
      basedOn: 'Normal',
      paragraph: p({
        rightTab: TEXT_WIDTH,
        dotted: true,
        indent: { unit: CHARACTER, left: 2 },
        align: 'left',
      }),
    },
  ]
}
