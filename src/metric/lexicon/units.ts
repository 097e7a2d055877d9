// Units as rows of data: what stands behind a number, what kind of quantity it makes, and how it converts
// into the unit of reference of its dimension (GB 3100–3102; standards such as 亩 → m² by 10⁴/15).
// Each row's example is run as a test: the quantity must be read with this unit.
import type { Kind } from '../../model/metric.ts'
import { compileList, compileWords, type WordRow } from './trie.ts'

/** A unit as it is written, one spelling a row. */
export interface UnitRow {
  readonly unit: string
  readonly kind: Kind
  /** Unit of reference and the exact factor into it, where there is a conversion; `a/b` is a fraction. */
  readonly canonical?: string
  readonly factor?: string
  /** Text that contains the quantity, run as a test. */
  readonly example: string
}

/** Units of one kind. Those that convert stand with their factor: 公里=1000. */
interface UnitGroup {
  readonly kind: Kind
  readonly canonical?: string
  readonly words: string
  readonly example: (unit: string) => string
}

const rows = (kind: Kind, words: string, example: (unit: string) => string): UnitGroup => ({
  kind,
  words,
  example,
})

const converted = (kind: Kind, canonical: string, words: string): UnitGroup => ({
  kind,
  canonical,
  words,
  example: (unit) => `全年总量38.1${unit}`,
})

/** Classifiers of things, people, events and documents. */
const CLASSIFIERS = [
  '口人 景 群 峰 个 家 户 名 人 位 项 条 处 座 所 场 次 起 宗 批 套 间 台 辆 部 艘 架 列 班 趟 张 份 册 本 篇 期 种 类 大类 大项 款 支 枚 块 面 株 棵 枝 头 只 头只 只羽 羽 尾 匹 口 眼',
  '站 对 双 组 队 团 轮 届 门 片 幅 幢 栋 件 剂 剂次 人份 支次 人次 件次 户次 车次 架次 批次 轮次 班次 场次 频次 家次 例次 台次 辆次 乘次 艘次 班列 列次 矿次 厂次 店次 校次 站次 点次 村次 处次 组次 栋次 课次 标台 标箱 标准箱 重量箱 标准件 标段',
  '封 票 客位 首 具 点次 项次 条次 个次 篇次 个工日 工日 处次 间次 册次 航次 市州 县区 区县 县市 盟市 旗县 件套 台套 台件 台班 台时 机时 趟次 组次 节 例 单 笔 桌 席 案 集 字 句 卷 盘 则 幕 尊 方阵 代 股 手 宿舍 床 院 校 园 村 镇 县 市 省 国 县次 车位 泊位 学分 学时 课时 人日 人天 人年 家庭 点 环 层 道 路 步 题 行 关 档 成员 单位 间夜 标准量 平台 餐 碗 瓶 箱 袋 桶 包 盒 粒 滴 根 把 颗 朵 盏 扇 副 付 顶 辈 言 页 职 师 连 营 旅 军 机 岗 证 码 网 链 通 客 街道 乡镇 社区 小区 楼 宗地 地块 语种 学科 专业 犯',
].join(' ')

/** Signs before an amount: ￥1,200.50万元, ¥300万. */
export const CURRENCIES: ReadonlyMap<string, string> = new Map([
  ['￥', '元'],
  ['¥', '元'],
  ['$', '美元'],
  ['＄', '美元'],
  ['€', '欧元'],
  ['£', '英镑'],
  ['￡', '英镑'],
])

const GROUPS: readonly UnitGroup[] = [
  rows('count', CLASSIFIERS, (unit) => `共有35${unit}，`),
  rows('percentage', '% ‰', (unit) => `就业率98.6${unit}`),
  rows(
    'percentage-point',
    '千分点 个千分点 个百分点 百分点 個百分點 个基点 个基本点 基本点 个点',
    (unit) => `同比提高2.4${unit}`,
  ),
  rows('multiple', '倍', (unit) => `增长2.3${unit}`),
  rows('count', '个位次 位次 名次', (unit) => `前进3${unit}`),
  rows('index', '年一遇', (unit) => `防洪标准达到35${unit}`),
  rows('index', '分 级 度', (unit) => `得分92.5${unit}`),
  converted('money', '元', '元 元人民币 人民币'),
  rows(
    'money',
    '美元 欧元 港元 港币 日元 英镑 澳门元 新台币 卢布 韩元 澳元 加元 瑞士法郎 瑞士法朗 特别提款权',
    (unit) => `总额35${unit}`,
  ),
  converted(
    'measure',
    'm',
    '公里=1000 千米=1000 km=1000 KM=1000 ㎞=1000 米=1 m=1 延米=1 沿米=1 厘米=0.01 cm=0.01 ㎝=0.01 公分=0.01 毫米=0.001 mm=0.001 ㎜=0.001 里=500 华里=500 海里=1852 纳米=0.000000001 微米=0.000001',
  ),
  converted(
    'measure',
    'm²',
    '平方米=1 ㎡=1 m²=1 m2=1 km2=1000000 平米=1 平方公里=1000000 平方千米=1000000 km²=1000000 公顷=10000 hm²=10000 ha=10000 亩=10000/15 亩次=10000/15 平方厘米=0.0001',
  ),
  converted(
    'measure',
    'm³',
    '立方米=1 m³=1 m3=1 ㎥=1 km³=1000000000 km3=1000000000 方=1 标准立方米=1 标方=1 升=0.001 L=0.001 毫升=0.000001 mL=0.000001',
  ),
  converted(
    'measure',
    'kg',
    '吨=1000 t=1000 千克=1 公斤=1 kg=1 ㎏=1 克=0.001 g=0.001 毫克=0.000001 mg=0.000001 微克=0.000000001 μg=0.000000001 斤=0.5 两=0.05 担=50',
  ),
  converted('measure', 'kWh', '千瓦时=1 千瓦小时=1 kWh=1 kW·h=1 兆瓦时=1000 MWh=1000 吉瓦时=1000000'),
  converted('measure', 'kW', '千瓦=1 kW=1 兆瓦=1000 MW=1000 吉瓦=1000000 GW=1000000 瓦=0.001'),
  converted('measure', 'μg/m³', 'μg/m³=1 微克/立方米=1 ug/m3=1 μg/m3=1 µg/m³=1 mg/m³=1000 毫克/立方米=1000'),
  rows(
    'measure',
    '蒸吨 纳戈瑞 微戈瑞 毫戈瑞 微西弗 毫西弗 贝克 nGy μSv mSv Bq 吨标准煤 吨标煤 吨公里 人公里 人次公里 吨千米 人千米 tce 千伏安 千伏 kV 伏 度电 摄氏度 ℃ °C 毫克/升 mg/L 焦耳 千卡 大卡 赫兹 兆赫 字节 千字节 dB(A) dB（A） dB 分贝(A) 分贝（A） 分贝 帕 百帕 兆帕 马力 车公里 换算吨公里 床日 箱公里 TEU GB TB PB EB ZB MB Mbps Gbps Tbps EFLOPS PFLOPS TFLOPS EFlops PFlops PF P GHz MHz 像素 寸 英寸 立方 立方米/秒 立方米/日 流明 贝可 总吨 载重吨 净吨 司机公里',
    (unit) => `容量达到35${unit}，`,
  ),
  rows(
    'duration',
    '年 个月 天 日 周 小时 个小时 分钟 秒 秒钟 个工作日 工作日 年度 个年头 个星期 星期 个季度 毫秒',
    (unit) => `办理时间缩短5${unit}，`,
  ),
  // 成立60周年 is an anniversary; the number keeps its unit, so that it is read whole.
  rows('duration', '周年', (unit) => `工期达到35${unit}`),
  rows('measure', '岁 周岁', (unit) => `人均预期寿命78.8${unit}`),
]

/** What is known of a unit; its name are the words it was found by. */
export type UnitEntry = Pick<UnitRow, 'kind' | 'canonical' | 'factor'>

const entryOf = ({ kind, canonical }: UnitGroup, word: string): UnitEntry =>
  canonical === undefined ? { kind } : { kind, canonical, factor: word.split('=')[1] ?? '1' }

const nameOf = (word: string): string => word.split('=')[0] ?? ''

/** One row a unit, for tests and documentation. */
export const UNITS: readonly UnitRow[] = /* @__PURE__ */ GROUPS.flatMap((group) =>
  group.words.split(' ').map((word) => {
    const unit = nameOf(word)
    return { unit, ...entryOf(group, word), example: group.example(unit) }
  }),
)

/** Longest match of a unit at an offset. */
export const UNIT_TABLE = compileWords<UnitEntry>(() =>
  GROUPS.flatMap((group): readonly WordRow<UnitEntry>[] =>
    group.canonical === undefined
      ? [[group.words, entryOf(group, '')]]
      : group.words.split(' ').map((word) => [nameOf(word), entryOf(group, word)]),
  ),
)

/** Whether the 千, 百 or 兆 at `i`, which is also a scale, begins the name of a unit: 千克, 百帕, 兆瓦. */
export function startsPrefixedUnit(text: string, i: number): boolean {
  const c = text.charAt(i)
  return (c === '千' || c === '百' || c === '兆') && (UNIT_TABLE.at(text, i)?.end ?? 0) > i + 1
}

/** Words that begin like a unit and are none: 5个 counts, 5个体户 does not exist, 3项目 is a noun. */
const NOT_UNITS = `大项目 景区 景点 景观 景气 景色 景象 景致 景德镇 景泰 景洪 景宁 景县 景东 景谷 群众 群体 群团 群岛 群山 群像 峰会 峰值 峰谷 峰时 峰林 关口 关键 关联 关系 关注 关于 关爱 关停 封闭 封堵 封控 封存 封顶 封山 封装 首次 首个 首届 首批 首家 首都 首位 首要 首创 首飞 首航 首映 首演 首播 首例 首日 首轮 首单 首笔 首发 首店 首台 首席 首期 首年 首套 具有 具体 具备 台阶 人均 人民币 人口 人工 人才 人大 人类 人员 人民 个体户 个体工商 个体经 个体私 个体劳 个人 家庭医生 家电 家长 家园 家政 户籍 户外 户均 名校 名师 名录 位于 位居 位列 位次变 项目 条件
条例 处理 处置 处分 处罚 座谈 所得 所在 场所 场地 场馆 次年 次要 批准 批发 批复 套餐 间接 台湾 台州 台胞 台账 部分 部门 部署 部队 部级 列入 列为 班子 班组
班线 条款 张榜 份额 册子 本科 本地 本级 本市 本土 本专科 篇章 期间 期末 期限 种子 种植 种粮 种养 类别 类型 款项 支付 支持 支出 支撑 块状 面积 面向 面对 株洲 枝江 枝条 枝叶 枝头
头部 头雁 只有 口岸 口腔 口径 眼科 站点 站位 站房 对口 对外 对象 对接 对应 双向 组织 组建 组成 队伍 团队 团员 团圆 轮岗 轮换 届时 门诊 门户 门类 片区 片段 幅度
幅员 栋梁 件均 节约 节能 节水 节点 节目 例外 例行 单位GDP 单独 单项 单元 案件 集体 集群 集中 集团 集成 集聚 字号 句容 版图 版权 页岩 页面 卷入 盘活 则为 代表 代理 代办
付款 付费 付息 付出 付清 付诸 股份 股权 股东 手术 手机 手续 床位 床均 院士 院校 校区 校园 校舍 园区 园林 村级 村民 村庄 村居 镇街 镇区 县区 县域 县级 市场 市级 市直 市政 省级 省份 省市 省直
国家 国际 国有 国内 点位 环境 环保 环节 层次 层级 道路 路径 路段 路灯 步行 题材 行业 行政 档案 单位的 元素 分别 分类 分布 分行 分局 分公司 分会 分厂
级别 度假 米粉 方面 方向 方案 方式 方米 升级 升至 升学 升规 升高 克服 斤斤 担保 担任 担当 瓦斯 天然 天气 日常 日均 日起 日前 日照 日产 周边 周期 年均 年龄 年级
年产 年底 年末 把握 把关 根据 根本 扇形 副产 副省 顶层 辈子 言论 职工 职业 职务 职称 职责 师资 师范 师生 连续 连锁 连片 连接 营业 营收 营商 旅游 旅客 军人 军队
军民 机构 机器 机关 机动 岗位 证书 证件 证照 码头 网点 网络 网格 链主 链条 链上 街道办 社区工作 楼宇 楼盘 楼栋 餐饮 碗面 箱体 桶装 包装 包括 包含 滴灌 里程 里面
端口 股票 粒子 颗粒 成员国 平台企业 犯罪 犯人 犯案 犯法 犯规 票房 票据 票价 票务 票证 票决 票选 列出 列示 列明 所示 所列 所述 通车 通过 通信 通知 通航 通告 通报 通用 通道 通电 通水 通气 通行 通关 通勤 通讯 通达 通识 通称 通则 通州 通江 通胀 通村 通组 通油 通路 通公 通硬 通邮 通网 通宽 通光 通客 通动 通天 通自 通生 通暖 客户 客运 客流 客商 客车 客房 客机 客票 客人 客货 客服 客厅 客观 客源 客栈 客家 客场 客座 客隆`

/** Longest match of a word that begins like a unit. */
export const NOT_UNIT_TABLE = compileList(NOT_UNITS)
