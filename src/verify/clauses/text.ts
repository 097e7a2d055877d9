// 7.3.1–7.3.3: title, addressees, text and headings; 5.2.2 type.
import { findRoles, most, size } from '../roles.ts'
import type { Clause, Fault } from '../verification.ts'
import type { WordParagraph } from '../word-document.ts'
import { type FaceClass, isFace } from './faces.ts'
import { fault, say } from './fault.ts'

const THREE = 32
const TITLE = 44
const LEVEL_FACES: readonly FaceClass[] = ['黑体', '楷体', '仿宋', '仿宋']

/** Clauses 5.2.2 and 7.3.1 to 7.3.3. */
export const TEXT_CLAUSES: readonly Clause[] = [
  {
    clause: '5.2.2',
    id: 'type',
    strength: 'general',
    asks: say('正文一般用 3 号仿宋体字', 'text as a rule in 3号 仿宋'),
    check: (document) => {
      const { body } = findRoles(document)
      if (body.length === 0) return undefined
      return body.flatMap((paragraph) => typeFault(paragraph, THREE, '仿宋'))
    },
  },
  {
    clause: '7.3.1',
    id: 'title',
    strength: 'general',
    asks: say('标题一般用 2 号小标宋体字', 'title as a rule in 2号 小标宋'),
    check: (document) => {
      const { title } = findRoles(document)
      return title ? typeFault(title, TITLE, '小标宋') : undefined
    },
  },
  {
    clause: '7.3.1',
    id: 'title-placement',
    strength: 'required',
    asks: say('标题居中排布，末尾不用标点', 'title in the middle, without a mark at its end'),
    check: (document) => {
      const { title } = findRoles(document)
      if (!title) return undefined
      const faults: Fault[] = []
      if (title.align !== 'center')
        faults.push(fault(title, '标题没有居中', 'the title is not in the middle'))
      if (/[。，；：、]$/.test(title.text.trim()))
        faults.push(fault(title, '标题末尾有标点', 'a mark at the end'))
      return faults
    },
  },
  {
    clause: '7.3.2',
    id: 'recipients',
    strength: 'required',
    asks: say(
      '主送机关顶格，最后一个机关名称后标全角冒号',
      'addressees flush left, a full-width colon behind the last',
    ),
    check: (document) => {
      const { recipients } = findRoles(document)
      if (!recipients) return undefined
      return recipients.text.trim().endsWith('：')
        ? []
        : [fault(recipients, '用了半角冒号', 'a half-width colon')]
    },
  },
  {
    clause: '7.3.3',
    id: 'indent',
    strength: 'required',
    asks: say('正文每个自然段左空二字', 'each paragraph begins two characters in'),
    check: (document) => {
      const { body } = findRoles(document)
      if (body.length === 0) return undefined
      return body.flatMap((paragraph) => {
        if (/^[\u3000]{2}/.test(paragraph.text) || /quote|code|代码|原样/i.test(paragraph.styleName))
          return []
        const { firstLine, firstLineCharacters } = paragraph.indent
        const characters =
          firstLineCharacters === undefined
            ? firstLine / (size(paragraph) * 10 || 320)
            : firstLineCharacters / 100
        return Math.abs(characters - 2) <= 0.15
          ? []
          : [
              fault(
                paragraph,
                `首行缩进 ${characters.toFixed(1)} 字`,
                `first line ${characters.toFixed(1)} characters in`,
              ),
            ]
      })
    },
  },
  {
    clause: '7.3.3',
    id: 'headings',
    strength: 'general',
    asks: say('层次标题依次用黑体、楷体、仿宋、仿宋', 'headings in 黑体, 楷体, 仿宋, 仿宋 by level'),
    check: (document) => {
      const { headings } = findRoles(document)
      if (headings.length === 0) return undefined
      return headings.flatMap(({ level, paragraph }) =>
        typeFault(paragraph, THREE, LEVEL_FACES[level - 1] ?? '仿宋'),
      )
    },
  },
  {
    clause: '7.3.3',
    id: 'first-page',
    strength: 'required',
    asks: say('公文首页必须显示正文', 'the first page shows text of the body'),
    check: (document) => {
      const { body } = findRoles(document)
      const [first] = body
      if (!first) return undefined
      const before = document.paragraphs.slice(0, document.paragraphs.indexOf(first) + 1)
      const broken = before.slice(1).find(({ breakBefore }) => breakBefore)
      return broken || first.section > 0
        ? [fault(first, '正文从第二页才开始', 'the text begins on the second page')]
        : []
    },
  },
  {
    clause: '7.3.3',
    id: 'marks-face',
    strength: 'recommended',
    asks: say('中文标点用中文字体（引号、破折号不落到西文字体）', 'Chinese marks in the Chinese face'),
    check: ({ paragraphs }) =>
      paragraphs.flatMap((paragraph) => {
        const run = paragraph.runs.find(
          ({ text, hint, asciiFace, face }) =>
            !hint && asciiFace !== face && /[\u4e00-\u9fff]/.test(text) && /[“”‘’—…·]/.test(text),
        )
        return run
          ? [fault(paragraph, `“${run.asciiFace}”里的中文标点`, `Chinese marks in ${run.asciiFace}`)]
          : []
      }),
  },
]

function typeFault(paragraph: WordParagraph, wanted: number, face: FaceClass): readonly Fault[] {
  const own = most(paragraph, (run) => run.face) ?? ''
  const points = size(paragraph) / 2
  if (size(paragraph) === wanted && isFace(own, face)) return []
  return [fault(paragraph, `${points} 磅“${own || '主题字体'}”`, `${points} pt ${own || 'theme font'}`)]
}
