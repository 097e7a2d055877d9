// The words of a title, cut by a list of words that stand in titles of official documents. The cut is the same on
// every machine: the word breaker of the runtime follows the dictionary it was built with.
// 例：`临江区民政局2023年度法治政府建设情况报告` → 临江区 民政局 2023年度 法治 政府 建设 情况 报告

/** Words of official titles, in no order that matters. Characters in none of them are a name and stay together,
 * and so does a word of one character beside a name: 为 in 某某为, 局 in 某某局. */
const WORDS = `
人民政府 人民代表大会 人民检察院 人民法院 常务委员会 委员会 管理委员会 办公厅 办公室 办事处 国务院 政府 党委 党组 党委会 支部
民政局 财政局 教育局 统计局 审计局 司法局 公安局 税务局 医疗保障局 卫生健康委员会 发展和改革局 市场监督管理局
人力资源和社会保障局 生态环境局 住房和城乡建设局 交通运输局 农业农村局 水利局 商务局 文化和旅游局 应急管理局 自然资源局 信访局 体育局
综合行政执法局 街道 街道办事处 社区 开发区 高新技术产业开发区 经济技术开发区 中心 集团 公司 学校 医院 大学
中华人民共和国 中国共产党 全国 全省 全市 全区 全县 我省 我市 我区 我县 省级 市级 区级 县级 国家级
关于 印发 公布 发布 转发 批转 调整 成立 做好 开展 进一步 加强 推进 推动 促进 加快 深化 完善 建立 健全 规范 落实 贯彻 实施 组织 举办 召开
表彰 通报 授予 命名 征求 征集 同意 批准 下达 申报 申请 认定 评选 修订 修改 废止 取消 设立 启动 支持 鼓励 提高 提升 优化 改善 扩大 保障 防范
化解 打造 创建 建设 发展 改革 开放 创新 治理 管理 服务 监督 监管 检查 考核 评价 评估 评议 审查 审计 统计 调查 普查 监测 整改 整治 执法 执行 办理
以及 有关 若干 具体 主要 重点 突出 全面 高质量 高水平 综合 专项 集中
通知 公告 公示 公报 通告 决定 决议 命令 意见 实施意见 指导意见 批复 请示 报告 纪要 议案 方案 实施方案 工作方案 行动方案 办法 管理办法 暂行办法
细则 规定 规则 条例 规程 制度 机制 体系 规划 计划 行动计划 要点 清单 目录 名单 标准 指南 预案 措施 政策 说明 解读 汇编 摘要 总结 草案 试行
工作 情况 工作情况 年度 年度报告 年度工作 季度 上半年 下半年 半年 期间 时期 任务 目标 责任 事项 问题 成果 结果 成效 经验 数据 指标 公开
政务公开 政务服务 政府信息 信息 信息公开 政府信息公开 社会评价 社会 经济 国民经济 民生 民生实事 实事 项目 工程 资金 预算 决算 财政 税收 收支
预算执行 执行情况 法治 法治政府 依法行政 行政 行政执法 行政许可 行政处罚 行政复议 规范性文件 文件 合法性审查 权力 责任清单 营商环境 环境 最多跑一次
数字化 数字化转型 转型 数字经济 智慧 城市 城乡 农村 乡村 乡村振兴 振兴 农业 工业 服务业 制造业 产业 企业 民营经济 中小企业 科技 科技创新 人才
教育 义务教育 学前教育 职业教育 文化 旅游 体育 卫生 健康 医疗 医疗卫生 医疗保障 养老 养老服务 托育 就业 创业 社会保障 社会保险 社会救助 救助 保险
住房 保障性住房 老旧小区 小区 改造 更新 城市更新 交通 道路 公路 铁路 水利 供水 供电 污水 垃圾 垃圾分类 分类 生态 生态环境 生态文明 文明
大气 水污染 污染 污染防治 防治 节能 减排 碳达峰 碳中和 绿色 低碳 安全 安全生产 食品 药品 食品药品 消防 应急 防汛 抗旱 地震 灾害 自然灾害 防灾 减灾
平安 稳定 信访 矛盾 纠纷 调解 人大代表 代表 建议 政协 政协委员 委员 提案 群众 公众 居民 市民 人民 人口 妇女 儿童 老年人 残疾人 未成年人 青年
先进 集体 个人 先进集体 先进个人 优秀 单位 部门 机关 机构 团体 社会组织 事业单位 国有 国有企业 资产 国有资产 土地 自然资源 资源 规划建设
人事 任免 职务 干部 公务员 招聘 招录 考试 培训 会议 大会 活动 论坛 宣传 学习 教育活动 主题 精神 讲话 领导 小组 领导小组 工作小组 成员
网站 新媒体 平台 系统 热线 电子政务 大数据 知识产权 质量 质量强区 品牌 消费 消费者 权益 价格 市场 市场主体 投资 招商 招商引资 外贸 进出口
双随机 一公开 放管服 减税 降费 减税降费 疫情 疫情防控 防控 传染病 疫苗 接种 征收 补偿 拆迁 安置 补助 补贴 奖励 扶持 帮扶 脱贫 脱贫攻坚 攻坚 行动
第一 第二 第三 第四 十四五 十五五 五年 三年 百日 全过程 一体化 网格化 标准化 规范化 现代化 信息化 城镇化 均等化 便利化 社会化 市场化 国际化
退役军人 退役军人事务局 事务局 机关事务管理局 民族宗教 对象 满意 春节 重阳节 老干部 校外 便民 惠企 加装电梯 走访 慰问 拥军优属 见义勇为 监察 巡察 督查 督办 反馈
电梯 公园 绿化 园林 运河 河道 湖泊 森林 草原 海洋 渔业 粮食 种植 养殖 能源 电力 煤炭 石油 化工 冶金 纺织 建筑 建筑业 房地产 金融 银行 证券 债务 债券
`
const KNOWN = new Set(WORDS.split(/\s+/).filter((word) => word !== ''))
const LONGEST_WORD = Math.max(...[...KNOWN].map((word) => word.length))

/** A word or a mark of a title; lines are not broken within it. */
export interface TitleWord {
  readonly text: string
  /** UTF-16 offset in the title. */
  readonly at: number
}

/** Matches 2023年度 十四 AI; a number stays with 年度, 年, 月, 日 behind it. */
const RUN = /[\dA-Za-z.%〇○]+(?:年度|年|月|日|号)?|[\u3400-\u9fff]+|./gsu

/** The words of `title` in order; together they are the title. */
export function titleWords(title: string): readonly TitleWord[] {
  const words: TitleWord[] = []
  for (const { 0: text, index } of title.matchAll(RUN)) {
    if (/^[\u3400-\u9fff]/.test(text)) words.push(...cut(text, index))
    else words.push({ text, at: index })
  }
  return words
}

/** How good the cut of the first characters is: least characters in no word, then least words. */
interface Cut {
  readonly cost: number
  readonly from: number
  readonly known: boolean
}

const UNKNOWN_CHARACTER = 100

function cut(text: string, offset: number): readonly TitleWord[] {
  const best: Cut[] = [{ cost: 0, from: 0, known: true }]
  for (let end = 1; end <= text.length; end++) {
    let cheapest: Cut = {
      cost: (best[end - 1]?.cost ?? 0) + UNKNOWN_CHARACTER,
      from: end - 1,
      known: false,
    }
    for (let from = Math.max(0, end - LONGEST_WORD); from < end; from++) {
      const cost = (best[from]?.cost ?? 0) + 1
      if (cost < cheapest.cost && KNOWN.has(text.slice(from, end))) cheapest = { cost, from, known: true }
    }
    best.push(cheapest)
  }
  return inOrder(text, offset, best)
}

/** The words of the best cut; neighbouring characters that are in no word make one name: 云汀市澄岚区. */
function inOrder(text: string, offset: number, best: readonly Cut[]): readonly TitleWord[] {
  const words: TitleWord[] = []
  let nameEnd: number | undefined
  for (let end = text.length; end > 0; ) {
    const { from, known } = best[end] ?? { from: end - 1, known: false }
    if (!known) nameEnd ??= end
    const nameBegins = nameEnd !== undefined && (known || from === 0)
    if (nameEnd !== undefined && nameBegins) {
      const at = known ? end : from
      words.unshift({ text: text.slice(at, nameEnd), at: offset + at })
      nameEnd = undefined
    }
    if (known) words.unshift({ text: text.slice(from, end), at: offset + from })
    end = from
  }
  return words
}
