// Every rule's .md: its parts are there, its wrong examples are found, its right ones pass, its fixes fix.
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { parseRuleText, type RuleExample } from '../../src/rules/documentation.ts'
import { applyFixes } from '../../src/rules/fix.ts'
import { RULES } from '../../src/rules/index.ts'
import { parseConfig } from '../../src/schema/config.ts'
import { type CheckTextOptions, checkText, modelOf } from '../support/check-text.ts'

const folder = fileURLToPath(new URL('../../src/rules/', import.meta.url))
const texts = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .map((name) => ({ name, ...parseRuleText(readFileSync(folder + name, 'utf8')) }))

function optionsOf({ config, file, previous }: RuleExample): CheckTextOptions {
  // Read as the program reads it, so that what an example shows can be copied.
  const read = parseConfig(config ? parse(config) : {}, RULES)
  expect(read.problems).toEqual([])
  const { template, terms, indicators, severities, ruleOptions } = read.config
  return {
    ...(template === undefined ? {} : { template }),
    ...(Array.isArray(terms) ? { terms } : {}),
    ...(Array.isArray(indicators) ? { indicators } : {}),
    ...(ruleOptions ? { ruleOptions } : {}),
    ...(severities ? { severities } : {}),
    ...(file ? { file } : {}),
    previous: previous.map((source) => modelOf(source)),
  }
}

describe('the list', () => {
  it('has a text beside every rule, named alike, and a rule for every text', () => {
    expect(texts.map(({ name }) => name).sort()).toEqual(
      RULES.map(({ id }) => `${id.replace('/', '-')}.md`).sort(),
    )
    for (const { id, name } of texts) expect(`${id.replace('/', '-')}.md`).toBe(name)
  })

  it('has no id twice', () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length)
  })
})

describe.each(texts)('$id', ({ id, what, examples }) => {
  it('is explained in Chinese and English, with examples of both kinds', () => {
    expect(what).toMatch(/\p{Script=Han}/u)
    expect(what).toMatch(/^[A-Z`].*[a-z]+ [a-z]+/m)
    expect(examples.map(({ kind }) => kind)).toContain('wrong')
    expect(examples.map(({ kind }) => kind)).toContain('right')
  })

  it.each(examples.filter(({ kind }) => kind === 'wrong'))('finds $source', (example) => {
    const { diagnostics } = checkText(example.source, optionsOf(example))
    const own = diagnostics.filter(({ rule }) => rule === id)
    expect(own.length).toBeGreaterThan(0)
    if (example.lines) expect([...new Set(own.map(({ line }) => line))]).toEqual(example.lines)
    // What stands outside quotations of the text is English; a full-width comma is a Chinese sentence.
    for (const { message } of own) {
      expect(message.en).not.toBe('')
      expect(message.en.replace(/“[^”]*”/g, '')).not.toMatch(/，(?:表|文)中/)
    }
    const fixed = applyFixes(example.source, own).text
    if (example.fixed === undefined) expect(fixed).toBe(example.source)
    else expect(fixed).toBe(example.fixed)
  })

  it.each(examples.filter(({ kind }) => kind === 'right'))('passes $source', (example) => {
    const { diagnostics } = checkText(example.source, optionsOf(example))
    expect(diagnostics.filter(({ rule }) => rule === id)).toEqual([])
  })
})
