// Templates: the three that ship are sound; every fault is told with its path.
import * as fs from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { nodeHost } from '../../src/cli/host.ts'
import { loadTemplate } from '../../src/cli/templates.ts'
import { parseTemplate } from '../../src/schema/template.ts'
import { contrastOf } from '../../src/schema/theme.ts'
import { repositoryFile } from '../support/shared.ts'

const plain = (): Record<string, unknown> =>
  parse(fs.readFileSync(repositoryFile('templates/plain/template.yaml'), 'utf8'))

function problemsOf(change: Record<string, unknown>): readonly string[] {
  const result = parseTemplate({ ...plain(), ...change })
  return 'problems' in result ? result.problems.map((problem) => problem.en) : []
}

describe('templates', () => {
  it.each(['plain', 'social-evaluation', 'gov-info-annual', 'azure'])('%s is sound', (name) => {
    expect(loadTemplate(name, nodeHost(repositoryFile('.'))).name).toBe(name)
  })

  it.each([
    [{ colour: 1 }, 'template.colour is not a known key'],
    [{ form: 'poster' }, 'form must be one of notice'],
    [{ fullWidth: 'yes' }, 'fullWidth must be true or false'],
    [{ sections: 3 }, 'sections must be a list'],
    [{ sections: [{ title: 3 }] }, 'sections[1].title must be text'],
    [{ headline: [1] }, 'headline must be a list of texts'],
    [{ severities: { nonsense: 'error' } }, 'severities.nonsense is no rule'],
    [{ severities: { 'structure/no-title': 'fatal' } }, 'must be one of error'],
    [{ name: '../evil' }, 'name may hold letters'],
    [{ lang: '中文' }, 'lang must be a language tag'],
    [{ theme: {} }, 'theme.fonts must be a mapping'],
    [{ blocks: { contents: true } }, 'blocks.charts must be true or false'],
  ])('%j is told', (change, words) => {
    expect(problemsOf(change).join('\n')).toContain(words)
  })

  it('has colours that can be read', () => {
    const theme = plain().theme as Record<string, Record<string, unknown>>
    const faint = { ...theme, colors: { ...theme.colors, text: '#999999' } }
    expect(problemsOf({ theme: faint }).join()).toContain('theme.colors.text has a contrast of 2.84')
    const pale = { ...theme, colors: { ...theme.colors, accent: '#0074cc' } }
    expect(problemsOf({ theme: pale }).join()).toMatch(
      /theme\.colors\.accent has a contrast of 3\.\d+ .* under 18 %/,
    )
    const named = { ...theme, colors: { ...theme.colors, text: 'red;}' } }
    expect(problemsOf({ theme: named }).join()).toContain('theme.colors.text must be a colour')
    const quoted = { ...theme, fonts: { ...theme.fonts, body: { names: ['a";}'], generic: 'serif' } } }
    expect(problemsOf({ theme: quoted }).join()).toContain('theme.fonts.body.names')
    expect(contrastOf('#ff0000', '#ffffff')).toBeCloseTo(4, 1)
  })

  it.each([null, 'text', 3, []])('%j is no template', (value) => {
    expect(parseTemplate(value)).toHaveProperty('problems')
  })
})
