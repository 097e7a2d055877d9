// The SARIF log validates against the official schema (OASIS, 2.1.0 rtm.5, kept in fixtures/sarif).
import * as fs from 'node:fs'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { REPORTERS } from '../../src/reporter/reporters.ts'
import { RULES } from '../../src/rules/index.ts'
import { checkText } from '../support/check-text.ts'
import { repositoryFile } from '../support/shared.ts'

const {
  $schema: _draft,
  id: _id,
  ...schema
} = JSON.parse(fs.readFileSync(repositoryFile('fixtures/sarif/sarif-2.1.0-rtm.5.json'), 'utf8'))
const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema)

const TEXT = '# 公示\n\n今年，，1-8月新增“就业3000人,𠮷电话13812345678。\n'

function log(text: string) {
  const { diagnostics } = checkText(text, { file: '年 报/a.md' })
  return JSON.parse(
    REPORTERS.sarif({
      files: [{ path: '年 报/a.md', text, diagnostics }],
      lang: 'zh',
      version: '0.1.0',
      rules: RULES.map(({ id, severity }) => ({ id, severity, title: { zh: id, en: id } })),
      colour: false,
      columns: 80,
    }),
  )
}

describe('sarif', () => {
  it.each([TEXT, '# 公示\n'])('is valid for %j', (text) => {
    expect(validate(log(text)), JSON.stringify(validate.errors)).toBe(true)
  })

  it('is refused by the schema when it is not: the check can fail', () => {
    const broken = log(TEXT)
    broken.runs[0].results[0].level = 'fatal'
    expect(validate(broken)).toBe(false)
  })

  it('names rule, place and fix, in UTF-16 columns, the value masked', () => {
    const [run] = log(TEXT).runs
    const repeated = run.results.find(({ ruleId }: { ruleId: string }) => ruleId === 'punctuation/repeated')
    const { artifactLocation, region } = repeated.locations[0].physicalLocation
    expect(artifactLocation.uri).toBe('%E5%B9%B4%20%E6%8A%A5/a.md')
    expect(region).toMatchObject({ startLine: 3, startColumn: 3, endLine: 3, endColumn: 5 })
    expect(repeated.fixes[0].artifactChanges[0].replacements[0].insertedContent.text).toBe('，')
    expect(run.tool.driver.rules[repeated.ruleIndex].id).toBe('punctuation/repeated')
    const mobile = run.results.find(({ ruleId }: { ruleId: string }) => ruleId === 'privacy/mobile')
    expect(mobile.locations[0].physicalLocation.region).toMatchObject({
      startColumn: 24,
      snippet: { text: '138****5678' },
    })
  })
})
