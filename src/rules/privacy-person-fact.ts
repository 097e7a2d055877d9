// 姓名与敏感情况写在一起：张三（低保户）、患者李四
import type { Finding } from '../model/diagnostic.ts'
import type { Rule } from '../model/rule.ts'
import { sought } from '../text/sought.ts'
import { matches } from './matches.ts'

const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余杜叶程苏魏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊孟秦邱侯江尹薛闫段雷钱汤黎史陶贺毛郝顾龚邵万覃武莫孔向常'
/** Matches the end of 高新区, 金山镇, 方城县: places and offices that begin like a name. */
const PLACE = /[区县市镇乡村街局处科所院校室会社厂部组类户园]$/
/** Matches 张三（低保户）; not 区民政局（低保）. */
const PERSON_FIRST = sought(
  new RegExp(
    `(?<![\\p{Script=Han}])(?<name>[${SURNAMES}][\\p{Script=Han}]{1,2})（[^）]{0,6}(?:低保|残疾|患|病|未成年|涉案|吸毒|刑满|精神)[^）]{0,8}）`,
    'gu',
  ),
  '（',
  '低保 残疾 患 病 未成年 涉案 吸毒 刑满 精神',
)
/** Matches 患者李明，, 残疾人张三丰的; not 患者人数. */
const FACT_FIRST = sought(
  new RegExp(
    `(?:患者|低保户|残疾人|残疾儿童|孤儿|受害人|吸毒人员|未成年人|困难学生|艾滋病人|精神病人)(?<name>[${SURNAMES}][\\p{Script=Han}]{1,2})(?=[，。、（的在因于等]|某)`,
    'gu',
  ),
  '患者 低保户 残疾 孤儿 受害人 吸毒人员 未成年人 困难学生 病人',
)

/** Illness, disability, aid, minority or a case beside a name; 某 and * in the name are masks. */
export const privacyPersonFact: Rule = {
  id: 'privacy/person-fact',
  severity: 'info',
  *check(_disclosure, { prose }): Iterable<Finding> {
    for (const pattern of [PERSON_FIRST, FACT_FIRST]) {
      for (const { words, groups, index, passage } of matches(prose, pattern)) {
        const name = groups.name ?? ''
        if (/[某*×]/.test(name) || PLACE.test(name)) continue
        const at = index + words.indexOf(name)
        yield {
          span: passage.toSource(at, at + name.length),
          message: {
            zh: `姓名（${name.charAt(0)}*）与个人敏感情况写在一起`,
            en: `A name (${name.charAt(0)}*) stands beside a sensitive fact`,
          },
          help: { zh: '隐去姓名，如“张某某”', en: 'Leave the name out' },
        }
      }
    }
  },
}
