import { expect, it } from 'vitest'
import { abridge } from '../../src/text/abridge.ts'

it('leaves ordinary messages alone and cuts the middle out of long ones', () => {
  const both = `“${'甲'.repeat(120)}”与“${'乙'.repeat(120)}”不同`
  expect(abridge(both)).toBe(both)
  const long = abridge(`章节“${'题'.repeat(350_000)}”没有内容`)
  expect(long).toMatch(/^章节“题+…题+”没有内容$/)
  expect(long.length).toBeLessThan(400)
  expect(abridge(`（${'（'.repeat(9000)}`).length).toBeLessThanOrEqual(1500)
  expect(() => encodeURIComponent(abridge(`“${'😀'.repeat(400)}”`))).not.toThrow()
})
