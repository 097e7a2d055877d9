// Random disclosures with the words they hold: Markdown built from a tree, so that it is known what the
// reader must find. Every word is a Han character of its own, so that none can hide behind another.
import * as fc from 'fast-check'

export interface Written {
  readonly text: string
  /** Han characters of the text in order, without the title. */
  readonly words: string
}

const FIRST = 0x5000

/** Markdown blocks under headings; `□` stands for the next Han character. */
const INLINE = fc.constantFrom(
  '□',
  '**□**',
  '*□□*',
  '~~□~~',
  '`□`',
  '[□](a.html)',
  '□<sup>2</sup>',
  '□&amp;',
  '\\*□',
  '□12.5%',
  '**“□”**□',
  '□\n□',
  '□  \n□',
  '<!-- x -->□',
  '□, ',
  '<b>□',
)
const LINE = fc.array(INLINE, { minLength: 1, maxLength: 5 }).map((parts) => parts.join('□'))
const FLAT = fc
  .array(fc.constantFrom('□', '**□**', '□1'), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.join(''))

const BLOCK = fc.oneof(
  { weight: 5, arbitrary: LINE },
  {
    weight: 2,
    arbitrary: fc
      .array(LINE, { minLength: 1, maxLength: 3 })
      .map((items) => items.map((item) => `- ${indent(item, '  ')}`).join('\n')),
  },
  {
    weight: 1,
    arbitrary: fc
      .array(LINE, { minLength: 1, maxLength: 3 })
      .map((items) => items.map((item, i) => `${i + 1}. ${indent(item, '   ')}`).join('\n')),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(LINE, FLAT).map(([a, b]) => `- ${indent(a, '  ')}\n\n  > ${b}\n  >\n  > - ${b}`),
  },
  { weight: 1, arbitrary: LINE.map((line) => `> ${indent(line, '> ')}`) },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.tuple(FLAT, FLAT), { minLength: 1, maxLength: 3 })
      .map(
        (rows) => `表1 □\n\n| □ | □ |\n| --- | --- |\n${rows.map(([a, b]) => `| ${a} | ${b} |`).join('\n')}`,
      ),
  },
  { weight: 1, arbitrary: FLAT.map((code) => `\`\`\`\n${code}\n\`\`\``) },
  { weight: 1, arbitrary: FLAT.map((words) => `<div>${words}</div>`) },
  { weight: 1, arbitrary: fc.constantFrom('---', '<!-- y -->', '![□](x.png)□') },
)

const HEADING = fc
  .tuple(
    fc.integer({ min: 2, max: 4 }),
    fc.constantFrom('', '一、', '（二）', '3．', '（4）', '第一章 '),
    FLAT,
  )
  .map(([depth, number, words]) => `${'#'.repeat(depth)} ${number}${words}`)

/** Documents of up to a dozen blocks. */
export function documents(): fc.Arbitrary<Written> {
  const parts = fc.array(fc.oneof({ weight: 3, arbitrary: BLOCK }, { weight: 1, arbitrary: HEADING }), {
    maxLength: 12,
  })
  return fc.tuple(parts, fc.boolean()).map(([list, titled]) => {
    let next = FIRST
    const fill = (template: string): string => template.replace(/□/g, () => String.fromCodePoint(next++))
    const body = list.map(fill).join('\n\n')
    const words = Array.from({ length: next - FIRST }, (_, i) => String.fromCodePoint(FIRST + i)).join('')
    return { text: titled ? `# 题\n\n${body}\n` : `${body}\n`, words }
  })
}

function indent(words: string, prefix: string): string {
  return words.replace(/\n/g, `\n${prefix}`)
}
