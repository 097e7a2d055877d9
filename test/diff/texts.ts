// Two years of one office as text, read and compared.
import { diff } from '../../src/diff/diff.ts'
import { toModel } from '../../src/emit/json.ts'
import { measure } from '../../src/measure.ts'
import type { MetricChange } from '../../src/model/changes.ts'
import type { Model } from '../../src/model/disclosure.ts'
import { read } from '../../src/read/read.ts'

export function modelOf(year: number, text: string): Model {
  const fileName = `report-${year}`
  const loadImage = () => ({ error: { zh: '无', en: 'none' } })
  const outline = read(
    { path: `${fileName}.md`, text: `# ${year}年青溪县工作报告\n\n${text}`, encoding: 'utf-8', bom: false },
    { fileName, loadImage, fullWidth: false },
  )
  return toModel(measure(outline), 'plain')
}

export function joins(old: string, next: string): readonly MetricChange[] {
  return diff(modelOf(2018, old), modelOf(2019, next)).metrics.filter((row) => row.old && row.new)
}

/** The pairs made, and with ✗ those that are not comparable. */
export function pairs(old: string, next: string): readonly string[] {
  return joins(old, next).map((r) => `${r.old?.text} → ${r.new?.text}${r.comparable ? '' : ' ✗'}`)
}
