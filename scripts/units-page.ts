// docs/units.md from the unit lexicon: one table a kind of quantity, in the order of the lexicon.
import type { UnitRow } from '../src/metric/lexicon/units.ts'

const TITLES: Readonly<Record<string, string>> = {
  count: '量词',
  percentage: '百分数',
  'percentage-point': '百分点',
  multiple: '倍数',
  index: '分数、等级',
  money: '货币',
  measure: '计量单位',
  duration: '时长',
}

/** The whole page. */
export function unitsMarkdown(units: readonly UnitRow[]): string {
  const kinds = [...new Set(units.map(({ kind }) => kind))]
  const parts = kinds.map((kind) =>
    section(
      kind,
      units.filter((row) => row.kind === kind),
    ),
  )
  return `# 单位\n\n由 \`npm run docs:units\` 从 \`src/metric/lexicon/units.ts\` 生成，请勿手改。\n\n${parts.join('\n')}`
}

function section(kind: string, rows: readonly UnitRow[]): string {
  const plain = rows.filter(({ canonical }) => canonical === undefined).map(({ unit }) => `\`${unit}\``)
  const converted = rows.filter(({ canonical }) => canonical !== undefined)
  const table = converted.map(
    ({ unit, canonical, factor }) => `| \`${unit}\` | \`${canonical}\` | ${factor} |`,
  )
  return [
    `## ${TITLES[kind] ?? kind}（\`${kind}\`）\n`,
    ...(plain.length > 0 ? [`${plain.join(' ')}\n`] : []),
    ...(table.length > 0 ? ['| 单位 | 换算为 | 系数 |', '| --- | --- | --- |', ...table, ''] : []),
  ].join('\n')
}
