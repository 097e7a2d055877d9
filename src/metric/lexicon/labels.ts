// Words that labels are cut with: what stands before a name and is no part of it, verbs that may belong to it,
// heads that end it, and predicates behind a noun that was counted.
// Each list is exercised by the sentences of fixtures/metrics; the frames here are run as tests.

import { compileList } from '../trie.ts'
import { TAILS } from './changes.ts'

const list = (words: string): readonly string[] => words.split(/\s+/)

/** Whole populations at the head of a label: cut off and kept as the subject. 例：全区就业率98.6% → subject 全区. */
export const SUBJECTS = list(
  '全国 全省 全市 全区 全县 全州 全旗 全镇 全街道 全乡 全系统 全辖区 全辖 全域 全院 全局 全校 全厅 全盟 全行业 我国 我省 我市 我区 我县 我州 我镇 我局 我办 我委 我厅 我街道 我院 我校 本市 本区 本县 本省 本局 本机关 本单位 全市各级 全区各级 全省各级 全国各级 各级 各地 全镇各村 市本级 区本级 县本级 省本级 省级财政 中央财政 各级财政 市财政 区财政 县财政 全县各级',
)

/** Connectives and carriers at the head of a label, never part of it. 例：其中税收收入 → 税收收入. */
export const HEADS = list(
  '先后 先后有 相继 陆续 大关 台阶 新台阶 先后 先后有 相继 陆续 大关 台阶 新台阶 其中 其中有 其中: 其中： 同时 此外 另外 并且 而且 以及 截至 截止 自从 包括 另有 尚有 约有 共有 分别 累计 已有 全年 年末 年内 今年 目前 当前 当年 本年 年底 期末 全年共 全年累计 分别有 尤其是 特别是 其次是 首先 再次 同比 环比 以来 期间 时期 截至目前 主要 主要是 拟 力争 力求 确保 争取 预计 计划 预期 通过 继续 首次 进一步 今后 之间 共计 合计 总计 一共 总共 据统计 据测算 据初步统计 初步统计 经统计 初步核算 经初步核算 据初步核算 分产业看 分行业看 从而 进而 因此 其次 最后 全部 市里 区里 具体 同期 相应 预期目标 主要目标 主要预期目标 主要预期目标是 除此之外 在此基础上 上述 以上',
)

/** Single characters at the head, cut off unless they begin one of the words of `HEAD_GUARDS`. */
export const HEAD_CHARACTERS =
  '和与及为是使让于至到将并但且又也还而仅只都均已的了另含由即如在对有现共从按经比近超约多其各把被以因自'

/** Nouns that begin with such a character. */
export const HEAD_GUARDS = list(
  '有序 有力 有望 有条件 有机 有助 有轨 因私 对华 对日 对韩 对俄 对非 对欧盟 经常 现症 在教 到场 到会 其余 其中之 在川 在京 在沪 在浙 在苏 在粤 在杭 在蓉 在深 在穗 在渝 在鄂 在湘 在皖 在闽 在赣 在鲁 在豫 在冀 在晋 在辽 在吉 在黑 在陕 在甘 在宁 在青 在藏 在桂 在琼 在滇 在黔 在蒙 在华 在港 在澳 在台 在地 在施 在世 在展 在学 在役 在途 在贷 在藏 在训 自运 自产 自研 自动 自来 自用 自购 自驾 自助 自考 自控 自理 自救 自查 自评 自律 在治 在办 在谈 在研 在矿 在产 在用 在售 在架 在营 在账 在校 在建 在岗 在册 在园 在运 在职 在读 在编 在库 在外 在线 在逃 在保 在院 在孵 在培 对外 对口 对公 对虾 对台 对美 对欧 对亚 对共建 有效 有色 有限 有关 有线 有机 有组织 有意 有偿 有害 现代 现行 现役 现场 现金 现货 现存 共建 共享 共同 共青 共产 共性 从业 从事 从严 应急 经济 经营 经费 经贸 比例 比重 比赛 比亚迪 比特 按揭 按时 按期 按季 按需 和谐 和平 与会 为民 使用 使馆 由 将军 并购 并网 还款 还建 到位 到账 到期 到访 含税 都市 都江堰 其他 其它 均衡 均价 及时 多重 多发 多样 多孩 多双边 多边 多动 多元 多式 多功能 多层 多媒体 近视 近海 近岸 近零 超标 超高 超市 超低 超声 超限 超长 超千 超亿 超百 超大 约谈 各类 各级 各项 各种 各地 各部门 各县 各区 各镇 各街道 被 以工代赈 以旧换新 自来水 自然 自由 自主 自治 自建 自筹 自贸 自动 为企 为老 是 把手 因灾 因病 因公 因伤 因工 自有 自学 自营 自发 自愿 自行 各 已建 已决 已婚 由',
).filter((word) => word !== '由' && word !== '是' && word !== '被' && word !== '各')

/** Verbs at the head that add nothing to an indicator's name once a noun follows. */
export const EMPTY_VERBS = list(
  '实现 达到 完成了 实现了 取得 保持 使 让 推动 带动实现 预计实现 已实现 均实现 全部实现 力争实现 实现了 促进 拥有',
)

/** Verbs of doing directly before a count: part of its name. 例：新建35家站点 → 新建站点. */
export const VERBS = list(
  `新建 新增 新开 新开工 新引进 新培育 新创建 新入选 新认定 新签 新签约 新设 新设立 新获 新获批 新招引 新发展 新改造 新改建 新投用 新启用 新组建 新成立 新聘 新招聘 新招 新落户 新上 新投产 新投放 新安装 新装 新造 新植 新修 新修建 新注册 新登记 新审批 新改扩建 新续建 新投运 净增 建成 建立 建设 建有 建造 建起 完成 完工 竣工 开工 开工建设 启动 启用 实施 开展 举办 承办 召开 组织 组织开展 推进 推出 推广 推荐 培育 培养 培训 引进 引入 引育 招引 招录 招聘 招收 获得 获 获评 获批 荣获 入选 认定 评选 评定 表彰 奖励 命名 授予 创建 创成 创办 打造 改造 改建 改扩建 扩建 新改扩建 整治 整改 治理 修复 修缮 修建 修订 制定 制修订 出台 印发 发布 公开 编制 编印 发放 发行 拨付 下达 安排 投入 投放 投资 筹集 落实 兑现 减免 减轻 退税 退还 征收 征集 收到 收集 收缴 收取 受理 办理 办结 答复 审结 审查 审核 审批 处理 处置 处分 处罚 查处 查办 立案 立案审查 立案查处 移送 移交 通报 曝光 约谈 问责 追责 谈话 函询 初核 了结 采取留置措施 留置 给予 检查 抽查 巡查 排查 排摸 摸排 检测 监测 监督 督办 督查 巡察 巡视 反馈 发现 清理 清退 清欠 清查 取消 废止 废除 撤销 撤并 下放 承接 精简 压减 压缩 关闭 关停 淘汰 拆除 拆迁 搬迁 安置 救助 救治 资助 帮扶 帮助 支持 扶持 服务 服务保障 保障 供应 提供 供给 配备 配置 安装 加装 铺设 架设 敷设 购置 采购 购买 更新 更换 投用 开通 开放 开设 开办 开发 设立 设置 成立 组建 吸引 吸纳 带动 惠及 覆盖 涉及 接待 接访 接受 接收 接入 输送 选派 选聘 选拔 派出 派驻 出动 动员 发动 参加 参与 参赛 种植 造林 绿化 植树 生产 销售 出口 进口 签订 签署 签约 落地 落户 引导 调解 化解 调处 化解矛盾 侦破 破获 抓获 逮捕 起诉 打掉 打击 缴获 挽回 追回 追缴 追赃 追逃 纳入 列入 列出 登记 注册 申请 申报 授权 转化 孵化 研发 攻克 突破 制作 摄制 创作 演出 放映 播出 刊发 刊登 报道 撰写 提交 提出 提请 提供 评估 评审 核查 核准 核发 核销 发出 发送 发证 颁发 颁布 调整 调研 走访 慰问 看望 关爱 结对 建档 识别 累计识别 转移 转移就业 输出 疏散 避险 转移避险 解决 解救 解答 解读 回应 回复 澄清 澄清正名 集中澄清正名 回访 审议 审计 上线 上市 挂牌 入驻 入库 升级 提升 美化 亮化 硬化 净化 优化 疏浚 疏通 加固 清淤 治污 节约 节能 储备 储存 出让 盘活 收储 供地 流转 划定 确权 保护 收治 诊疗 接种 筛查 体检 义诊 签发 出具 制发 制定出台 废止 宣布失效 取缔 查封 扣押 没收 罚没 收回 追究 处理处分 组织处理 教育 警示 宣讲 宣传 展示 展出 征求 采纳 吸收 选树 涌现 涌现出 诞生 产生 形成 构建 搭建 布局 布设 投建 共建 联建 承建 代建 迁建 重建 续建 在建 储备 谋划 包装 争取 到位 支付 偿还 化债 募集 捐赠 接受捐赠 募捐 帮助解决 办好 办成 办实事 推动 促成 撬动 拉动 减少 增加 增设 增配 扩大 强化 加强 夯实 编发 刊播 拦截 劝阻 止付 返还 破除 收购 收储 托管 兼并 重组 改制 落成 免费开放 对外开放 共享 互认 归集 汇聚 汇集 整合 集成 开工改造 启动建设 启动实施 竣工投用 建成投用 建成通车 通车 通航 通水 投产 达产 贯通 参评 参展 观看 吸引观众 接待游客 发展 挖掘 树立 培树 评出 评为 新评 复核 新通过 通过 认证 备案 公示 公布 公告 出版 译制 发表 收录 查阅 借阅 编纂 征集意见 收看 点击 浏览 关注 订阅 下载 注销 吊销 变更 合并 拆分 改革 试点 探索 试行 赋予 赋码 承诺 兑付 理赔 赔付 代缴 参保 缴存 提取 救援 扑救 出警 接警 处警 接报 受伤 死亡 失踪 抢救 遇难 发生 出现 查获 收缴 禁毒 戒治 矫正 释放 减刑 假释 执结 执行 结案 审理 判处 判决 公诉 批捕 不起诉 抗诉 纠正 撤案 监督立案 监管 夺得 摘得 斩获 赢得 取得 拿下 拥有 建强 派发 选育 推介 招商 洽谈 引资`,
)

/** Heads that end the name of a rate or amount: with them on the left, the left is the label. */
export const RATE_HEADS = list(
  '恩格尔系数 基尼系数 率 比重 占比 比例 份额 增速 增幅 涨幅 降幅 速度 浓度 满意度 指数 系数 强度 密度 均值 得分 评分 总分 寿命 知晓度 开放度 集中度 贡献度 依存度 水平 利润 收入 支出 总额 余额 总量 产值 增加值 产量 面积 规模 人数 户数 件数 数量 总数 里程 长度 价格 成本 标准 金额 资金 投资额 销售额 成交额 交易额 营业额 消费额 零售额 进出口额 存款 贷款 税收 收益 补贴 容量 能力 吞吐量 周转量 运量 流量 用量 用电量 用水量 消费量 排放量 储量 保有量 拥有量 次数 天数 时数 时间 时长 时限 温度 湿度 降水量 降雨量 年限 工期 周期 赤字 生产总值 总产值 GDP 利用外资 使用外资 出栏量 存栏量 销量 产销量 供应量 发电量 业务量 访问量 能耗 水耗 电耗 煤耗 物耗 住院日',
)

/** Predicates behind a counted noun: the name ends before them. 例：19个酒店接入系统 → 酒店. */
export const PREDICATES = list(
  `适用 优于 高于 低于 好于 强于 快于 实现 全覆盖 下放 印发 出台 发放 大关 台阶 新台阶 大台阶 关口 俱乐部 整县 入选 获 获得 获评 获批 荣获 接入 纳入 列入 通过 达到 达 占 在 为 是 被 均 全部 全面 已 将 免费 建成 建设中 开工 投用 投产 落地 落户 参赛 揭牌 覆盖 增长 下降 增加 减少 提高 提升 上升 分别 位于 位居 位列 居 向 对 用于 惠及 进入 运行 挂牌 开展 开业 签约 顺利 成功 完成 启动 实施 加快 入驻 入库 上线 上市 通车 享受 受益 受到 得到 取得 有 正 正在 基本 陆续 相继 先后 率先 首批 首次 集中 同步 联合 共同 来 到 去 让 使 由 从 与 以 按 因 未 不 没有 深入 扎实 稳步 有序 刷新 远离 形成 推进建设 要 应 须 需 免 免征 发放 获取 脱贫 摘帽 出列 达标 合格 改制 关闭 整改 结案 办结 建档 参保 脱颖而出 改造完成 投入 投入使用 建立 设立 的 等 以上 以下 左右 其中 同比 环比 比 较 超 超过 突破 不足 约 近 逾 共 共计 累计 另 还 进行 给予 列为 确定为 认定为 评为 被评 评选为 命名为 成为 作为 纷纷 均已 均为 也 都 就 才 又 再 并 而 则 如期 按期 提前 永久 稳定 保持 继续 持续 布局 组成 联动 覆盖率 打卡 集聚 落成 完工 竣工 通水 通航 通电 通气 建成投用 布点 上岗 返岗 复工 复产 转型 转化 脱困 退出 发布 亮相 展出 演出 开放 开通 开馆 开园 开学 开课 奔赴 赴 参展 加入 承担 承接 聚集 汇聚 聚焦 围绕 依托 通过率 失踪 受伤 死亡 遇难 参训 参会 出席 观看 观展 带动 助力 满足 服务于 解决 化解 查处 涉及 涉嫌 因公 受理 受处分 主动 自愿 报名 递交`,
)

/** Two-character and longer predicates are looked for everywhere in the noun; single ones only behind two characters. */
/** 全国 is part of a name before these: 全国文明城市. */
export const NATIONAL_NAMES = list(
  '文明 重点 赛 冠军 先进 劳模 劳动 示范 百强 优秀 首 性 模范 一流 五一 三八 名 人大 政协 运动 锦标 碳 统一 青年 标准 专业',
)

export const NATIONAL_TABLE = compileList(NATIONAL_NAMES)
export const SUBJECT_TABLE = compileList(SUBJECTS)
export const HEAD_TABLE = compileList(HEADS)
export const HEAD_GUARD_TABLE = compileList(HEAD_GUARDS)
export const EMPTY_VERB_TABLE = compileList(EMPTY_VERBS)
export const VERB_TABLE = compileList(VERBS)
export const RATE_HEAD_TABLE = compileList(RATE_HEADS)
/** Words of change and 增至 end a noun, too; single ones (高, 多) begin nouns. */
const TURNS = TAILS.flatMap(({ role, words }) =>
  role.role === 'change' || (role.role === 'level' && role.to) ? words.split(' ') : [],
).filter((word) => word.length > 1)

export const PREDICATE_TABLE = compileList([...PREDICATES, ...TURNS])

/** What begins a phrase that is no noun: directly behind a unit it means the name stands on the left. */
export const NOT_NOUN_TABLE = compileList([
  ...PREDICATES,
  ...TURNS,
  ...list(
    '同 时 时间 之 中 里 内 外 上 下 前 后 起 止 间 地 着 过 和 及 与 或 、 进 出 并且 以及 再次 连续 平均 人均 每 这 该 各 其 但 且 而 却 仍 仍然 如果 虽然 因为 所以 截至 截止 至 扣除 折合 折算 大力 积极 着力 深入 全力 有力 有效 持续 稳步 不断 逐步 进一步 增至 升至 降至 减至 提高到 提高至 上升到 上升至 下降到 下降至 增加到 增加至 增长到 增长至 减少到 减少至 降低到 降低至 提升到 提升至 调整为 调整到 压减到 压减至 压缩到 压缩至 缩短到 缩短至 扩大到 扩大至 拓展到 拓展至 跃升至 攀升至 降到 升到 降为 大关 台阶 级 规模 水平 同时 参与 参加 就业 创业 支持 帮助 服务 累计',
  ),
])

/** Short modifiers that need the noun of the whole: 其中省级30家 → 省级农业龙头企业. */
export const QUALIFIER = /(级|类|型|籍|性|线|档|等|批|期|女|男|镇|村|岁|层|面|式)$/

/** Words of two characters one of which is a predicate alone: 示范 holds no 为-like predicate, 居民 no 居. */
export const NOUN_PAIR_TABLE = compileList(
  list(`约束 和美 和谐 和平 和睦 不实 被告 被害 被征 被救 赋能 示范 人为 行为 国有 所有 公有 潜在 自由 理由 对口 对外 占地 占用 发达 雷达 马达 传达 直达 上达 目的 标的 家居 民居 定居 安居 宜居 乔居 社居 村居 邻居 居住 居家 居委
定向 方向 面向 双向 单向 到位 报到 周到 签到 去年 过去 以来 未来 外来 往来 由来 来源 来料 来访 来华 来电 来信 按揭 因素 原因 病因 成因 基因 起因 不动 不良 不锈 没有
可再 许可 认可 能源 功能 产能 节能 智能 职能 储能 才能 性能 技能 电能 热能 氢能 机能 核能 动能 光能 风能 效能 应用 应急 供应 应届 反应 适应 应诉 需求 急需 所需 须知
免税 减免 避免 比例 比重 比赛 对比 评比 占比 较大 较真 比较 超市 超高 超低 超声 超标 超限 超短 超级 约定 节约 公约 条约 契约 预约 近海 近郊 邻近 附近 亲近 近代 共同
公共 共青 共享 共建 另类 还款 归还 偿还 退还 还建 还田 还林 也门 都市 首都 成都 就业 就医 就学 就地 成就 才干 人才 英才 再生 再造 再制 再就 并网 合并 并购 从而 原则
细则 规则 准则 总则 法则 守则 等级 等保 高等 初等 中等 平等 等候 均衡 平均 已婚 将军 被子 棉被 植被 被动 覆被 获奖 奖获 捕获 收获 以上 以内 以下 使馆 大使 使用 让利
出让 转让 与会 参与 赋与 正在 现在 存在 在校 在建 在岗 在线 在职 在册 在读 在编 内在 实在 在外 为民 为老 达标 达人 抵达 赴任 有机 有限 有色 有线 有效 占道 强占 抢占
侵占 列车 系列 序列 行列 陈列 班列 并列 是非 公正 改正 矫正 端正 修正 纠正 正规 正式 廉正 正职 共产 共和 逾期 居民 可循 可降 能力 能耗 能效 能人 免费 近零 以色 因子
还迁 未成 未就 获得 约谈 向日 向阳 去向 去产`),
)

/** Predicates that stay predicates whatever follows them. */
export const FIRM_TABLE = compileList(
  list(`首次 形成 刷新 远离 实现 入选 获得 获评 获批 荣获 接入 纳入 列入 达到 增长 下降 提高 提升 分别 全部 率先 首批 陆续 相继 先后 正在 成为 位于 位居 位列 用于 惠及 得到 取得 顺利 成功 同比
环比 超过 突破 不足 脱颖而出 落户 落地 揭牌 挂牌 被评 评为 列为 认定为 命名为 作为 全面 免费 完成 参与 参加`),
)

/** Predicates that never begin a noun, even behind a classifier. */
export const STRONG_TABLE = compileList(
  list(`增长 下降 增加 减少 提高 提升 上升 同比 环比 比 较 占 达 达到 为 是 分别 其中 均 已 将 被 未 不 位居 位列 居 从 由 对 向 在 与 和 及 或 的 等 以上 以下 左右 并
并且 以及 共 累计 连续 人均 平均 而 且 但 却 折合 超 超过 突破 获得 荣获 获评 获批 入选 纳入 列入 全部 进行 给予 主要 因 按 让 使 免费 覆盖 用于 来 到 去 起 止 之
时 中 里 内 外 上 下 前 后 过 着 地`),
)
