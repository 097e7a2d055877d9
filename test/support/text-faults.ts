// Kinds of faults in marks, words and personal data, put into single paragraphs; for test/rules/injection-text.
import type { FaultKind } from './inject.ts'

function kind(name: string, site: RegExp, fault: FaultKind['fault']): FaultKind {
  return { name, site, fault }
}

const HAN = '\\p{Script=Han}'
const between = (mark: string) => new RegExp(`(?<=${HAN})${mark}(?=${HAN})`, 'gu')

export const TEXT_FAULTS: readonly FaultKind[] = [
  kind('half-width comma', between('，'), () => ','),
  kind('half-width semicolon', between('；'), () => ';'),
  kind('half-width colon', between('：'), () => ':'),
  kind('half-width stop', /(?<=\p{Script=Han})。(?=\p{Script=Han})/gu, () => '.'),
  kind('half-width brackets', /（([^（）]+)）/g, (m) => `(${m[1]})`),
  kind('doubled comma', between('，'), () => '，，'),
  kind('doubled stop', /。(?=\p{Script=Han})/gu, () => '。。'),
  kind('， before 。', /。(?=\p{Script=Han}|$)/gu, () => '，。'),
  kind('doubled 、', between('、'), () => '、、'),
  kind('lost closing quote', /”/g, () => ''),
  kind('lost opening quote', /“/g, () => ''),
  kind('lost closing bracket', /）/g, () => ''),
  kind('lost opening bracket', /（(?=\p{Script=Han}{2})/gu, () => ''),
  kind('lost closing title mark', /》/g, () => ''),
  kind('turned quotes', /“([^“”]+)”/g, (m) => `”${m[1]}“`),
  kind('straight quotes', /“([^“”]+)”/g, (m) => `"${m[1]}"`),
  kind('nested double quotes', /“([^“”]{4,})”/g, (m) => `“关于“${m[1]}”的提法”`),
  kind('nested title marks', /《([^《》]{4,})》/g, (m) => `《关于印发《${m[1]}》的通知》`),
  kind('… alone', /(?<=、\p{Script=Han}{2,6})等(?=[，。])/gu, () => '…'),
  kind('...', /(?<=、\p{Script=Han}{2,6})等(?=[，。])/gu, () => '...'),
  kind('。。。', /(?<=、\p{Script=Han}{2,6})等(?=[，。])/gu, () => '。。。'),
  kind('……等', /(?<=、\p{Script=Han}{2,6})等/gu, () => '……等'),
  kind('、等', /(?<=、\p{Script=Han}{2,6})等(?=[，。])/gu, () => '、等'),
  kind('-- for ——', /，(?=\p{Script=Han}{6})/gu, () => '--'),
  kind('——— for ——', /，(?=\p{Script=Han}{6})/gu, () => '———'),
  kind('dun between quotes', /”“/g, () => '”、“'),
  kind('range hyphen', /(?<=\d)[—～](?=\d+(?:年|月|日|%|个|家))/g, () => '-'),
  kind('[2017]47号', /(?=的通知|文件|要求)/g, () => '（国办发[2017]47号）'),
  kind('〔2017〕047号', /(?<=[，。])(?=\p{Script=Han})/gu, () => '根据国办发〔2017〕047号，'),
  kind('（2017）第47号', /(?<=[，。])(?=\p{Script=Han})/gu, () => '根据国办发（2017）第47号，'),
  kind('wrong dot', /·/g, () => '•'),
  kind('XX', /\d+(?=人|个|家|万|亿|%)/g, () => 'XX'),
  kind('××', /\d+(?=人|个|家|万|亿|%)/g, () => '××'),
  kind('____', /\d+(?=人|个|家|万|亿|%)/g, () => '____'),
  kind('【待填】', /\d+(?=人|个|家|万|亿|%)/g, () => '【待填：上年12】'),
  kind('待补充', /。$/g, () => '，具体数据待补充。'),
  kind('TODO', /。$/g, () => '。TODO：补数据。'),
  kind('doubled word', /(?<=[，。])\p{Script=Han}{2}(?=\p{Script=Han})/gu, (m) =>
    /^[一二三四五六七八九十]/.test(m[0]) ? undefined : m[0] + m[0],
  ),
  kind('的的', /(?<=\p{Script=Han}{2})的(?=\p{Script=Han}{2})/gu, () => '的的'),
  kind('doubled character', /(?<=\p{Script=Han}{2})[推加提完深建持](?=\p{Script=Han})/gu, (m) => m[0] + m[0]),
  kind('repeated sentence', /(?<=。)[^。；“”]{14,80}。/g, (m) => m[0] + m[0]),
  kind('typo', /部署|截至|即使|编辑|竞争|辐射|账户|其他/g, (m) => {
    const wrong = { 部署: '部暑', 即使: '既使', 编辑: '编缉', 竞争: '竟争', 账户: '帐户', 其他: '其它' }
    return Object.entries(wrong).find(([right]) => right === m[0])?.[1]
  }),
  kind('identity number', /(?<=\p{Script=Han}{2})(?=，)/gu, () => '（身份证号11010519491231002X）'),
  kind('identity number with blanks', /(?<=\p{Script=Han}{2})(?=，)/gu, () => '（110105 19491231 002X）'),
  kind('mobile number', /(?<=\p{Script=Han}{2})(?=，)/gu, () => '（电话13812345678）'),
  kind('mobile number in groups', /(?<=\p{Script=Han}{2})(?=，)/gu, () => '（138-1234-5678）'),
  kind('bank card', /(?<=\p{Script=Han}{2})(?=，)/gu, () => '（卡号4111111111111111）'),
  kind('e-mail', /(?<=\p{Script=Han}{2})(?=，)/gu, () => '（邮箱zhangsan@qq.com）'),
  kind('home address', /(?<=\p{Script=Han}{2})(?=，)/gu, () => '（和睦小区3幢2单元501室）'),
  kind('stray **', /(?<=，)(?=\p{Script=Han})/gu, () => '**'),
  kind('unfinished link', /(?<=，)(?=\p{Script=Han})/gu, () => '[详情](https://www.gov.cn/a'),
  kind('link without address', /(?<=，)(?=\p{Script=Han})/gu, () => '[详情]()'),
  kind('note without definition', /(?=。$)/g, () => '[^9]'),
  kind('image that is not there', /(?=。$)/g, () => '![图](没有.png)'),
  kind('HTML', /(?<=，)(\p{Script=Han}{2,4})(?=\p{Script=Han})/gu, (m) => `<font color="red">${m[1]}</font>`),
  kind('garbled', /(?<=\p{Script=Han})\p{Script=Han}(?=，)/gu, () => '�'),
  kind('invisible', /(?<=\p{Script=Han})(?=，)/gu, () => '\u200b'),
  kind('lost stop', /(?<=[^。]{12}。[^。]{8,})。$/g, () => ''),
  kind('leading mark', /^(?=\p{Script=Han})/gu, () => '，'),
  kind('2019.8.31', /\d{4}年\d{1,2}月\d{1,2}日/g, () => '2019.8.31'),
  kind('一是 三是', /二是/g, () => '三是'),
  kind('见表9', /(?=。$)/g, () => '（见表9）'),
  kind('见附件7', /(?=。$)/g, () => '（见附件7）'),
]
