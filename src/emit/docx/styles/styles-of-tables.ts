// Styles of tables and figures, and of what the compiler adds.
import { SMALL_SIZE } from '../../../text/page-geometry.ts'
import { fontSlots } from './fonts.ts'
import { sized } from './style-properties.ts'
import { own, p, run, type StyleRow, TITLE_SIZE } from './style-row.ts'
import type { StyleSettings } from './style-settings.ts'

/** Tables and figures of the text. 4号, 小四, 五号 or 小五, by what fits. */
export function tableStyles({ faces, linePitch }: StyleSettings): readonly StyleRow[] {
  const cell = (id: string, name: string, halfPoints: number): StyleRow =>
    own(id, name, {
      paragraph: p({ line: { twips: halfPoints * 10 + 120, rule: 'exact' }, align: 'left' }),
      run: sized(halfPoints),
    })
  const variants = (base: string, name: string): readonly StyleRow[] => [
    own(`${base}Header`, `${name}表头`, {
      basedOn: base,
      paragraph: p({ keepNext: true, align: 'center' }),
      run: fontSlots(faces.bold),
    }),
    own(`${base}Center`, `${name}居中`, { basedOn: base, paragraph: p({ align: 'center' }) }),
    own(`${base}Right`, `${name}居右`, { basedOn: base, paragraph: p({ align: 'right' }) }),
  ]
  const sizes = [
    ['TableText', '公文表格', 28],
    ['TableSmall', '公文表格（小四）', 24],
    ['TableFine', '公文表格（五号）', 21],
    ['TableFinest', '公文表格（小五）', 18],
  ] as const
  const caption = [fontSlots(faces.bold), sized(SMALL_SIZE)]
  return [
    ...sizes.flatMap(([id, name, size]) => [cell(id, name, size), ...variants(id, name)]),
    {
      id: 'Caption',
      name: 'caption',
      basedOn: 'Normal',
      paragraph: p({ after: 120, align: 'center' }),
      run: caption,
    },
    own('TableCaption', '公文表题', {
      basedOn: 'Caption',
      paragraph: p({ keepNext: true, before: 120, after: 0 }),
    }),
    own('TableImage', '公文表格图片', {
      paragraph: p({ line: { twips: 240, rule: 'auto' }, align: 'center' }),
    }),
    own('TableUnit', '公文表格单位', { paragraph: p({ keepNext: true, align: 'right' }), run: sized(24) }),
    own('TableGap', '公文表后', { paragraph: p({ line: { twips: 240, rule: 'exact' } }) }),
    own('Figure', '公文图片', {
      paragraph: p({ keepNext: true, before: 120, line: { twips: 240, rule: 'auto' }, align: 'center' }),
    }),
    own('FigureAlone', '公文图片（无题注）', {
      paragraph: p({ before: 120, line: { twips: linePitch, rule: 'atLeast' }, align: 'center' }),
    }),
  ]
}

/** What is not in the source. Contract section 2: the names begin with `Generated`. */
export function generatedStyles({ faces }: StyleSettings): readonly StyleRow[] {
  const generated = (id: string, name: string, rest: Partial<StyleRow>): StyleRow =>
    own(`Generated${id}`, `Generated ${name}`, rest)
  return [
    generated('Title', 'Title', {
      paragraph: p({ keepNext: true, pageBreakBefore: true, after: 289, align: 'center' }),
      run: run(faces.title, TITLE_SIZE),
    }),
    generated('Heading', 'Heading', {
      paragraph: p({ keepNext: true, before: 240, align: 'center' }),
      run: fontSlots(faces.bold),
    }),
    generated('Note', 'Note', { paragraph: p({ align: 'left' }), run: sized(24) }),
    generated('Cell', 'Table', {
      paragraph: p({ line: { twips: 330, rule: 'exact' }, align: 'left' }),
      run: sized(21),
    }),
    generated('CellRight', 'Table Right', { basedOn: 'GeneratedCell', paragraph: p({ align: 'right' }) }),
    generated('CellCenter', 'Table Center', { basedOn: 'GeneratedCell', paragraph: p({ align: 'center' }) }),
    generated('CellHeader', 'Table Header', {
      basedOn: 'GeneratedCell',
      paragraph: p({ keepNext: true, align: 'center' }),
      run: fontSlots(faces.bold),
    }),
    generated('Band', 'Table Band', {
      basedOn: 'GeneratedCell',
      paragraph: p({ keepNext: true, align: 'left' }),
      run: fontSlots(faces.bold),
    }),
    generated('Chart', 'Chart', {
      paragraph: p({ before: 120, line: { twips: 240, rule: 'auto' }, align: 'center' }),
    }),
    generated('Contents', 'Contents', {
      paragraph: p({ keepNext: true, after: 289, align: 'center' }),
      run: run(faces.title, TITLE_SIZE),
    }),
    // Word writes `toc 1` and `toc 2` when it brings the contents up to date; these look the same.
    generated('Contents1', 'Contents 1', { basedOn: 'TOC1' }),
    generated('Contents2', 'Contents 2', { basedOn: 'TOC2' }),
  ]
}
