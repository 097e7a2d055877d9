// What a figure is called wherever it is shown: two of one label are told apart by whom or what they are stated of.
// 例：全区就业率98.6%，全市就业率97% → 就业率（全区）, 就业率（全市）; 计划一般公共预算收入64.5亿元 → 一般公共预算收入（目标）.
import type { Language } from '../model/diagnostic.ts'
import type { Metric } from '../model/metric.ts'

/** What a figure's name is made of. */
export type Named = Pick<Metric, 'label' | 'subject' | 'role'>

/** Label and subject, that it is a goal by the word `target` where one is given, and further notes. */
export function figureName(
  { label, subject, role }: Named,
  lang: Language,
  { target, notes = [] }: { readonly target?: string; readonly notes?: readonly string[] } = {},
): string {
  const own = [subject, role === 'target' ? target : undefined].flatMap((word) =>
    word === undefined || label.includes(word) ? [] : [word],
  )
  const told = [...own, ...notes]
  if (told.length === 0) return label
  return lang === 'zh' ? `${label}（${told.join('，')}）` : `${label} (${told.join(', ')})`
}
