// Whose a rate of satisfaction is, where the clause before says who is foremost: “供电状况”评价最好，满意度|86%.
import type { Label, QuantityView } from '../../context/view.ts'
import { joinLabels, wordLabel } from '../../context/view.ts'

// Matches 满意度, 分值, 好评率 as the whole name.
const RATE = /^(?:不?满意[度率]|好评[度率]|认可度|知晓[度率]|得分|评分|分值)$/
// Matches “供电状况”评价最好, 排在首位的是“新闻传播”, 其次为供水状况和燃气供应.
const FOREMOST =
  /^(?:其次|再次|最后)[是为](.{2,24})$|(?:首位|第[一二三四五]位?|末位|最[高低好差])的[是为](.{2,24})$|^([^，对]{2,14}?)的?评价(?:最|较)[好高低差]$/
// Matches 受访者对社会治安、社会保障的满意度较高.
const OF_SEVERAL = /^(?:.{0,6}对)?([^，]{2,40}?)的?(满意[度率]|评价|认可度)(?:较|最|相对)[高低好差]$/

/** No clause is looked back over further. */
const LONGEST = 60

/** The names that the clause before gives to as many figures, and what is told of each. */
export function ratedBefore({ text, clause, place, count }: QuantityView, own: Label): Label | undefined {
  if (!RATE.test(own.text)) return undefined
  const words = clauseBefore(text, clause)
  const foremost = FOREMOST.exec(words)
  const several = foremost ? null : OF_SEVERAL.exec(words)
  const whose = foremost?.[1] ?? foremost?.[2] ?? foremost?.[3] ?? several?.[1]
  if (whose === undefined || /\d/.test(whose)) return undefined
  const names = whose.split(/[、和与及]/)
  const name = count === 1 ? whose : names.length === count ? names[place] : undefined
  if (name === undefined || name.length < 2) return undefined
  const told = several && several[2] !== '评价' ? several[2] : own.text
  return joinLabels(wordLabel(name), wordLabel(told ?? own.text))
}

/** The words of the clause that ends before `clause`. */
function clauseBefore(text: string, clause: number): string {
  const words = text.slice(Math.max(0, clause - LONGEST), clause).replace(/[，,]\s*$/, '')
  return words.slice(words.search(/[^，,。；;：:\n]*$/))
}
