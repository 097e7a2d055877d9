// What a share of those concerned is done to: 按|不低于30%|的比例开展实地抽查 → 实地抽查比例.
import { type Label, type QuantityView, wordLabel } from '../../context/view.ts'

// Matches 的比例开展实地抽查, 的比例对存量对象进行抽查, 的比例入户核查; not 的比例为.
const DONE_BY =
  /^的(?:比例|比率|标准)(?:对[^，,。；;\d]{2,16}(?=[开进实予给][展行施以予]))?(?:开展|进行|实施|组织|予以|给予|随机)*([\u4e00-\u9fff]{2,8}?)(?=[，。；、,;\d]|$)/

/** The deed behind 按30%的比例, which is the name of the share. */
export function byShare({ text, token }: QuantityView): Label | undefined {
  if (token.kind !== 'percentage' || !'按照以'.includes(text.charAt(token.start - 1) || ' ')) return undefined
  const deed = DONE_BY.exec(text.slice(token.end, token.end + 40))?.[1]
  return deed === undefined ? undefined : wordLabel(`${deed}比例`)
}
