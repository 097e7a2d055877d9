// A paragraph of more inlines than a call has room for arguments.
import { expect, it } from 'vitest'
import { h, visibleText } from '../../src/emit/html/markup.ts'

it('takes its content as one list', () => {
  const content = Array.from({ length: 200_000 }, () => h('b', '5家'))
  expect(visibleText([h('p', content)])).toHaveLength(400_000)
})
