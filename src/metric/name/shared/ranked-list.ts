// Items of a list whose rate stands at its head: 满意率从高到低依次排列：教育84%、环卫83%.
import type { Label, QuantityView } from '../../context/view.ts'
import { joinLabels, wordLabel } from '../../context/view.ts'

// Matches 满意率从高到低依次排列：, 得票数由多到少依次为：, 满意度依次是： at the end of the head of a list.
const HEAD =
  /([\u4e00-\u9fff]{1,8}?[率度数量分])(?:按?[从由](?:高到低|低到高|多到少|少到多|大到小)(?:的?顺序)?(?:依次|分别)?|依次|分别)(?:排列|排序|排名)?(?:[是为]|如下)?[：:]$/
// Matches 办件量位于前三的市直部门：, 投诉量居前五位的镇街为： likewise.
const LEADERS =
  /([\u4e00-\u9fff]{1,6}?[率度数量分])(?:位[于列居]|居|排名?|名?列)前[\d一二两三四五六七八九十]+[位名]?的[\u4e00-\u9fff]{2,8}?(?:分别|依次)?[是为]?[：:]$/
// Matches 各区, 各项评价 before the rate that each item has.
const OF_EACH = /^(?:其中|，)?各(?:单位|部门|街道|乡镇|区县|县区|[项类][\u4e00-\u9fff]{2}|[区市县镇乡村])/
/** No list is looked back over further. */
const REACH = 400
/** Nor is the head of a list longer. */
const LONGEST_HEAD = 30

/** 教育|84%| under 满意率从高到低依次排列： is 教育满意率. */
export function rankedItem({ text, token, clause }: QuantityView, own: Label): Label | undefined {
  if (!/^[\u4e00-\u9fff“”、]{2,12}$/.test(own.text) || /[率度数量分额]$/.test(own.text)) return undefined
  const before = text.slice(Math.max(0, token.start - REACH), clause)
  const colon = before.lastIndexOf('：') + 1
  if (colon === 0 || /[。\n]/.test(before.slice(colon))) return undefined
  const head = before.slice(Math.max(0, colon - LONGEST_HEAD), colon)
  const name = (HEAD.exec(head) ?? LEADERS.exec(head))?.[1]
  const rate = name?.replace(OF_EACH, '')
  const share = token.kind === 'percentage' || token.unit === '分'
  if (rate === undefined || rate.length < 2 || share === /[数量]$/.test(rate)) return undefined
  return joinLabels(own, wordLabel(rate))
}
