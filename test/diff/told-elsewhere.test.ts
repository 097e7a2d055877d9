// What a name leaves out stands elsewhere: whose figure it is in the words before, what is done to whom on the other
// side of it, who took part in what was told just now, and, where words share nothing, its place alone.
import { expect, test } from 'vitest'
import { joins, pairs } from './texts.ts'

test('whose figure it is may stand in the words before', () => {
  expect(
    pairs(
      '246个县级以上城镇中，202个达到标准，污水处理率为93.5%，污泥处置率88.1%。',
      '县级以上城镇污水处理率为94.2%，县级以上城镇污泥处置率90.3%。',
    ),
  ).toEqual(['93.5% → 94.2%', '88.1% → 90.3%'])
  expect(
    pairs(
      '内湖水质总体稳定，优良（一、二类）点位占比71.9%。河道断面达标率88%。',
      '内湖点位优良占比73.3%，河道断面达标率89%。',
    ),
  ).toEqual(['71.9% → 73.3%', '88% → 89%'])
})

test('to whom it is done stands before the verb or behind whom', () => {
  expect(
    pairs(
      '对仓储环节违规问题提出整改意见46条，对运输环节违规问题提出整改意见58条。',
      '对仓储环节违规问题提出整改意见51条；对装卸环节违规问题提出整改意见20条；对运输环节违规问题提出整改意见52条。',
    ),
  ).toEqual(['46条 → 51条', '58条 → 52条'])
  expect(pairs('执法检查餐饮单位3126家次。', '累计对3340家次餐饮单位实施执法检查。')).toEqual([
    '3126家次 → 3340家次',
  ])
  expect(
    pairs('培训矿长和安全员640人次，取证815人。', '举办矿长及安全员培训班，轮训702人次；取证863人。'),
  ).toEqual(['640人次 → 702人次', '815人 → 863人'])
})

test('whoever took part is told by any word', () => {
  expect(pairs('举办读书沙龙68场，参与读者2.7万人次。', '组织读书沙龙71场，吸引3.3万人次参加。')).toEqual([
    '68场 → 71场',
    '2.7万人次 → 3.3万人次',
  ])
})

test('who took part is told behind what drew them, whatever was held', () => {
  expect(
    pairs(
      '开展市民艺术节活动92项次，参与群众11.6万人。',
      '组织各级各类群众性艺术赛事105项次，吸引13.4万人参赛。',
    ),
  ).toContain('11.6万人 → 13.4万人')
})

test('what one word counts is joined where it alone is left between two pairs and shares a word', () => {
  const safety = (left: string, complaints: string, n: number): string =>
    `检查游泳馆${57 + n}家次，${left}，双随机抽查场馆${32 + n}次，${complaints}，挽回损失${26 + n}万元。`
  expect(
    pairs(
      safety('发现并督促整改隐患83处', '办理文旅类投诉举报68件，旅行社退费纠纷调处成功41起', 0),
      safety('整治各类安全隐患76处', '受理12345热线文旅诉求75件，化解民宿预付费退款矛盾47起', 4),
    ),
  ).toEqual(expect.arrayContaining(['83处 → 76处', '68件 → 75件', '41起 → 47起']))
  expect(
    pairs(safety('发现隐患83处', '调解退费41起', 0), safety('增设停车场76处', '救助落水者47起', 4)),
  ).toHaveLength(3)
})

test('one of five years is nearer to a year than all five', () => {
  expect(
    pairs(
      '全院受理各类案件10.4万件，办结10.1万件。其中2021年受理各类案件2.45万件，办结2.24万件。',
      '2022年，全院受理各类案件2.54万件，办结2.31万件，其中刑事案件受理0.3万件。',
    ),
  ).toEqual(['2.45万件 → 2.54万件', '2.24万件 → 2.31万件'])
})

test('words that share nothing are joined where they stand alone between two pairs and are as many', () => {
  const place = (words: string, n: number): string =>
    `外借图书${24 + n}万册次，${words}，流动书车行程${46 + n}公里。`
  expect(pairs(place('开馆346天', 0), place('年开放天数352天', 1))).toContain('346天 → 352天')
  expect(pairs(place('开馆346天', 0), place('停电检修12天', 1))).toHaveLength(2)
  expect(pairs(place('举办讲座36场', 0), place('组织参观35场', 1))).toHaveLength(2)
})

test('累计 in one report of a year is the sum of that year, if it comes to as much', () => {
  const [near] = joins('巡护里程4600公里。', '累计巡护里程5100公里。')
  expect(near).toMatchObject({ comparable: true, reasons: [] })
  const [far] = joins('巡护里程4600公里。', '累计巡护里程1.62万公里。')
  expect(far?.reasons ?? ['period']).toContain('period')
})

test('for whom it is done stands between 为 and the verb', () => {
  expect(
    pairs('为420名困难职工缴纳大病互助金，走访车间36个。', '缴纳大病互助金困难职工435人，走访车间38个。'),
  ).toEqual(['420名 → 435人', '36个 → 38个'])
  expect(
    pairs(
      '发放护理补贴1480万元，惠及6210人；发放供暖补贴820万元，惠及5430人。',
      '护理补贴支出1566万元，保障6382人；供暖补贴支出857万元，保障5615人。',
    ),
  ).toEqual(['1480万元 → 1566万元', '6210人 → 6382人', '820万元 → 857万元', '5430人 → 5615人'])
})

test('a part is of what the whole is of', () => {
  expect(pairs('商标注册2460件，其中集体商标318件。', '集体商标注册355件，商标注册2610件。')).toEqual([
    '318件 → 355件',
    '2460件 → 2610件',
  ])
})

test('the beginning and the end of a section bound a place as well', () => {
  const old =
    '## 登记\n\n新增农场86家，刻章3720套，节省费用186万元。\n\n## 标准\n\n制定地方标准14项。\n\n## 检定\n\n检定衡器2310台。'
  const next =
    '## 登记\n\n新增农场91家，刻章4105套，节约成本205万元。\n\n## 检定\n\n检定衡器2420台。\n\n## 标准\n\n制定地方标准17项。'
  expect(pairs(old, next)).toContain('186万元 → 205万元')
})

test('three months and nine months may differ by as much', () => {
  expect(
    pairs(
      '2018年1至3月，全县巡查河道62次，清运垃圾10.4万吨。',
      '2019年1至9月，全县巡查河道211次，共清运垃圾39万吨。',
    ),
  ).toEqual(['62次 → 211次 ✗', '10.4万吨 → 39万吨 ✗'])
})

test('本科 is not 本专科', () => {
  expect(pairs('全市本专科在校生32.9万人。', '全市本科在校生18.9万人，本专科在校生34.9万人。')).toEqual([
    '32.9万人 → 34.9万人',
  ])
})

test('an act done duly is the act, and what is closed has been taken up', () => {
  expect(
    pairs('收到仲裁申请146件，受理128件，审结119件。', '收到仲裁申请188件，依法受理163件，办结154件。'),
  ).toEqual(['146件 → 188件', '128件 → 163件', '119件 → 154件'])
})

test('what is mended is what was counted before', () => {
  expect(
    pairs(
      '排查滑坡隐患点168处，治理21处，受威胁路段9段。',
      '在册滑坡隐患点159处，完成工程治理24处，受威胁路段8段。',
    ),
  ).toContain('21处 → 24处')
})

test('what was gathered in all years is no level of what one year comes to', () => {
  expect(pairs('对外工程营业额达433万元。', '累计对外工程营业额2200万元。')).not.toContain(
    '433万元 → 2200万元',
  )
})

test.each([
  ['PM2.5平均浓度33微克/立方米。', '细颗粒物30微克/立方米。', '33微克/立方米 → 30微克/立方米'],
  ['水质优良（Ⅰ至Ⅲ类）断面比例83.4%。', 'Ⅰ—Ⅲ类水质断面比例84.9%。', '83.4% → 84.9%'],
  ['改造老旧管道28公里。', '更新改造老旧管网33公里。', '28公里 → 33公里'],
  ['核发采伐许可证58本。', '发放采伐许可电子证照63本。', '58本 → 63本'],
  ['新建改造围堤26.4公里。', '完成围堤建设改造29.7公里。', '26.4公里 → 29.7公里'],
  ['发现并解决噪声问题930个。', '整改噪声问题1015个。', '930个 → 1015个'],
])('%s %s', (old, next, pair) => {
  expect(pairs(old, next)).toEqual([pair])
})

test('what only the whole says of a part is no other coverage', () => {
  const rows = joins(
    '2018年末，常住人口55.38万人，其中居住在城镇29.12万人、农村26.26万人。',
    '年末常住人口55.27万人。其中，城镇人口29.88万人，农村人口25.39万人。',
  )
  expect(rows.map((row) => [row.old?.text, row.new?.text, row.comparable])).toEqual([
    ['55.38万人', '55.27万人', true],
    ['29.12万人', '29.88万人', true],
    ['26.26万人', '25.39万人', true],
  ])
})
