// Whether the words before a figure in its clause say that it is planned: 计划, 力争, 争取到, 将新建, 年底前完成.
// 例：全年计划改造46个; not 招生计划1.8万个, 占年度计划的60%, 将时限由20天压至5天.
import { TARGET_WORDS } from '../lexicon/changes.ts'
import { VERB_TABLE } from '../lexicon/labels.ts'

// Matches `年度投资计划`, `全年投资计划为` before the amount itself; not `完成年度投资计划的`.
const YEARLY_PLAN = /(?<![占成为])(?:年度|全年)投资计划(?:为|是|约)?$/

// Matches `控制在预期`, `控制在年度目标` before the bound that was set; not `控制在`.
const KEPT_WITHIN = /控制在(?:年度|全年|年初|国家|省定?|市定?)*(?:预期|目标|计划)(?:目标|的|值|数)*$/

// Matches `要在去年12亿元的基础上增长` before the amount by which it is to grow; not `主要在`, `只要在`.
const UPON = /(?<![主只重首])[要将]在[^，,。；;]{2,24}基础上[^，,。；;\d]{0,8}$/

// Matches `建设任务是新增床位`, `目标任务为` before the amount itself; not `任务完成率为`.
const TASK_IS = /任务(?:是|为)[^，,；;。\d０-９]{0,12}$/

// Matches 争取到2025年, 争取全年, 争取新建; not 争取资金, 争取新增债券.
const STRIVES =
  /争取(?:到(?=[\d今明年本“”十二两]|.{0,4}[年月末底])|在|全年|今年|年|实现|达|完成|新(?=[增建开设引认签创培])(?!增.{0,8}(?:债|资金|额度|指标)))/

/** `clause` are the words before the figure; `over` whether its year was over when they were said. */
export function saidPlanned(clause: string, over: boolean): boolean {
  const words = over ? TARGET_WORDS.filter((word) => !/^预[计期]$/.test(word)) : TARGET_WORDS
  if (words.some((word) => clause.includes(word) && !isNoun(clause, word))) return true
  if (/我们要(?!求)/.test(clause) || STRIVES.test(clause)) return true
  if ([UPON, KEPT_WITHIN, YEARLY_PLAN, TASK_IS].some((pattern) => pattern.test(clause))) return true
  return willDo(clause) || isDue(clause)
}

// Matches `6月底前完成`, `年底前基本建成`; not `于6月底前完成`, which may tell what was done.
const DUE =
  /(?<!于.{0,12})[月日年底末]前(?:要|将|应)?(?:全面|基本|全部|力争)?(?:完成|建成|实现|启动|开工|投用|竣工|达到|出台|形成|建立|开通|发放|兑付|拨付|下达|落实|公布)/

function isDue(clause: string): boolean {
  return DUE.test(clause) && !/已|提前|了/.test(clause)
}

// Matches 审批时限由, 审批时限由法定20 behind 将: what changes its object, which may begin like a verb.
const FROM_TO =
  /^[\u4e00-\u9fff“”]{3,14}?[由从](?:法定|规定|承诺|原[来先]?|过去)?的?(?:每[人户亩平年月])?(?:\d|$)/
// Matches 整改任务分解到, 服务事项纳入 behind 将: what moves it.
const MOVED = /^[^，,；;]{2,14}(?:分解|下沉|划分|纳入|列入|列为|作为|移交|转交|交办|推送|分配)[到至给为入]?/

/** 将 with a verb behind it: 将新建; 将5个项目纳入 and 将时限由20天压至 only move their object. */
function willDo(clause: string): boolean {
  const at = clause.lastIndexOf('将')
  return (
    at >= 0 &&
    !MOVED.test(clause.slice(at + 1)) &&
    !FROM_TO.test(clause.slice(at + 1)) &&
    !/[即大少上中必]$/.test(clause.slice(0, at)) &&
    VERB_TABLE.at(clause, at + 1) !== undefined
  )
}

// What 计划 as a verb stands behind: matches `全年`, `2020年`, `全区`, `还`; not `三年`, `招生`, `年度`.
const PLANS =
  /(?:^|[，,、；;（(]|全年|今年|明年|本年|\d年|年内|[月日底内期后间步]|[市区县省州局委校司厅办院]|我们|[还也共将均原总再正已拟并]|同时|项目|企业|公司)\s*$/
// Behind such words 计划 is a programme: matches `营养改善`, `人才培养`.
const PROGRAMME =
  /(?:改善|改造|建设|管理|招生|培养|行动|合作|保险|科研|人才|提升|支持|资助|度|[划动展产资战略政财大高标业训养年育的”])$/

// Matches `较预期目标`, `高于目标要求`, `超过预期目标` where no other goal follows.
const AGAINST =
  /(?:[较比于距与超]|超[过出])(?:年度|全年|年初|既定|原定|预定)?(?:预期目标|目标(?:要求|值|任务数?))(?!.*预期)/

/** 计划 and 规划 name things: “双高计划”, 计划生育, 占计划的, 超计划. */
function isNoun(clause: string, word: string): boolean {
  if (word === '确保') {
    // 占确保目标12亿元的53%: what is to be reached at least.
    if (clause.startsWith('确保目标', clause.lastIndexOf(word))) return true
    // 三个确保, 确保了: a name, and what was done.
    const at = clause.lastIndexOf(word)
    return clause.charAt(at - 1) === '个' || clause.charAt(at + 2) === '了'
  }
  // 较预期目标低, 超过预期目标: what a result is measured against.
  if (/^(?:预期|目标)/.test(word) && AGAINST.test(clause)) return true
  // 占2022年预计规模的77%, 占预计数的56%: what a share is taken of.
  if (word === '预计') return /[占较比][^，,；;]{0,10}预计(?:规模|总?数|总[额量]|值)的?$/.test(clause)
  if (word !== '计划' && word !== '规划' && word !== '预期' && word !== '拟') return false
  const at = clause.lastIndexOf(word)
  const before = clause.slice(0, at)
  if (word === '计划' && /[列纳编]入$/.test(before)) return true
  // 规划建设了8个: they are there.
  if (word === '规划' && /^[\u4e00-\u9fff]{2}了/.test(clause.slice(at + 2))) return true
  const after = clause.slice(at + word.length)
  // 完成全年计划122%: what was reached of it.
  if (word === '计划' && /(?:完成了?|占)全年$/.test(before) && /^(?:任务|目标)?的?$/.test(after)) return true
  // 计划总投资5000万元以上项目: how large they are.
  if (word === '计划' && /^总?投资[\d.亿万千元百十]+以上/.test(after)) return true
  // 审查拟公开信息: which were looked at.
  if (word === '拟') return /(?:[模虚草比]|审[查核议定]|核查|公示)$/.test(before)
  if (word === '预期') return /(?:[超多]|超[过出])$/.test(before) || /^(?:性|.{0,2}寿命)/.test(after)
  // 年度计划完成率, 年计划完成比例 are rates of what was done.
  if (/^的?(?:完成|执行|兑现|达成)(?:率|度|比例|情况)/.test(after)) return true
  if (
    /(?<!完成了?|[占为]|[一二三四五六七八九十两几])年度?$/.test(before) &&
    /^(?:总?投资|完成|新?开工|建设|实施|改造|新建)(?!完成率|率|项目?数)/.test(after)
  )
    return false
  // 水利建设计划完成土石方: a verb, whatever stands before it.
  if (
    /^完成(?![率度额比的情])[\u4e00-\u9fff]{2}/.test(after) &&
    !/(?:行动|[一二三四五]年|年度|招生|培养|[占按比])$/.test(before)
  )
    return false
  if (/^(生育|单列|免疫|的|”|项目|草案|纲要|引领|编制|批复|体系|目标任务|目标的)/.test(after)) return true
  if (/[超比较占按或和与]$/.test(before)) return true
  if (word === '规划') return before !== '' || /^(?:纲要)?(?:明确|确定|提出|布局|要求)的/.test(after)
  if (PLANS.test(before) || (/^(为|是|安排)/.test(after) && !PROGRAMME.test(before))) return false
  return (
    PROGRAMME.test(before) ||
    !VERB_TABLE.at(clause, at + word.length) ||
    /^(惠及|覆盖|涉及|支持|资助)/.test(after)
  )
}
