// Words directly before a quantity that say what it does: an amount of change (增长, 下降), a level that was
// reached (达到, 增至), a basis of comparison (同比, 比上年), a flag (累计, 分别).
// Every word is run as a test in the frame of its row.
import type { Basis, Direction } from '../../model/metric.ts'
import { compileList, compileWords } from './trie.ts'

/** What a word says of the quantity behind it; a `weak` change needs a basis beside it: 比上年|改善. */
export type TailRole =
  | { readonly role: 'change'; readonly direction: Direction; readonly weak?: true }
  | { readonly role: 'level'; readonly to?: true; readonly cumulative?: true; readonly has?: true }
  | { readonly role: 'basis'; readonly basis: Basis }
  | { readonly role: 'respectively' }
  | { readonly role: 'cumulative' }
  | { readonly role: 'from' }
  | { readonly role: 'streak' }
  | { readonly role: 'adverb' }

/** Words with one role, apart by spaces. */
export interface TailRow {
  readonly role: TailRole
  readonly words: string
  /** Frame: W is the word; `value` must be read with the row's role. */
  readonly example: string
}

/** Of words that end alike the longest is taken, whatever row it is in: 负增长 before 增长. */
export const TAILS: readonly TailRow[] = [
  {
    role: { role: 'change', direction: 'up' },
    words:
      '在上升 在提高 在增加 在增长 增长 增加 上升 提高 提升 上涨 攀升 回升 扩大 增产 增收 增支 超收 增资 增量 翻 翻了 增幅达 递增 上调 升高 走高 延长 加快 增速为正 增加了 增多 拉长 增值 正增长 增长了 提速 跃升 前进 增持 增效 扩容 扩展 增设 增补 升值 上浮 多增 增发 攀高 增进 调增 核增 偏多 偏高 前移 上移 进位 微升 微涨 微增 略升 略涨 略增 净增加 净增长 净上升',
    example: '站点比上年W8%。',
  },
  {
    role: { role: 'change', direction: 'down' },
    words:
      '在下降 在减少 在降低 下降 减少 降低 回落 收窄 缩小 下滑 下跌 缩短 压缩 压减 负增长 下调 减轻 精简 削减 缩减 减产 下浮 调减 减排 后退 递减 裁减 减收 减支 短收 少增 精减 走低 压降 贬值 萎缩 降幅达 减损 缩水 调减 核减 偏少 偏低 后移 下移 退位 微降 微跌 略降 略跌 略减 净减 净减少 净下降',
    example: '站点比上年W8%。',
  },
  {
    role: { role: 'change', direction: 'up', weak: true },
    words:
      '增 升 涨 高 多 快 高出 多出 领先 再增 再升 多收 多征 多蓄 多降 多晴 多完成 多支出 多办理 多受理 多查处 多发现 多开展 多检查 多建成 多新增 多招 多招录 多招生 多引进 多培训 多办结 多审结 多发放 多争取 多安置 多接待 多调解 多建',
    example: '站点比上年W8个百分点。',
  },
  {
    role: { role: 'change', direction: 'down', weak: true },
    // 改善 is said of what should fall: concentrations, indices of pollution.
    words:
      '减 降 跌 低 少 慢 落后 改善 再减 再降 少收 少征 少蓄 少降 少完成 少支出 少办理 少受理 少查处 少发现 少开展 少检查 少建成 少新增 少招 少招录 少招生 少引进 少培训 少办结 少审结 少发放 少争取 少安置 少接待 少调解 少建',
    example: '站点比上年W8个百分点。',
  },
  {
    role: { role: 'level', to: true },
    words:
      '增长到 增长至 增加到 增加至 增至 升至 升到 降至 降到 提高到 提高至 上升到 上升至 上升为 上涨到 上涨至 下降到 下降至 下降为 降低到 降低至 降为 减少到 减少至 减少为 减至 减为 缩短到 缩短至 缩短为 压缩到 压缩至 压缩为 压减到 压减至 压减为 缩减到 缩减至 缩减为 压缩成 缩短成 扩大到 扩大至 跃升到 跃升至 攀升到 攀升至 回升到 回升至 调整到 调整为 演进为 演变为 优化为 变化为 转变为 调整至 提升到 提升至 提升为 拓展到 拓展至 扩展到 扩展至 发展到 发展至 改为 变为 转为 回落到 回落至 上调到 上调至 上调为 下调到 下调至 下调为 提标至 提标到 收窄到 收窄至 缩小到 缩小至 缩小为 扩大为 提高为 增长为 降低为 上涨为 变成 变动为 变动到 变动至 变更为 变更至 增加成 延长为 扩充到 扩充至 增设至 精简到 精简至 精简为 跃至 跃居 恢复到 增为 上浮至 延长至 延长到 提速至 优化到 优化至 压降至 压降到 扩容至 扩容到 拓宽至 拓宽到 拓宽为 加宽至 加宽到 加宽为 加高至 加高到 加高为 扩建至 扩建到 攀至 涨至 涨到 跌至 跌到 简并到 简并至 简并为 扩展为 合并为 合并至 整合至 整合到 整合为 增加为 上升到了 提高到了 下降到了 增加到了 迈上 跨上 跃上 登上 整合优化为 优化整合为 整合重组为 重组整合为 调整优化为 调为 调整优化至 优化调整为 优化调整至 重组整合至 重组整合到',
    example: '就业率由60%W70%。',
  },
  {
    role: { role: 'level' },
    words:
      '则为 则达 则达到 则高达 则保持在 则仅为 则是 平均达 平均达到 平均为 连跨 连上 1美元兑 1欧元兑 1美元合 1美元对 100日元兑 1美元兑换 达到 达到了 达 可达 已达 高达 达至 为 是 实现 提前实现 提前达到 完成 做到 稳定在 保持在 控制在 维持在 压缩在 压减在 压降在 缩短在 限制在 限定在 锁定在 稳定于 保持 均达 均达到 均为 各为 分别为 就有 就达 即达 逾越 至 到 完成了 实现了 取得 折合 折算为 折合为 合计为 等于 相当于 跨越 跨过 越过 攻破 迈过 均突破 首破 再破 再次突破 首次突破 均保持 介于 处于 按 拟按 按照 定在 设定在 确定为 设定为 核定为',
    example: '就业率W70%。',
  },
  {
    role: { role: 'level', has: true },
    words:
      '至少有 有 共有 现有 拥有 设有 建有 占有 具有 只有 仅有 还有 尚有 另有 又有 已有 均有 各有 含 包括 包含',
    example: '全区W站点35家。',
  },
  {
    role: { role: 'level', cumulative: true },
    words:
      '共 共计 总计 合计 一共 总共 累计达 累计达到 共达 累计为 累计有 合计达 年累计为 年累计达 历年累计为 历年累计达 多年累计为 多年累计达',
    example: '新建站点W35家。',
  },
  {
    role: { role: 'cumulative' },
    words: '累计 年累计 历年累计 多年累计 已累计 累积',
    example: '站点W35家。',
  },
  {
    role: { role: 'basis', basis: 'year-on-year' },
    words: '同比 与上年同期相比 比上年同期 较上年同期 比去年同期 较去年同期 同期相比',
    example: '站点W增长8%。',
  },
  {
    role: { role: 'basis', basis: 'period-on-period' },
    words:
      '环比 较上月同比 比上月同比 较上周同比 比上月 较上月 比上月份 较上月份 与上月相比 与上个月相比 与上季度相比 与上周相比 与上期相比 相比上月 相比上个月 相比上季度 相比上周 相较上月 比上季度 较上季度 比上季 较上季 比上个月 较上个月 比上一个月 较上一个月 与上一个月相比 与上一月相比 比上一月 较上一月 比上周 较上周 比上一周 较上一周 与上一周相比 比前一周 较前一周 比上期 较上期 比上一期 较上一期 与上一期相比 比一季度 比上一季度 较上一季度 与上一季度相比 比上一季 较上一季 比上一个季度 较上一个季度',
    example: '站点W增长8%。',
  },
  {
    role: { role: 'basis', basis: 'other' },
    words:
      '比上届 较上届 比上一届 较上一届 年均 平均每年 年平均 每年 平均 较年初 比年初 较期初 比计划 较计划 比预算 比全国平均水平 比全省平均水平 比全市平均水平 比全国 较全国 比全省 较全省 比全市 较全市 于全国 于全省 于全市 于全国平均水平 于全省平均水平 于全市平均水平 五年 三年 十年 两年',
    example: '站点W增长8%。',
  },
  {
    role: { role: 'basis', basis: 'unstated' },
    words: '实际 名义 可比 可比口径 按可比口径 同口径 按可比价格计算 按不变价格计算 按可比价计算 自然',
    example: '站点W增长8%。',
  },
  { role: { role: 'respectively' }, words: '分别 各自 依次', example: '甲类站点、乙类站点W增长8%、9%。' },
  {
    role: { role: 'from' },
    words:
      '从 由 由每人 从每人 由每户 从每户 由每亩 从每亩 由每生 从每生 由法定 从法定 由规定 从规定 由承诺 从承诺 由原定 从原定 由原来 从原来 由原先 从原先 由过去 从过去 由此前 由之前 由以往 由最初 从最初 由起初 由当初 从当初 由成立之初 从成立之初 由建成之初 从建成之初 由开业之初 从开业之初 由组建之初 从组建之初 由设立之初 由开馆之初 由运行之初 由改革之初 由启动之初 由开通之初 由创建之初',
    example: '就业率W60%提高到70%。',
  },
  {
    role: { role: 'streak' },
    words: '连续 连年 已连续 连续第 连续保持 连续实现',
    example: '信访总量W3年下降。',
  },
  {
    role: { role: 'adverb' },
    words:
      '已经 均已经 止跌 逆势 有望 历史性 历史性地 在全国率先 在全省率先 在全区率先 在全市率先 全国率先 全省率先 历史首次 第一次 首度 历史上第一次 史上第一次 有史以来首次 有史以来第一次 历史上首度 历史上首次 史上首次 一举 率先 顺利 有所 均有所 接连 相继 先后 陆续 逐年 连年 仍 仍然 年初的 期初的 始终 一直 长期 依然 成功 超额 实有 了 均 各 都 已 又 再 先 还 也 仅 只 就 将 要 力争 拟 计划 预计 确保 争取 预期 大幅 明显 稳步 持续 显著 逐步 稳定 人均每月 人均月 月人均 每人每月 每人每年 每人每天 每生每天 每生每年 每月 每天 每生 每亩 每户 每吨 每平方米 每小时 每分钟 每秒 每公里 每平方公里 每立方米 每千瓦时 每度 每日 每周 每次 每人次 每车 每辆 主要 每公斤 每斤 每件 每例 每张 每床 首次 再次 双双 双 常态下 将首 已首 均首 首 全部 平均约 总体 整体 合计约 进一步 基本 小幅 快速 高速 较快 平稳 略 略有 约有 大体 当年 目前 现在 如今 当前 不断 直接 最终 成功 的 成为 同步 将近 相对 继续 幅度 幅度达 幅度为 近乎 大约为 为约 着力 全面 全年 必须 应当 可以 需要 初步核算 初步推算 初步测算 初步统计 初步统计 初步测算',
    example: '',
  },
]

/** The words of `TAILS`, asked with the offset at which they end. */
export const TAIL_TABLE = compileWords<TailRole>(() => TAILS.map(({ words, role }) => [words, role]))

/** Words that make what follows in the clause a target. */
export const TARGET_WORDS = [
  '力争',
  '确保',
  '预期目标',
  '目标是',
  '目标为',
  '目标：',
  '目标:',
  '预计',
  '拟',
  '力求',
  '计划',
  '预期',
  '要达到',
  '要达',
  '要实现',
  '将达到',
  '将达',
  '将实现',
  '将新增',
  '将建成',
  '将完成',
  '要完成',
  '要确保',
  '要再',
  '规划',
  '目标值',
  '目标定在',
  '目标确定为',
  '不得低于',
  '不得少于',
  '不得高于',
  '不得超过',
  '要控制在',
  '目标要求',
] as const

/** Nouns that end like a word of the table: 行为 does not end in 为. */
export const NOT_TAILS = compileList(
  '实到 应到 签到 报到 自首 回首 之首 榜首 居首 岁首 元首 年首 月首 优先 首先 争先 事先 预先 原先 最先 祖先 从无到有 由无到有 不可比 无可比 标的 招生计划 投资计划 规模增量 融资增量 贷款增量 存款增量 资源增量 稳增长 促增长 保增长 稳增收 促增收 人均 户均 日均 周均 月均 校均 班均 村均 店均 场均 次均 生均 亩均 需要 重要 必要 纪要 摘要 首要 概要 提要 人才 英才 健将 行为 作为 人为 国有 所有 私有 特有 公有 共产 自由 理由 缘由 最高 崇高 许多 很多 更多 诸多 最低 最多 最少 设计 系数 直达 发达 表达 传达 到达 抵达 雷达 马达 抵达 送达 四通八达 甚至 乃至 以至 直至 冬至 夏至 周到 遇到 收到 得到 看到 感到 来到 接到 回到 受到 找到 签到 报到 法人为 认为 成为 分为 称为 列为 评为 因为 纳入 收入 投入 增减 消减 加减 民生实事 下达 上达 列入计划 纳入计划 列入规划 纳入规划 贯彻落实 超额完成 没有 享有 含有 国家所有 集体所有 抗旱 退还 偿还 归还 返还 交还 追还 首都 成都 大都 京都 丰都 于都 江都 新都 花都 调解成功 化解成功 抢救成功 救治成功 创建成功 申报成功 \u0001收入合计 \u0001支出合计 收入总计 支出总计 收支总计 改造提升 整治提升 优化提升 提质提升 修复提升 完善提升 品质提升 改建提升 收、支总计',
)
