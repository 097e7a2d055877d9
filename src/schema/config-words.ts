// What a value of the configuration should have been, in words: of the kind of an option, of the schema of a key.
// 例：`{ type: 'array', items: { enum: ['docx', 'html'] } }` → 列表，每项是 docx、html 之一.
import type { Bilingual } from '../model/diagnostic.ts'

/** As much of JSON Schema as the keys of the configuration use. */
export interface JsonSchema {
  readonly type?: string
  readonly enum?: readonly string[]
  readonly items?: JsonSchema
  readonly oneOf?: readonly JsonSchema[]
  readonly minLength?: number
  readonly minimum?: number
  readonly exclusiveMinimum?: number
  readonly $ref?: string
}

/** By the kind of the option's default. */
export const KINDS: Readonly<Record<string, Bilingual>> & { readonly string: Bilingual } = {
  number: { zh: '数', en: 'a number' },
  boolean: { zh: ' true 或 false', en: 'true or false' },
  list: { zh: '列表', en: 'a list' },
  object: { zh: '“键: 值”的各行', en: 'lines of “key: value”' },
  string: { zh: '一段文字', en: 'text' },
}

/** Of a value that does not fit. */
export function inWords(schema: JsonSchema): Bilingual {
  const { type, items, oneOf } = schema
  const names = schema.enum
  if (names) return { zh: ` ${names.join('、')} 之一`, en: `one of ${names.join(', ')}` }
  if (oneOf) return { zh: '文件名或列表', en: 'the name of a file, or a list' }
  if (type === 'array') {
    const each = items?.enum ? inWords(items) : undefined
    return { zh: `列表${each ? `，每项是${each.zh}` : ''}`, en: `a list${each ? ` of ${each.en}` : ''}` }
  }
  if (type === 'integer') return { zh: '非负整数', en: 'a whole number' }
  if (type === 'number') return { zh: '正数', en: 'a positive number' }
  if (type === 'string') return { zh: '一段文字', en: 'text' }
  return { zh: '“键: 值”的各行', en: 'lines of “key: value”' }
}
