// Each reporter on the same small report: frames under Han characters, limits, escapes, valid XML and SARIF.
import { XMLValidator } from 'fast-xml-parser'
import { describe, expect, it } from 'vitest'
import type { Diagnostic, Severity } from '../../src/model/diagnostic.ts'
import type { Report } from '../../src/reporter/report.ts'
import { REPORTERS } from '../../src/reporter/reporters.ts'
import { displayWidth } from '../../src/text/display-width.ts'
import { lineStarts, positionAt } from '../../src/text/lines.ts'

const TEXT = '# 公示\n\n“城市眼·云共治”建成1-8月<试点>&"引号"\t末尾\n'

function found(words: string, severity: Severity = 'warning', text = TEXT): Diagnostic {
  const start = text.indexOf(words)
  const starts = lineStarts(text)
  const from = positionAt(starts, start)
  const to = positionAt(starts, start + words.length)
  return {
    rule: 'punctuation/range',
    severity,
    span: { start, end: start + words.length },
    message: { zh: `“${words}”不对, 100%`, en: `“${words}” is wrong` },
    help: { zh: '改', en: 'mend' },
    fix: { span: { start, end: start + words.length }, text: '—' },
    file: 'in, a.md',
    line: from.line,
    column: from.column,
    endLine: to.line,
    endColumn: to.column,
  }
}

function report(diagnostics: readonly Diagnostic[], text = TEXT): Report {
  const rules = [
    { id: 'punctuation/range', severity: 'warning', title: { zh: '起止', en: 'range' } },
  ] as const
  const files = [{ path: 'in, a.md', text, diagnostics }]
  return { files, lang: 'zh', version: '0.1.0', rules, colour: false, columns: 60 }
}

describe('pretty', () => {
  it('puts the carets under the words by display width', () => {
    const [, line = '', carets = ''] = REPORTERS.pretty(report([found('1-8')])).split('\n')
    const before = line.slice(0, line.indexOf('1-8'))
    expect(carets.trimEnd()).toHaveLength(displayWidth(before) + 3)
    expect(carets.trim().slice(-3)).toBe('^^^')
  })

  it('cuts long lines around the words', () => {
    const text = `${'今年'.repeat(5000)}错字${'以来'.repeat(5000)}`
    const [, line = '', carets = ''] = REPORTERS.pretty(report([found('错字', 'error', text)], text)).split(
      '\n',
    )
    expect(displayWidth(line)).toBeLessThanOrEqual(64)
    expect(line).toMatch(/…今年.*错字以来.*…$/)
    expect(displayWidth(line.slice(0, line.indexOf('错字')))).toBe(carets.indexOf('^'))
  })

  it('shows control characters as one visible character', () => {
    const text = '全区\u001b[31m错字\u202e'
    expect(REPORTERS.pretty(report([found('错字', 'error', text)], text))).toContain(
      '全区\ufffd[31m错字\ufffd',
    )
  })

  it('paints only when asked', () => {
    expect(REPORTERS.pretty(report([found('1-8')]))).not.toContain('\u001b')
    expect(REPORTERS.pretty({ ...report([found('1-8')]), colour: true })).toContain('\u001b[')
  })
})

describe('github', () => {
  it('prints more findings than a call takes arguments', () => {
    const one = found('试点')
    const text = REPORTERS.github(report(Array<Diagnostic>(200_000).fill(one)))
    expect(text.length).toBeGreaterThan(1_000_000)
  })

  it('puts errors first, escapes, and counts what the limit swallows', () => {
    const many = Array.from({ length: 12 }, () => found('1-8'))
    const lines = REPORTERS.github(report([...many, found('试点', 'error')])).split('\n')
    expect(lines[0]).toBe(
      '::error file=in%2C a.md,line=3,col=17,endLine=3,endColumn=19,title=punctuation/range::in, a.md:3:17 “试点”不对, 100%25 改',
    )
    expect(lines.at(-2)).toMatch(/另有2条/)
  })
})

describe('junit', () => {
  it('is well-formed, with failures for errors alone', () => {
    const xml = REPORTERS.junit(report([found('<试点>&"引号"', 'error'), found('1-8')]))
    expect(XMLValidator.validate(xml)).toBe(true)
    expect(xml).toContain('tests="1" failures="1"')
    expect(xml).toContain('&lt;试点&gt;&amp;&quot;引号&quot;')
  })
})

describe('json', () => {
  it('has the fields of the contract', () => {
    const { diagnostics } = JSON.parse(REPORTERS.json(report([found('1-8')])))
    expect(diagnostics).toEqual([
      {
        rule: 'punctuation/range',
        severity: 'warning',
        message: '“1-8”不对, 100%',
        file: 'in, a.md',
        line: 3,
        column: 12,
        endLine: 3,
        endColumn: 15,
        fix: { span: { start: 17, end: 20 }, text: '—' },
        help: '改',
      },
    ])
  })
})
