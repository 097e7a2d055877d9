// The name of an indicator as it is compared: width, quotes, list numbers, fillers and synonyms set aside.
// 例：`全市货物进出口总额` and `进出口额` → `进出口`；`三、本年度办理结果（一）予以公开·自然人` → `办理结果予以公开自然人`.
import { oneOf } from '../../text/one-of.ts'
import { COVERAGE } from '../lexicon/contrasts.ts'
import { FILLERS, GIVING, MONEY, WEAK_ENDINGS } from '../lexicon/fillers.ts'
import { SYNONYMS } from '../lexicon/synonyms.ts'

/** A label as it is compared: without what every clerk writes otherwise. */
export interface IndicatorKey {
  /** What is compared. Never empty unless the label has no letters at all. */
  readonly text: string
  /** What stood in brackets. */
  readonly brackets: readonly string[]
}

/** Matches `(一)` and `(12)` but not `第(一)项`, whose number is part of the name. */
const BRACKETED_NUMBER = /(?<!第)\((?:[一二三四五六七八九十]{1,3}|\d{1,2})\)/g
/** Matches `三、` and `2.` at the start or after a separator; not the `2.` of `PM2.5`. */
const LEADING_NUMBER = /(^|[·/\s])(?:[一二三四五六七八九十]{1,3}、|\d{1,2}[.、](?!\d))/g
/** Matches the last bracket without brackets inside: `(按2020年不变价计算)`. */
const BRACKETS = /\(([^()]*)\)/g
/** Matches 至 of 0至14岁人口; 0—14岁人口 says the same. */
const UP_TO = /(?<=\d岁?)[至到](?=\d)/g
/** Matches `2024年` and `2024年度`. */
const YEAR = /(?:19|20)\d{2}年度?/g
/** Matches “, 、, ·; not letters, digits and brackets in round. */
const MARKS = /[\s“”„"'‘’《》〈〉「」『』【】[\]{}、,，。.;；:：·/\\\-—–_~!！?？*`|]/g

/** Names without figures, brackets, marks and letters: most of those in prose. */
const HAN = /^[\u4e00-\u9fff]+$/

/** Matches the end of 一般公共预算收入剔除减税因素后: the same indicator, on another 口径. */
const ADJUSTED = /(?<=..)(?:剔除|扣除).{2,12}后$/

/** The key of one label. 剔除不可比因素 and its like are no part of the name, but count as standing in brackets. */
export function indicatorKey(label: string): IndicatorKey {
  const name = label.replace(ADJUSTED, '')
  const adjusted = name === label ? [] : ['剔除']
  return HAN.test(name) ? { text: strip(name) || name, brackets: adjusted } : keyOfMarked(name, adjusted)
}

function keyOfMarked(label: string, adjusted: readonly string[]): IndicatorKey {
  const brackets = [...adjusted]
  const plain = label
    .normalize('NFKC')
    .toLowerCase()
    .replace(/pm2\.5/g, 'pm2·5')
    .replace(/(?<![a-z])bod(?![a-z])/g, '生化需氧量')
    .replace(/(?<![a-z])cod(?:cr)?(?![a-z])/g, '化学需氧量')
    .replace(BRACKETED_NUMBER, '')
    .replace(LEADING_NUMBER, '$1')
    .replace(BRACKETS, (_, words: string) => {
      brackets.push(words)
      return ''
    })
    .replace(YEAR, '')
    .replace(UP_TO, '')
  const stripped = strip(plain.replace(MARKS, ''))
  // 省（市） and 省 are told apart by nothing else.
  const bare =
    stripped.length > 2
      ? stripped
      : stripped +
        brackets
          .slice(adjusted.length)
          .map((b) => b.replace(MARKS, ''))
          .join('')
  const text = bare === '' ? label.normalize('NFKC').toLowerCase() : bare
  return { text, brackets }
}

/** Words of coverage (规上, 全社会 …) in the name or in brackets: a difference is one of 口径. */
export function coverageOf({ text, brackets }: IndicatorKey): readonly string[] {
  const stripped = brackets.map(strip)
  const told = OF_ITSELF.test(text) ? COVERAGE.filter((word) => !SIDES.has(word)) : COVERAGE
  return told.filter((word) => text.includes(word) || stripped.some((b) => b.includes(word)))
}

/** Matches what is of towns or of the country by itself, whether a report says so or not. */
const OF_ITSELF = /老旧小区|棚户区|厕|危旧?房/
const SIDES: ReadonlySet<string> = new Set(['城镇', '农村'])

/** Any word that `strip` looks for: most names hold none of them, and are done with one search. */
const SYNONYM = anyOf(SYNONYMS.map(({ from }) => from))
/** Matches 约 of 约完成; not of 签约. */
const FILLER = new RegExp(`${anyOf(FILLERS).source}|(?<![节签条合预契公履违制])约`, 'g')

function anyOf(words: readonly string[], flags = ''): RegExp {
  return new RegExp(words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), flags)
}

/** Matches 服务业在国内生产总值中的比重; 服务业占国内生产总值比重 says the same. */
const SHARE_IN = /在(.{2,12}?)中(?:所?占)?的?(?=比重|比例|占比|份额)/
/** Matches 服务业 of 服务业增加值占国内生产总值比重, which is all of the third sector; not 现代服务业. */
const SERVICES = /^服务业(?=增加值|占)/
/** Matches 服务业增加值占国内生产总值比重; the whole is one of value added anyway. */
const ADDED_SHARE = /增加值(?=占.{0,4}(?:生产总值|gdp|经济))/
/** Matches 服务业增加值比重, which leaves out of what. */
const SHARE_OF_ALL = /(?<!占.*)增加值(?:所占)?(?=(?:比重|比例|占比)$)/
/** Matches 装备制造业增加值占规上工业增加值比重, 装备制造业占规上工业增加值比重: one measure, said once or twice. */
const ONE_MEASURE = /^(.+?)(增加值|总产值)?占(.+?)(增加值|总产值)?(?=(?:比重|比例|占比)$)/
/** Matches 中央财政用于科技的支出, 下拨救灾资金; not 财政支出. What is left is who gives and what the money is for. */
const GIVEN = new RegExp(`^(.{0,6}财政)?(?:${GIVING.join('|')})+(.{2,}?)(?:${MONEY.join('|')}|支出)$`)
/** Matches 中央财政三农支出: with a payer, what is paid is the money given. Not 地方财政一般预算支出. */
const PAID = /^(.{0,6}财政)(?!.*(?:预算|收入|总支出))(.{2,})支出$/
/** Matches 旅游接待人数, 接待国内外旅游人数, 接待游客人次: who came, told by another word each year. Not 国内旅游收入. */
const VISITORS =
  /接待(?:国内外|海内外|境内外|中外)?(?:旅游(?:总?人[数次]|者)|游客)(?:总?人[数次])?|(?:旅游接待|接待|旅游)总?人[数次]/g
/** Matches 下岗失业人员再就业, 失业人员和困难人员再就业: who else. Not 困难人员再就业, a part of them. */
const AGAIN = /(?:城镇)?(?:下岗|失业)(?:下岗|失业|就业困难|困难|人员|职工|[和及])*(?:实现)?再就业/g
/** Matches 每名法官平均 of 每名法官平均审结, which is 法官人均审结. Not 每名教师指导学生. */
const EACH_ONE = /每[名位个](.{2,5}?)(?:年均|平均)/g
/** Matches 结案, 审执结, the 办结 of 办结案件: one verb for what a court is done with. Not 办结申请, 结案 in 审结案件, 执结案件. */
const CLOSED = /审执结|(?<![审执])结案(?!率)|办结(?=案件)/g
/** Matches 全部完工, 建成并投入使用 at the end; not 竣工 and 基本建成, which others of the same thing are told from. */
const FINISHED =
  /(?<=..)(?:已|均|全部|全面|如期|按期)*(?:(?:全部|全面)完工|(?:建成|竣工)?并?(?:正式)?投入(?:使用|运营)|正式(?:运营|启用))$/
/** Matches the end of 财政补助标准提高到人均 (320元), 财政补助从人均 (40元): how far it came, and of whom it is stated. */
const REACHED = /(?<=...)(?:(?:提高|增加|上调|提升|调整|达)[到至]|[由从])(?:人均|每人|户均)$/
/** Matches the end of 粮食产量屡创历史新高: how it compares, not what it is. */
const RECORD = /(?<=..)(?:屡|再|又|连|均|连续|不断)*创(?:造|下|出)?(?:历史)?(?:新高|最高|纪录)$/
/** Matches 保障房基本建成, 保障房建成; 建成保障房 says the same. */
const BUILT = /^(.{3,}?)(?:基本)?建成$/
/** Matches the verb of 发放冬季用煤补贴; who is paid and for what stands behind it, with or without the verb. */
const PAID_OUT = /^(?:发放|兑付|兑现)(?=.{2,}(?:补贴|补助|补助金|救助金|供养金|慰问金|优待金|低保金|津贴)$)/
/** Matches 增加学位, 净增学位; 新增学位 says the same. */
const MORE = /^(?:净?增加|净增|增设)(?=..)/
/** Matches the end of “三公”经费支出; what is paid out is the money given. */
const PAID_MONEY = /(?<=..(?:经费|资金))支出$/
/** Matches 民生支出占一般公共预算支出比例, 民生投入占全年支出比例: what is spent, of all that is. */
const SPENDING =
  /^(?:用于)?(.{2,6}?)(?:的|财政)*(?:支出|投入)占(?:全年|地方|县级|市级|本级)?(?:一般公共预算|公共财政预算|公共财政|财政)?总?支出(?=比例)/
/** Matches why no charge was brought: 证据不足的不批捕. */
const EXCUSED = /^.{3,}的(?=不批|不起诉)/
/** Matches 召开新闻发布会, 开展业务培训; 举办 says the same of what is held. */
const HELD = /^(?:召开|举行|组织|开展|举办)(?=.{2,}(?:会|会议|培训|活动|演练|讲座|比赛|赛事)$)/
/** Matches 被申请行政复议, 提起行政诉讼, which one year states as 行政复议. */
const APPEALED = /^(?:(?:被?(?:申请|提起)|发生)(?=行政(?:复议|诉讼))|收到(?=行政(?:复议|诉讼)(?:案件)?$))/
/** Matches 省 of 省重点项目, which is 省级重点项目; not 全市重点项目. */
const OF_LEVEL = /(?<![全我本治各])([省市县区])(?=重点(?:项目|工程|企业))/g
/** Matches 全省重点实验室, 全国文明城市: of which rank they are, and no 全省 that tells where. */
const OF_RANK = /全([国省市])(?=重点实验室|文明|示范|百强)/g
/** Matches the end of 粮食总产; how much of it there was, as 产量 has it. */
const TOTAL_OUTPUT = /总产$/
/** Matches the end of 原煤产量, 汽车销量: what is counted, not only that it is counted. */
const OUTPUT_AT_END = /[产销]量$/
/** Matches 新收 of 新收各类案件, 新收执行案件; what a court takes in it 受理. */
const TAKEN_IN = /新收(?=.{0,6}案件)/
/** Matches 一产 of 一产增加值; not 第一产业, 一产业. */
const SECTOR = /(?<!第)([一二三])产(?![业品量])/g
/** Matches 产值 of 装备制造业产值, 高新技术产业产值占比; always the gross one. Not 总产值, 产值率. */
const OUTPUT = /(?<!总)产值(?!率)/g
/** Matches 城市 of 城市低保对象; counted for towns, whichever word a report has. */
const TOWNS = /城市(?=.{0,6}(?:低保|最低生活保障|特困))/g
/** Matches the beginning of 金融机构人民币各项存款余额, 各项贷款余额, 银行存款: what all banks hold. */
const BANKS =
  /^(?:(?:金融|银行业)机构|银行)?(?:各项)?(本外币|人民币)?(?:各项)?(?=(?:存贷款|存款|贷款)(?:总?余额|余?额)?$)/
/** Matches 余额 of 金融机构存款余额, which one report has and another leaves out. */
const HELD_BY_BANKS = /(?<=^金融机构(?:本外币|人民币)?(?:存贷款|存款|贷款))总?余额$/
/** Matches 停车泊位, 路内泊位, 车位; not 港口泊位, 万吨级泊位. */
const PARKING = /(?:停车)?泊位(?<![口头水级港]泊位)|(?<!停)车位/g
/** Matches for whom it is done: 帮助农民工追讨工资. */
const FOR_WHOM = /^(?:帮助|协助|帮|为).{2,6}?(?=追回|追讨|追缴|挽回|减免)/
/** Matches 救助款, 供养资金, 救助经费: money of one kind by another word. */
const BENEFIT =
  /(?<=救助|补助|供养|保障|慰问|救济|抚恤|优抚|低保|补偿|赔偿|奖励)(?:专项)?(?:资金|经费|款项|款)$/
/** Matches 惠及居民, 受益群众, 受众: whoever it is good for. */
const BENEFITED =
  /^(?:(?:惠及|受益|造福|服务|覆盖)(?:人民群众|居民群众|群众|城乡居民|居民|百姓|人口|市民|受众)|受众)(?:总?人数)?$/
/** Matches 案 of 劳动争议案; not 提案, 草案. */
const CASE_AT_END = /(?<=.{2})(?<![提草预方图档议法个专立备])案$/
/** Matches the end of 执法检查行动, 安全宣传活动: the doing by a longer word. */
const ACTIVITY =
  /(?<=检查|巡查|排查|整治|培训|演练|宣传|宣讲|救助|走访|慰问|招聘)(?:专项)?(?:行动|活动|工作)$/
/** Matches the end of 冬季用煤补贴发放, 奖学金发放: that it was paid. Not 贷款发放, of which what is owed is told as well. */
const PAID_AT_END = /(?<=补贴|补助|津贴|[^资现租]金)(?:发放|兑付|兑现|拨付)$/
/** Matches 教师培训, 开展教师培训, 困难学生资助; 培训教师 says the same with the verb first. Not 业务培训. */
const DONE_TO =
  /^(?:组织|开展|实施|举办|进行)?(.{2,})((?<=[人员师生者民工警部才])培训|资助|救助|(?<!建设|新建|更新|提升|扩建)改造|修缮|修复|维修|帮扶|体检|抽检|抽查|检查|排查|整治|走访|慰问)$/
/** Matches 社会救助, 临时救助: words of themselves, not 救助 of anybody. */
const KIND_OF_RELIEF = /(?:社会|临时|医疗|司法)救助$/
/** Matches 资金 of 救助资金; not 资金 alone. */
const MONEY_AT_END = new RegExp(`(?<=..)(?:${MONEY.join('|')})$`)

/** Matches the end of pm25年均浓度, 臭氧浓度: what is measured of what is in the air, whether a report says so or not. */
const IN_AIR = /(?<=pm25|pm10|臭氧|二氧化硫|二氧化氮|一氧化碳)(?:年均)?浓度$/
/** Matches 管道 of 老旧管道, which is 老旧管网; not 管道运输, which goes by pipe. */
const PIPES = /管道(?!运输|货|周转|局|公司|疏|清)/g
/** Matches 检察机关共 of 检察机关共批捕: who does it all. */
const WHO = /^(?:全[国省市县区])?(?:检察|审判|公安|纪检监察|税务)?(?:机关|法院|系统)共(?=..)/
const TRIED = '审结 办结 审理 受理 查处 查办 侦破 破获 起诉 批捕 打击 惩治'
/** Matches 故意杀人、抢劫等 of 审结故意杀人、抢劫等暴力犯罪案件: examples of the kind that is named. Not of 审结盗窃、诈骗等案件. */
const EXAMPLES = new RegExp(
  `^((?:依法)?${oneOf(TRIED)}?)[^等]{4,40}(?<![高中初平同优对])等(?=(?!(?:各类|刑事|违法)?(?:犯罪|案件|纠纷|行为))[^等]{2,}(?:案件?|犯罪|纠纷)$)`,
)
/** Matches 批捕犯罪, which is all that 批捕 is; 犯罪嫌疑人 has become 犯罪. */
const SUSPECTS = /^(不?(?:批捕|起诉))犯罪$/
/** Matches 千人 of 千人抽检量, 千人口床位, which are 每千人抽检量, 每千人口床位. */
const OF_THOUSAND = /(?<!每)(?=[千万]人口?(?:抽检|拥有|病床|床位|医[师生]|护士|专利|发明|学位))/g
/** Matches the verb of 帮扶残疾人就业, 促进失业人员就业: those who found work. Not 带动就业, those whom others took on. */
const HELPED = /^(?:帮扶|帮助|促进|扶持)(?=.{2,8}就业(?:人数)?$)/

/** Matches 参与人员, 参加人数, 参演, 吸引群众参加: whoever took part in what was told before. Not 参保人数, 参训人员. */
const PARTICIPANTS =
  /^(?:参与|参加|参演|吸引|动员)(?:活动|演练)?(?:总?人数|人员|群众|读者|市民|居民|学生|师生|干部|党员)?(?:参加|参与)?$/

function strip(words: string): string {
  if (PARTICIPANTS.test(words)) return '参加者'
  const alike = withSynonyms(withoutKinds(words))
  const text = withoutDeeds(alike.replace(FILLER, '').replace(FINISHED, '') || alike)
  if (OUTPUT_AT_END.test(text)) return text
  const ending = WEAK_ENDINGS.find((e) => text.endsWith(e) && text.length > e.length + 1)
  return ending === undefined ? text : text.slice(0, -ending.length)
}

/** Shares, levels, sectors and who is served in one wording each. */
function withoutKinds(words: string): string {
  return words
    .replace(EXCUSED, '')
    .replace(SHARE_IN, '占$1')
    .replace(ADDED_SHARE, '')
    .replace(OF_LEVEL, '$1级')
    .replace(OF_RANK, (_, of) => `${of === '国' ? '国家' : of}级`)
    .replace(TOTAL_OUTPUT, '产量')
    .replace(TAKEN_IN, '受理')
    .replace(SHARE_OF_ALL, '占gdp')
    .replace(SERVICES, '第三产业')
    .replace(SECTOR, '第$1产业')
    .replace(TOWNS, '城镇')
    .replace(OUTPUT, '总产值')
    .replace(ONE_MEASURE, (_, part, own = '', whole, its = '') => `${part}${own || its}占${whole}`)
    .replace(BANKS, '金融机构$1')
    .replace(HELD_BY_BANKS, '')
    .replace(FOR_WHOM, '')
    .replace(HELPED, '')
    .replace(WHO, '')
    .replace(PIPES, '管网')
    .replace(EXAMPLES, '$1')
    .replace(EACH_ONE, '$1人均')
    .replace(OF_THOUSAND, '每')
    .replace(PARKING, '停车位')
    .replace(BENEFITED, '受惠群众')
    .replace(CASE_AT_END, '案件')
    .replace(VISITORS, '接待游客')
    .replace(AGAIN, '再就业')
    .replace(CLOSED, '审结')
}

function withSynonyms(words: string): string {
  if (!SYNONYM.test(words)) return words
  let text = words
  for (const { from, to } of SYNONYMS) if (text.includes(from)) text = text.replaceAll(from, to)
  return text
}

/** What was spent, held, built or paid in one wording each. */
function withoutDeeds(words: string): string {
  return words
    .replace(SPENDING, '$1支出占支出')
    .replace(MORE, '新增')
    .replace(PAID_MONEY, '')
    .replace(HELD, '举办')
    .replace(APPEALED, '')
    .replace(REACHED, '')
    .replace(RECORD, '')
    .replace(BUILT, '建成$1')
    .replace(PAID_AT_END, '')
    .replace(BENEFIT, '金')
    .replace(ACTIVITY, '')
    .replace(DONE_TO, (name, thing, done) => (KIND_OF_RELIEF.test(name) ? name : done + thing))
    .replace(SUSPECTS, '$1')
    .replace(IN_AIR, '')
    .replace(PAID_OUT, '')
    .replace(GIVEN, '$1$2资金')
    .replace(PAID, '$1$2资金')
    .replace(MONEY_AT_END, '资金')
}
