// Disable comments: which rules are silent on which lines, and which comments silence nothing.
// 例：<!-- gongshi-disable-next-line punctuation/range: 原文如此 -->
import type { Finding } from '../model/diagnostic.ts'
import type { Disclosure } from '../model/disclosure.ts'
import type { Directive } from '../model/outline.ts'
import type { Span } from '../model/source.ts'
import { positionAt } from '../text/lines.ts'

/** Lines `from`…`to` (from 1, inclusive) on which `rules` (empty: all) are silent. */
export interface Suppression {
  readonly rules: readonly string[]
  readonly from: number
  readonly to: number
  readonly span: Span
  /** Rules that it silenced; filled while checking. */
  readonly used: Set<string>
}

/** `gongshi-disable-next-line`, `gongshi-disable` … `gongshi-enable`; ids by comma or blank, a reason after a colon. */
export function readSuppressions(disclosure: Disclosure, starts: readonly number[]): readonly Suppression[] {
  const suppressions: Suppression[] = []
  const open: { directive: Directive; rules: readonly string[]; from: number }[] = []
  const close = (index: number, to: number): void => {
    const [range] = open.splice(index, 1)
    if (range) suppressions.push(suppression(range.directive, range.rules, range.from, to))
  }
  for (const directive of disclosure.directives) {
    const name = directive.name.replace(/^gongshi-/, '')
    const rules = idsIn(directive.text)
    const { line } = positionAt(starts, directive.span.end)
    if (name === 'disable-next-line') {
      suppressions.push(suppression(directive, rules, line + 1, nextTextLine(disclosure, starts, line)))
    } else if (name === 'disable') open.push({ directive, rules, from: line })
    else if (name === 'enable') {
      for (let i = open.length - 1; i >= 0; i--) {
        const wanted = rules.length === 0 || open[i]?.rules.join() === rules.join()
        if (wanted) close(i, line)
      }
    }
  }
  while (open.length > 0) close(open.length - 1, Number.MAX_SAFE_INTEGER)
  return suppressions
}

const DISABLING = ['disable-next-line', 'disable', 'enable']
const OTHERS = ['metric', 'ignore-metric', 'not-metric']

/** Comments to the compiler that it does not know: gongshi-disable-line, gongshi-disable-nextline. */
export function* unknownDirectives(directives: readonly Directive[]): Iterable<Finding> {
  for (const { name, span } of directives) {
    const own = name.replace(/^gongshi-/, '')
    if (DISABLING.includes(own) || OTHERS.includes(own)) continue
    yield {
      span,
      message: {
        zh: `没有“${name}”这种注释，它不起作用`,
        en: `There is no comment “${name}”; it does nothing`,
      },
      help: {
        zh: '可用的有 gongshi-disable-next-line、gongshi-disable、gongshi-enable、gongshi-metric、gongshi-ignore-metric',
        en: 'Use gongshi-disable-next-line, gongshi-disable, gongshi-enable, gongshi-metric or gongshi-ignore-metric',
      },
    }
  }
}

/** Comments that silenced nothing, or name a rule that does not exist. */
export function* unusedSuppressions(
  suppressions: readonly Suppression[],
  known: ReadonlySet<string>,
): Iterable<Finding> {
  const groups = new Set([...known].map((id) => id.slice(0, id.indexOf('/'))))
  for (const { rules, span, used } of suppressions) {
    const unknown = rules.filter((id) => !known.has(id) && !groups.has(id.replace(/\/\*$/, '')))
    for (const id of unknown) {
      yield {
        span,
        message: { zh: `没有名为“${id}”的规则`, en: `There is no rule “${id}”` },
        help: { zh: '用 gongshi rules 查看规则名', en: 'See `gongshi rules` for the names' },
      }
    }
    // One comment, one fault.
    if (used.size > 0 || unknown.length > 0) continue
    const what = rules.length > 0 ? rules.join('、') : ''
    yield {
      span,
      message: {
        zh: `这条停用注释没有用到${what ? `（${what}）` : ''}`,
        en: `This disable comment silences nothing${what ? ` (${rules.join(', ')})` : ''}`,
      },
      help: { zh: '删去这条注释', en: 'Remove the comment' },
    }
  }
}

function suppression(directive: Directive, rules: readonly string[], from: number, to: number): Suppression {
  return { rules, from, to, span: directive.span, used: new Set() }
}

/** What stands behind the colon is for people. */
function idsIn(text: string): readonly string[] {
  const [ids = ''] = text.trim().split(/[:：]/)
  return ids.split(/[\s,，、]+/).filter((id) => id !== '')
}

/** The next line after `line` that holds anything: a blank line between comment and paragraph is usual. */
function nextTextLine(disclosure: Disclosure, starts: readonly number[], line: number): number {
  for (let next = line + 1; next <= starts.length; next++) {
    const text = disclosure.source.text.slice(starts[next - 1], starts[next])
    if (text.trim() !== '') return next
  }
  return line + 1
}
