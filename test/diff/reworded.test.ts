// A second clerk's words for the same figures: other verbs, cut names, another order; and what only looks like it.
import { expect, test } from 'vitest'
import { pairs } from './texts.ts'

const one: readonly (readonly [string, string, string])[] = [
  ['实施临时救助512人次。', '开展临时救助486人次。', '512人次 → 486人次'],
  ['发放司法救助金65万元。', '发放司法救助款71万元。', '65万元 → 71万元'],
  ['发出人身安全保护令14份。', '签发人身安全保护令19份。', '14份 → 19份'],
  ['审结婚姻家庭案件912件。', '审理婚姻家庭纠纷955件。', '912件 → 955件'],
  ['审结劳动争议案件236件。', '办结劳动争议案261件。', '236件 → 261件'],
  ['法官人均结案286件。', '法官人均办结305件。', '286件 → 305件'],
  ['为农民工追回欠薪860万元。', '帮助农民工追讨工资910万元。', '860万元 → 910万元'],
  ['第二产业增加值118.6亿元。', '二产增加值124.8亿元。', '118.6亿元 → 124.8亿元'],
  ['金融机构人民币贷款余额312亿元。', '各项贷款余额350亿元。', '312亿元 → 350亿元'],
  ['全年出栏肉猪41.2万头。', '生猪出栏42.8万头。', '41.2万头 → 42.8万头'],
  ['空气质量优良天数比例为92.6%。', '空气质量优良率94.0%。', '92.6% → 94.0%'],
  ['固定资产投资增长9.2%。', '固投增长7.5%。', '9.2% → 7.5%'],
  ['社会消费品零售总额86.5亿元。', '社零总额92.8亿元。', '86.5亿元 → 92.8亿元'],
  ['组织教师培训1.2万人次。', '培训教师1.3万人次。', '1.2万人次 → 1.3万人次'],
  ['压减学科类培训机构83家。', '关停学科类培训机构19家。', '83家 → 19家'],
  ['惠及居民5200户。', '受益群众6100户。', '5200户 → 6100户'],
  ['年末规模以上工业企业168家。', '规上工业企业达到176户。', '168家 → 176户'],
  ['检查车辆1.9万台次。', '检查车辆2.1万辆次。', '1.9万台次 → 2.1万辆次'],
  ['个体工商户5.42万户。', '个体户5.73万户。', '5.42万户 → 5.73万户'],
  ['检定计量器具1.8万台件。', '检定计量器具1.9万台（件）。', '1.8万台件 → 1.9万台（件）'],
  ['检查经营单位1260家次。', '检查经营单位1310户次。', '1260家次 → 1310户次'],
  ['博物馆参观人数156万人次。', '博物馆接待观众203万人次。', '156万人次 → 203万人次'],
  ['4A级以上景区9家。', '4A级及以上景区10家。', '9家 → 10家'],
  ['冬煤补贴发放1200万元。', '发放冬季用煤补贴1300万元。', '1200万元 → 1300万元'],
  ['开展执法检查行动120次。', '开展执法检查132次。', '120次 → 132次'],
  ['受理信访件860件。', '受理群众来信来访920件。', '860件 → 920件'],
  ['全年接报火灾126起。', '发生火灾118起。', '126起 → 118起'],
  ['组织业务培训26场次。', '开展业务培训31场。', '26场次 → 31场'],
  ['清理规范性文件136件，废止22件。', '清理规范性文件142件，其中废止19件。', '22件 → 19件'],
]

test.each(one)('%s and %s count one thing', (old, next, pair) => {
  expect(pairs(old, next)).toContain(pair)
})

const apart: readonly (readonly [string, string])[] = [
  ['受理劳动争议案件236件。', '审结劳动争议案件261件。'],
  ['新建标准化公厕32座。', '改造标准化公厕27座。'],
  ['人民币存款余额312亿元。', '外币存款余额350亿元。'],
  ['第二产业增加值118.6亿元。', '三产增加值124.8亿元。'],
]

test.each(apart)('%s and %s do not', (old, next) => {
  expect(pairs(old, next)).toEqual([])
})

test('what stands between two that have found each other needs less of a name', () => {
  const old = '供养特困人员3215人，开展法治进校园56场次，宣传手册印发2.4万册，清运垃圾86吨。'
  const next = '供养特困人员3102人，开展法治宣讲63场，印发宣传手册2.6万册，清运垃圾91吨。'
  expect(pairs(old, next)).toEqual(['3215人 → 3102人', '56场次 → 63场', '2.4万册 → 2.6万册', '86吨 → 91吨'])
})

test('a name with another verb is one thing in one place, but not by verbs that say otherwise', () => {
  const police = (verb: string, n: number) => `巡逻${n}万人次，${verb}${n}个，命案破案率100%。`
  expect(pairs(police('端掉制假窝点', 46), police('捣除制假窝点', 53))).toContain('46个 → 53个')
  const wild = (verb: string, n: number) => `巡护${n}万人次，${verb}野生动物${n}只，发生火灾${n}起。`
  expect(pairs(wild('收缴', 126), wild('救护', 143))).not.toContain('126只 → 143只')
})

test('two of a list are not one though they stand in one place, nor what differs by far', () => {
  const list = (kind: string, n: number) =>
    `工业企业增加值增长${n}%，其中${kind}企业增加值增长${n + 1}%，股份制企业增加值增长${n + 2}%。`
  expect(pairs(list('国有控股', 2), list('外商及港澳台', 6))).toEqual(['2% → 6%', '4% → 8%'])
  const firms = (kind: string, n: number) =>
    `规上企业${80 + n}家，其中${kind}企业${n}家，工业用电量${n}万千瓦时。`
  expect(pairs(firms('化工', 12), firms('建材', 15))).toEqual(['92家 → 95家', '12万千瓦时 → 15万千瓦时'])
  const old = '供养特困人员3215人，走访困难户86次，清运垃圾86吨。'
  const next = '供养特困人员3102人，走访企业9600次，清运垃圾91吨。'
  expect(pairs(old, next)).toEqual(['3215人 → 3102人', '86吨 → 91吨'])
})

test('of town and country told respectively, each goes with its own', () => {
  const old = '城乡居民人均可支配收入分别达到36820元、19450元。'
  const next = '城镇居民人均可支配收入38920元，农村居民人均可支配收入20870元。'
  expect(pairs(old, next)).toEqual(['36820元 → 38920元', '19450元 → 20870元'])
})

test('what a year is expected to come to is no plan', () => {
  const old = '全年粮食总产量28.4万吨。'
  expect(pairs(old, '全年预计粮食总产量28.9万吨。')).toEqual(['28.4万吨 → 28.9万吨'])
  expect(pairs(old, '全年计划粮食总产量28.9万吨。')).toEqual(['28.4万吨 → 28.9万吨 ✗'])
})
