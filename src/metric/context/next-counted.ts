// Where the words behind a quantity begin to speak of the next one: what those counted did, or what is new with them.
// 例：46个部门和单位|办理提案591件；11个园区|新设企业420家.
import { VERB_TABLE } from '../lexicon/labels.ts'
import { codeAt, isNumeral } from '../scan/chars.ts'

/** Whether what stands at `at` is counted by the next figure, or by none. */
export function isOfNext(text: string, at: number, from: number, limit: number): boolean {
  const c = text.charAt(at)
  // 2个脱贫村|及所有脱贫户: those are counted by no number.
  if ('及和与'.includes(c) && at > from + 1 && /^(?:所有|全部|全体)/.test(text.slice(at + 1, at + 3)))
    return true
  // 11个园区|新设企业420家: what is new is the next figure's.
  if (c === '新' && at > from + 2 && isNumeral(codeAt(text, limit)) && isFresh(text.slice(at, limit)))
    return true
  // 46个部门和单位|办理提案591件: what they did is the next figure's.
  return isDoneBy(text, at, from, limit)
}

const AGENTS = new Set(['单位', '部门', '机关', '街道', '乡镇'])

// Matches 活动室|提供, 学校|开展: a house and what it does.
const HOSTS =
  /^(?:.[馆院校园所站店室]|中心|企业|公司)(?:提供|开展|举办|组织|参加|参与|承办|接待|招收|收治|配备|招聘|招录)/

// Matches 代表|提出, 居民|联名反映意见: those who brought something forward, and that they did; not 代表提出的.
const PROPOSES =
  /^(?:代表|委员|居民|市民|村民|群众|网民|网友|业主|职工)(?:共|累计|联名|先后)?(?:提出|提交|反映|反馈)(?!的)[\u4e00-\u9fff]{0,10}$/

/** Whether those counted before `at` are told to do what the next figure counts. */
function isDoneBy(text: string, at: number, from: number, limit: number): boolean {
  const figure = isNumeral(codeAt(text, limit))
  if (figure && at > from + 1 && limit - at < 14 && PROPOSES.test(text.slice(at - 2, limit))) return true
  // 17个乡镇（街道办）|硬化道路10万平方米
  const open = text.charAt(at - 1) === '）' ? text.lastIndexOf('（', at - 1) : at
  if (open > from && AGENTS.has(text.slice(open - 2, open))) return figure && isDeed(text, at, limit)
  const next = figure || '不近约超逾'.includes(text.charAt(limit) || ' ')
  return next && at > from + 1 && limit - at < 18 && HOSTS.test(text.slice(at - 2, at + 2))
}

/** Whether the words from `at` to the next figure are a verb with its object: 办理提案, 参与调解. */
function isDeed(text: string, at: number, end: number): boolean {
  const verb = VERB_TABLE.at(text, at)
  return (
    verb !== undefined &&
    verb.end - at > 1 &&
    end - verb.end > 1 &&
    /^[\u4e00-\u9fff“”]{2,16}$/.test(text.slice(verb.end, end)) &&
    !'的为占达'.includes(text.charAt(end - 1))
  )
}

function isFresh(words: string): boolean {
  return /^新(?:设立?|增|入驻|落户|签约|开工|投产|认定|引进|培育|注册|登记)[\u4e00-\u9fff]{2,10}$/.test(words)
}
