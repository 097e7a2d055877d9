// docs/figures.md: how figures are read, shown on sentences that are read while the page is written, so that it says
// what the program does. One section a kind of construction.
import type { Mention, Reading } from '../src/model/metric.ts'

interface Part {
  readonly title: string
  readonly words: string
  readonly sentences: readonly string[]
}

/** Year of the report that the sentences are read in. */
export const YEAR = 2019

const PARTS: readonly Part[] = [
  {
    title: '数量与单位',
    words:
      '数字、量词和约数标记合起来是一个数据；万、亿和汉字数字换算成数，区间记上下限，比例、倍数、名次各有其类。',
    sentences: [
      '全年接待群众约3.2万人次，发放手册120余份，近三十家单位参与。',
      '每月检查3—5家，投入20-60万元。',
      '生师比17.2:1，三次产业结构为5.6:56.6:37.8。',
      '市民满意度居全市第三，较上年前进2位。',
      'PM2.5平均浓度38.1μg/m³，降水pH值范围为5.62～7.36。',
      '购房建筑面积90（含）平方米以下占21.35%，90-144（含）平方米占68.43%。',
    ],
  },
  {
    title: '名称',
    words:
      '名称取自原文，像统计表那样写：数字前或后的词、分别列举的各项、前一项省去的词，都按读者的理解补全。',
    sentences: [
      '新建35家“阳光老人家”站点，完成改造小区12个。',
      '二氧化硫、氮氧化物排放量分别下降4.4%和3.5%。',
      '医院床位713张（占78.4%），其中公立医院520张。',
      '12个水源地达标率100%，15所学校在校生1.2万人，教职工860人。',
      '全年办理案件120件，其中甲镇办理35件、乙镇办理28件。',
      '供热服务86件、物业管理72件、停车管理53件，合计211件。',
      '学生获省级以上竞赛奖项1265项，其中国家级386项。',
    ],
  },
  {
    title: '变化',
    words: '变化是单独的数据，名称与它所说的水平相同，并记明方向和比较的基准；达到、增加到是水平，不是变化。',
    sentences: [
      '就业率98.6%，比上年提高0.6个百分点。',
      '规上工业企业净增126家，达到1086家，同比增长13.1%。',
      '发案率由4%下降到3%，环比7月下降0.2个百分点。',
      '优良天数308天，优良率84.2%，同比增加12天、上升3.3个百分点。',
      '财政收入12亿元，比上年多收1.2亿元。',
    ],
  },
  {
    title: '时期',
    words:
      '时期从句子、段落、标题和报告年度中来；没有写明的，是报告年度。累计建成的存量没有起始日，计划、目标另作标记。',
    sentences: [
      '截至8月底，全区就业率98.6%，新增就业2.1万人。',
      '去年新建站点6个，今年新建4个，累计建成54个。',
      '一、二季度分别办理3.1万件、3.4万件。',
      '自10月开展专项整治以来，排查问题214个。',
      '近三年财政累计投入1.2亿元，2018年同期投入3800万元。',
      '五年来，新建公园35个。全年接待游客860万人次。',
      '2020年，计划新建站点15个。上半年建成8个。',
    ],
  },
  {
    title: '不是数据的数字',
    words: '每个数字都有去向：时间、名称、序号、词语、编号。',
    sentences: ['“最多跑一次”改革入选第十九届会议二等奖，进一步拨打12345热线，出台“民营经济20条”。'],
  },
]

const FATES: Readonly<Record<string, string>> = {
  time: '时间',
  name: '名称',
  ordinal: '序号',
  word: '词语',
  reference: '编号',
}

const APPROXIMATIONS: Readonly<Record<string, string>> = {
  about: '约',
  'more-than': '多于',
  'at-least': '不少于',
  nearly: '近',
  'less-than': '少于',
  'at-most': '不多于',
}

const BASES: Readonly<Record<string, string>> = {
  'year-on-year': '同比',
  'period-on-period': '环比',
  'previous-year': '比上年',
  other: '比其他',
  unstated: '未写明',
}

const DIRECTIONS: Readonly<Record<string, string>> = { up: '上升', down: '下降', flat: '持平' }

/** The whole page; `read` reads a sentence in a report on `YEAR`. */
export function figuresMarkdown(read: (sentence: string) => Reading): string {
  const head = [
    '# 数据怎样读出',
    '由 `npm run docs:figures` 生成，请勿手改：下列句子在生成时由程序读出，报告年度是 2019 年。',
    '哪一句读得不对，先用 `gongshi explain --text "…"` 看读法，再用[标注](metric-marks.md)纠正。',
  ]
  const parts = PARTS.flatMap(({ title, words, sentences }) => [
    `## ${title}`,
    words,
    ...sentences.flatMap((sentence) => section(sentence, read(sentence))),
  ])
  return `${[...head, ...parts].join('\n\n')}\n`
}

function section(sentence: string, { mentions, numerals }: Reading): readonly string[] {
  const rows = mentions.map(
    (one) => `| ${one.text} | ${amountOf(one)} | ${one.label} | ${periodOf(one)} | ${notesOf(one)} |`,
  )
  const others = numerals
    .filter(({ fate }) => fate !== 'metric')
    .map(({ text, fate }) => `${text}（${FATES[fate] ?? fate}）`)
  return [
    `**${sentence}**`,
    ...(rows.length > 0
      ? [['| 写作 | 数值 | 名称 | 时期 | 其他 |', '| --- | ---: | --- | --- | --- |', ...rows].join('\n')]
      : []),
    ...(others.length > 0 ? [`其余数字：${others.join('、')}`] : []),
  ]
}

function amountOf({ value, low, high, unit }: Mention): string {
  return `${value ?? `${low}–${high}`}${unit && ` ${unit}`}`
}

function periodOf({ period }: Mention): string {
  return period ? `${period.start ?? ''}…${period.end}` : ''
}

function notesOf({ subject, scope, approximation, change, accumulation, role, group }: Mention): string {
  return [
    subject,
    scope && `${scope}之内`,
    approximation && APPROXIMATIONS[approximation],
    change && `${BASES[change.basis]}${DIRECTIONS[change.direction]}`,
    accumulation && (accumulation === 'new' ? '新增' : '累计'),
    role === 'target' && '目标',
    group && (group.as === 'total' ? '总数' : '其中'),
  ]
    .filter(Boolean)
    .join('，')
}
