// Rules and their texts → one Markdown document: docs/rules.md, and what `gongshi rules ID` prints.
import type { Rule } from '../model/rule.ts'
import type { RuleExample, RuleText } from './documentation.ts'

export interface DocumentedRule {
  readonly rule: Rule
  readonly text: RuleText
}

const SEVERITY = { error: '错误 error', warning: '警告 warning', info: '提示 info' } as const

export function rulesMarkdown(rows: readonly DocumentedRule[]): string {
  return rows.map(section).join('\n')
}

function section({ rule, text }: DocumentedRule): string {
  const options = Object.entries(rule.options ?? {}).map(
    ([name, value]) => `\`${name}: ${JSON.stringify(value)}\``,
  )
  const parts = [
    `## ${rule.id}`,
    `**${text.title.zh}** / ${text.title.en}`,
    `级别 / severity: ${SEVERITY[rule.severity]}${rule.mass ? '；成批问题合为一条 / folded' : ''}`,
    text.what,
    `依据 / basis: ${text.basis}`,
    ...(text.options ? [text.options] : []),
    ...(options.length > 0 ? [`默认选项 / defaults: ${options.join('，')}`] : []),
    ...text.examples.map(example),
  ]
  return `${parts.join('\n\n')}\n`
}

function example({ kind, source, fixed, config }: RuleExample): string {
  const head = kind === 'wrong' ? '错 / wrong:' : '对 / right:'
  const parts = [head, ...(config ? [fence(config, 'yaml')] : []), fence(source, 'markdown')]
  if (fixed !== undefined) parts.push('改后 / fixed:', fence(fixed, 'markdown'))
  return parts.join('\n\n')
}

function fence(text: string, language: string): string {
  const ticks = '`'.repeat(Math.max(3, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length + 1)))
  return `${ticks}${language}\n${text.replace(/\n*$/, '\n')}${ticks}`
}
