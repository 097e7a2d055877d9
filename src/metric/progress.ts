// Whose the figures of progress are that name no project themselves: 完成投资 and 开工率 of the projects that were counted,
// planned or spoken of before. 例：36个新建项目已开工33个，开工率为92%，|完成投资|18亿元 → 新建项目完成投资.
import type { Draft, Label, QuantityView } from './view.ts'
import { labelOf, wordLabel } from './view.ts'

// Matches 完成投资, 完成总投资额 as the whole name.
const INVESTED = /^(?:完成)(?:固定资产|建设|项目)?(?:总?投资额?)$/

// Matches 开工率, 完工率, 入库率: how many of those before came so far.
const COME_SO_FAR = /^((?:新?开工|复工|开复工|完工|竣工|投产|达产|投用|入库|签约|落地|履约|供地|建成)率)$/

// Matches 新建项目, 东山水库加固工程, 县道建设: what investments are made in.
const PROJECT =
  /(?:项目|工程|建设|改造|公路|铁路|道路|高速|水库|灌区|园区|基地|场站|站场|设施|标段|干线|航道|港口|水利|交通|养护|治理|整治|加固|修复|维修|疏浚|绿化)(?:[（“”）].*)?$/

// Matches 年度计划投资, 总投资, 投资计划 at the end of a name: what was planned for a project.
const PLANNED =
  /(?:[，,]?(?:本?年度?|全年|当年)?(?:已|计划|概算|预算|批复|估算|安排|预计)*(?:完成)?(?:固定资产|建设)?(?:总投资|投资|年度计划)(?:总?额|计划|任务)?)$/

// Matches 安排, 列入, 实际完成 before projects: that there were so many is no part of whose money it is.
const THERE_ARE =
  /^(?:我[省市区县]|实际|共|计划|累计|安排|列入|纳入|涉及|下达|实施|推进|谋划|储备|梳理|确定|承担|建设(?=项目)|完成|建成|开工|新开工)+(?=[\u4e00-\u9fffA-Z“]{2})/

// Matches 农村公路|持续提档升级, 排涝工程|四个标段建设全面铺开: what a clause says of its projects.
const SAID_OF =
  /^([\u4e00-\u9fff“”（）A-Z\d—-]{1,26}?(?:项目|工程|公路|铁路|道路|高速|水库|灌区|场站|站场|干线|航道|港口)(?:（[^）]*）)?)(?:各?[^，\d]{0,8}(?:标段|线路|部分))?(?:建设)?(?:已|正|正在|均|持续|全面|深入|加快|扎实|稳步|有序|顺利|如期|积极|大力|强力|提前|进展|推进|开工|建成|完工|投入)/

/** No figure further back is looked at. */
const REACH = 160

// Matches 项目 and 工程, which name no projects of their own.
const ANY = /^(?:重点)?(?:建设)?(?:项目|工程)$/

/** The name of a bare figure of progress with whose it is; undefined where nobody is named. */
export function ofProgress(view: QuantityView, all: Label): Label | undefined {
  const { said, drafts, text, token } = view
  const own = bareName(view, all.text)
  if (own === undefined) return undefined
  const deed = own.endsWith('率') ? own.slice(0, -1) : ''
  const item =
    Math.max(0, token.start - REACH) +
    text.slice(Math.max(0, token.start - REACH), token.start).lastIndexOf('；')
  let any: string | undefined
  for (const index of [...said.levels].reverse()) {
    const draft = drafts[index]
    // Behind a semicolon another project is spoken of.
    if (!draft || draft.token.start < item) break
    const whose = ownerIn(draft, deed)
    if (whose !== undefined && !ANY.test(whose)) return wordLabel(whose + own)
    any ??= whose
    // 完成路面铺设21公里，完成投资387万元: not what was told before it.
    if (whose === undefined && draft.token.type === 'quantity' && draft.token.kind === 'measure') break
  }
  if (any !== undefined && deed !== '') return wordLabel(any + own)
  if (said.last !== undefined) return undefined
  const whose = spokenOf(view) ?? (view.theme ? undefined : toldBefore(view))
  return whose === undefined ? undefined : wordLabel(whose + own)
}

/** 完成投资 of 工程完成投资 and of 工程|完成8.2亿元; 开工率. */
function bareName({ token, left }: QuantityView, words: string): string | undefined {
  if (COME_SO_FAR.test(words) || INVESTED.test(words)) return words
  if (token.kind !== 'money' || !/^(?:项目|工程)/.test(words)) return undefined
  if (words.length === 2) return left.compact.text.endsWith('完成') ? '完成投资' : undefined
  return INVESTED.test(words.slice(2)) ? words.slice(2) : undefined
}

/** 新建项目 of 新建项目开工, 县道建设 of 县道建设年度计划投资. */
function ownerIn(draft: Draft | undefined, deed: string): string | undefined {
  if (draft?.token.type !== 'quantity' || draft.change || draft.production === 'share') return undefined
  const { text } = draft.label
  const plain = (draft.token.kind === 'money' ? planned(text) : undone(text, deed))?.replace(THERE_ARE, '')
  return plain !== undefined && plain.length > 1 && plain.length <= 24 && PROJECT.test(plain)
    ? plain
    : undefined
}

function planned(text: string): string | undefined {
  const found = PLANNED.exec(text)
  return found && found.index > 1 ? text.slice(0, found.index) : undefined
}

// Matches 开工 of 新建项目开工, 开工率 of 新建项目开工率.
const DEED = /(?:已|新)?(?:开工|完工|竣工|投产|投用|建成|入库|签约|落地)率?$/

/** 市政项目 of 开工市政项目: without what was done with them. */
function undone(text: string, deed: string): string {
  const plain = text.replace(DEED, '')
  const at = plain.startsWith('新') && !deed.startsWith('新') ? 1 : 0
  return deed !== '' && plain.startsWith(deed, at) ? plain.slice(at + deed.length) : plain
}

/** 农村公路持续提档升级，累计完成投资: what the clause before speaks of. */
function spokenOf({ theme, before }: QuantityView): string | undefined {
  const clause = theme?.() ?? before
  return clause && SAID_OF.exec(labelOf(clause).text)?.[1]
}

/** 安排重点项目24个，年度计划投资86亿元。|1-9月完成投资: the projects of the sentence before. */
function toldBefore({ drafts, text, clause, token }: QuantityView): string | undefined {
  const last = drafts.at(-1)
  if (!last || token.start - last.token.end > REACH) return undefined
  // Only a time may stand before the figure's own clause.
  if (!/^[^。\n]{0,8}[。]\s*(?:[^。，\n]{0,12}[，,])?\s*$/.test(text.slice(last.token.end, clause)))
    return undefined
  const sentence = text.lastIndexOf('。', last.token.start)
  for (const draft of drafts.slice(-4)) {
    if (draft.token.start <= sentence) continue
    const whose = ownerIn(draft, '')
    if (whose !== undefined && !ANY.test(whose)) return whose
  }
  return undefined
}
