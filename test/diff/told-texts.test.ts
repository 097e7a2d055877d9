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
  const old = '五年来，全县法院受理案件3.2万件，办结3.1万件。其中2018年受理案件7100件，办结6900件。'
  const next = '全县法院受理案件7400件，办结7200件。依法严惩抢劫、绑架等暴力犯罪，办结案件41件。'
  expect(pairs(old, next)).toEqual(['7100件 → 7400件', '6900件 → 7200件'])
})

test('what was done last year is no outcome of a plan for the next', () => {
  const old =
    '## 一、2018年工作回顾\n\n4个村的饮水工程顺利完工。\n\n## 二、2019年工作安排\n\n改造背街小巷9条。'
  const next = '## 一、2019年工作回顾\n\n改造背街小巷8条。\n\n## 二、2020年工作安排\n\n实施5个村的饮水工程。'
  expect(pairs(old, next)).toEqual(['9条 → 8条 ✗'])
})

test.each([
  ['新增就业5600人', '城镇新增就业5700人'],
  ['城镇登记失业率3.6%', '登记失业率3.5%'],
  ['投放粮食补贴30万元', '发放粮食价格补贴40万元'],
  ['发放残疾人护理补贴30万元', '残疾人护理补贴40万元'],
  ['规模工业总产值45亿元', '规上工业产值48亿元'],
  ['出口总值39亿元', '外贸出口41亿元'],
  ['新建厂房面积8万平方米', '新建标准化厂房9万平方米'],
  ['改造温室大棚140座', '新改建温室大棚150座'],
  ['培育市级以上龙头企业3家', '新增市级以上龙头企业4家'],
  ['全员劳动生产率每人9.6万元', '全员劳动生产率10.1万元/人'],
  ['落实省市协作、定点帮扶资金300万元', '落实省市协作和定点帮扶资金400万元'],
])('%s and %s are one, and comparable', (before, after) => {
  const rows = joins(`全年${before}。`, `全年${after}。`)
  expect(rows.map((row) => row.comparable)).toEqual([true])
})

test.each([
  ['新增专精特新“小巨人”企业11家', '新增专精特新企业165家'],
  ['制造业投资连续24个月保持两位数增长', '高技术服务业投资连续18个月保持两位数增长'],
  ['酒厂、水厂等22个项目顺利投产', '投资4亿元实施了幼儿园、小学等14个项目'],
])('%s and %s are not', (before, after) => {
  const texts = pairs(`全年${before}。`, `全年${after}。`)
  expect(texts).toEqual([])
})
