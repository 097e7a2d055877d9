// The grade or size that a name picks out: 30亿元以上项目 are not 亿元以上项目, nor is a 四星级饭店 one of five stars.

/** Each alternative with what it picks out. */
const GRADES = new RegExp(
  [
    // 亿元以上项目, 30亿元以上项目, 百亿级产业集群
    '(?:\\d+|[一二三五十百千])?[万亿]+元?(?=以上|以下|级)',
    // 五星级饭店, 4a级景区
    '[一二三四五六]星(?=级)',
    '[1-5]a(?=级)',
    // 一等奖, 二等功
    '[特一二三]等(?=奖|功)',
    // 全国500强, 百强县
    '(?:\\d+|[十百千])强',
    // 65岁以上老人, 70周岁以上
    '\\d+周?岁',
    // 三级医院, 二级以上医院
    '[一二三]级(?=(?:以上)?.{0,2}医院)',
  ].join('|'),
  'g',
)

/** The grades of a name as it is compared, in order; none for most names. */
export function gradesIn(key: string): readonly string[] {
  return (key.match(GRADES) ?? []).map((grade) => grade.replace(/[元周]/g, '')).sort()
}
