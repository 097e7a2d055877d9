// Two years of one office in their own words, read and compared: what is one indicator, and what only looks like it.
import { expect, test } from 'vitest'
import { joins, pairs } from './texts.ts'

test('cases of one year go together though those of five have the name, and those of a kind its verb', () => {
  const old = '五年来，全县法院受理案件3.2万件，办结3.1万件。其中2018年受理案件7100件，办结6900件。'
  const next = '全县法院受理案件7400件，办结7200件。依法严惩抢劫、绑架等暴力犯罪，办结案件41件。'
  expect(pairs(old, next)).toEqual(['7100件 → 7400件', '6900件 → 7200件'])
})

test('why no charge was brought is no part of what was done, and a protest is of the cases before it', () => {
  const old =
    '对不构成犯罪或证据不足的不批捕42人、不起诉20人。监督公安机关立案8件、撤案11件。办理民事行政监督案件26件，提出抗诉2件。'
  const next =
    '依法不批准逮捕46人、不起诉25人。监督立案9件，监督撤案12件。受理民事、行政诉讼监督案件30件，提请或提出抗诉3件。'
  expect(pairs(old, next)).toEqual([
    '42人 → 46人',
    '20人 → 25人',
    '8件 → 9件',
    '11件 → 12件',
    '26件 → 30件',
    '2件 → 3件',
  ])
})

test('what courts take in and are done with is one whatever it is called, and who is sentenced is of the cases before', () => {
  const old = '全市法院受理各类案件5231件，审结4987件。审结一审刑事案件312件，判处罪犯398人。'
  const next = '全市两级法院新收各类案件5582件，办结5396件。审结刑事一审案件334件，判处421人。'
  expect(pairs(old, next)).toEqual(['5231件 → 5582件', '4987件 → 5396件', '312件 → 334件', '398人 → 421人'])
})

test('of which kind the cases are stands in the clause before, with examples behind it', () => {
  const old = '严厉打击涉众型集资犯罪，审结非法吸收存款、传销等扰乱金融秩序案件23件。'
  expect(pairs(old, '审结非法吸收存款、传销等涉众型集资犯罪26件。')).toEqual(['23件 → 26件'])
  expect(pairs(old, '依法惩治涉众型集资犯罪，审结吸收公众资金案件25件。')).toEqual(['23件 → 25件'])
  expect(pairs(old, '依法惩治涉众型集资犯罪，审结信用卡诈骗案件25件。')).toEqual([])
  expect(pairs(old, '依法惩治电信网络犯罪，审结刷单返利案件25件。')).toEqual([])
})

test('money planned for one thing is no money planned for another, however alike the clauses are', () => {
  const old = '以园区建设为引领，做精第一产业。全年计划投资3.7亿元，实施重点农牧业项目33个。'
  const next = '按照疏朗大气的要求，高质量推进新城组团建设。年内计划投资64.8亿元，实施重点项目32个。'
  const plans = (year: number, words: string): string => `## 一、${year}年工作安排\n\n${words}`
  expect(pairs(plans(2019, old), plans(2020, next)).filter((pair) => pair.includes('亿元'))).toEqual([])
})

test('how content people are is of what is told before', () => {
  expect(pairs('承办代表建议32件，满意率100%。', '受理热线工单5213件，满意率97.1%。')).toEqual([])
})

test('value added is not gross output', () => {
  const old = '国有控股企业增加值增长9.0%，装备制造业增加值占规模以上工业增加值比重27.7%。'
  const next = '国有控股企业产值增长3.3%，装备制造业产值占规模以上工业产值比重28.4%。'
  expect(pairs(old, next)).toEqual([])
})

test('what was done last year is no outcome of a plan for the next', () => {
  const old =
    '## 一、2018年工作回顾\n\n4个村的饮水工程顺利完工。\n\n## 二、2019年工作安排\n\n改造背街小巷9条。'
  const next = '## 一、2019年工作回顾\n\n改造背街小巷8条。\n\n## 二、2020年工作安排\n\n实施5个村的饮水工程。'
  expect(pairs(old, next)).toEqual(['9条 → 8条 ✗'])
})

test.each([
  ['新增就业5600人', '城镇新增就业5700人'],
  ['城镇登记失业率3.6%', '登记失业率3.5%'],
  ['投放粮食补贴30万元', '发放粮食价格补贴40万元'],
  ['发放残疾人护理补贴30万元', '残疾人护理补贴40万元'],
  ['规模工业总产值45亿元', '规上工业产值48亿元'],
  ['收到政府信息公开申请75件', '新收信息公开申请89件'],
  ['网络申请48件', '在线申请61件'],
  ['回应公众关切86次', '回应社会关切97次'],
  ['召开新闻发布会4场', '举办新闻发布会5次'],
  ['收到行政复议2件', '被申请行政复议3件'],
  ['配备专职工作人员2名', '专职人员3人'],
  ['受理12345热线工单480件', '办理12345市民热线诉求520件'],
  ['新增学位1.8万个', '增加学位2.1万个'],
  ['受理执行案件1642件', '新收执行案件1765件'],
  ['纳入失信被执行人名单862人次', '发布失信被执行人913人次'],
  ['裁判文书上网3860份', '公开裁判文书4120份'],
  ['庭审直播612场', '直播庭审735场'],
  ['服务业增加值占GDP比重52.3%', '第三产业增加值占GDP比重53.6%'],
  ['新增农民专业合作社42家', '新发展农民合作社37家'],
  ['流转土地1.8万亩', '土地流转面积2.3万亩'],
  ['完成征地5200亩', '完成土地征收4800亩'],
  ['新增公交车80台', '新购公交车65辆'],
  ['每千人拥有病床6.2张', '每千常住人口医疗卫生机构床位数6.5张'],
  ['实施重点项目128个', '139个重点项目完成投资32亿元'],
  ['建成农村公路32公里', '新改建农村公路29公里'],
  ['完成营造林22万亩', '完成造林20万亩'],
  ['新登记市场主体4600户', '新增市场主体5100户'],
  ['引进省外到位资金58亿元', '实际到位省外资金64亿元'],
  ['R&D经费支出占GDP比重达1.6%', '全社会研发投入占GDP比重1.75%'],
  ['民生支出占财政支出比重达到80.5%', '民生支出占一般公共预算支出的81.2%'],
  ['“三公”经费120万元', '“三公”经费支出110万元'],
  ['实现340人脱贫', '290名贫困人口脱贫'],
  ['纠正漏捕63人', '追加逮捕71人'],
  ['出口总值39亿元', '外贸出口41亿元'],
  ['新建厂房面积8万平方米', '新建标准化厂房9万平方米'],
  ['改造温室大棚140座', '新改建温室大棚150座'],
  ['培育市级以上龙头企业3家', '新增市级以上龙头企业4家'],
  ['全员劳动生产率每人9.6万元', '全员劳动生产率10.1万元/人'],
  ['落实省市协作、定点帮扶资金300万元', '落实省市协作和定点帮扶资金400万元'],
])('%s and %s are one, and comparable', (before, after) => {
  const rows = joins(`全年${before}。`, `全年${after}。`)
  expect(rows.map((row) => row.comparable)).toEqual([true])
})

test.each([
  ['新增专精特新“小巨人”企业11家', '新增专精特新企业165家'],
  ['制造业投资连续24个月保持两位数增长', '高技术服务业投资连续18个月保持两位数增长'],
  ['农村居民人均可支配收入增长7.2%', '脱贫地区农村居民人均可支配收入增长8.8%'],
  ['实施省重点项目36个', '实施市级重点项目120个'],
  ['查处食品违法案件86件', '查处药品违法案件31件'],
  ['酒厂、水厂等22个项目顺利投产', '投资4亿元实施了幼儿园、小学等14个项目'],
])('%s and %s are not', (before, after) => {
  const texts = pairs(`全年${before}。`, `全年${after}。`)
  expect(texts).toEqual([])
})

test('a stock goes with the stock, though only the figure of the year has its id', () => {
  const old = '累计改造老旧小区120个。'
  const next = '全年改造老旧小区31个，累计改造老旧小区151个。'
  expect(pairs(old, next)).toEqual(['120个 → 151个'])
})
