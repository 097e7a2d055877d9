// Names that join the words before a quantity and the noun behind it into one whole.
// 例：完成总长度|1300公里|的联检任务 → 联检任务总长度；甲电厂二期等|402万千瓦|机组 → 甲电厂二期等机组.
import type { LabelRead } from '../../context/label-read.ts'
import type { RightRead } from '../../context/right.ts'
import { joinLabels, type Label, type QuantityView, spanLabel, wordLabel } from '../../context/view.ts'
import { VERB_TABLE } from '../../lexicon/labels.ts'
import { GENERIC } from '../shared/generic-names.ts'
import { extentIn } from '../shared/size.ts'

/** 降水量偏多的仅有7个省: whom the words before say it of. */
export function nominal({ left, text }: QuantityView, right: RightRead, own: Label): LabelRead | undefined {
  if (!left.nominal || right.linked || own.text.length > 16) return undefined
  const label = joinLabels(own, wordLabel('的'), spanLabel(text, right.noun))
  return { label, production: 'noun-behind', consumed: right.noun.end }
}

/** 完成总长度1300公里的联检任务: the noun behind has the measure before. */
export function measured({ text, token }: QuantityView, right: RightRead, own: Label): LabelRead | undefined {
  if (!right.linked || token.kind === 'percentage') return undefined
  const extent = extentIn(own.text)
  if (extent) {
    const noun = spanLabel(text, right.noun)
    return {
      label: joinLabels(noun, wordLabel(extent.measure)),
      production: 'noun-behind',
      consumed: right.noun.end,
      // 开工总投资5亿元的项目|18个: what is counted next was begun.
      noun: joinLabels(wordLabel(extent.verb), noun),
    }
  }
  const measure = own.text
    .replace(/^.*[一两三四五六][个座处条家所栋块片]/, '')
    .replace(/^(?:编制|启动|推进|实施|承接|签约|引进)?(?:完成|实现|建成|新建)?了?/, '')
  if (!GENERIC.test(measure)) return undefined
  const label = joinLabels(spanLabel(text, right.noun), wordLabel(measure))
  return { label, production: 'noun-behind', consumed: right.noun.end }
}

/** 甲电厂二期等|402万千瓦|机组: the machines have the power, of which examples stand before. */
export function ofMachines(
  { text, token }: QuantityView,
  right: RightRead,
  own: Label,
): LabelRead | undefined {
  if (token.kind !== 'measure' || right.linked || !own.text.endsWith('等')) return undefined
  const noun = spanLabel(text, right.noun)
  return /^(?:内用|公用|自备|[水火风煤核]电|光伏|发电|储能|新能源)*(?:机组|装机|项目)$/.test(noun.text)
    ? { label: joinLabels(own, noun), production: 'noun-behind', consumed: right.noun.end }
    : undefined
}

// Matches 硬化东山, 新建柳树沟, 完成中和村: what was done, and a place before the length.
const LAID =
  /^(?:完成了?|((?:新建|建成|硬化|改造|新修|修建|修通|铺设|维修|拓宽|改扩建|改建|扩建|打通|整修|修复|贯通|翻修|疏浚|安装)了?))([\u4e00-\u9fff“”]{2,8})$/
// Matches 产业路, 雨水管网, 堤防; and what has a length before it: 城区管网, 道路全长.
const LONG = /[路道渠网管线堤坝岸河沟桥巷廊墙栏带]$|堤防/
// Matches 城区管网, 道路全长, 公路里程; not 绿化面积.
const HAS_LENGTH = /[路道渠网管线堤岸]$|建设|工程|项目|[全总]长|长度?$|里程|投资/

// Matches 自行车道, 雨污管网, 人行步道 at the head of what stands behind a length.
const WAY = /^[\u4e00-\u9fff]{0,4}?(?:车道|步道|绿道|栈道|游道|管网|管道|渠道|公路|道路|堤防|岸线|河道)/
// Matches 光明港, 城南; not 总里程, 新增.
const PLACE = /^[\u4e00-\u9fff]{2,6}$/
// Matches 口径, 埋深 before 0.8米管道: how wide or deep it is.
const GAUGE = /(?:[口内外管直半]径|[埋水槽]深|深度|[净跨]?宽度?|[净跨]?高度?|间距|厚度?|跨度)$/

/** Whether the words before a length only say where it is. */
function isPlace({ left }: QuantityView, { text }: Label): boolean {
  if (left.reached || left.to || left.direction || left.cumulative || left.total) return false
  return (
    PLACE.test(text) &&
    !HAS_LENGTH.test(text) &&
    !GAUGE.test(text) &&
    !VERB_TABLE.at(text, 0) &&
    !VERB_TABLE.before(text, text.length, 0)
  )
}

// Matches 优质苹果生产基地, 茶园, 低产林: what is so large.
const LAND = /(?:基地|园|园区|林|示范区|示范片|草场|湿地|渔场)$/
// Matches 高标准农田, 油茶, 种植面积: what has an area itself, and is no place.
const HAS_AREA = /[田林园地茶果菜药粮草花树]$|面积|规模|产业|种植|养殖/

/** 建成塬区|30万亩|苹果基地、川道|3万亩|瓜菜基地: where it lies is no name of what is so large. */
function plantation(view: QuantityView, right: RightRead, own: Label, noun: Label): LabelRead | undefined {
  const [, deed = '', place = isPlace(view, own) ? own.text : undefined] = LAID.exec(own.text) ?? []
  if (place === undefined || HAS_AREA.test(place) || !LAND.test(noun.text)) return undefined
  return { label: wordLabel(deed + place + noun.text), production: 'noun-behind', consumed: right.noun.end }
}

/** 硬化东山|6公里|村组道路 is 硬化东山村组道路: where it was laid is no name of what was. */
export function laid(view: QuantityView, right: RightRead, own: Label): LabelRead | undefined {
  const { token, text } = view
  const noun = spanLabel(text, right.noun)
  if (right.linked) return undefined
  if (/亩$|公顷$/.test(token.unit)) return plantation(view, right, own, noun)
  if (!/^(?:公里|千米|米|延米)$/.test(token.unit)) return undefined
  // 光明港|10公里|自行车道用地正在拆迁: it is the way that is so long.
  const way = isPlace(view, own) ? WAY.exec(noun.text)?.[0] : undefined
  if (way !== undefined)
    return { label: wordLabel(own.text + way), production: 'noun-behind', consumed: token.end }
  const [, deed = '', place] = LAID.exec(own.text) ?? []
  if (place === undefined || HAS_LENGTH.test(place) || !LONG.test(noun.text)) return undefined
  return { label: wordLabel(deed + place + noun.text), production: 'noun-behind', consumed: right.noun.end }
}
