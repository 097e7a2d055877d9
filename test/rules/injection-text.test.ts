// Faults put singly into clean text: marks, words, personal data, structure, Markdown. Each kind is found on its
// line in at least 95 of a hundred places.
import * as fs from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkText } from '../support/check-text.ts'
import { CLEAN_DOCUMENT, DOCUMENT_FAULTS } from '../support/document-faults.ts'
import { inject, paragraphsOf } from '../support/inject.ts'
import { sharedFile } from '../support/shared.ts'
import { TEXT_FAULTS } from '../support/text-faults.ts'

const EACH = 5
const REPORTS = ['dongguan-tjgb-2024', 'guowuyuan-gzbg-2003', 'sichuan-gzbg-2026', 'huaian-xxgk-2024']
const OWN = [
  '今年以来，全区深化“最多跑一次”改革，印发《社会评价意见整改实施方案（试行）》，推进就业、养老、教育等工作。全年新增就业3000人，其他工作有序推进，总体形势持续稳定向好。',
  '重点抓好三件事：一是完善就业服务；二是提升养老服务；三是推动教育均衡。2016—2019年，“城市眼·云共治”“一件事”联办等项目建成，2019年8月31日通过验收，即使困难也不放松。',
  '全区按照市里的要求，把路灯、护栏、公厕等，逐处查清修好，居民的意见件件有回音。窗口受理的事项包括社保、医保、户籍等。区里的文件要求各街道按季公布进度，群众的评价作为依据。',
]

const corpus = sharedFile('corpus')
const paragraphs = [
  ...OWN,
  ...(corpus ? REPORTS.flatMap((name) => paragraphsOf(fs.readFileSync(`${corpus}/${name}.md`, 'utf8'))) : []),
]

/** `rule line` of each finding, as often as it was found. */
function counted(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { rule, line } of checkText(text).diagnostics) {
    counts.set(`${rule} ${line}`, (counts.get(`${rule} ${line}`) ?? 0) + 1)
  }
  return counts
}

const known = new Map<string, ReadonlyMap<string, number>>()

function isFound(before: string, after: string, line: number): boolean {
  const old = known.get(before) ?? counted(before)
  known.set(before, old)
  return [...counted(after)].some(([key, n]) => key.endsWith(` ${line}`) && n > (old.get(key) ?? 0))
}

describe('faults in a paragraph', () => {
  const results = TEXT_FAULTS.map((kind) => {
    const made = inject(kind, paragraphs, EACH)
    const missed = made.filter(({ before, after }) => !isFound(before, after, 1))
    return { name: kind.name, made: made.length, missed }
  })

  it('are of 40 kinds and more, each of them made', () => {
    expect(results.length).toBeGreaterThanOrEqual(40)
    expect(results.filter(({ made }) => made === 0).map(({ name }) => name)).toEqual([])
  })

  it('are found on their line, 95 of a hundred', () => {
    const made = results.reduce((sum, result) => sum + result.made, 0)
    const missed = results.flatMap(({ name, missed: own }) => own.map(({ after }) => `${name}: ${after}`))
    expect(1 - missed.length / made, missed.join('\n')).toBeGreaterThanOrEqual(0.95)
  })
})

describe('a clean document', () => {
  it('has nothing wrong', () => {
    expect(checkText(CLEAN_DOCUMENT).diagnostics.map(({ rule, line }) => `${rule} ${line}`)).toEqual([])
  })

  it.each(DOCUMENT_FAULTS)('shows: $name', ({ make }) => {
    const made = make(CLEAN_DOCUMENT.split('\n'))
    expect(made).toBeDefined()
    if (made) expect(isFound(CLEAN_DOCUMENT, made.lines.join('\n'), made.line)).toBe(true)
  })
})
