// Words for naming parts and attributes. Each list is exercised by the sentences of fixtures/metrics.
import { compileList } from './trie.ts'

/** What is told of a subject behind its count: 学校35所，在校生2万人. Alone they name nothing. */
const ATTRIBUTES = `起数 亡人数 伤人数 死亡人数 受伤人数 从业人员 从业人数 直接从业人员 年末从业人员 职工 职工人数 员工 在校生 在校学生 在校人数 在校生数 招生 招生数 招生人数 毕业生 毕业生数 毕业人数 在园幼儿 在园儿童 专任教师
教职工 卫生人员 卫生人员数 卫生技术人员 床位 床位数 教学班 教学班数 学位 学位数 营业收入 营收 营业总收入 主营业务收入 营业利润 营业成本 营业收入利润率 利润 利润总额 净利润 实现利润 税金 利税总额 资产 资产总额 总资产 净资产 负债 负债总额
总产值 增加值
营业额 新签合同额 成交金额 成交额 合同金额 合同额 协议金额 交易额 交易金额 涉案金额 结案金额 总产量 总产 产值 单产 亩产 产量 播种面积 种植面积 建筑面积 营业面积 展览面积 销售额 消费品零售额 零售额 销售量
注册资本 投资总额 总投资额 平均房价 平均出租率 客房 客房数 筹资 筹资额 总流通 成交量 座席数 藏量 总藏量 参加职工 参加人次 参观人次 观众 演出收入 限额 余额 结余 累计结存 滚存结余 累计结余 当期结余 收入 支出 基金收入 基金支出 保费收入 赔付支出
发电量 上网电量 总市值 注册资金 出栏量 存栏量 出栏 存栏 直接经济损失 经济损失 次均门诊费用 次均住院费用 日均住院费用 次均门诊药费 次均住院药费 人均住院费用 入院人次 出院人次 诊疗人次 平均住院日 病床使用率`

/** `ATTRIBUTES`, asked where a name ends. */
export const ATTRIBUTE_TABLE = compileList(ATTRIBUTES)

/** Amounts that are no part of another: 增值税, 住户存款. */
export const OWN_AMOUNT_TABLE = compileList(
  '增值税 所得税 退税 减税 费 费用 存款 贷款 债券 债务 投资 补助 补贴 奖励 支出 资金 基金 保费 赔款 工资 养老金 人次 人数 产量 销量 容积 体积 高度 深度 里程 航线 仓库',
)

/** Words before a rate or amount that belong to its head: 年|出栏量, 可支配|收入, 播种|面积. */
export const MODIFIER_TABLE = compileList(
  `开复工 复工 地方一般公共预算 一般公共预算 公共财政预算 政府性基金预算 政府性基金 人均 户均 年均 平均 次均 日均 年 月 日 总 净 基本生活保障 基本生活 生活补贴
护理补贴 集中供养 供养 进出口 进口 出口 出栏 存栏 播种 种植 养殖 可支配 零售 营业 出厂 购进 收购 居民消费 消费 新增 实际 名义 累计 增加 排放 供水 供气 供电 供热
用水 用电 用气 发电 重点工程 固定资产 建筑安装 全产业链 全口径 产量 产值 增加值 渗透 合格 水质优良 党组织 资源化利用 综合利用 利用 破案 水质达标 水质 空气质量 达标天数 PM2.5 PM10 优良 使用 覆盖 普及 入学 参保 结案 办结 满意 增长 货物
旅客 住院 入院 出院 诊疗 门诊 死亡 发病 就业 失业 优良天数 环境空气 利润 利税 交易 贸易 销售 保险 商品`,
)
