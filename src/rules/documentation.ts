// A rule's .md → its parts: titles, what, basis, options, and the examples that run as its tests.
// 例：`# punctuation/range 起止用一字线 / Range marks` with ## 错 / Wrong and ## 对 / Right below.

/** One example: a document, with the configuration and expectations written beside it. */
export interface RuleExample {
  readonly kind: 'wrong' | 'right'
  readonly source: string
  /** File name from `file=…`; for rules that read the name. */
  readonly file?: string
  /** Lines (from 1) on which this rule must report, from `lines=2,5`; without them, anywhere. */
  readonly lines?: readonly number[]
  /** What `--fix` makes of it, from the fence marked `fixed` that follows. */
  readonly fixed?: string
  /** YAML of a fence marked `yaml` before the example: a configuration. */
  readonly config?: string
  /** Sources of earlier years, from fences marked `previous` before the example, oldest first. */
  readonly previous: readonly string[]
}

/** The documentation of one rule; `zh` and `en` say the same. */
export interface RuleText {
  readonly id: string
  readonly title: { readonly zh: string; readonly en: string }
  /** Everything between the heading and `## 依据`: Chinese first, English last paragraph. */
  readonly what: string
  /** Standard, clause and strength (规定, 一般, 推荐, 惯例). */
  readonly basis: string
  readonly options?: string
  readonly examples: readonly RuleExample[]
}

/** Matches # punctuation/range 起止用一字线 / Range marks; not ## 错 / Wrong. */
const HEADING = /^# (?<id>[a-z-]+\/[a-z0-9-]+) (?<zh>.+?) \/ (?<en>.+)$/

/** Throws with the rule's name when a part is missing: the texts are the program's own. */
export function parseRuleText(markdown: string): RuleText {
  const [head = '', ...rest] = splitSections(markdown)
  const [first = '', ...what] = head.trim().split('\n')
  const title = HEADING.exec(first)?.groups
  if (!title?.id || !title.zh || !title.en) throw new Error(`not a rule heading: ${first}`)
  const section = (name: string): string | undefined =>
    rest
      .find((text) => text.startsWith(`## ${name}`))
      ?.replace(/^.*\n/, '')
      .trim()
  const basis = section('依据')
  if (!basis) throw new Error(`${title.id}: no basis`)
  const options = section('选项')
  return {
    id: title.id,
    title: { zh: title.zh, en: title.en },
    what: what.join('\n').trim(),
    basis,
    ...(options ? { options } : {}),
    examples: [...examples('wrong', section('错') ?? ''), ...examples('right', section('对') ?? '')],
  }
}

/** Splits before every `## `, but not inside fences. */
function splitSections(markdown: string): readonly string[] {
  const sections: string[] = ['']
  let fence = ''
  for (const line of markdown.split('\n')) {
    const mark = /^(`{3,})/.exec(line)?.[1]
    if (mark) fence = fence === '' ? mark : mark === fence ? '' : fence
    if (fence === '' && line.startsWith('## ')) sections.push('')
    sections[sections.length - 1] += `${line}\n`
  }
  return sections
}

function examples(kind: 'wrong' | 'right', text: string): readonly RuleExample[] {
  const result: RuleExample[] = []
  let config: string | undefined
  let previous: string[] = []
  for (const match of text.matchAll(/^(`{3,})(\S+)(.*)\n([\s\S]*?)^\1$/gm)) {
    const [, , language = '', info = '', source = ''] = match
    const words = info.trim().split(/\s+/)
    if (language === 'yaml') config = source
    else if (words.includes('previous')) previous.push(source)
    else if (words.includes('fixed')) {
      const last = result.pop()
      if (last) result.push({ ...last, fixed: source })
    } else {
      const lines = words.find((word) => word.startsWith('lines='))
      const file = words.find((word) => word.startsWith('file='))
      result.push({
        kind,
        source,
        previous,
        ...(config === undefined ? {} : { config }),
        ...(file ? { file: file.slice(5) } : {}),
        ...(lines ? { lines: lines.slice(6).split(',').map(Number) } : {}),
      })
      config = undefined
      previous = []
    }
  }
  return result
}
