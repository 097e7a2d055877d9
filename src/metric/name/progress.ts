// Whose the figures of progress are that name no project themselves: 完成投资 and 开工率 of the projects that were counted,
// planned or spoken of before. 例：36个新建项目已开工33个，开工率为92%，|完成投资|18亿元 → 新建项目完成投资.
import { oneOf } from '../../text/one-of.ts'
import type { Draft, Label, QuantityView } from '../context/view.ts'
import { labelOf, wordLabel } from '../context/view.ts'

// Matches 完成投资, 完成总投资额 as the whole name.
const INVESTED = /^(?:完成)(?:固定资产|建设|项目)?(?:总?投资额?)$/

// Matches 开工率, 完工率, 入库率: how many of those before came so far.
const COME_SO_FAR =
  /^((?:新?开工|复工|开复工|完工|竣工|投产|达产|投用|入库|签约|落地|履约|供地|建成|完成)率|(?:投资|年度计划)完成率)$/

// Matches 新建项目, 东山水库加固工程, 县道建设: what investments are made in.
const PROJECT =
  /(?:项目|工程|建设|改造|公路|铁路|道路|高速|水库|灌区|园区|基地|场站|站场|设施|标段|干线|航道|港口|水利|交通|养护|治理|整治|加固|修复|维修|疏浚|绿化)(?:[（“”）].*)?$/

// Matches 年度计划投资, 总投资, 投资计划 at the end of a name: what was planned for a project.
const PLANNED =
  /(?:[，,]?(?:本?年度?|全年|当年)?(?:已|计划|概算|预算|批复|估算|安排|预计)*(?:完成)?(?:固定资产|建设)?(?:总投资|投资|年度计划)(?:总?额|计划|任务)?)$/

// Matches 安排, 列入, 实际完成 before projects: that there were so many is no part of whose money it is.
const THERE_ARE =
  /^(?:我[省市区县]|实际|共|计划|累计|安排|列入|纳入|涉及|下达|实施|推进|谋划|储备|梳理|确定|承担|建设(?=项目)|完成|建成|开工|新开工)+(?=[\u4e00-\u9fffA-Z“]{2})/

const BUILDING = '项目 工程 公路 铁路 道路 高速 水库 灌区 场站 站场 干线 航道 港口'
const LOT = '(?:各?[^，\\d]{0,8}(?:标段|线路|部分))?'
const GOING_ON = `已 正 正在 均 持续 全面 深入 加快 扎实 稳步 有序 顺利 如期 积极 大力 强力 提前 进展 推进 开工 建成
完工 投入 通过 基本 完成`
// Matches 农村公路|持续提档升级, 排涝工程|四个标段建设全面铺开: what a clause says of its projects.
const SAID_OF = new RegExp(
  `^([\u4e00-\u9fff“”（）A-Z\\d—-]{1,26}?${oneOf(BUILDING)}(?:（[^）]*）)?)${LOT}(?:建设)?${oneOf(GOING_ON)}`,
)

/** No figure further back is looked at. */
const REACH = 160

// Matches 建成, 新改建 before what was built.
const BUILT =
  /^(?:已|新)?(?:建成|新建|改建|扩建|改扩建|新改建|改造|修建|铺设|安装|治理|整治|除险加固|疏浚|硬化)+(?!项目|工程|小区)(?=[\u4e00-\u9fff“])/

// Matches 项目 and 工程, which name no projects of their own.
const ANY = /^(?:重点)?(?:建设)?(?:项目|工程)$/

/** The name of a bare figure of progress with whose it is; undefined where nobody is named. */
export function ofProgress(view: QuantityView, all: Label): Label | undefined {
  const { said, drafts, text, token } = view
  const happened = HAPPENED.test(all.text) ? fieldBefore(view) : undefined
  if (happened !== undefined) return wordLabel(happened + all.text)
  // In the row of a project figures are of that.
  const own = view.project === undefined ? bareName(view, all.text) : undefined
  if (own === undefined) return undefined
  // 引水工程完成征迁，铺设管道26公里，|完成投资|: the project before what was done of it.
  const project = spokenOf(view)
  if (project !== undefined && /(?:项目|工程)$/.test(project)) return wordLabel(project + own)
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
    if (any !== undefined && deed !== '') break
    // 完成路面铺设21公里，完成投资387万元: not what was told before it.
    if (whose === undefined && draft.token.type === 'quantity' && draft.token.kind === 'measure') break
  }
  if (any !== undefined && deed !== '') return wordLabel(any + own)
  if (said.last !== undefined) return undefined
  const whose = project ?? (view.theme?.() ? undefined : (fieldBefore(view) ?? toldBefore(view)))
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
  // 完成率115%，其中到位资金4064万元，完成率40.6%: a rate has none of its own.
  if (text.endsWith('完成率')) return undefined
  // 建成充电站45座，完成投资: what was built.
  const built = draft.token.kind === 'money' || deed !== '' ? undefined : BUILT.exec(text)
  const what = built ? text.slice(built[0].length) : ''
  if (what.length > 1 && what.length <= 14 && !what.includes('、') && !ANY.test(what)) return what
  const plain = (draft.token.kind === 'money' ? planned(text) : undone(text, deed))?.replace(THERE_ARE, '')
  // 46件民生实事已完成19件，完成率: of whatever was told with the deed.
  const told =
    deed !== '' && plain !== undefined && text.includes(deed) && /^[\u4e00-\u9fff“”]{2,12}$/.test(plain)
  return plain !== undefined && plain.length > 1 && plain.length <= 24 && (told || PROJECT.test(plain))
    ? plain
    : undefined
}

/** What was planned of a project, and what was spent on it. */
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

// Matches 高速公路方面, 从农村公路建设领域.
const FIELD = /^(?:在|从)?([\u4e00-\u9fff]{2,12}?)(?:建设|工作)?(?:方面|领域)$/

/** 农村公路持续提档升级，累计完成投资, 在农村公路方面，完成投资: what the clause before speaks of. */
function spokenOf({ theme, before }: QuantityView): string | undefined {
  const clause = theme?.() ?? before
  const words = clause && labelOf(clause).text
  return words === undefined ? undefined : (SAID_OF.exec(words)?.[1] ?? FIELD.exec(words)?.[1])
}

// Matches 发生事故, 发生火灾 as the whole name.
const HAPPENED = /^发生(?:各类)?(?:安全|生产安全|道路交通)?(?:事故|火灾|案件)$/
// Matches 道路运输业方面。 right before the sentence.
const FIELD_BEFORE = /(?:^|[。；\n])([\u4e00-\u9fff]{2,12})(?:方面|领域)[。：:]\s*$/

/** 道路运输业方面。|全市发生事故15起: the field that stands alone before the sentence. */
function fieldBefore({ said, theme, text, clause }: QuantityView): string | undefined {
  if (said.last !== undefined || theme?.()) return undefined
  return FIELD_BEFORE.exec(text.slice(Math.max(0, clause - 20), clause))?.[1]
}

/** 安排重点项目24个，年度计划投资86亿元。|1-9月完成投资: the projects of the sentence before. */
function toldBefore({ drafts, text, clause, token }: QuantityView): string | undefined {
  const last = drafts.at(-1)
  if (!last || token.start - last.token.end > REACH) return undefined
  // Only a time may stand before the figure's own clause.
  if (!/^[^。\n]{0,8}[。]\s*(?:[^。，\n]{0,12}[，,])?\s*$/.test(text.slice(last.token.end, clause)))
    return undefined
  const from = Math.max(0, last.token.start - 2 * REACH)
  const sentence = from + text.slice(from, last.token.start).lastIndexOf('。')
  // The first figure says of what the sentence is; behind it come sums and parts.
  const first = drafts.slice(-4).find(({ token: { start } }) => start > sentence)
  const more = (drafts.at(-5)?.token.start ?? -1) > sentence
  return more ? undefined : named(ownerIn(first, ''))
}

function named(whose: string | undefined): string | undefined {
  return whose !== undefined && ANY.test(whose) ? undefined : whose
}
