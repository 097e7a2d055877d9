// 单位符号大小写：KM、KG、KWH、kw、Ml → km、kg、kW·h、kW、mL。
import type { Finding } from '../model/diagnostic.ts'
import type { Rule } from '../model/rule.ts'
import { scan } from '../text/scan.ts'
import { sought } from '../text/sought.ts'

/** Wrong spelling → the symbol of GB 3100. Case matters; what stands here is never another unit. */
const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ['KM', 'km'],
  ['Km', 'km'],
  ['kM', 'km'],
  ['CM', 'cm'],
  ['Cm', 'cm'],
  ['MM', 'mm'],
  ['KG', 'kg'],
  ['Kg', 'kg'],
  ['kG', 'kg'],
  ['KW', 'kW'],
  ['Kw', 'kW'],
  ['kw', 'kW'],
  ['KWH', 'kW·h'],
  ['KWh', 'kW·h'],
  ['Kwh', 'kW·h'],
  ['kwh', 'kW·h'],
  ['kwH', 'kW·h'],
  ['MWH', 'MW·h'],
  ['mw', 'MW'],
  ['ML', 'mL'],
  ['Ml', 'mL'],
  ['HA', 'hm²'],
  ['db', 'dB'],
  ['DB', 'dB'],
  ['Db', 'dB'],
  ['KV', 'kV'],
  ['Kv', 'kV'],
  ['kv', 'kV'],
  ['PPM', 'ppm'],
])

/** Matches the letters of 5KM, 3.2万KWH, 10 KM², and of 5km, which are looked up as well; not KM before a word. */
const AFTER_NUMBER = sought(/(?<=\d\s?(?:万|亿)?[吨人]?)[A-Za-z]{2,3}(?![A-Za-z\d-])/g)

/** Named after persons with a capital (W, Pa, V), all others without; known wrong spellings only. */
export const unitSymbolCase: Rule = {
  id: 'unit/symbol-case',
  severity: 'warning',
  *check(_disclosure, { prose }): Iterable<Finding> {
    for (const { match, span } of scan(prose, AFTER_NUMBER)) {
      const right = SYMBOLS.get(match[0])
      if (!right) continue
      yield {
        span,
        message: { zh: `单位符号“${match[0]}”大小写有误`, en: `The unit “${match[0]}” has the wrong case` },
        help: { zh: `写作“${right}”`, en: `Write “${right}”` },
      }
    }
  },
}
