// Rules and their texts → Markdown: docs/rules.md in both languages, what `gongshi rules ID` prints in one.
import type { Bilingual, Language } from '../model/diagnostic.ts'
import type { Rule } from '../model/rule.ts'
import { SEVERITY_NAMES } from '../text/severity-names.ts'
import type { RuleExample, RuleText } from './documentation.ts'

/** A rule with its documentation. */
export interface DocumentedRule {
  readonly rule: Rule
  readonly text: RuleText
}

const FOLDED: Bilingual = { zh: '；成批问题合为一条', en: '; many at once are one finding' }
const HEADS = {
  severity: { zh: '级别', en: 'severity' },
  basis: { zh: '依据', en: 'basis' },
  defaults: { zh: '默认选项', en: 'defaults' },
  wrong: { zh: '错', en: 'wrong' },
  right: { zh: '对', en: 'right' },
  fixed: { zh: '改后', en: 'fixed' },
} as const satisfies Readonly<Record<string, Bilingual>>

/** Without a language both stand side by side. The basis is cited as it is called, in Chinese. */
export function rulesMarkdown(rows: readonly DocumentedRule[], lang?: Language): string {
  return rows.map((row) => section(row, lang)).join('\n')
}

function say({ zh, en }: Bilingual, lang: Language | undefined, between = ' / '): string {
  return lang === undefined ? `${zh}${between}${en}` : { zh, en }[lang]
}

function section({ rule, text }: DocumentedRule, lang: Language | undefined): string {
  const options = Object.entries(rule.options ?? {}).map(
    ([name, value]) => `\`${name}: ${JSON.stringify(value)}\``,
  )
  const head = (name: keyof typeof HEADS) => say(HEADS[name], lang)
  const parts = [
    `## ${rule.id}`,
    lang === undefined ? `**${text.title.zh}** / ${text.title.en}` : `**${text.title[lang]}**`,
    `${head('severity')}: ${say(SEVERITY_NAMES[rule.severity], lang, ' ')}${rule.mass ? say(FOLDED, lang) : ''}`,
    whatIn(text.what, lang),
    `${head('basis')}: ${text.basis}`,
    ...(text.options ? [text.options] : []),
    ...(options.length > 0 ? [`${head('defaults')}: ${options.join(lang === 'en' ? ', ' : '，')}`] : []),
    ...text.examples.map((one) => example(one, head)),
  ]
  return `${parts.join('\n\n')}\n`
}

// The last paragraph is the English one, the others are Chinese; a table serves both.
function whatIn(what: string, lang: Language | undefined): string {
  if (lang === undefined) return what
  const paragraphs = what.split(/\n{2,}/)
  const english = paragraphs.findLastIndex((paragraph) => !paragraph.startsWith('|'))
  return paragraphs
    .filter((paragraph, i) => paragraph.startsWith('|') || (i === english) === (lang === 'en'))
    .join('\n\n')
}

function example(
  { kind, source, fixed, config }: RuleExample,
  head: (name: 'wrong' | 'right' | 'fixed') => string,
): string {
  const parts = [`${head(kind)}:`, ...(config ? [fence(config, 'yaml')] : []), fence(source, 'markdown')]
  if (fixed !== undefined) parts.push(`${head('fixed')}:`, fence(fixed, 'markdown'))
  return parts.join('\n\n')
}

function fence(text: string, language: string): string {
  const ticks = '`'.repeat(Math.max(3, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length + 1)))
  return `${ticks}${language}\n${text.replace(/\n*$/, '\n')}${ticks}`
}
