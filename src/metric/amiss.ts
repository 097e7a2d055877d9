// Who is counted where a report tells of each what they did or lacked: audits and inspections put the doer before the
// matter without a word between. 例：17个|部门|非税收入应缴未缴；8个|项目|超概算；215户|不符合条件家庭|享受补贴.

const WHO =
  /^[\u4e00-\u9fff]{0,8}?(?:部门|单位|项目|县区|县市区|县市|区县|乡镇|街道|机构|医院|学校|企业|公司|银行|家庭|人员|村(?![级民庄落办医居务党支卫小])|社区(?!卫生|居|服务|文化|矫正))(?=.)/

// Matches what is no more countable: 非税收入, 固定资产账实, 工期; of whom it is told stands before it.
const MATTER =
  /(?:收入|支出|资金|预算|决算|资产|负债|账[实目务]|程序|管理|工程款|货款|欠款|款项|费用?|经费|基金|进度|工期|率|手续|虚报|收费|质量|效益|结算)$/
// Matches what is done amiss: 违规, 未经批准, 超概算, 多计.
const AMISS =
  /^(?:违规|违反|擅自|未[经按将及在被]|仍|超(?:概算|编制?|标准|范围|预算|工期|进度)|[多少][支付结计报领缴列收记提](?!数|样|种)|虚[报列增开构]|挪用|套取|骗取|滞留|截留|闲置|漏[报缴征记]|重复(?:申报|享受|领取|参保|发放)|工期|将|把|代编|应[缴征收退]未)/

const CLASSIFIERS = new Set(['个', '家', '户', '名', '所'])

/** End of those counted in the words behind `unit`; undefined where they end as any noun does. */
export function doersEnd(words: string, unit: string): number | undefined {
  if (!CLASSIFIERS.has(unit)) return undefined
  const who = WHO.exec(words)?.[0]
  if (who === undefined) return undefined
  const rest = words.slice(who.length)
  return AMISS.test(rest) || MATTER.test(rest) ? who.length : undefined
}

/** Matches 不符合条件家庭, 未参保人员: those who lack something, told by that. */
export const LACKING =
  /^(?:不符合|不具备|不满足|未达到|未取得|未通过|未参加|未缴纳|未享受)[\u4e00-\u9fff]{2,6}?的?(?:家庭|人员|单位|企业|对象|项目|机构|学校|职工|居民|农户|群众|学生|患者|医师|教师)/
