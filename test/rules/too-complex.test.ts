// What a block that was not converted sets off besides its own finding: nothing.
import { expect, it } from 'vitest'
import { checkText } from '../support/check-text.ts'

it('a footnote whose definition was not converted is not called undefined', () => {
  const text = `# 2023年公示\n\n新增就业3人[^1]，[^无]见附件。\n\n[^1]: 注${'*甲_'.repeat(1001)}\n`
  const errors = checkText(text).diagnostics.filter(({ severity }) => severity === 'error')
  expect(errors.map(({ rule, message }) => `${rule} ${message.zh}`)).toEqual([
    'markdown/missing-note 脚注“[^无]”没有定义',
    'read/too-complex 一个段落里有超过2000个强调或链接记号',
  ])
})

it.each([
  '“”',
  '（）',
  '《》',
])('of %s nested by the thousand no message holds all the inner ones', (pair) => {
  const [open = '', close = ''] = pair
  const text = `# 2023年公示\n\n${open.repeat(3000)}甲${close.repeat(3000)}。\n`
  const said = checkText(text).diagnostics.map(
    ({ message, help }) => message.zh.length + (help?.zh.length ?? 0),
  )
  expect(said.length).toBeGreaterThan(2990)
  expect(Math.max(...said)).toBeLessThan(1000)
})

it.each([
  ['closing marks amid opening ones', '（”'.repeat(60_000)],
  ['closing marks behind opening ones', `${'（'.repeat(120_000)}${'”'.repeat(120_000)}`],
  ['opening marks amid a pair', `“${'（'.repeat(200_000)}”`],
])(
  '%s are told in bounded time',
  (_, words) => {
    const { diagnostics } = checkText(`# 2023年公示\n\n${words}。\n`)
    expect(diagnostics.filter(({ rule }) => rule === 'punctuation/unbalanced').length).toBeGreaterThan(
      100_000,
    )
  },
  60_000,
)
