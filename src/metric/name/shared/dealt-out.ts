// Several counts of the same, and behind them what each of them got.
// 例：12名、5名同志分别受到党纪处分、政务处分 → 同志受到党纪处分 12名, 同志受到政务处分 5名.
import { oneOf } from '../../../text/one-of.ts'
import { type Label, wordLabel } from '../../context/view.ts'
import type { Token } from '../../scan/token.ts'

const GOT = '受到 获评 获得? 荣获 评为 被评为 列为 被列为 认定为 被认定为 达到 给予 回答 选择 属于 来自'
// Matches 同志分别受到党纪处分、政务处分, 的人分别回答“较差”和“很差”.
const DEALT = new RegExp(
  `^的?([\u4e00-\u9fff]{0,8}?)分别(${oneOf(GOT)})([^，。；;,\\d]{3,40}?)(等[次级])?(?=[，。；;,\\n]|$)`,
)

/** The names of `count` values from the token at `index` on, each with what it got. */
export function dealtOut(
  text: string,
  tokens: readonly Token[],
  index: number,
  count: number,
): readonly Label[] | undefined {
  const values = tokens.slice(index, index + 2 * count).filter(({ type }) => type === 'quantity')
  const last = values[count - 1]
  const found = last && DEALT.exec(text.slice(last.end, last.end + 60))
  if (!found) return undefined
  const [, whose = '', got = '', list = '', grade = ''] = found
  const items = list.split(/[、和与及]/)
  return items.length === count ? items.map((item) => wordLabel(`${whose}${got}${item}${grade}`)) : undefined
}
