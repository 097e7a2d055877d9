// How far a deed came, and that it was carried out: no part of the name of what was done.
// 例：东湖区已完成通村公路 → 东湖区通村公路；执行一般预算支出 → 一般预算支出.
import { oneOf } from '../../../text/one-of.ts'
import { type Label, wordLabel } from '../../context/view.ts'

// Matches 公路管理局全面完成省公路局下达的 before a task: who did it, and who set it.
const TASK_OF =
  /^[\u4e00-\u9fff]{0,12}?(?:全面|圆满|顺利|超额|已)*完成了?(?:[\u4e00-\u9fff]{2,12}(?:[局厅委部]|中心)|上级|[省市县区])下达的(?=.{2})/
// Matches 可完成 of 粮食作物可完成种植.
const TO_BE_DONE = /(?<=.{2})可?完成(?=(?:种植|播种|栽植|栽插|收获|收割|机收|造林)$)/

const DONE = '完成 安排 建成 下达 到位 投入 开工 建设'
const DONE_WITH = '开工 竣工 完工 投产 投用 交付 收获 收割 播种 栽插 机收'
// Matches 已 of 水利项目已安排投资计划, 堤防工程已完成投资.
const ALREADY = new RegExp(
  `(?<=[\u4e00-\u9fff]{2})(?<!而)(?:均|现)?已经?(?=${oneOf(DONE)}[\u4e00-\u9fff]{2}|${oneOf(DONE_WITH)}$)`,
)
// Matches 东湖区完成通村公路; not 东湖区完成投资.
const PLACE_DONE = /^([\u4e00-\u9fff]{1,6}[区市县镇乡])完成了?(?!(?:投资|率|额|量|值))(?=[\u4e00-\u9fff]{3})/

// Matches 建设任务是 of 敬老院建设任务是新增床位.
const TASK_IS = /(?:年度|全年)?(?:建设|目标){0,2}任务[是为](?=[\u4e00-\u9fff]{2,4})/
// Matches 由最严重时 of 超采区面积由最严重时, 从最高时.
const FROM_WORST = /(?<=.{2})[由从]最[\u4e00-\u9fff]{1,4}时(?:期|的)?$/
// Matches 提前8年了 of 提前8年实现了目标值, whose verb is gone.
const AHEAD =
  /^提前(?:\d{1,3}|[一二两三四五六七八九十]{1,2})(?:年|个月|天|个工作日)(?:完成|实现|达到)?了?(?=.{2})/
// Matches 造成 of 造成农作物受灾面积; not 造成死亡.
const CAUSED = /^造成(?=[\u4e00-\u9fff]{4})(?!.*损失$)/

/** 东湖区已完成通村公路 is 东湖区通村公路: how far it came is no part of a name; nor that it was 涉及. */
export function soFar(label: Label): Label {
  if (label.text === '涉及总投资') return wordLabel('总投资')
  if (CAUSED.test(label.text)) return wordLabel(label.text.slice(2))
  const worst = label.text.includes('时') ? label.text.replace(FROM_WORST, '') : label.text
  if (worst !== label.text) return wordLabel(worst)
  const sooner = label.text.startsWith('提前') ? label.text.replace(AHEAD, '') : label.text
  if (sooner !== label.text) return wordLabel(sooner)
  const task = label.text.includes('任务') ? label.text.replace(TASK_IS, '') : label.text
  if (task !== label.text) return wordLabel(task)
  const plain = label.text.includes('完成')
    ? label.text.replace(TASK_OF, '').replace(TO_BE_DONE, '')
    : label.text
  const text = plain.includes('已')
    ? plain
        .replace(ALREADY, '')
        .replace(PLACE_DONE, '$1')
        .replace(/^已(?=建成.{2})/, '')
    : plain
  const told = text.includes('计划') ? text.replace(PLANNED_FOR, '') : text
  return told === label.text ? label : wordLabel(told)
}

// Matches 计划 of 安居工程计划改造危旧房; not 年度投资计划, 建设计划完成率.
const PLANNED_FOR =
  /(?<=.{2}(?:工程|项目|建设))计划(?=(?:完成|开工|改造|新建|实施|建设|修复)[\u4e00-\u9fff]{2})/

/** 执行一般预算支出 is 一般预算支出: that it was carried out is no part of a line's name. */
export function executed(label: Label): Label {
  const text = label.text.replace(/^执行(?=[\u4e00-\u9fff]{2,}[收支][入出]$)/, '')
  return text === label.text ? label : wordLabel(text)
}
