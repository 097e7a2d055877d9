// What says what a name means, not how much of it there was. 例：规模以上工业企业是指…, 口袋公园指…; not 指标, 指出, 专指.

/** Matches the end of words that a meaning follows: 是指, ，指; not ，指标, 指出. */
export const MEANS = /(?:[是系所]指(?![标数出导挥])|指的是|(?:^|[，,：:”》）)])\s*指(?![标数出导挥]))[^，,]*$/

/** Matches the head of 常住人口指在本区居住…, 限额以上单位是指…. */
export const DEFINES = /^[^，,。；;：:]{2,24}?(?:[是系]指(?![标数出导挥])|指的是|(?<!专)指(?![标数出导挥]))/
