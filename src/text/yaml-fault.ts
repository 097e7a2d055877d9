// What the YAML parser found, by its code → words for a clerk.
// 例：`title: "年报` MISSING_CHAR “Missing closing "quote” → 引号没有结束
import type { Bilingual } from '../model/diagnostic.ts'

const WORDS: Readonly<Record<string, string>> = {
  ALIAS_PROPS: '别名（*）前不能有标签或锚点',
  BAD_ALIAS: '锚点（&）或别名（*）的名字不对；以 & 或 * 开头的值请加引号',
  BAD_COLLECTION_TYPE: '标签（!）与值的种类不符',
  BAD_DIRECTIVE: '以 % 开头的一行不是 YAML 指令；请加引号或删去',
  BAD_DQ_ESCAPE: '双引号里的反斜杠写法不对；写两个反斜杠，或改用单引号',
  BAD_INDENT: '缩进不对，或方括号、花括号没有结束',
  BAD_PROP_ORDER: '标签（!）和锚点（&）要写在冒号或短横之后',
  BAD_SCALAR_START: '值不能以 @、`、% 等符号开头；请加引号',
  BLOCK_AS_IMPLICIT_KEY: '一行里有两个“冒号加空格”，或下一行缩进多了；值里有冒号时请加引号',
  BLOCK_IN_FLOW: '方括号、花括号里不能分行写列表',
  DUPLICATE_KEY: '同一项写了两次，只留一处',
  IMPOSSIBLE: '无法解读',
  KEY_OVER_1024_CHARS: '键太长；是不是漏了冒号',
  MULTILINE_IMPLICIT_KEY: '这一行不是“键: 值”；冒号用半角，后面空一格',
  MULTIPLE_ANCHORS: '一个值有两个锚点（&）',
  MULTIPLE_DOCS: '中间有“---”；只能有一份',
  MULTIPLE_TAGS: '一个值有两个标签（!）',
  NON_STRING_KEY: '键要是文字',
  RESOURCE_EXHAUSTION: '嵌套太深',
  TAB_AS_INDENT: '缩进用了制表符；请用空格',
  TAG_RESOLVE_FAILED: '不认识的标签（!）；以 ! 开头的值请加引号',
  UNEXPECTED_TOKEN: '此处多出一个符号或词；值里有特殊符号时请加引号',
}

// What may be missing has one code; the parser's words tell what it is.
const MISSING: readonly (readonly [pattern: RegExp, words: string])[] = [
  [/closing .?quote/, '引号没有结束'],
  [/Missing , /, '方括号、花括号里的各项之间要有逗号'],
  [/space after :/, '冒号后面要空一格'],
  [/Comments must/, '注释的 # 前面要空一格'],
]

/** `code` and `message` as the parser gives them; the English words are its own, without the place. */
export function describeYamlFault(code: string, message: string): Bilingual {
  const en = message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? message
  const missing = MISSING.find(([pattern]) => pattern.test(en))?.[1] ?? '缺少冒号、值或短横'
  return { zh: code === 'MISSING_CHAR' ? missing : (WORDS[code] ?? '不是 YAML'), en }
}
