// The JSON Schema (draft 2020-12) of `gongshi.config.yaml`, for editors: completion of rule ids and options.
import type { Bilingual } from '../model/diagnostic.ts'
import type { Rule } from '../model/rule.ts'
import { KEYS, SEVERITIES } from './config-keys.ts'

/** `titles` by rule id, where they are at hand. */
export function configSchema(
  rules: readonly Rule[],
  titles: ReadonlyMap<string, Bilingual> = new Map(),
): object {
  const own: Readonly<Record<string, object>> = {
    rules: severitiesSchema(rules, titles),
    options: {
      type: 'object',
      additionalProperties: false,
      properties: Object.fromEntries(
        rules.flatMap(({ id, options }) => (options ? [[id, optionsSchema(options)] as const] : [])),
      ),
    },
  }
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'gongshi.config.yaml',
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(
      KEYS.map(({ name, about, schema }) => [
        name,
        { description: `${about.zh} / ${about.en}`, ...(own[name] ?? schema) },
      ]),
    ),
    $defs: {
      term: entry({ name: TEXT, allowed: TEXTS, wrong: TEXTS }),
      indicator: entry({
        name: TEXT,
        aliases: TEXTS,
        unit: TEXT,
        direction: { enum: ['up', 'down'] },
        range: { type: 'array', minItems: 2, maxItems: 2, items: { type: ['number', 'null'] } },
      }),
    },
  }
}

const TEXT = { type: 'string', minLength: 1 }
const TEXTS = { type: 'array', items: TEXT }

function entry(properties: object): object {
  return { type: 'object', additionalProperties: false, required: ['name'], properties }
}

/** By rule, and by group with or without a star behind it. */
function severitiesSchema(rules: readonly Rule[], titles: ReadonlyMap<string, Bilingual>): object {
  const groups = [...new Set(rules.map(({ id }) => id.slice(0, id.indexOf('/'))))]
  const severity = { enum: [...SEVERITIES, false] }
  return {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries([
      ...groups.flatMap(
        (group) =>
          [
            [group, severity],
            [`${group}/*`, severity],
          ] as const,
      ),
      ...rules.map(({ id, severity: standard }) => {
        const title = titles.get(id)
        return [id, { ...severity, default: standard, ...(title ? { description: title.zh } : {}) }] as const
      }),
    ]),
  }
}

function optionsSchema(options: Readonly<Record<string, unknown>>): object {
  return {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(
      Object.entries(options).map(([name, standard]) => [
        name,
        { type: Array.isArray(standard) ? 'array' : typeof standard, default: standard },
      ]),
    ),
  }
}
