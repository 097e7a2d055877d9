// Names of offices in a row, as every output prints them.
// 例：[各街道办事处, 区直各单位] → 各街道办事处、区直各单位; [区委、区政府, 区法院] → 区委、区政府，区法院.

/** 、 between them, ， where a name holds a 、 itself; a mark that the writer put behind a name is the output's to put. */
export function joinNames(names: readonly string[]): string {
  return names
    .map((name) => name.replace(/[：:。]$/, '').trimEnd())
    .join(names.some((name) => name.includes('、')) ? '，' : '、')
}
