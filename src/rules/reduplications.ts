// Doubled Han characters and words that are language, not slips: 常常, 蒸蒸日上, 一个个, 清清楚楚, 目的的.

/** Characters that double as a word or inside an idiom, whatever stands around them. */
const DOUBLE = new Set(
  '周常仅刚渐稳牢紧深层处人家户天年月日时事件条样个步环点代世久大多早远好默频屡往每纷熊源蒸欣孜兢勤恳念切实种重高低轻慢快细满长短悄匆急徐冉缓明清白黑红绿蓝亮暗熙攘郁葱茫滔滚浩荡翩彬堂正津乐头面方口声句字笔桩节段片块座栋排村乡镇县区街巷院楼店厂班组队校门路站线网项类批次回遍趟位名员对双分秒斤两哥姐弟妹爸妈爷奶叔伯姑舅嫂婶宝星太娃狒猩看听想说讲谈问试走坐等数算查比练学做写读唱跳玩歇冷热恰偏单独白谢刚将市届场呦',
)
/** Read together with what stands before (`目|的的`) or after (`的的|确确`). */
const BEFORE = ['目的的', '标的的', '为了了', '是是非', '求是是', '作为为', '实地地', '所在在']
const AFTER = ['的的确确', '地地道道', '了了解', '和和美美', '和和气气', '在在处处']

/** Words and terms that open with a doubled character: 年年下降, 市市有博物馆, 钉钉子精神. */
const PHRASES = (
  '南南合作 强强联 强强携手 水水联运 水水中转 本本 商商 支支 超超临界 超超高 侨侨 社社员 原原种 钉钉子 柳柳州 地地道道 ' +
  '年年都 年年有 年年增 年年下降 年年丰收 市市有 市市通 县县有 县县通 县县全 乡乡有 村村有'
).split(' ')

/** Whether `text` at `index` doubles a word of `length` characters the way the language does. */
export function isReduplication(text: string, index: number, length: number): boolean {
  const doubled = text.slice(index, index + 2 * length)
  if (length === 1) return isDoubleCharacter(text, index, doubled)
  // 一步一步, 一个一个, 三三两两, 研究研究: numerals and verbs of trying.
  return (
    /^[一几每各再又越愈边很好更太]/.test(doubled) ||
    /^(?:研究|讨论|考虑|商量|学习|了解|交流|休息|比较|参观){2}/.test(doubled)
  )
}

function isDoubleCharacter(text: string, index: number, doubled: string): boolean {
  const character = doubled.charAt(0)
  if (/[一二三四五六七八九十百千万亿零〇两]/.test(character)) return true
  if (BEFORE.some((words) => text.endsWith(words, index + 2))) return true
  if (AFTER.some((words) => text.startsWith(words, index))) return true
  if (text.charAt(index - 1) === '一' || PHRASES.some((words) => text.startsWith(words, index))) return true
  // 清清楚楚 on either half; 三个 same characters in a row are a slip.
  if (text.charAt(index + 2) === character) return false
  if (isPairOfDoubles(text, index + 2) || isPairOfDoubles(text, index - 2)) return true
  return DOUBLE.has(character) && startsWord(text, index)
}

function isPairOfDoubles(text: string, index: number): boolean {
  return (
    index >= 0 && /\p{Script=Han}/u.test(text.charAt(index)) && text.charAt(index) === text.charAt(index + 1)
  )
}

// 户户 in 家家户户 or 户户通 begins a word; in 农户户 it does not, and the dictionary decides.
function startsWord(text: string, index: number): boolean {
  return (
    index === 0 ||
    !/\p{Script=Han}/u.test(text.charAt(index - 1)) ||
    !ENDS_WITH_DOUBLE.has(text.charAt(index))
  )
}

/** Characters that commonly end a longer word, so that a second one after them is suspicious: 全区区, 学校校. */
const ENDS_WITH_DOUBLE = new Set('区县镇乡村街院校店厂站路网项类次面方点对分数学家户年日月员线')
