// Markdown text → disclosure and diagnostics, through the real reader, engine and rules; no files.
import { loadTemplate as load } from '../../src/cli/templates.ts'
import { diff } from '../../src/diff/diff.ts'
import { toModel } from '../../src/emit/json.ts'
import { measure } from '../../src/measure.ts'
import type { Diagnostic } from '../../src/model/diagnostic.ts'
import type { Disclosure, Model } from '../../src/model/disclosure.ts'
import type { Template } from '../../src/model/template.ts'
import { read } from '../../src/read/read.ts'
import { type CheckOptions, check } from '../../src/rules/check.ts'
import { RULES } from '../../src/rules/index.ts'
import { memoryHost } from './memory-host.ts'

export interface CheckTextOptions extends Partial<Omit<CheckOptions, 'template'>> {
  readonly file?: string
  readonly template?: string
  readonly year?: number
}

/** A template of the package, what it extends merged in. */
export function loadTemplate(name: string): Template {
  return load(name, memoryHost())
}

const templates = new Map<string, Template>()

function templateNamed(name: string): Template {
  const template = templates.get(name) ?? loadTemplate(name)
  templates.set(name, template)
  return template
}

export function readText(
  text: string,
  { file = '公示.md', template = 'plain', year }: CheckTextOptions = {},
) {
  const outline = read(
    { path: file, text, encoding: 'utf-8', bom: false },
    {
      fileName: file.replace(/^.*\//, '').replace(/\.md$/, ''),
      fullWidth: templateNamed(template).fullWidth,
      ...(year === undefined ? {} : { year }),
      loadImage: () => ({ error: { zh: '没有这个文件', en: 'no such file' } }),
    },
  )
  return measure(outline)
}

export function checkText(
  text: string,
  options: CheckTextOptions = {},
): { readonly disclosure: Disclosure; readonly diagnostics: readonly Diagnostic[] } {
  const disclosure = readText(text, options)
  const { template = 'plain' } = options
  const diagnostics = check(disclosure, {
    rules: RULES,
    severities: {},
    ruleOptions: {},
    previous: [],
    changes: (options.previous ?? []).map((old) => diff(old, toModel(disclosure, template))),
    indicators: [],
    terms: [],
    ...options,
    template: templateNamed(template),
  })
  return { disclosure, diagnostics }
}

export function modelOf(text: string): Model {
  return toModel(readText(text), 'plain')
}
