// Two years of one office in their own words, read and compared: what is one indicator, and what only looks like it.
import { expect, test } from 'vitest'
import { diff } from '../../src/diff/diff.ts'
import { toModel } from '../../src/emit/json.ts'
import { measure } from '../../src/measure.ts'
import type { MetricChange } from '../../src/model/changes.ts'
import type { Model } from '../../src/model/disclosure.ts'
import { read } from '../../src/read/read.ts'

function modelOf(year: number, text: string): Model {
  const fileName = `report-${year}`
  const loadImage = () => ({ error: { zh: '无', en: 'none' } })
  const outline = read(
    { path: `${fileName}.md`, text: `# ${year}年青溪县工作报告\n\n${text}`, encoding: 'utf-8', bom: false },
    { fileName, loadImage, fullWidth: false },
  )
  return toModel(measure(outline), 'plain')
}

function joins(old: string, next: string): readonly MetricChange[] {
  return diff(modelOf(2018, old), modelOf(2019, next)).metrics.filter((row) => row.old && row.new)
}

/** The pairs made, and with ✗ those that are not comparable. */
function pairs(old: string, next: string): readonly string[] {
  return joins(old, next).map((r) => `${r.old?.text} → ${r.new?.text}${r.comparable ? '' : ' ✗'}`)
}

test('cases of one year go together though those of five have the name, and those of a kind its verb', () => {
  const old =
    '五年来，全县法院受理案件3.2万件，办结3.1万件。其中2018年受理案件7100件，办结6900件。'
  const next = '全县法院受理案件7400件，办结7200件。依法严惩抢劫、绑架等暴力犯罪，办结案件41件。'
  expect(pairs(old, next)).toEqual(['7100件 → 7400件', '6900件 → 7200件'])
})

test('what was done last year is no outcome of a plan for the next', () => {
  const old = '## 一、2018年工作回顾\n\n4个村的饮水工程顺利完工。\n\n## 二、2019年工作安排\n\n改造背街小巷9条。'
  const next = '## 一、2019年工作回顾\n\n改造背街小巷8条。\n\n## 二、2020年工作安排\n\n实施5个村的饮水工程。'
  expect(pairs(old, next)).toEqual(['9条 → 8条 ✗'])
})
