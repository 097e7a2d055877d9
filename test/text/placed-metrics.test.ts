// Where the figures of a document stand in the plain text of its passages, whatever markup they stand in.
import { expect, test } from 'vitest'
import { passages } from '../../src/text/passages.ts'
import { metricsByPassage } from '../../src/text/placed-metrics.ts'
import { readText } from '../support/check-text.ts'

/** The words of each passage that its figures stand in. */
function placed(text: string): readonly (readonly string[])[] {
  const disclosure = readText(`---\nyear: 2023\n---\n\n# 公示\n\n## 情况\n\n${text}\n`)
  const metricsIn = metricsByPassage(disclosure.metrics)
  return passages(disclosure)
    .map((passage) => metricsIn(passage).map(({ start, end }) => passage.text.slice(start, end)))
    .filter((words) => words.length > 0)
}

test.each([
  ['办结**95**件，其中*表扬*30件。', [['95件', '30件']]],
  ['办结<b>95</b>件，绿地500m<sup>2</sup>，公园<i>30</i>m<sup>2</sup>。', [['95件', '500m²', '30m²']]],
  ['办结95\n件，其中表扬30<!-- 核对 -->件。', [['95 件', '30件']]],
  ['办结[95件](https://a.example)，其中&nbsp;表扬3&#48;件。', [['95件', '30件']]],
  ['- 办结95件\n  - 表扬30件\n- 批评20件', [['95件'], ['30件'], ['20件']]],
  ['办结95件[^甲]，表扬30件。\n\n[^甲]: 含上年5件。', [['95件', '30件'], ['5件']]],
  ['办结~~90~~95件，表扬３０件。', [['95件', '３０件']]],
  [
    '<table><tr><td>项目</td><td>说明</td></tr><tr><td>信访</td><td>办结95件，表扬30件</td></tr></table>',
    [['95件', '30件']],
  ],
])('%s', (text, words) => {
  expect(placed(text)).toEqual(words)
})
