// Names of those whom an accident or a disaster befell, and of those to whom something was done.
// 例：生产安全事故86起，死亡|61人 → 生产安全事故死亡人数；洪涝灾害造成|8.8万户|25.7万人受灾 → 洪涝灾害受灾户数.
import { unitOf } from '../../context/counted-in.ts'
import { joinLabels, type Label, type QuantityView, wordLabel } from '../../context/view.ts'

const HARMS: Readonly<Record<string, string>> = { 亡: '死亡', 死: '死亡', 伤: '受伤' }

/** 生产安全事故86起，死亡61人 is 生产安全事故死亡人数. */
export function victimsOf({ said, token, drafts }: QuantityView, own: Label): Label | undefined {
  if (token.unit !== '人' || !/^(死亡|受伤|失踪|伤亡|重伤|轻伤|遇难|[亡死伤])$/.test(own.text))
    return undefined
  const accident = accidentOf(said.entity)
  const harm = wordLabel(`${HARMS[own.text] ?? own.text}人数`)
  // 发生事故3起，其中轻工1起，死亡1人: of that part.
  const [whole, part] = [drafts[said.whole ?? -1], drafts[said.last ?? -1]]
  const parted = accident.text === '' && part?.token.type === 'quantity' && part.token.unit === '起'
  const kind = parted ? /(?:事故|火灾)$/.exec(whole?.label.text ?? '')?.[0] : undefined
  return kind === undefined || !part
    ? joinLabels(accident, harm)
    : joinLabels(part.label, wordLabel(kind), harm)
}

// Matches what befell those counted: 造成3人|死亡, 5人|受伤.
const FATE =
  /^(?:[\d.]+[万余多]*人)?(死亡|遇难|失踪|受伤|受灾|重伤|轻伤|伤亡|中毒|感染|被困)(?![率数群人面的])/
// Matches 造成, 致使全省12个市; not 造成的.
const CAUSED = /(?:造成|导致|致使|致)(?:[^，]{1,40}?(?:[省市区县州旗乡镇]|地区|各地))?$/

/** 事故造成|3人死亡、5人受伤 is 事故死亡人数, 事故受伤人数. */
export function befallen({ said, drafts, token, text, left }: QuantityView, own: Label): Label | undefined {
  const households = token.unit === '户'
  if (token.unit !== '人' && token.unit !== '名' && !households) return undefined
  const fate = FATE.exec(text.slice(token.end, token.end + 14))?.[1]
  if (fate === undefined || left.direction || (own.text !== '' && !CAUSED.test(own.text))) return undefined
  const cause = own.text.replace(CAUSED, '')
  // 事故造成3人死亡、|5人受伤: of the accident that was told of.
  const last = /^(.+?)[\u4e00-\u9fff]{2}人数$/.exec(drafts[said.last ?? -1]?.label.text ?? '')?.[1]
  const accident = accidentOf(cause === '' ? said.entity : wordLabel(cause))
  const told =
    accident.text === '' && cause === '' && last !== undefined ? accidentOf(wordLabel(last)) : accident
  return joinLabels(told, wordLabel(`${fate}${households ? '户数' : '人数'}`))
}

// Matches 被追究刑事责任, 已受到党纪政务处分: what was done to those counted.
const SUFFERED = /^(?:已|均|先后|分别|依法)*((?:被|受到?)[\u4e00-\u9fff“”]{2,14})(?=[，。；、,;]|$)/

// Matches 由总队直接查处外, 正在协商之外 behind 除1件.
const EXCEPTED = /^((?:由|正在|因|已)?[\u4e00-\u9fff“”]{2,16}?)(?:之外|以外|外)(?=[，,])/

/** 除1件|由总队直接查处|外，…: those set apart are named by what was done with them. */
export function excepted({ token, text, said, drafts }: QuantityView): Label | undefined {
  if (token.kind !== 'count' || text.charAt(token.start - 1) !== '除') return undefined
  // 查出的38个问题，除6个尚在整改外: of what was counted before.
  if (said.levels.some((level) => unitOf(drafts[level]) === token.unit)) return undefined
  const done = EXCEPTED.exec(text.slice(token.end, token.end + 22))?.[1]
  return done === undefined ? undefined : wordLabel(done.replace(/^由/, ''))
}

/** 查处案件30件，12人|被追究刑事责任: they are named by what was done to them. */
export function suffered({ token, text }: QuantityView): Label | undefined {
  if (token.kind !== 'count' || !/^(?:人|名|人次|家|户)$/.test(token.unit)) return undefined
  const done = SUFFERED.exec(text.slice(token.end, token.end + 24))?.[1]
  return done === undefined ? undefined : wordLabel(done)
}

/** 发生各类生产安全事故23起: that it happened is no part of the name; nothing where nothing happened. */
function accidentOf(entity: Label | undefined): Label {
  // 道路运输发生事故 and 工贸企业事故发生 are 道路运输事故, 工贸企业事故.
  const name = entity?.text.replace(/(?:发生|接报)(?:各类|各种)?(?=.{2})|共?发生$/, '') ?? ''
  return wordLabel(/(事故|火灾|灾害|案件)$/.test(name) ? name : '')
}
