// Words of two characters that often stand side by side with one character doubled between them: 行政|政策, 职工|工资.
// The dictionary of the runtime would say the same, but takes longer to load than all other rules to run.

/** By the character that is doubled: those that end with it, then those that begin with it. */
const ROWS: readonly (readonly [ending: readonly string[], beginning: readonly string[]])[] = `
政：行政 财政 民政 市政 执政 邮政，政策 政府 政务 政治 政协
工：职工 员工 施工 开工 竣工 加工 民工，工资 工作 工程 工业 工地 工伤 工人
学：科学 教学 入学 大学 中学 小学，学位 学校 学生 学习 学历
收：税收 征收 回收 验收 增收，收入 收费 收支 收益
中：集中 其中 高中 初中 当中，中央 中心 中国
作：工作 合作 协作 操作 创作，作风 作为 作用 作业
国：全国 外国 中国 我国，国际 国家 国情 国民 国有
现：实现 体现 发现 出现 呈现，现代 现场 现有
会：社会 协会 大会，会议 会计 会员
水：供水 污水 用水 饮水 排水 节水，水平 水源 水质 水利 水库
生：民生 卫生 学生 发生 医生，生活 生产 生态 生命
行：银行 进行 执行 运行 实行，行政 行业 行为 行动
法：执法 司法 依法 立法 宪法，法律 法规 法院 法治 法制
通：交通 流通 开通，通信 通过 通知 通道
税：减税，税率 税收 税务
路：公路 铁路 道路，路灯 路面
市：全市 城市 上市，市场 市民 市区 市政
区：社区 城区 地区，区域 区别
证：保证 认证，证书 证明
民：农民 居民 市民，民主 民生 民族
业：产业 农业 工业 企业 就业 行业，业务 业主
制：控制 编制，制度 制造 制定
程：工程 课程，程序 程度
年：今年 去年，年底 年初
院：医院 法院，院士 院长
岗：下岗，岗位
校：学校 高校，校园 校舍
员：人员 党员 会员，员工
费：经费 消费 免费 收费，费用
部：全部 内部 干部，部门 部分
办：举办 承办，办法 办公 办事 办理
病：疾病 看病，病人 病房
品：产品 食品 药品，品质 品牌 品种
`
  .trim()
  .split('\n')
  .map((row) => {
    const [ending = '', beginning = ''] = row.slice(2).split('，')
    return [ending.split(' '), beginning.split(' ')]
  })

const ENDING = new Set(ROWS.flatMap(([ending]) => ending))
const BEGINNING = new Set(ROWS.flatMap(([, beginning]) => beginning))

/** All of them, for the test that compares them with the dictionary. */
export const COMMON_WORDS: readonly string[] = [...ENDING, ...BEGINNING]

/** Whether such a word ends at `end`. */
export function endsCommonWord(text: string, end: number): boolean {
  return ENDING.has(text.slice(Math.max(0, end - 2), end))
}

/** Whether such a word begins at `start`. */
export function beginsCommonWord(text: string, start: number): boolean {
  return BEGINNING.has(text.slice(start, start + 2))
}
