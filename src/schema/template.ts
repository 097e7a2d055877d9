// `template.yaml` as read (unknown, what it extends already merged in) → Template, or what is wrong with it.
import type { Bilingual } from '../model/diagnostic.ts'
import type { ExpectedSection, Template } from '../model/template.ts'
import { asBoolean, asMapping, asOneOf, asRecord, asText, asTexts, type Mapping, Problems } from './check.ts'
import { parseTheme } from './theme.ts'

/** A template with every field set, or all that is wrong. */
export type ParsedTemplate = { readonly template: Template } | { readonly problems: readonly Bilingual[] }

const KEYS = [
  'name',
  'lang',
  'form',
  'sections',
  'strictSections',
  'numbering',
  'fullWidth',
  'blocks',
  'headline',
  'wording',
  'severities',
  'theme',
] as const

/** The template, or every problem with its path. */
export function parseTemplate(value: unknown): ParsedTemplate {
  const problems = new Problems()
  const fields = asMapping(value, 'template', KEYS, problems)
  const template: Template = {
    name: parseName(fields.name, problems),
    lang: parseLanguage(fields.lang, problems),
    form: asOneOf(fields.form, ['notice', 'red-head', 'letter', 'minutes'], 'form', problems),
    sections: parseSections(fields.sections, problems),
    strictSections: asBoolean(fields.strictSections, 'strictSections', problems),
    numbering: asOneOf(fields.numbering, ['official', 'source', 'none'], 'numbering', problems),
    fullWidth: asBoolean(fields.fullWidth, 'fullWidth', problems),
    blocks: parseBlocks(fields.blocks, problems),
    headline: asTexts(fields.headline, 'headline', problems),
    wording: parseWording(fields.wording, problems),
    severities: parseSeverities(fields.severities, problems),
    theme: parseTheme(fields.theme, problems),
  }
  return problems.list.length > 0 ? { problems: problems.list } : { template }
}

function parseName(value: unknown, problems: Problems): string {
  const name = asText(value, 'name', problems)
  if (name !== '' && !/^[\p{L}\p{N}][\p{L}\p{N}_-]*$/u.test(name)) {
    problems.add('name', '只能由文字、数字、-、_ 组成', 'may hold letters, digits, - and _ only')
  }
  return name
}

// Matches zh-CN, zh-Hans-CN, en; not `中文`.
function parseLanguage(value: unknown, problems: Problems): string {
  const lang = asText(value, 'lang', problems)
  if (lang !== '' && !/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(lang)) {
    problems.add('lang', '应当是语言代码，如 zh-CN', 'must be a language tag such as zh-CN')
  }
  return lang
}

function parseSections(value: unknown, problems: Problems): readonly ExpectedSection[] {
  if (!Array.isArray(value)) {
    problems.add('sections', '应当是一列章节', 'must be a list of sections')
    return []
  }
  return value.map((entry: unknown, i) => {
    const path = `sections[${i + 1}]`
    if (typeof entry === 'string')
      return { title: asText(entry, path, problems), aliases: [], required: true }
    const fields = asMapping(entry, path, ['title', 'aliases', 'required'], problems)
    return {
      title: asText(fields.title, `${path}.title`, problems),
      aliases: fields.aliases === undefined ? [] : asTexts(fields.aliases, `${path}.aliases`, problems),
      required: fields.required === undefined || asBoolean(fields.required, `${path}.required`, problems),
    }
  })
}

const BLOCKS = ['contents', 'printedContents', 'keyFigures', 'metricTable', 'charts'] as const

function parseBlocks(value: unknown, problems: Problems): Template['blocks'] {
  const fields = asMapping(value, 'blocks', BLOCKS, problems)
  const flag = (name: (typeof BLOCKS)[number]): boolean => asBoolean(fields[name], `blocks.${name}`, problems)
  return {
    contents: flag('contents'),
    printedContents: fields.printedContents !== undefined && flag('printedContents'),
    keyFigures: flag('keyFigures'),
    metricTable: flag('metricTable'),
    charts: flag('charts'),
  }
}

function parseWording(value: unknown, problems: Problems): Template['wording'] {
  const fields = asRecord(value, 'wording', problems)
  return mapFields(fields, (entry, key) => asText(entry, `wording.${key}`, problems))
}

function parseSeverities(value: unknown, problems: Problems): Template['severities'] {
  const fields = asRecord(value, 'severities', problems)
  return mapFields(fields, (entry, key) => {
    if (!/^[a-z]+(?:-[a-z]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/.test(key)) {
      problems.add(
        `severities.${key}`,
        '不是规则名，如 structure/no-title',
        'is no rule such as structure/no-title',
      )
    }
    return asOneOf(entry, ['error', 'warning', 'info', 'off'], `severities.${key}`, problems)
  })
}

function mapFields<Value>(
  fields: Mapping,
  read: (value: unknown, key: string) => Value,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, read(value, key)]))
}
