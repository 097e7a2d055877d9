// `gongshi rules [ID]`: the rules with their documentation, from their own texts.
import type { Rule } from '../../model/rule.ts'
import type { RuleText } from '../../rules/documentation.ts'
import { RULES } from '../../rules/index.ts'
import { rulesMarkdown } from '../../rules/rules-markdown.ts'
import type { Call } from '../call.ts'
import { CliError } from '../error.ts'
import { loadRuleTexts } from '../rule-texts.ts'

/**
 * One rule, those of a group (`structure`), or all of them. Throws `CliError` where there is none of that
 * name.
 */
export async function run({ args, options, host, lang }: Call): Promise<number> {
  const texts = loadRuleTexts(host)
  const [id] = args
  const chosen =
    id === undefined ? RULES : RULES.filter((rule) => rule.id === id || rule.id.startsWith(`${id}/`))
  if (chosen.length === 0) {
    throw new CliError(
      `没有名为“${id}”的规则；gongshi rules 列出全部`,
      `there is no rule “${id}”; gongshi rules lists all`,
    )
  }
  const rows = chosen.flatMap((rule) => {
    const text = texts.get(rule.id)
    return text ? [{ rule, text }] : []
  })
  if (options.format === 'json') host.out(`${JSON.stringify(rows.map(plain), undefined, 2)}\n`)
  else if (options.format === 'markdown') host.out(rulesMarkdown(rows))
  else if (id !== undefined) host.out(rulesMarkdown(rows, lang))
  else host.out(rows.map(({ rule, text }) => `${rule.id}\t${rule.severity}\t${text.title[lang]}\n`).join(''))
  return 0
}

function plain({ rule, text }: { readonly rule: Rule; readonly text: RuleText }): object {
  const { title, what, basis, examples } = text
  return {
    id: rule.id,
    severity: rule.severity,
    mass: rule.mass === true,
    title,
    what,
    basis,
    options: rule.options ?? {},
    examples: examples.map(({ kind, source, fixed }) => ({ kind, source, ...(fixed ? { fixed } : {}) })),
  }
}
