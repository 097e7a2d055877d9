// A verb alone is about what the clause before says the same verb of, where no figure stands between them.
// 例：推进老旧小区改造，全年改造26个 → 改造老旧小区; 拟发行特别国债，专项用于…，今年先发行1万亿元 → 发行特别国债.
import { DEEDS } from '../lexicon/deeds.ts'

const VERBS: ReadonlySet<string> = new Set([
  ...DEEDS.flatMap(({ verbs }) => verbs),
  ...['发行', '调解', '调处', '推广', '种植', '收储', '征收', '签订', '研发', '流转', '推行', '创建', '评选'],
])
/** Matches 全年新 of 全年新培育, 累计 of 累计发放: what a verb alone may have before it. */
const MANNER =
  /^(?:全年|年内|今年|共|累计|总共|一共|已|已经|新|再|先|又|成功|依法|及时|实际|集中|免费|完成)+(?=..)/
/** Matches 积极推进 of 积极推进老旧小区改造, 拟连续几年 of 拟连续几年发行: no part of what is done to. */
const LEADING =
  /^.*?(?:推进|推动|推行|加快|加强|加大|开展|实施|抓好|做好|强化|组织|深化|落实|统筹)(?=..)|^(?:积极|大力|深入|持续|全面|稳步|扎实|切实|有序|有效|不断|进一步|认真|严格|依法|拟|将)+/
/** Matches what the verb may have behind it as a noun: 改造工程, 整治专项行动. */
const TRAILING = /(?:工作|专项|行动|工程|攻坚|任务|活动|力度|计划|步伐)+$/
/** Matches ， and ：; not 、. */
const CLAUSE_END = /[，：；,:;]/
/** Clauses that are looked at, and characters of what is done to. */
const CLAUSES = 3
const OBJECT = { least: 2, most: 14 }

/** The verb of `label` with its object; `told`: the words since the last full stop before the figure, numbers as #. */
export function saidWithVerb(label: string, told: string): string | undefined {
  const verb = label.replace(MANNER, '')
  if (!VERBS.has(verb)) return undefined
  const [own = '', ...before] = told.split(CLAUSE_END).reverse()
  if (own.includes('#')) return undefined
  for (const clause of before.slice(0, CLAUSES)) {
    if (clause.includes('#')) return undefined
    const object = objectIn(clause, verb)
    if (object !== undefined) return verb + object
  }
  return undefined
}

function objectIn(clause: string, verb: string): string | undefined {
  const at = clause.lastIndexOf(verb)
  if (at < 0) return undefined
  const [before, behind] = [clause.slice(0, at), clause.slice(at + verb.length).replace(TRAILING, '')]
  const object = behind === '' ? before.replace(LEADING, '') : behind.replace(/^[了好]/, '')
  if (object.length < OBJECT.least || object.length > OBJECT.most || /[、。]/.test(object)) return undefined
  return object
}
