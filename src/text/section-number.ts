// The number typed in front of a heading. 例：`一、总体情况` → 一、 (form 1, value 1) and `总体情况`;
// `（二） 主动公开` → form 2, value 2; `第三章 财政` → form 0, value 3; `12345热线` has none.
import { parseNumber } from './chinese-number.ts'

/**
 * A number in front of a heading. Forms 1 to 4 are 一、（一）1.（1） of GB/T 9704 (7.3.3); 0 is any other: 第一章, 1.2,
 * ①.
 */
export interface TypedNumber {
  /** As typed, blanks after it not included. */
  readonly text: string
  readonly form: 0 | 1 | 2 | 3 | 4
  readonly value: number
  /** Characters to take off the heading, blanks included. */
  readonly length: number
}

const HAN_NUMBER = '[一二三四五六七八九十百零〇]{1,5}'

const FORMS: readonly { readonly form: TypedNumber['form']; readonly pattern: RegExp }[] = [
  // Matches `一、` `十一．` `一 、2025年…`; not `一流业绩`, `三.五`, `二、三产业`.
  {
    form: 1,
    pattern: new RegExp(
      `^(${HAN_NUMBER})\\s*(?:[、．](?![二三四五六七八九]?、?[三四五六](?:次?产业|级|类|线))|\\.(?!\\d|${HAN_NUMBER}))`,
    ),
  },
  // Matches `（一）` `( 二 )` `（三）、`; not `（试行）`.
  { form: 2, pattern: new RegExp(`^[（(]\\s*(${HAN_NUMBER})\\s*[）)][、．.]?`) },
  // Matches `1.` `2、` `3．`; not `3.5亿元`, `2019年`.
  { form: 3, pattern: /^(\d{1,3})\s*[.．、](?!\d)/ },
  // Matches `（1）` `(12)`; not `（2019）`.
  { form: 4, pattern: /^[（(]\s*(\d{1,3})\s*[）)][、．.]?/ },
  // Matches `第一章 总则` `第二部分总体情况`; not `第一批`.
  { form: 0, pattern: new RegExp(`^第\\s*(${HAN_NUMBER}|\\d{1,3})\\s*(?:章|部分)(?!学)[：:、]?`) },
  // Matches `第一节 概况` `第二篇：…`; not `第三条主线`, which is a count.
  { form: 0, pattern: new RegExp(`^第\\s*(${HAN_NUMBER}|\\d{1,3})\\s*(?:节|条|编|篇)(?:[：:、]|(?=\\s))`) },
  // Matches `1.2 `, `3.1.4 `; not `1.2亿元`.
  { form: 0, pattern: /^\d{1,3}(?:\.\d{1,3})*\.(\d{1,3})(?=\s)/ },
  // Matches `①`.
  { form: 0, pattern: /^([①-⑳])/ },
]

/** The number `title` begins with; none where nothing would remain of the title. */
export function typedNumber(title: string): TypedNumber | undefined {
  for (const { form, pattern } of FORMS) {
    const match = pattern.exec(title)
    if (!match) continue
    const text = match[0]
    const rest = title.slice(text.length)
    const length = text.length + (rest.length - rest.trimStart().length)
    if (length === title.length) return undefined
    return { text, form, value: numberValue(match[1] ?? ''), length }
  }
  return undefined
}

function numberValue(text: string): number {
  const circled = text.codePointAt(0) ?? 0
  if (circled >= 0x2460 && circled <= 0x2473) return circled - 0x245f
  return parseNumber(text) ?? 0
}
