// Words that single kinds of offices have for one thing: public information and hotlines, courts and procurators.
// 例：在线申请 is 网络申请, 追加逮捕 is 追捕. Read as part of the synonyms, in their order.

export interface Synonym {
  readonly from: string
  readonly to: string
}

/** Of reports on public information and services. */
export const DISCLOSURE_WORDS: readonly Synonym[] = [
  { from: '网上办理', to: '网办' },
  { from: '网上可办', to: '网办' },
  { from: '主动公开政府信息', to: '主动公开信息' },
  { from: '主动公开各类政府信息', to: '主动公开信息' },
  { from: '新收', to: '收到' },
  { from: '政府信息公开申请', to: '公开申请' },
  { from: '信息公开申请', to: '公开申请' },
  { from: '在线申请', to: '网络申请' },
  { from: '网上申请', to: '网络申请' },
  { from: '现场申请', to: '当面申请' },
  { from: '邮寄申请', to: '信函申请' },
  { from: '信件申请', to: '信函申请' },
  { from: '公众关切', to: '社会关切' },
  { from: '群众关切', to: '社会关切' },
  { from: '微信公众号', to: '微信' },
  { from: '政务微信', to: '微信' },
  { from: '官方微信', to: '微信' },
  { from: '政务微博', to: '微博' },
  { from: '官方微博', to: '微博' },
  { from: '推送信息', to: '发布信息' },
  { from: '关注人数', to: '粉丝数' },
  { from: '关注用户', to: '粉丝' },
  { from: '政策解读材料', to: '政策解读' },
  { from: '解读材料', to: '政策解读' },
  { from: '工作人员', to: '人员' },
  { from: '依申请公开', to: '公开申请' },
  { from: '行政规范性文件', to: '规范性文件' },
  { from: '政策性文件', to: '规范性文件' },
]

/** Of civil affairs, labour and schools. */
export const WELFARE_WORDS: readonly Synonym[] = [
  { from: '民办非企业单位', to: '社会服务机构' },
  { from: '民办非企业', to: '社会服务机构' },
  { from: '孤儿基本生活保障标准', to: '孤儿养育标准' },
  { from: '基本生活养育标准', to: '养育标准' },
  { from: '农村留守儿童', to: '留守儿童' },
  { from: '拖欠工资', to: '工资' },
  { from: '劳动报酬', to: '工资' },
  { from: '欠薪', to: '工资' },
  { from: '财政性教育经费支出', to: '教育支出' },
]

/** Of courts and procurators. */
export const CASE_WORDS: readonly Synonym[] = [
  { from: '涉案标的', to: '标的' },
  { from: '人均办结', to: '人均审结' },
  { from: '赃款赃物', to: '违法所得' },
  { from: '赃款', to: '违法所得' },
  { from: '到位执行款', to: '执行到位' },
  { from: '执行到位款', to: '执行到位' },
  { from: '拘留失信被执行人', to: '拘留' },
  { from: '纳入失信名单', to: '失信被执行人' },
  { from: '诉前成功调解', to: '诉前调解成功' },
  { from: '上网裁判文书', to: '公开裁判文书' },
  { from: '诉讼标的', to: '标的' },
  { from: '纳入失信被执行人名单', to: '失信被执行人' },
  { from: '发布失信被执行人名单', to: '失信被执行人' },
  { from: '发布失信被执行人', to: '失信被执行人' },
  { from: '司法拘留', to: '拘留' },
  { from: '纠纷案件', to: '案件' },
  { from: '纠纷', to: '案件' },
  { from: '裁判文书上网', to: '公开裁判文书' },
  { from: '直播庭审', to: '庭审直播' },
  { from: '中院受案', to: '中院受理' },
  { from: '批准逮捕', to: '批捕' },
  { from: '提起公诉', to: '起诉' },
  { from: '纠正漏捕', to: '追捕' },
  { from: '追加逮捕', to: '追捕' },
  { from: '纠正漏诉', to: '追诉' },
  { from: '追加起诉', to: '追诉' },
  { from: '提请或提出抗诉', to: '提出抗诉' },
  { from: '提出或提请抗诉', to: '提出抗诉' },
  { from: '行政诉讼监督', to: '行政监督' },
  { from: '民事诉讼监督', to: '民事监督' },
  { from: '修复费用', to: '修复费' },
  { from: '移送审查起诉', to: '移送' },
  { from: '移送起诉', to: '移送' },
  { from: '犯罪嫌疑人', to: '犯罪' },
  { from: '犯罪案件', to: '犯罪' },
  { from: '犯罪活动', to: '犯罪' },
  { from: '犯罪行为', to: '犯罪' },
  { from: '刑事犯罪', to: '犯罪' },
]
