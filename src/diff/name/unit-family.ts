// Which units count the same thing, so that two figures may be set against each other.
// 例：人/名/位 are one family, 人次 is another; 公里 and 米 meet in the canonical unit m; % and ‰ are shares.
import type { ModelMetric } from '../../model/disclosure.ts'

/** Classifiers that offices use for one another of the same thing: 法规 28部 / 32件, 机构 53个 / 47家. */
const FAMILIES: readonly (readonly string[])[] = [
  ['人', '名', '位', '员', '犯'],
  [
    '个',
    '家',
    '所',
    '处',
    '座',
    '间',
    '件',
    '起',
    '宗',
    '例',
    '项',
    '部',
    '份',
    '条',
    '支',
    '只',
    '羽',
    '张',
    '篇',
    '则',
    '封',
    '对',
    '幅',
    '栋',
    '幢',
    '笔',
    '辆',
    '台',
    '台件',
    '台套',
    '床',
    '盏',
    '顶',
    '通',
    '面',
    '块',
    '枚',
    '艘',
    '架',
    '门',
    '眼',
    '口',
  ],
  ['次', '场', '期', '场次', '趟', '班次', '轮次'],
  ['册', '本'],
  ['天', '日'],
  ['批次', '批'],
  ['株', '棵'],
  ['家次', '户次', '个次'],
  ['台次', '辆次', '车次'],
  ['小时', '个小时'],
  ['工作日', '个工作日'],
  ['星期', '个星期', '周'],
  ['季度', '个季度'],
  ['%', '‰'],
]

const FAMILY_OF = new Map(FAMILIES.flatMap((words) => words.map((word) => [word, words[0] ?? word] as const)))

/** Matches 接待人次 (达4454万), whose unit stands in the name; not 人数. */
const NAMED_UNIT = /(?:人次|户次|件次)$/
/** Matches 贫困人口 (减少1200万), 帮助学生 (3万), 就业岗位 (5900个): counted by the head, as anyone reads. */
const PEOPLE =
  /(?:人口|人数|人员|农民|居民|学生|职工|劳动力|游客|旅客|儿童|老人|农民工|岗位(?:信息)?|毕业生|用户|粉丝|志愿者|人才资源|人才)(?:数量|总?量|总?数)?(?:参加|参保|受益|脱贫)?$/

/** Matches 脱贫人口务工规模 (3300万), 失业人员再就业 (1.8万), 农村人口饮水安全问题 (6600万), of which no unit says whom. */
const WORKERS = /(?:人口|人员|劳动力|职工|农民工|毕业生).{0,6}(?:规模|就业|务工|创业|问题|困难)$/
/** Matches 入境游客 (111万), which are counted as often as they come. */
const VISITORS = /(?:游客|旅客|观众)(?:数量|总?人数|数|量)?$/
/** Matches 方面工作 (9), which another year counts: 9个方面工作. */
const RESPECTS = /^(?:方面|大方面|大类)/

/** Matches the end of 元/人, 元/人·年, 平方米/户. */
const OF_EACH = /(?<=.)\/[人户](?:[·•.]?[年月])?$/

/** Matches 手术 (3.1万台), 手术量 (3.5万台次): by whatever word a hospital counts them. */
const OPERATIONS = /手术(?:总?量|例数|台数|台次)?$/
const COUNTED_AS: ReadonlySet<string> = new Set(['台', '台次', '例', '例次', '人次'])

/** Matches the end of 消防队伍出警 (5487次), 处置警情 (5210起): counted by the call or by the case. */
const CALLS = /(?:出警|警情|出动)(?:次数|总?量|数)?$/
const CALLED: ReadonlySet<string> = new Set(['个', '次'])

/** Matches 发电量 (4073亿度), which another year gives in 千瓦时. */
const ELECTRICITY = /电/

/** Matches 规模以上工业企业 (176户): firms by the household, as the tax office counts them. */
const FIRMS =
  /(?:企业|主体|公司|商户|单位|机构|合作社|农场|个体户|经营户)(?:类|数|总数|总量|数量|户数|家数)?$/

function unitOfName(label: string): string {
  if (RESPECTS.test(label)) return '个'
  if (VISITORS.test(label)) return '人次'
  return NAMED_UNIT.exec(label)?.[0] ?? (PEOPLE.test(label) || WORKERS.test(label) ? '人' : '')
}

/** Units as they are compared, each made once. */
export class Units {
  readonly #plain = new Map<string, string>()
  readonly #numbers = new Map<string, number>()

  /** A name for what the unit counts; equal names mean that values can be compared. */
  familyOf(metric: ModelMetric): string {
    if (metric.kind === 'rank') return 'rank'
    const unit = this.plain(metric.canonical?.unit ?? metric.unit) || unitOfName(metric.label)
    // 劳动生产率9.6万元 and 10.1万元/人: of whom it is stated, the name tells as well.
    const own = unit.replace(OF_EACH, '')
    const family = FAMILY_OF.get(own) ?? own
    if (own === '度' && ELECTRICITY.test(metric.label)) return 'kWh'
    if (OPERATIONS.test(metric.label) && COUNTED_AS.has(own)) return '例'
    if (CALLS.test(metric.label) && CALLED.has(family)) return '个'
    if (family === '户' && FIRMS.test(metric.label)) return '个'
    return family === '个' && PEOPLE.test(metric.label) ? '人' : family
  }

  /** A number of its own for each family. */
  numberOf(family: string): number {
    const number = this.#numbers.get(family) ?? this.#numbers.size
    this.#numbers.set(family, number)
    return number
  }

  plain(unit: string): string {
    const known = this.#plain.get(unit) ?? plainUnit(unit)
    this.#plain.set(unit, known)
    return known
  }
}

/** The unit without width and spaces. */
function plainUnit(unit: string): string {
  return unit.normalize('NFKC').replace(/\s/g, '').replace('µ', 'μ').replace('吨标煤', '吨标准煤')
}
