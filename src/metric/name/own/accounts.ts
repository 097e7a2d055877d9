// The accounts of a public budget, and what is told of the one told last: 支出预算 behind 一般公共预算收入 is of that
// account, what was altered is its 调整预算, and what a sentence begins to tell as carried out is of the one before.
// 例：一般公共预算收入42亿元。|支出预算|120亿元，执行中调整为|135亿元 → 一般公共预算支出预算, 一般公共预算支出调整预算.
import type { Draft, Label, QuantityView } from '../../context/view.ts'
import { joinLabels, wordLabel } from '../../context/view.ts'
import { withoutPlan } from './aim.ts'

// Matches 市级一般公共预算, 社会保险基金, 企业职工基本养老保险基金.
const ACCOUNT =
  '.{0,14}?(?:(?:一般公共|公共财政|政府性基金|国有资本经营|社会保险基金|社保基金)(?:预算)?|[\u4e00-\u9fff]{2,12}保险基金)'

// Matches 一般公共预算收入, 市级政府性基金支出预算; not 一般公共预算收入占比, nor 一般公共预算收入增收.
const LINE = new RegExp(`^(${ACCOUNT})(?:总?[收支][入出])(?:年初|年度|调整|变动|代编)*(?:预算|决算)?数?$`)

/** The line of an account that a figure tells of; undefined for any other. */
export function lineOf({ label, token, change, production }: Draft): string | undefined {
  const { text } = label
  const amount = token.type === 'quantity' && token.kind === 'money' && !change && production !== 'share'
  return amount && /[收支][入出]/.test(text) && LINE.test(text) ? text : undefined
}

// Matches 一般公共预算 of （一）一般公共预算情况.
const TITLE = /(?:一般公共|公共财政|政府性基金|国有资本经营|社会保险基金)预算/
const LONGEST_TITLE = 24

/** The account that a sentence without a figure turns to: 1.一般公共预算收支情况. */
export function turnedTo(sentence: string): string | undefined {
  return sentence.length > LONGEST_TITLE || !sentence.includes('预算') ? undefined : TITLE.exec(sentence)?.[0]
}

/** The account of a line, or the account itself. */
function accountOf(line: string | undefined): string | undefined {
  return line === undefined ? undefined : (LINE.exec(line)?.[1] ?? TITLE.exec(line)?.[0])
}

// Matches 支出预算, 预算支出, 调整后的支出预算, 本级支出, 市本级收入, 实际支出, 收入总计, 支出 as the whole of a name.
const BARE =
  /^(调整后的?|变动后的?)?([省市区县州]?本级|[省市区县州]级)?(预算|实际)?(总?(?:收入|支出)(?:[总合]计)?|收支结余|滚存结余)(?:(预算|决算)(?:代编)?数?)?$/
// Matches 调整为, 变动为 right before a figure.
const ALTERED = /(?:调整|变[动更])[为到至]$/

/** 支出预算 is of the account told last, or of the one that the section's title names. */
export function ofAccount(view: QuantityView, own: Label): Label | undefined {
  const { left, token, budget, heading, said } = view
  if (token.kind !== 'money' || !/[收支][入出]|结余$/.test(own.text)) return undefined
  const altered = ALTERED.test(left.compact.text)
  const found = BARE.exec(own.text)
  if (!found) return altered && LINE.test(own.text) ? alteredOf(own) : undefined
  const [, later, level = '', before = '', side = '', behind = ''] = found
  // 转移性收入70亿元，债券收入22亿元。|合计收入为284亿元: the sum of several is of none of them.
  if (side.length === 2 && said.last === undefined && left.compact.text.startsWith('合计'))
    return wordLabel(`${side}合计`)
  // 整合资金36亿元，完成|支出|34亿元: within a sentence the word alone is of what the sentence tells.
  const planned = before === '预算' || behind !== ''
  const alone = !planned && level === '' && !/总|合计|结余/.test(side)
  if (alone && said.last !== undefined) return undefined
  const account = accountOf(budget) ?? TITLE.exec(heading ?? '')?.[0]
  if (/计$|结余/.test(side) && account !== undefined && !goesOnWith(view, account)) return undefined
  const plain = account ?? before
  // 市级 stands in the account that is 市级's already, and replaces that of another.
  const whose = level === '' ? plain : plain.replace(/^(?:[省市区县州]?本级|[省市区县州]级)/, '')
  const name = wordLabel(level + whose + side + behind)
  return altered || later !== undefined ? alteredOf(name) : account === undefined ? undefined : name
}

/** Whether the sentence begins with the figure, or tells of the account, or adds to it: 加上上级补助收入12亿元，收入总计. */
function goesOnWith({ said, drafts, text, token }: QuantityView, account: string): boolean {
  const sentence = text.slice(Math.max(0, token.start - 120), token.start).replace(/^.*。/s, '')
  return (
    said.last === undefined ||
    /加上?[^，。]{2,}/.test(sentence) ||
    said.levels.some((level) => drafts[level]?.label.text.startsWith(account))
  )
}

/** 支出预算|调整为 and 收入|调整为 are 支出调整预算, 收入调整预算. */
function alteredOf(label: Label): Label {
  return wordLabel(`${withoutPlan(label.text)}调整预算`)
}

/** 收入预算42亿元，执行中调整为|43亿元: what was altered; undefined where nothing was planned. */
export function altered({ left, token }: QuantityView, told: Label): Label | undefined {
  if (token.kind !== 'money' || !ALTERED.test(left.compact.text)) return undefined
  return /[收支][入出]/.test(told.text) && withoutPlan(told.text) !== told.text ? alteredOf(told) : undefined
}

// Matches 实际完成, 完成 as all that stands before a figure.
const CARRIED_OUT = /^(?:实际|最终|全年|累计|共)*(?:完成|执行|实现)数?为?$/

/** …支出预算调整为36亿元。|实际完成34亿元: the sentence goes on with the line of the one before. */
export function ofLine({ budget, left, token, said }: QuantityView): Label | undefined {
  if (budget === undefined || token.kind !== 'money' || said.last !== undefined) return undefined
  return CARRIED_OUT.test(left.compact.text) && LINE.test(budget) ? wordLabel(withoutPlan(budget)) : undefined
}

// Matches 批准的, 审议通过的 before 一般公共预算收入.
const APPROVED = /(?:批准|通过|批复|审定|核准)的/

/** 会议批准的一般公共预算收入|42亿元 is its 预算. */
export function approved({ left, token }: QuantityView, label: Label): Label {
  const amount = left.lo > 3 && token.kind === 'money' && /[收支][入出]$/.test(label.text)
  return amount && APPROVED.test(left.compact.text.slice(0, left.lo))
    ? joinLabels(label, wordLabel('预算'))
    : label
}
