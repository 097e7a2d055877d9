// Which kind of cases a figure is of may be told by the clause before, with examples in its own: 打击涉众型经济犯罪，审结
// 非法集资案件20件 is what next year calls 审结涉众型经济犯罪18件.
import type { Indicator } from './indicator.ts'

/** What two names are worth of which the clause before one tells the kind that the other names. */
const TOLD_KIND = 0.85
/** Matches the verb of 审结非法集资案件, 批捕诈骗犯罪. */
const VERB = /^(?:审结|审理|受理|批捕|起诉|查处|查办|破获|侦破|立案|判处)(?=.{2})/
/** What any cases are called by, and lists of them. */
const OF_ANY =
  /审结|审理|受理|批准逮捕|批捕|提起公诉|起诉|查处|查办|破获|侦破|案件|犯罪|纠纷|违法|[依法、等]/g
/** Characters of their own that the clauses behind one kind share at least. */
const SHARED = 2

/** How alike two names are of one verb, of which the clause before at least one tells of one kind; 0 where it does not. */
export function kindTold(a: Indicator, b: Indicator): number {
  const verb = VERB.exec(a.name.text)?.[0]
  if (verb === undefined || VERB.exec(b.name.text)?.[0] !== verb) return 0
  const [one, other] = [a.words.kind, b.words.kind]
  if (one.name === '' && other.name === '') return 0
  if (b.name.text === verb + one.name || a.name.text === verb + other.name) return TOLD_KIND
  return one.name === other.name && shareExamples(one.clause, other.clause) ? TOLD_KIND : 0
}

function shareExamples(a: string, b: string): boolean {
  const examples = new Set(a.replace(OF_ANY, ''))
  return [...new Set(b.replace(OF_ANY, ''))].filter((char) => examples.has(char)).length >= SHARED
}
