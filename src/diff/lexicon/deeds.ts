// Verbs at the beginning of indicator names that one clerk writes for another: 发放救助金 / 拨付救助金, 开展临时救助 /
// 实施临时救助. A verb may stand in several lists; two names whose verbs share one are compared by their things alone.

export interface DeedList {
  readonly verbs: readonly string[]
  /** Whether it says so little that the thing alone, without a verb, is the same: 开展临时救助 / 临时救助. */
  readonly light?: boolean
  /** Whether what is counted is new by any of the verbs: no matter which text says so. */
  readonly gains?: boolean
  /** Characters the thing must have at least; two unless stated. */
  readonly least?: number
}

export const DEEDS: readonly DeedList[] = [
  { verbs: ['新建改造', '新改造', '新建', '建成'], gains: true },
  { verbs: ['新建', '新增', '增设', '新设'] },
  {
    verbs: ['新增', '新培育', '新增培育', '培育', '新认定', '新增认定', '认定', '新获批', '新增获批', '获批'],
    gains: true,
    least: 3,
  },
  {
    verbs: ['新引进', '新增引进', '引进', '新登记', '新增登记', '登记', '新增', '新设立', '新设'],
    gains: true,
    least: 3,
  },
  { verbs: ['引进', '签约', '落地'], least: 3 },
  {
    verbs: [
      '开展',
      '组织开展',
      '组织',
      '实施',
      '举办',
      '举行',
      '召开',
      '推进',
      '办理',
      '进行',
      '组织实施',
      '承办',
    ],
    light: true,
  },
  {
    verbs: ['建成', '建立', '设立', '建设', '打造', '创建', '组建', '搭建', '设置', '成立', '建有', '培育'],
    light: true,
  },
  {
    verbs: ['发放', '支出', '拨付', '下拨', '支付', '兑付', '兑现', '下达', '投入', '落实', '使用', '发给'],
    light: true,
  },
  { verbs: ['接收', '接受', '募集', '收到', '筹集', '筹措', '募得', '征集', '收集', '征求'] },
  { verbs: ['发出', '签发', '制发', '发送', '下发', '印发', '出具', '制作', '编发', '提出', '发布', '刊发'] },
  { verbs: ['追回', '追讨', '追缴', '挽回', '追索', '追讨回', '讨回', '返还'] },
  { verbs: ['走访', '走访慰问', '慰问', '关爱走访', '探访', '看望慰问'] },
  { verbs: ['审结', '办结', '审理', '审执结', '结案', '妥善审理', '妥善审结', '化解'] },
  { verbs: ['办理', '办结', '办复', '答复', '查办'] },
  { verbs: ['查处', '查办', '立案查处', '查获', '破获', '侦破'] },
  { verbs: ['拆除', '清理', '整治', '清除', '取缔'] },
  { verbs: ['压减', '关停', '取缔', '关闭', '淘汰', '退出', '压缩'] },
  { verbs: ['消除', '化解', '解决', '消减'] },
  { verbs: ['改造', '修缮', '维修', '提升改造', '改造提升', '整修', '翻新'] },
  { verbs: ['检查', '督查', '巡查', '排查', '检查排查'] },
  { verbs: ['排查', '发现', '查找'] },
  { verbs: ['救护', '救治'] },
  { verbs: ['救助', '帮扶', '资助', '帮助'] },
  { verbs: ['铺设', '新铺', '敷设', '埋设', '新建', '新增', '建设'] },
  { verbs: ['投放', '新增', '更新', '新购', '购置'] },
  { verbs: ['打掉', '摧毁', '捣毁', '铲除', '铲掉'] },
  { verbs: ['开设', '新修', '开辟', '修建', '新建', '建设', '开挖'] },
  { verbs: ['缴获', '收缴', '查获', '查扣', '没收'] },
  { verbs: ['追回', '缉捕', '抓获', '抓捕'] },
  { verbs: ['颁发', '核发', '发放', '签发', '制发', '办理'] },
  { verbs: ['接报', '发生', '报告'] },
  { verbs: ['培训', '轮训', '开展培训'] },
  { verbs: ['招录', '招聘', '录用', '新招', '公开招聘', '新招聘', '新招录', '招收'] },
  { verbs: ['发放', '推送', '发布', '归集', '开发'] },
  { verbs: ['设置', '增设', '新增', '安装', '加装', '设立'] },
  { verbs: ['配备', '投入', '配置', '购置', '出动'] },
  { verbs: ['公开', '上网', '发布', '上传'] },
  { verbs: ['清运', '处理', '转运', '收运'] },
  { verbs: ['供养', '保障'] },
  { verbs: ['销毁', '没收', '收缴', '查扣'] },
  { verbs: ['受理', '接收', '收到', '接到', '接报', '处理'] },
  { verbs: ['配备', '配齐', '选聘', '聘请', '选配'] },
]
