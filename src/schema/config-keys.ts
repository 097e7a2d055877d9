// The keys of `gongshi.config.yaml`: what each holds and what for. The JSON Schema for editors is made from these rows.
import type { Bilingual } from '../model/diagnostic.ts'
import type { JsonSchema } from './config-words.ts'
import { isListOf, isMapping, isOneOf, isText } from './value-kinds.ts'

/** A key: `about` says in a few words what it is for, `accepts` whether a value will do. */
export interface ConfigKey {
  readonly name: string
  readonly about: Bilingual
  /** JSON Schema of the value; `rules` and `options` get theirs from the rules. */
  readonly schema: JsonSchema
  readonly accepts: (value: unknown) => boolean
}

/** What `rules:` may give a rule. */
export const SEVERITIES = ['error', 'warning', 'info', 'off'] as const

const FORMATS = ['docx', 'html', 'json']
const FONTS = ['gb2312', 'founder', 'open']
const FILE = { type: 'string', minLength: 1 }

function key(
  name: string,
  zh: string,
  en: string,
  schema: JsonSchema,
  accepts: (value: unknown) => boolean,
): ConfigKey {
  return { name, about: { zh, en }, schema, accepts }
}

/** All keys of the first level, in the order of the documentation. */
export const KEYS: readonly ConfigKey[] = [
  key('template', '模板名或目录', 'template name or folder', FILE, isText),
  key(
    'formats',
    '输出格式',
    'outputs',
    { type: 'array', items: { enum: FORMATS } },
    isListOf(isOneOf(...FORMATS)),
  ),
  key('fonts', 'Word 字体', 'Word fonts', { enum: FONTS }, isOneOf(...FONTS)),
  key(
    'maxSize',
    '允许的源文件大小（MiB）',
    'largest source in MiB',
    { type: 'number', exclusiveMinimum: 0 },
    (value) => typeof value === 'number' && value > 0,
  ),
  key(
    'maxWarnings',
    '警告超过此数即失败',
    'fail beyond this many warnings',
    { type: 'integer', minimum: 0 },
    (value) => Number.isInteger(value) && Number(value) >= 0,
  ),
  key('baseline', '基线文件', 'baseline file', FILE, isText),
  key('archive', '存放历年 .json 的目录', 'folder with the .json of all earlier years', FILE, isText),
  key('site', '网站的各项，同文件头', 'the site: keys of the front matter', { type: 'object' }, isMapping),
  key('rules', '规则的级别', 'severities of rules', {}, isMapping),
  key('options', '规则的选项', 'options of rules', {}, isMapping),
  key(
    'terms',
    '名称表：文件，或名称的列表',
    'terms: a file, or a list',
    { oneOf: [FILE, { type: 'array', items: { $ref: '#/$defs/term' } }] },
    (value) => isText(value) || Array.isArray(value),
  ),
  key(
    'indicators',
    '指标表：文件，或指标的列表',
    'indicators: a file, or a list',
    { oneOf: [FILE, { type: 'array', items: { $ref: '#/$defs/indicator' } }] },
    (value) => isText(value) || Array.isArray(value),
  ),
]
